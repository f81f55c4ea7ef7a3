import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import canonicalize from 'canonicalize';
import { takeLock } from '../lock.ts';
import { EvidenceError, storageError } from './errors.ts';
import type { CustodyEvent, CustodyLine } from './events.ts';

export const custodyStart = '0'.repeat(64);

/**
 * An append-only log in which each line holds the hash of the one before, so that an edited, removed or
 * inserted line breaks the chain. Lines are canonical JSON (RFC 8785).
 */
export class CustodyLog {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  /** Appends one event. See `appendAll`. */
  async append(event: CustodyEvent, by: string, at: Date): Promise<CustodyLine> {
    const [line] = await this.appendAll([event], by, at);
    if (!line) throw new Error('no line was written');
    return line;
  }

  /** Appends events, all of them or none; safe beside other processes. */
  async appendAll(
    events: readonly CustodyEvent[],
    by: string,
    at: Date,
  ): Promise<readonly CustodyLine[]> {
    try {
      await mkdir(dirname(this.path), { recursive: true, mode: 0o700 });
      await (await open(this.path, 'a', 0o600)).close();
      const release = await takeLock(this.path);
      try {
        return await this.#appendLocked(events, by, at);
      } finally {
        await release();
      }
    } catch (error) {
      throw storageError(error, this.path);
    }
  }

  /** Under the lock. A line that could not be written whole is taken back, so the next one finds a whole log. */
  async #appendLocked(
    events: readonly CustodyEvent[],
    by: string,
    at: Date,
  ): Promise<CustodyLine[]> {
    const file = await open(this.path, 'r+');
    try {
      const last = await lastLine(file, this.path);
      const lines: CustodyLine[] = [];
      let { n, sha256: previous } = last;
      let text = last.end;
      for (const event of events) {
        n += 1;
        const line: CustodyLine = { ...event, n, at: at.toISOString(), by, previous };
        const written = `${canonicalize(line)}`;
        lines.push(line);
        text += `${written}\n`;
        previous = sha256Of(written);
      }
      const bytes = Buffer.from(text);
      try {
        await writeAll(file, bytes, last.position);
        await file.truncate(last.position + bytes.length);
        await file.sync();
      } catch (error) {
        await file.truncate(last.position);
        throw error;
      }
      return lines;
    } finally {
      await file.close();
    }
  }

  /** The log's lines as they stand in the file; only a line feed ends one. */
  async *lines(): AsyncGenerator<string> {
    const file = await open(this.path, 'r').catch(() => undefined);
    if (!file) return;
    let rest = '';
    for await (const chunk of file.createReadStream({ encoding: 'utf8' })) {
      const lines = `${rest}${chunk}`.split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    if (rest !== '') yield rest;
  }

  /** The same from the last line on: who wants what is recent reads no more than that. */
  async *linesBackwards(): AsyncGenerator<string> {
    const file = await open(this.path, 'r').catch(() => undefined);
    if (!file) return;
    try {
      let rest = Buffer.alloc(0);
      for (let { size: end } = await file.stat(); end > 0; ) {
        const from = Math.max(0, end - pieceBytes);
        const { buffer } = await file.read(Buffer.alloc(end - from), 0, end - from, from);
        const bytes = Buffer.concat([buffer, rest]);
        end = from;
        // Whole lines alone: what is before the first line feed is a part of one.
        const begin = from === 0 ? 0 : bytes.indexOf(lineFeed) + 1;
        rest = begin === 0 ? bytes : bytes.subarray(0, begin);
        if (begin === 0 && from > 0) continue;
        const lines = bytes.subarray(begin).toString().split('\n');
        for (const line of lines.reverse()) if (line !== '') yield line;
      }
    } finally {
      await file.close();
    }
  }
}

const pieceBytes = 64 * 1024;

/** What a new line has to follow. */
interface LastLine {
  readonly n: number;
  readonly sha256: string;
  /** Where the new line goes, and the line end that is missing before it. */
  readonly position: number;
  readonly end: string;
}

/**
 * Reads the end of the log. What a crash left of a line was never acknowledged: it is written over.
 * A whole last line that is no record means that somebody changed the log, and stops everything.
 */
async function lastLine(file: FileHandle, path: string): Promise<LastLine> {
  const { bytes, from } = await readTail(file);
  const ended = bytes.lastIndexOf(lineFeed) + 1;
  const unended = numberOf(bytes.subarray(ended).toString());
  if (unended !== undefined) {
    const sha256 = sha256Of(bytes.subarray(ended).toString());
    return { n: unended, sha256, position: from + bytes.length, end: '\n' };
  }
  const position = from + ended;
  const text = bytes.subarray(0, ended).toString().trimEnd().split('\n').at(-1);
  if (!text) return { n: 0, sha256: custodyStart, position, end: '' };
  const n = numberOf(text);
  if (n !== undefined) return { n, sha256: sha256Of(text), position, end: '' };
  throw new EvidenceError(
    'CHANGED',
    `the last line of ${path} is not a custody record`,
    'Restore the custody log from a copy; nothing is added to a log that was changed.',
  );
}

/** The end of the file, from the start of a line on, far enough back to hold the last whole line. */
async function readTail(file: FileHandle): Promise<{ bytes: Buffer; from: number }> {
  const { size } = await file.stat();
  for (let wanted = 64 * 1024; ; wanted *= 4) {
    const length = Math.min(size, wanted);
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
    if (length === size) return { bytes: buffer, from: 0 };
    const ended = buffer.lastIndexOf(lineFeed);
    const start = buffer.indexOf(lineFeed) + 1;
    if (ended >= start) return { bytes: buffer.subarray(start), from: size - length + start };
  }
}

function numberOf(text: string): number | undefined {
  const n = parseLine(text)?.n;
  return typeof n === 'number' ? n : undefined;
}

async function writeAll(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}

const lineFeed = 0x0a;
const sha256Of = (text: string) => createHash('sha256').update(text).digest('hex');

/** Walks a custody log and names the first line where the chain does not hold. */
export async function checkCustody(
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<{ lines: number; problem?: string }> {
  let previous = custodyStart;
  let n = 0;
  for await (const text of lines) {
    n += 1;
    const line = parseLine(text);
    if (!line) return { lines: n, problem: `line ${n} is not a custody record` };
    if (line.n !== n)
      return { lines: n, problem: `line ${n} is numbered ${line.n}: a line was removed or added` };
    if (line.previous !== previous)
      return {
        lines: n,
        problem: `line ${n} does not follow from the line before: one of them was edited`,
      };
    previous = sha256Of(text);
  }
  return { lines: n };
}

function parseLine(text: string): { n: unknown; previous: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'n' in value && 'previous' in value
      ? value
      : undefined;
  } catch {
    return undefined;
  }
}
