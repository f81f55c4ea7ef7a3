import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import canonicalize from 'canonicalize';
import { lock } from 'proper-lockfile';
import { storageError } from './errors.ts';

export type CustodyEvent =
  | {
      readonly event: 'received';
      readonly batch: string;
      readonly name: string;
      readonly bytes: number;
    }
  | {
      readonly event: 'imported';
      readonly batch: string;
      readonly counts: Readonly<Record<string, number>>;
    }
  | { readonly event: 'revealed'; readonly image: string; readonly reason: string }
  | {
      readonly event: 'exported';
      readonly bundle: string;
      readonly sha256: string;
      readonly entities: number;
    }
  | {
      readonly event: 'queried';
      readonly query: string;
      readonly parameters: Readonly<Record<string, unknown>>;
      readonly rows: number;
    };

/** One line of the custody log. `previous` is the SHA-256 of the line before (64 zeros in the first). */
export type CustodyLine = {
  readonly n: number;
  readonly at: string;
  readonly by: string;
  readonly previous: string;
} & CustodyEvent;

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

  /** Appends one event; safe beside other processes. */
  async append(event: CustodyEvent, by: string, at: Date): Promise<CustodyLine> {
    try {
      await mkdir(dirname(this.path), { recursive: true, mode: 0o700 });
      await (await open(this.path, 'a', 0o600)).close();
      const release = await lock(this.path, {
        retries: { retries: 50, minTimeout: 10, maxTimeout: 200 },
        stale: 10_000,
      });
      try {
        const last = await this.#last();
        const line: CustodyLine = {
          ...event,
          n: last ? last.n + 1 : 1,
          at: at.toISOString(),
          by,
          previous: last ? last.sha256 : custodyStart,
        };
        const file = await open(this.path, 'a');
        try {
          await file.writeFile(`${canonicalize(line)}\n`);
          await file.sync();
        } finally {
          await file.close();
        }
        return line;
      } finally {
        await release();
      }
    } catch (error) {
      throw storageError(error, this.path);
    }
  }

  /** The log's lines as they stand in the file. */
  async *lines(): AsyncGenerator<string> {
    const file = await open(this.path, 'r').catch(() => undefined);
    if (!file) return;
    await file.close();
    yield* createInterface({
      input: createReadStream(this.path),
      crlfDelay: Number.POSITIVE_INFINITY,
    });
  }

  async #last(): Promise<{ n: number; sha256: string } | undefined> {
    const file = await open(this.path, 'r');
    try {
      const { size } = await file.stat();
      const length = Math.min(size, 64 * 1024);
      const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
      const line = buffer.toString('utf8').trimEnd().split('\n').at(-1);
      if (!line) return undefined;
      const { n } = JSON.parse(line) as { n: number };
      return { n, sha256: createHash('sha256').update(line).digest('hex') };
    } finally {
      await file.close();
    }
  }
}

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
    previous = createHash('sha256').update(text).digest('hex');
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
