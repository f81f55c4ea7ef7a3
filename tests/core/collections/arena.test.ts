import { describe, expect, it } from 'vitest';
import { Arena } from '../../../server/core/collections/index.ts';

/** Arrays of all kinds and many lengths, some larger than all before them. */
const fillAll = (arena: Arena) =>
  [1, 7, 0, 100_000, 3, 1_000_000, 9].flatMap((length, i) =>
    [arena.uint8(length), arena.float64(length), arena.int32(length), arena.float32(length)].map(
      (array, j) => array.fill(4 * i + j + 1),
    ),
  );

describe('memory used again', () => {
  it('gives no two arrays the same place', () => {
    for (const [i, array] of fillAll(new Arena()).entries())
      expect(array.every((one) => one === i + 1)).toBe(true);
  });

  it('is zero when it is given away again, in whatever order', () => {
    const arena = new Arena();
    fillAll(arena);
    arena.reset();
    for (const length of [100_000, 1, 1_000_000])
      for (const array of [arena.float32(length), arena.int32(length), arena.uint8(length)])
        expect(array.every((one) => one === 0)).toBe(true);
  });

  it('asks for nothing new where as much was held before', () => {
    const arena = new Arena();
    const before = new Set(fillAll(arena).map(({ buffer }) => buffer));
    arena.reset();
    for (const { buffer } of fillAll(arena)) expect(before.has(buffer)).toBe(true);
  });
});
