import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { wordsRendition } from '../../../server/read/pictures/decode.ts';
import { linesOfTsv, nativeEngine } from '../../../server/read/pictures/engine-native.ts';
import { wasmEngine } from '../../../server/read/pictures/engine-wasm.ts';
import { observationsIn } from '../../../server/read/pictures/observe.ts';
import { scaled } from '../../../server/read/pictures/picture.ts';
import { paint } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'throughline-words-'));
const engine = wasmEngine();
afterAll(async () => {
  await engine.close();
  await rm(folder, { recursive: true });
});

async function read(words: readonly string[]) {
  const path = join(folder, 'picture.png');
  writeFileSync(path, await paint({ words }));
  const { png, scale } = await wordsRendition(path);
  const lines = (await engine.read(png)).map((line) =>
    line.map((word) => ({ ...word, box: scaled(word.box, scale) })),
  );
  return observationsIn(
    { image: 'image:00', words: [{ engine: engine.name, version: engine.version, lines }] },
    { platform: 'lotus-board.example', country: 'KZ' },
  );
}

test('the engine that comes in npm finds a number in a picture, and where it stands', async () => {
  const found = await read(['Call me', '+7 700 000 44 17', 'a.lotus@example.org']);
  expect(found.map(({ entity }) => entity.id).sort()).toEqual([
    'email:a.lotus@example.org',
    'phone:+77000004417',
  ]);
  const phone = found.find(({ entity }) => entity.kind === 'phone');
  expect(phone).toMatchObject({ raw: '+7 700 000 44 17', field: 'image', guessed: true });
  expect(phone?.method).toContain('words in a picture (tesseract.js)');
  expect(phone?.confidence).toBeLessThan(1);
  // The second line: its letters stand on y 140, 30 pixels high, from x 40 on.
  const { x = 0, y = 0, width = 0, height = 0 } = phone?.box ?? {};
  expect(x).toBeGreaterThan(35);
  expect(x).toBeLessThan(60);
  expect(y).toBeGreaterThan(105);
  expect(y + height).toBeLessThan(155);
  expect(width).toBeGreaterThan(200);
});

test('a picture without words gives no identifier', async () => {
  expect(await read([])).toEqual([]);
});

test('there is no native engine where there is no such program', async () => {
  expect(await nativeEngine(join(folder, 'no-such-program'))).toBeUndefined();
});

test('reads the table of words that the native engine prints', () => {
  // As tesseract 5.3.0 printed it for such a picture.
  const tsv = `level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext
1\t1\t0\t0\t0\t0\t0\t0\t1000\t750\t-1\t
4\t1\t1\t1\t1\t0\t65\t89\t523\t38\t-1\t
5\t1\t1\t1\t1\t1\t65\t89\t81\t38\t95.709030\tCall
5\t1\t1\t1\t1\t2\t170\t91\t61\t35\t95.046265\t+7
5\t1\t2\t1\t1\t1\t713\t338\t88\t50\t26.555771\ta
5\t1\t3\t1\t1\t1\t700\t338\t88\t50\t95.0\t 
`;
  const lines = linesOfTsv(tsv);
  expect(lines.map((line) => line.map(({ text }) => text))).toEqual([['Call', '+7'], ['a']]);
  expect(lines[0]?.[1]).toEqual({
    text: '+7',
    box: { x: 170, y: 91, width: 61, height: 35 },
    confidence: expect.closeTo(0.9505, 4),
  });
});
