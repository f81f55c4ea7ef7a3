/** One line of a file: its number (from 1), where its bytes are, and the bytes unless it was too long to keep. */
export interface Line {
  readonly line: number;
  readonly offset: number;
  readonly length: number;
  readonly bytes?: Buffer;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Splits a stream of bytes into lines, in memory bounded by `maxBytes`.
 * A line longer than that is walked past and given without its bytes, so the rest of the file is still read.
 * The line feed belongs to no line; a carriage return before it is left for the caller to trim.
 */
export async function* splitLines(
  source: AsyncIterable<Buffer>,
  maxBytes: number,
): AsyncGenerator<Line> {
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
  for await (const chunk of source) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, from)) {
      take(chunk.subarray(from, at));
      yield finish();
      offset += length + 1;
      parts = [];
      held = 0;
      length = 0;
      line += 1;
      from = at + 1;
    }
    take(chunk.subarray(from));
  }
  if (length > 0) yield finish();
}

/** The line without the carriage return of a Windows line end. */
export function trimLineEnd(bytes: Buffer): Buffer {
  return bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes;
}

const mark = Buffer.from([0xef, 0xbb, 0xbf]);

/** The first line without the byte order mark that some programs put before UTF-8. */
export function withoutMark(line: Line): Line {
  const { bytes, offset, length } = line;
  if (line.line !== 1 || !bytes?.subarray(0, mark.length).equals(mark)) return line;
  return {
    ...line,
    offset: offset + mark.length,
    length: length - mark.length,
    bytes: bytes.subarray(mark.length),
  };
}
