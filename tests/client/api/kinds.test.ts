import { expect, test } from 'vitest';
import { readKinds, writtenKinds } from '../../../client/src/api/kinds.ts';

test('kinds are read as ids begin, and only kinds', () => {
  const answer = {
    entity: { kind: 'PHONE', caption: 'AD' },
    counts: [{ kind: 'AD' }, { kind: 'TOGETHER' }, { kind: null }],
  };
  readKinds(answer);
  expect(answer).toEqual({
    entity: { kind: 'phone', caption: 'AD' },
    counts: [{ kind: 'ad' }, { kind: 'TOGETHER' }, { kind: null }],
  });
});

test('and asked for as the API names them', () => {
  const named = { id: 'ad:x', kinds: ['ad', 'phone'] };
  expect(writtenKinds(named)).toEqual({ id: 'ad:x', kinds: ['AD', 'PHONE'] });
  expect(writtenKinds({ id: 'ad:x' })).toEqual({ id: 'ad:x' });
  const within = (kinds: string[]) => ({ level: null, filter: { kinds, ids: ['a'] } });
  expect(writtenKinds(within(['phone']))).toEqual(within(['PHONE']));
});
