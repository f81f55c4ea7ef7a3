import { mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readPieces, writePieces } from '../../server/core/pieces.ts';

const folder = mkdtempSync(join(tmpdir(), 'throughline-pieces-'));
afterAll(() => rmSync(folder, { recursive: true }));

const read = async (path: string) => {
  const pieces: unknown[] = [];
  for await (const piece of readPieces(path)) pieces.push(piece);
  return pieces;
};

test('pieces come back one by one, and where the last is not whole that is said', async () => {
  const path = join(folder, 'pieces');
  const pieces = [
    { of: new Int32Array([1, 2]), more: undefined },
    [],
    'Алматы',
    new Map([[1, '']]),
  ];
  await writePieces(path, pieces);
  expect(await read(path)).toEqual(pieces);
  await expect(writePieces(path, [])).rejects.toThrow('EEXIST');
  truncateSync(path, 60);
  await expect(read(path)).rejects.toThrow(`${path} ends within a piece.`);
});
