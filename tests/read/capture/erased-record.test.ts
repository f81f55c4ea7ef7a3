import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { erasedRecord, type RawRecord, readerFor } from '../../../server/read/capture/index.ts';
import { warcFile, warcRecord } from './warc-build.ts';

async function readAll(name: string, bytes: Buffer): Promise<RawRecord[]> {
  const source = {
    bytes: bytes.length,
    async *stream(from = 0, to = bytes.length) {
      yield bytes.subarray(from, to);
    },
  };
  const { records } = await readerFor(name, bytes).open(source, {});
  const all: RawRecord[] = [];
  for await (const record of records) all.push(record);
  return all;
}

const files: Readonly<Record<string, Buffer>> = {
  'a.jsonl': Buffer.from(
    '{"platform":"a.example","text":"one"}\n{"text":"two"}\n{"text":"three"}\n',
  ),
  'a.csv': Buffer.from(
    'platform,text\na.example,"one\nmore words of it"\nb.example,two\nc.example,three\n',
  ),
  'a.warc': warcFile(
    [1, 2, 3].map((n) => warcRecord({ body: `<p>Rooms ${n}</p>` })),
    false,
  ),
  'a.warc.gz': warcFile(
    [1, 2, 3].map((n) => warcRecord({ body: `<p>Rooms ${n}</p>` })),
    true,
  ),
};

test.each(Object.keys(files))(
  '%s: a mark of the same length stands for a record, and the others stay',
  async (name) => {
    const bytes = Buffer.from(files[name] as Buffer);
    const before = (await readAll(name, bytes)).filter((one) => one.value);
    const [first, ...others] = before as [RawRecord, ...RawRecord[]];
    const format = readerFor(name, bytes).id;
    const mark = erasedRecord(format, first.bytes as Buffer);
    expect(mark.length).toBe(first.length);
    mark.copy(bytes, first.offset);
    const after = (await readAll(name, bytes)).filter((one) => one.value);
    const place = ({ line, offset, length }: RawRecord) => ({ line, offset, length });
    expect(after.map(place)).toEqual(others.map(place));
  },
);

test('a packed mark is a whole member of gzip, whatever its length', () => {
  for (const length of [300, 65_800, 65_835, 65_836, 131_400]) {
    const packed = Buffer.concat([gzipSync('x'), Buffer.alloc(length)]).subarray(0, length);
    const mark = erasedRecord('warc', packed);
    expect(mark.length).toBe(length);
    expect(gunzipSync(mark).toString()).toContain('Throughline: erased');
  }
});
