import { totalmem } from 'node:os';
import { expect, test } from 'vitest';
import { memoryForRun } from '../../../../server/link/networks/index.ts';

test('a run may take 4 GB, more where there are many ads, and half of the memory at most', () => {
  const half = Math.floor(
    Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY) / 2 ** 21,
  );
  const a = (mb: number) => Math.min(half, mb);
  expect(memoryForRun(0)).toBe(a(4096));
  expect(memoryForRun(1_000_000)).toBe(a(4096));
  expect(memoryForRun(2 ** 21)).toBe(a(8192));
  expect(memoryForRun(1e12)).toBe(half);
});
