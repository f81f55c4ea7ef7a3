import { type TextForm, utf8 } from './encoding.ts';

/** One line of a file: its number (from 1), where its bytes are, and the bytes unless it was too long to keep. */
export interface Line {
  readonly line: number;
  readonly offset: number;
  readonly length: number;
  readonly bytes?: Buffer;
}

/**
 * Splits a stream of bytes into lines, in memory bounded by `maxBytes`.
 * A line longer than that is walked past and given without its bytes, so the rest of the file is still read.
 * The line feed belongs to no line; a carriage return before it is left for the caller to trim.
 */
export async function* splitLines(
  source: AsyncIterable<Buffer>,
  maxBytes: number,
  form: TextForm = utf8,
): AsyncGenerator<Line> {
  const { width } = form;
  let parts: Buffer[] = [];
  let held = 0;
  let length = 0;
  let offset = 0;
  let line = 1;
  const take = (part: Buffer) => {
    length += part.length;
    if (length > maxBytes) {
      parts = [];
      held = 0;
    } else if (part.length > 0) {
      parts.push(part);
      held += part.length;
    }
  };
  const finish = (): Line => {
    const kept = length <= maxBytes;
    const bytes = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts, held);
    return { line, offset, length, ...(kept ? { bytes } : {}) };
  };
  for await (const chunk of width === 1 ? source : inPairs(source)) {
    let from = 0;
    for (
      let at = findSign(chunk, form.lineFeed);
      at !== -1;
      at = findSign(chunk, form.lineFeed, from)
    ) {
      take(chunk.subarray(from, at));
      yield finish();
      offset += length + width;
      parts = [];
      held = 0;
      length = 0;
      line += 1;
      from = at + width;
    }
    take(chunk.subarray(from));
  }
  if (length > 0) yield finish();
}

/** Where a sign of the text stands from `from` on; a place within a unit is none. */
export function findSign(bytes: Buffer, sign: Buffer, from = 0): number {
  let at = bytes.indexOf(sign, from);
  while (at !== -1 && at % sign.length !== 0) at = bytes.indexOf(sign, at + 1);
  return at;
}

/** The same bytes in chunks of even length, so that no unit of two bytes is torn; an odd last byte ends alone. */
async function* inPairs(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of source) {
    const whole = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    const even = whole.length - (whole.length % 2);
    if (even > 0) yield whole.subarray(0, even);
    rest = whole.subarray(even);
  }
  if (rest.length > 0) yield rest;
}

/** The line without the carriage return of a Windows line end. */
export function trimLineEnd(bytes: Buffer, { carriageReturn }: TextForm = utf8): Buffer {
  const end = bytes.length - carriageReturn.length;
  return end >= 0 && bytes.subarray(end).equals(carriageReturn) ? bytes.subarray(0, end) : bytes;
}

/** The first line without the byte order mark that some programs put before the text. */
export function withoutMark(line: Line, { mark }: TextForm = utf8): Line {
  const { bytes, offset, length } = line;
  if (line.line !== 1 || mark.length === 0 || !bytes?.subarray(0, mark.length).equals(mark))
    return line;
  return {
    ...line,
    offset: offset + mark.length,
    length: length - mark.length,
    bytes: bytes.subarray(mark.length),
  };
}
