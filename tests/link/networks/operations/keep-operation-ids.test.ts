import { expect, test } from 'vitest';
import { keepOperationIds } from '../../../../server/link/networks/operations/keep-operation-ids.ts';

const level = { least: 0.5, density: 0.01, owned: 1 };
const levels = [level, level, level];
const usual = 1;
const standing = (from: number, to: number) => ({ from, to });
const found = (...spans: readonly (readonly [from: number, to: number])[]) => ({
  levels,
  usual,
  // Of an operation only where it stands is asked for.
  operations: spans.map(([from, to]) => standing(from, to)),
});
const before = (...byLevel: readonly Readonly<Record<string, readonly string[]>>[]) => ({
  at: (one: number) =>
    new Map(
      Object.entries(byLevel[one - 1] ?? {}).flatMap(([id, ads]) =>
        ads.map((ad) => [ad, id] as const),
      ),
    ),
});

test('without a run before, those of the usual level are numbered first', () => {
  const ids = keepOperationIds(
    found([2, 2], [0, 1]),
    [
      ['a', 'b', 'c'],
      ['a', 'b'],
    ],
    undefined,
    4,
  );
  expect(ids).toEqual(['operation:4/2', 'operation:4/1']);
});

test('an operation keeps the id that it had at its level, and an id is given once', () => {
  const was = before(
    { 'operation:1/1': ['a', 'b'] },
    { 'operation:1/1': ['a', 'b'], 'operation:1/2': ['x', 'y'] },
    { 'operation:1/3': ['a', 'b', 'x', 'y'] },
  );
  const ids = keepOperationIds(
    found([2, 2], [0, 1], [1, 1], [2, 2]),
    [
      ['a', 'b', 'c', 'x', 'y'],
      ['a', 'b', 'c'],
      ['x', 'y'],
      ['p', 'q'],
    ],
    was,
    2,
  );
  expect(ids).toEqual(['operation:1/3', 'operation:1/1', 'operation:1/2', 'operation:2/1']);
});

test('what was parted at the usual level leaves its id to the larger part', () => {
  const was = before({}, { 'operation:1/1': ['a', 'b', 'c', 'd', 'e'] }, {});
  const ids = keepOperationIds(
    found([0, 1], [0, 2]),
    [
      ['a', 'b'],
      ['c', 'd', 'e'],
    ],
    was,
    2,
  );
  expect(ids).toEqual(['operation:2/1', 'operation:1/1']);
});
