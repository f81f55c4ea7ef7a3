import { decodeStrictly } from './encoding.ts';
import { isErasedLine, wasErased } from './erased-record.ts';
import { splitLines, trimLineEnd, withoutMark } from './lines.ts';
import { defaultMaxRecordBytes, notUtf8, type RawRecord, type Reader, tooLong } from './reader.ts';

/** JSON Lines: one capture a line, UTF-8. */
export const jsonl: Reader = {
  id: 'jsonl',
  title: 'JSON Lines',
  extensions: ['.jsonl', '.ndjson', '.json'],
  async open(source, options) {
    const max = options.maxRecordBytes ?? defaultMaxRecordBytes;
    return { parseOptions: '{}', notices: [], records: records(source.stream(), max) };
  },
  reread: (bytes) => JSON.parse(bytes.toString('utf8')),
};

async function* records(source: AsyncIterable<Buffer>, max: number): AsyncGenerator<RawRecord> {
  for await (const received of splitLines(source, max)) {
    const { line, offset, length, bytes } = withoutMark(received);
    if (!bytes) {
      yield { line, offset, length, problem: tooLong(length, max) };
      continue;
    }
    const body = trimLineEnd(bytes);
    const place = { line, offset, length: body.length, bytes: body };
    const text = decodeStrictly(body, 'utf-8');
    if (text === undefined) yield { ...place, problem: notUtf8 };
    else if (isErasedLine(text)) yield { line, offset, length: body.length, skipped: wasErased };
    else if (text.trim() !== '') yield { ...place, value: () => JSON.parse(text) };
  }
}
