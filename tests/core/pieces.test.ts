import { truncateSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPieces, writePieces } from '../../server/core/pieces.ts';
import { listOf } from '../support/list.ts';
import { scratch } from '../support/scratch.ts';

const at = scratch();

const read = (path: string) => listOf(readPieces(path));

test('pieces come back one by one, and where the last is not whole that is said', async () => {
  const path = at('pieces');
  const typed = { of: new Int32Array([1, 2]), more: undefined };
  const pieces = [typed, [], 'Алматы', new Map([[1, '']])];
  await writePieces(path, pieces);
  expect(await read(path)).toEqual(pieces);
  await expect(writePieces(path, [])).rejects.toThrow('EEXIST');
  truncateSync(path, 60);
  await expect(read(path)).rejects.toThrow(`${path} ends within a piece.`);
});
