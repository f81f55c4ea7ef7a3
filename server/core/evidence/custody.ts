import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { takeLock } from '../lock.ts';
import type { CustodyEvent, CustodyOrigin } from './events.ts';
import { EvidenceError, storageError } from './evidence-errors.ts';
import { custodyStart, type Place, readLine, writeLine } from './line.ts';
import { CustodyWalk } from './walk.ts';

/** Who appends, with what and where. */
export type CustodyWriter = Omit<CustodyOrigin, 'at'>;

/** What was appended, and where the log stands since; nothing was where there was nothing to append. */
interface Appended<Line> {
  readonly lines: readonly Line[];
  readonly head: { readonly line: number; readonly sha256: string } | undefined;
}

/** A line as it was written: what it says, by whom and when, and its place. */
type Written<Event, By> = Event & By & { readonly at: string } & Place;

/**
 * An append-only log in which each line holds the hash of the one before, so that an edited, removed or
 * inserted line breaks the chain. See line.ts for what a line is; lines of an earlier form stay as they are. Other logs
 * are chained by it too, and tell of other events.
 */
export class CustodyLog<Event extends object = CustodyEvent, By extends object = CustodyWriter> {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  /** Appends one event. See `appendAll`. */
  async append(event: Event, by: By, at: Date): Promise<Written<Event, By>> {
    const [line] = (await this.appendAll([event], by, at)).lines;
    if (!line) throw new Error('no line was written');
    return line;
  }

  /** Appends events, all of them or none; safe beside other processes. */
  async appendAll(
    events: readonly Event[],
    by: By,
    at: Date,
  ): Promise<Appended<Written<Event, By>>> {
    if (events.length === 0) return { lines: [], head: undefined };
    try {
      await mkdir(dirname(this.path), { recursive: true, mode: 0o700 });
      await (await open(this.path, 'a', 0o600)).close();
      const release = await takeLock(this.path);
      try {
        return await this.#appendLocked(events, { ...by, at: at.toISOString() });
      } finally {
        await release();
      }
    } catch (error) {
      throw storageError(error, this.path);
    }
  }

  /** Under the lock. A line that could not be written whole is taken back, so the next one finds a whole log. */
  async #appendLocked(
    events: readonly Event[],
    origin: By & { readonly at: string },
  ): Promise<Appended<Written<Event, By>>> {
    const file = await open(this.path, 'r+');
    try {
      const last = await lastLine(file, this.path);
      const told = last.form === 1 && last.n > 0 ? [await this.#goesOn(last)] : [];
      const lines: Written<Event, By>[] = [];
      let { n, sha256: previous } = last;
      let text = last.end;
      for (const event of [...told, ...events]) {
        n += 1;
        const salt = randomBytes(32).toString('hex');
        const written = writeLine({ n, previous, salt }, { ...event, ...origin });
        lines.push({ ...(event as Event), ...origin, n, previous });
        text += `${written.text}\n`;
        previous = written.sha256;
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
      return { lines: lines.slice(told.length), head: { line: n, sha256: previous } };
    } finally {
      await file.close();
    }
  }

  /**
   * What the first line of the present form tells of the lines before it. A log that was changed is gone on with as it
   * was found: the tie then holds what it says now, and whoever walks it still finds where it breaks.
   */
  async #goesOn({ n }: LastLine): Promise<CustodyEvent> {
    const walk = new CustodyWalk();
    for await (const text of this.lines()) {
      if (walk.lines === n || !walk.take(text)) break;
    }
    return { event: 'log-continued', earlier: walk.earlier };
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
  readonly form: 1 | 2;
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
  const unended = readLine(bytes.subarray(ended).toString());
  if (unended) {
    const { n, sha256, form } = unended;
    return { n, sha256, form, position: from + bytes.length, end: '\n' };
  }
  const position = from + ended;
  const text = bytes.subarray(0, ended).toString().trimEnd().split('\n').at(-1);
  if (!text) return { n: 0, sha256: custodyStart, form: 2, position, end: '' };
  const last = readLine(text);
  if (last && !last.withheld)
    return { n: last.n, sha256: last.sha256, form: last.form, position, end: '' };
  throw new EvidenceError(
    'CHANGED',
    `the last line of ${path} is not a record of it`,
    'Restore this log from a copy; nothing is added to a log that was changed.',
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

async function writeAll(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}

const lineFeed = 0x0a;
