import { expect, test } from 'vitest';
import { areStale } from '../../../server/networks/judged/stale.ts';

type Room = Parameters<typeof areStale>[0];
const room = (captures: number, withdrawn?: object) =>
  ({
    graph: { read: async () => [{ captures }] },
    judgements: { about: async () => [{ id: 'reading', withdrawn }] },
  }) as unknown as Room;

test.each([
  ['saw what there is, and obeys what stands', room(3), ['a tie', 'reading'], false],
  ['saw fewer captures', room(4), ['reading'], true],
  ['knew nothing of a reading that is judged wrong', room(3), ['a tie'], true],
  ['obeyed what was withdrawn since', room(3, {}), ['reading'], true],
  ['came after it was withdrawn', room(3, {}), [], false],
] as const)('a run that %s', async (_, seen, judgements, stale) => {
  expect(await areStale(seen, [{ graph: '3 captures', judgements }])).toEqual([stale]);
});
