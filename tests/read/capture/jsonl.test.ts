import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonl } from '../../../server/read/capture/jsonl.ts';
import { all, described, fileOf } from './support.ts';

async function read(content: string | Buffer, sizes = [7], maxRecordBytes?: number) {
  const bytes = Buffer.from(content);
  const file = await jsonl.open(
    fileOf(bytes, sizes),
    maxRecordBytes === undefined ? {} : { maxRecordBytes },
  );
  return { file, bytes, records: await all(file.records) };
}
const describedOf = async (content: string | Buffer) =>
  (await read(content)).records.map(described);

test.each([
  [
    'no line end at the end',
    '{"a":1}\n{"a":2}',
    [
      [1, { a: 1 }],
      [2, { a: 2 }],
    ],
  ],
  [
    'Windows line ends',
    '{"a":1}\r\n{"a":2}\r\n',
    [
      [1, { a: 1 }],
      [2, { a: 2 }],
    ],
  ],
  [
    'a byte order mark',
    '\ufeff{"a":1}\n{"a":2}',
    [
      [1, { a: 1 }],
      [2, { a: 2 }],
    ],
  ],
  ['blank lines', '\n  \n\r\n{"a":1}\n\n', [[4, { a: 1 }]]],
  ['nothing', '', []],
  ['only a byte order mark', '\ufeff', []],
  ['a line separator inside a text', '{"a":"x\u2028y"}', [[1, { a: 'x\u2028y' }]]],
  ['a lone surrogate, escaped', '{"a":"\\ud800"}', [[1, { a: '\ud800' }]]],
])('%s', async (_, content, expected) => {
  expect(await describedOf(content)).toEqual(expected);
});

test.each([
  ['latin-1', Buffer.from('{"a":"caf\u00e9"}', 'latin1')],
  ['Windows-1251', Buffer.from([0x7b, 0x22, 0xcf, 0xf0, 0xe8, 0x22, 0x7d])],
  ['a cut UTF-8 sequence', Buffer.from([0x22, 0xd0, 0x22])],
  ['an overlong encoding', Buffer.from([0x22, 0xc0, 0xaf, 0x22])],
])('%s is named by its line, the rest is read', async (_, line) => {
  const content = Buffer.concat([Buffer.from('1\n'), line, Buffer.from('\n3')]);
  expect(await describedOf(content)).toEqual([
    [1, 1],
    [2, 'is not UTF-8 text'],
    [3, 3],
  ]);
});

test('a line that is too long is named with both lengths, the rest is read', async () => {
  const { records } = await read(`1\n"${'x'.repeat(5000)}"\n3`, [100], 1000);
  expect(records.map(described)).toEqual([
    [1, 1],
    [2, 'is 5,002 bytes long; the longest that is read is 1,000'],
    [3, 3],
  ]);
});

test('what is no JSON throws when it is asked for, and not before', async () => {
  const { records } = await read('{"a":\n1');
  expect(() => records[0]?.value?.()).toThrow(SyntaxError);
  expect(records[1]?.value?.()).toBe(1);
});

test('nesting a hundred thousand deep is read', async () => {
  const { records } = await read(`${'['.repeat(100_000)}${']'.repeat(100_000)}`, [4096]);
  expect(records[0]?.value?.()).toEqual([expect.anything()]);
});

test('each record slices back its exact bytes and reads again as the same', async () => {
  const line = fc.jsonValue().map((value) => JSON.stringify(value));
  const lines = fc.array(line, { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(
      lines,
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      async (json, end, mark) => {
        const { file, bytes, records } = await read(
          `${mark ? '\ufeff' : ''}${json.join(end)}`,
          [1, 5],
        );
        expect(records).toHaveLength(json.length);
        for (const { offset, length, bytes: own, value } of records) {
          const slice = bytes.subarray(offset, offset + length);
          expect(own?.equals(slice), slice.toString()).toBe(true);
          expect(jsonl.reread(slice, file.parseOptions)).toEqual(value?.());
        }
      },
    ),
  );
});
