import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitLines, trimLineEnd } from '../../../server/read/capture/lines.ts';
import { anyText } from '../../support/any-text.ts';
import { all, inChunks } from './support.ts';

const read = (content: string | Buffer, max = 1000, sizes = [content.length]) =>
  all(splitLines(inChunks(Buffer.from(content), sizes), max));
const shown = async (content: string, max?: number) =>
  (await read(content, max)).map(({ line, bytes }) => [line, bytes?.toString()]);

test.each([
  ['', []],
  ['a', [[1, 'a']]],
  ['a\n', [[1, 'a']]],
  [
    'a\nb',
    [
      [1, 'a'],
      [2, 'b'],
    ],
  ],
  [
    'a\n\nb\n',
    [
      [1, 'a'],
      [2, ''],
      [3, 'b'],
    ],
  ],
  [
    'a\r\nb\r\n',
    [
      [1, 'a\r'],
      [2, 'b\r'],
    ],
  ],
  ['\n', [[1, '']]],
  ['a\rb', [[1, 'a\rb']]],
  ['a\u2028b', [[1, 'a\u2028b']]],
])('%j', async (content, lines) => {
  expect(await shown(content)).toEqual(lines);
});

test('a line longer than the maximum is given without its bytes, the others whole', async () => {
  const lines = await read('four\nlonger\nfour\nlonger', 4);
  expect(lines.map(({ offset, length, bytes }) => [offset, length, bytes?.toString()])).toEqual([
    [0, 4, 'four'],
    [5, 6, undefined],
    [12, 4, 'four'],
    [17, 6, undefined],
  ]);
});

test('any chunking of any bytes gives the same lines, and each slices back from its place', async () => {
  const content = fc
    .array(fc.oneof(fc.constantFrom('\n', '\r\n', '"', ','), anyText({ maxLength: 9 })))
    .map((parts) => Buffer.from(parts.join('')));
  const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(content, sizes, async (bytes, chunks) => {
      const lines = await read(bytes, 12, chunks);
      expect(lines).toEqual(await read(bytes, 12));
      for (const line of lines) {
        const slice = bytes.subarray(line.offset, line.offset + line.length);
        expect(slice.includes(0x0a), `line ${line.line}`).toBe(false);
        if (line.bytes) expect(line.bytes.equals(slice), `line ${line.line}`).toBe(true);
        else expect(line.length).toBeGreaterThan(12);
      }
      const joined = Buffer.concat(
        lines.flatMap(({ offset, length }) => [
          bytes.subarray(offset, offset + length),
          Buffer.from('\n'),
        ]),
      );
      const ended = bytes.length === 0 || bytes.at(-1) === 0x0a;
      expect(joined.equals(ended ? bytes : Buffer.concat([bytes, Buffer.from('\n')]))).toBe(true);
    }),
  );
});

test('a line of a gigabyte is walked past in flat memory, and the lines around it are read', async () => {
  const chunk = Buffer.alloc(1 << 20, 'x');
  async function* source() {
    yield Buffer.from('before\n');
    for (let i = 0; i < 1024; i += 1) yield chunk;
    yield Buffer.from('\nafter');
  }
  const held = () => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const before = held();
  let most = 0;
  const lines: [number, string | undefined][] = [];
  async function* watched() {
    for await (const part of source()) {
      most = Math.max(most, held() - before);
      yield part;
    }
  }
  for await (const { length, bytes } of splitLines(watched(), 16 << 20))
    lines.push([length, bytes?.toString()]);
  expect(lines).toEqual([
    [6, 'before'],
    [1 << 30, undefined],
    [5, 'after'],
  ]);
  expect(most, 'bytes held').toBeLessThan(64 << 20);
});

test.each([
  ['a\r', 'a'],
  ['a', 'a'],
  ['\r', ''],
  ['a\r\r', 'a\r'],
])('trimLineEnd(%j) is %j', (line, trimmed) => {
  expect(trimLineEnd(Buffer.from(line)).toString()).toBe(trimmed);
});
