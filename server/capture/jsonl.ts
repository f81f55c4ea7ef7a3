import { splitLines, trimLineEnd } from './lines.ts';
import { decodeUtf8, defaultMaxRecordBytes, notUtf8, type Reader, tooLong } from './reader.ts';

const bom = Buffer.from([0xef, 0xbb, 0xbf]);

/** JSON Lines: one capture a line, UTF-8. */
export const jsonl: Reader = {
  id: 'jsonl',
  title: 'JSON Lines',
  extensions: ['.jsonl', '.ndjson', '.json'],
  async open(source, options) {
    const max = options.maxRecordBytes ?? defaultMaxRecordBytes;
    return { reading: '{}', notices: [], records: records(source, max) };
  },
  reread: (bytes) => JSON.parse(bytes.toString('utf8')),
};

async function* records(source: AsyncIterable<Buffer>, max: number) {
  for await (const { bytes, ...at } of splitLines(source, max)) {
    if (!bytes) {
      yield { ...at, problem: tooLong(at.length, max) };
      continue;
    }
    const skip = at.line === 1 && bytes.subarray(0, 3).equals(bom) ? 3 : 0;
    const body = trimLineEnd(bytes).subarray(skip);
    if (body.length === 0) continue;
    const place = { line: at.line, offset: at.offset + skip, length: body.length };
    const text = decodeUtf8(body);
    if (text === undefined) yield { ...place, bytes: body, problem: notUtf8 };
    else if (text.trim() !== '') yield { ...place, bytes: body, value: () => JSON.parse(text) };
  }
}
