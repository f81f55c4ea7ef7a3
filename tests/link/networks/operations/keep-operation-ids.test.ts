import { expect, test } from 'vitest';
import { keepOperationIds } from '../../../../server/link/networks/operations/keep-operation-ids.ts';

const level = { least: 0.5, density: 0.01, owned: 1 };
/** Of an operation only where it stands is asked for; the usual level is the second. */
const found = (...spans: readonly (readonly [from: number, to: number])[]) => ({
  ...{ levels: [level, level, level], usual: 1 },
  operations: spans.map(([from, to]) => ({ from, to })),
});
/** Ads of one letter each, by operation. */
const ads = (...operations: string[]) => operations.map((all) => [...all]);
const before = (...byLevel: readonly Readonly<Record<string, string>>[]) => ({
  at: (one: number) =>
    new Map(
      Object.entries(byLevel[one - 1] ?? {}).flatMap(([id, all]) =>
        [...all].map((ad) => [ad, `operation:${id}`] as const),
      ),
    ),
});
const named = (...ids: string[]) => ids.map((id) => `operation:${id}`);

test('without a run before, those of the usual level are numbered first', () => {
  const ids = keepOperationIds(found([2, 2], [0, 1]), ads('abc', 'ab'), undefined, 4);
  expect(ids).toEqual(named('4/2', '4/1'));
});

test('an operation keeps the id that it had at its level, and an id is given once', () => {
  const was = before({ '1/1': 'ab' }, { '1/1': 'ab', '1/2': 'xy' }, { '1/3': 'abxy' });
  const now = ads('abcxy', 'abc', 'xy', 'pq');
  const ids = keepOperationIds(found([2, 2], [0, 1], [1, 1], [2, 2]), now, was, 2);
  expect(ids).toEqual(named('1/3', '1/1', '1/2', '2/1'));
});

test('what was parted at the usual level leaves its id to the larger part', () => {
  const was = before({}, { '1/1': 'abcde' }, {});
  const ids = keepOperationIds(found([0, 1], [0, 2]), ads('ab', 'cde'), was, 2);
  expect(ids).toEqual(named('2/1', '1/1'));
});
