import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv } from '../../../server/read/capture/csv.ts';
import { UnreadableFileError } from '../../../server/read/capture/index.ts';
import { all, described, fileOf } from './support.ts';

async function read(content: string | Buffer, map: Record<string, string> = {}, max = 100_000) {
  const bytes = Buffer.from(content);
  const file = await csv.open(fileOf(bytes, [3, 11]), { map, maxRecordBytes: max });
  return { file, bytes, records: await all(file.records) };
}
const record = (fields: Record<string, unknown>) => ({ contacts: {}, extra: {}, ...fields });

describe('a row', () => {
  test.each([
    ['plain', 'title,text\nA,B\n', [[2, record({ title: 'A', text: 'B' })]]],
    ['no line end at the end', 'title,text\nA,B', [[2, record({ title: 'A', text: 'B' })]]],
    ['Windows line ends', 'title,text\r\nA,B\r\n', [[2, record({ title: 'A', text: 'B' })]]],
    ['a byte order mark', '\ufefftitle,text\nA,B', [[2, record({ title: 'A', text: 'B' })]]],
    [
      'a mark before a quoted header',
      '\ufeff"title",text\nA,B',
      [[2, record({ title: 'A', text: 'B' })]],
    ],
    ['semicolons', 'title;text\nA;B,C', [[2, record({ title: 'A', text: 'B,C' })]]],
    [
      'semicolons, quoted header',
      '"title";"text";"city"\n"A";"B";"C"',
      [[2, record({ title: 'A', text: 'B', city: 'C' })]],
    ],
    ['tabs', 'title\ttext\nA\tB;C,D', [[2, record({ title: 'A', text: 'B;C,D' })]]],
    ['quotes', 'title,text\n"A, a","B ""b"""', [[2, record({ title: 'A, a', text: 'B "b"' })]]],
    [
      'a line break in a value',
      'title,text\nA,"B\nb"\nC,D',
      [
        [2, record({ title: 'A', text: 'B\nb' })],
        [4, record({ title: 'C', text: 'D' })],
      ],
    ],
    [
      'a Windows line break in a value',
      'title,text\r\nA,"B\r\nb"\r\nC,D',
      [
        [2, record({ title: 'A', text: 'B\r\nb' })],
        [4, record({ title: 'C', text: 'D' })],
      ],
    ],
    [
      'a carriage return in a value',
      'title,text\nA\rB,C',
      [[2, record({ title: 'A\rB', text: 'C' })]],
    ],
    ['blank lines', 'title,text\n\nA,B\n\r\n', [[3, record({ title: 'A', text: 'B' })]]],
    [
      'blank lines before the header',
      '\n\ntitle,text\nA,B',
      [[4, record({ title: 'A', text: 'B' })]],
    ],
    ['empty values', 'title,text\n,B', [[2, record({ text: 'B' })]]],
    ['one column', 'text\nA', [[2, record({ text: 'A' })]]],
    ['a header alone', 'title,text\n', []],
    [
      'lists',
      'phones,images\n1| 2 |,a.jpg|b.jpg',
      [[2, record({ contacts: { phones: ['1', '2'] }, images: ['a.jpg', 'b.jpg'] })]],
    ],
    [
      'two columns of a list',
      'phone,tel,image,photos\n1,2,a,b',
      [[2, record({ contacts: { phones: ['1', '2'] }, images: ['a', 'b'] })]],
    ],
    ['a page', 'page\npages/1.html', [[2, record({ page: { path: 'pages/1.html' } })]]],
  ])('with %s', async (_, content, expected) => {
    expect((await read(content)).records.map(described)).toEqual(expected);
  });
});

describe('a bad row is named and the rest of the file is read', () => {
  const good = record({ title: 'C', text: 'D' });
  test.each([
    [
      'too few values',
      'title,text\nA\nC,D',
      [
        [2, 'has 1 values where the header has 2'],
        [3, good],
      ],
    ],
    [
      'too many values',
      'title,text\nA,B,X\nC,D',
      [
        [2, 'has 3 values where the header has 2'],
        [3, good],
      ],
    ],
    [
      'a quote that never closes',
      'title,text\nA,"B\nC,D\nC,D',
      [
        [2, 'opens a quote that is never closed'],
        [3, good],
        [4, good],
      ],
    ],
    [
      'inch marks in two rows',
      'title,text\nA,5"\nC,D\nA,6"\nC,D',
      [
        [2, 'has a quote in the wrong place'],
        [3, good],
        [4, 'opens a quote that is never closed'],
        [5, good],
      ],
    ],
    [
      'a quote too many',
      'title,text\nA,"B"b"\nC,D',
      [
        [2, 'opens a quote that is never closed'],
        [3, good],
      ],
    ],
    [
      'too long a row',
      `title,text\nA,${'x'.repeat(300)}\nC,D`,
      [
        [2, 'is 302 bytes long; the longest that is read is 200'],
        [3, good],
      ],
    ],
    [
      'too long a row inside a quote',
      `title,text\nA,"b\n${'x'.repeat(300)}\nC,D`,
      [
        [2, 'opens a quote that is never closed'],
        [3, 'is 300 bytes long; the longest that is read is 200'],
        [4, good],
      ],
    ],
    [
      'another encoding',
      Buffer.concat([
        Buffer.from('title,text\nA,'),
        Buffer.from('caf\u00e9', 'latin1'),
        Buffer.from('\nC,D\nэ,Комната'),
      ]),
      [
        [2, 'is not UTF-8 text'],
        [3, good],
        [4, record({ title: 'э', text: 'Комната' })],
      ],
    ],
  ])('%s', async (_, content, expected) => {
    expect((await read(content, {}, 200)).records.map(described)).toEqual(expected);
  });

  test('a stray quote costs no more than its own row, wherever the next one stands', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => (i % 700 === 5 ? `A,"${i}` : 'C,D'));
    const { records } = await read(`title,text\n${rows.join('\n')}`);
    expect(records).toHaveLength(3000);
    expect(records.filter(({ problem }) => problem).map(({ line }) => line)).toEqual(
      [5, 705, 1405, 2105, 2805].map((i) => i + 2),
    );
  });
});

describe('columns', () => {
  test('that nobody knows are kept under extra and named, with the way to map them', async () => {
    const { file, records } = await read('title,weather,constructor,__proto__\nA,rain,x,y');
    const extra = Object.fromEntries([
      ['weather', 'rain'],
      ['constructor', 'x'],
      ['__proto__', 'y'],
    ]);
    expect(records.map(described)).toEqual([[2, record({ title: 'A', extra })]]);
    expect(file.notices.map(({ line, field }) => [line, field])).toEqual([
      [1, 'weather'],
      [1, 'constructor'],
      [1, '__proto__'],
    ]);
    expect(file.notices[0]?.remedy).toContain('--map "weather=FIELD"');
  });

  test('for one field twice, of one name twice, of no name: no value is lost', async () => {
    const { file, records } = await read('text,body,x,x,\nA,B,C,D,E');
    const extra = { body: 'B', x: 'C', 'x (column 4)': 'D', 'column 5': 'E' };
    expect(records.map(described)).toEqual([[2, record({ text: 'A', extra })]]);
    expect(file.notices.map(({ field }) => field)).toEqual(Object.keys(extra));
  });

  test('are mapped by hand, and a map that leads nowhere is named', async () => {
    const { file, records } = await read('t,k\nA,B', { t: 'title', k: 'nonsense', gone: 'text' });
    expect(records.map(described)).toEqual([[2, record({ title: 'A', extra: { k: 'B' } })]]);
    expect(file.notices.map(({ field, reason }) => `${field} ${reason}`)).toEqual([
      'k is a column that no field is known for; its values are kept under extra',
      'k is mapped to nonsense, which is no field of a capture',
      'gone is named by --map and is no column of the file',
    ]);
  });
});

test.each([
  ['a quote that never closes', '"title,text\nA,B', /never closed/],
  ['a length beyond the maximum', `${'x'.repeat(300)}\nA`, /300 bytes long/],
])('a header row with %s makes the file unreadable', async (_, content, message) => {
  await expect(read(content, {}, 200)).rejects.toThrow(message);
  await expect(read(content, {}, 200)).rejects.toBeInstanceOf(UnreadableFileError);
});

test('any table is read back as written; each record slices back its bytes and reads again as the same', async () => {
  const value = fc.string({ unit: fc.constantFrom(...'ab ,;\t"\n\r|д'), maxLength: 8 });
  const table = fc.array(fc.tuple(value, value, value), { maxLength: 5 });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n'),
      async (rows, delimiter, end) => {
        const content = [['title', 'text', 'own'], ...rows]
          .map((row) => row.map(quoted).join(delimiter))
          .join(end);
        const { file, bytes, records } = await read(content);
        const expected = rows.map(([title, text, own]) =>
          record({ ...(title && { title }), ...(text && { text }), extra: own ? { own } : {} }),
        );
        expect(
          records.map((each) => described(each)[1]),
          content,
        ).toEqual(expected);
        for (const { offset, length, bytes: held, value: say } of records) {
          const slice = bytes.subarray(offset, offset + length);
          expect(held?.equals(slice), slice.toString()).toBe(true);
          expect(csv.reread(slice, file.parseOptions), slice.toString()).toEqual(say?.());
        }
      },
    ),
  );
});
