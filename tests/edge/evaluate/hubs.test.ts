import { expect, test } from 'vitest';
import { hubsFound, many } from '../../../server/edge/evaluate/hubs.ts';

const ids = Array.from({ length: many }, (_, i) => `ad:${i}`);
const owners = new Map(ids.map((id, i) => [id, `owner ${i}`]));

test('hubs stand beside those who hold them: one owner, several, many; by sort', () => {
  const ads = ids.map((id, i) => ({
    id,
    held: [
      'handle:support',
      'cluster:stock',
      ...(i < 2 ? ['phone:+77000004401', 'template:house'] : []),
      ...(i === 0 ? ['phone:+77000004402', 'image:own'] : []),
    ],
  }));
  const hubs = ['handle:support', 'phone:+77000004401', 'phone:+77000004402', 'image:own'];
  const sharedIdentifiers = new Set(['phone:+77000004401', 'phone:+77000004403']);
  expect(hubsFound(ads, owners, new Set(hubs), sharedIdentifiers)).toEqual([
    {
      ...{ sort: 'contacts', flagged: 3, shared: 2, sharedIdentifiers: 1, acrossShared: 1 },
      ...{ several: 2, wide: 1, wideFlagged: 1 },
    },
    {
      ...{ sort: 'pictures', flagged: 1, shared: 0, sharedIdentifiers: 0, acrossShared: 0 },
      ...{ several: 1, wide: 1, wideFlagged: 0 },
    },
    {
      ...{ sort: 'templates', flagged: 0, shared: 0, sharedIdentifiers: 0, acrossShared: 0 },
      ...{ several: 1, wide: 0, wideFlagged: 0 },
    },
  ]);
});

test('an owner who holds a thing in many ads is one; what none of these ads holds counts for nothing', () => {
  const ads = ids.map((id) => ({ id, held: ['phone:+77000004401'] }));
  const one = new Map(ids.map((id) => [id, 'the same']));
  const [contacts] = hubsFound(ads, one, new Set(['phone:+77000004401', 'phone:+77000004499']));
  expect(contacts).toEqual({
    ...{ sort: 'contacts', flagged: 1, shared: 0, sharedIdentifiers: 0, acrossShared: 0 },
    ...{ several: 0, wide: 0, wideFlagged: 0 },
  });
});
