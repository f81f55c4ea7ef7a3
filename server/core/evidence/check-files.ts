import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { CustodyLine } from './events.ts';
import { readLine } from './line.ts';

export interface CheckOptions {
  /** Bytes a second that are read at most; all that the disk gives where it is not set. */
  readonly bytesPerSecond?: number;
  readonly signal?: AbortSignal;
  readonly onFile?: (done: { readonly files: number; readonly bytes: number }) => void;
}

/** What became of the stored files. */
export interface FileReport {
  readonly files: number;
  readonly bytes: number;
  /** SHA-256 by which files are stored that have another now. */
  readonly changed: readonly string[];
  /** SHA-256 of files of which the custody log tells, and that are not stored. */
  readonly missing: readonly string[];
  /** Files in the store under names that no file has. */
  readonly foreign: readonly string[];
}

/**
 * Hashes every stored file again, one after another.
 * @param folder the one that holds `ab/<hash>`
 * @param log lines of the custody log, which tell what was received
 * @throws the signal's reason
 */
export async function checkFiles(
  folder: string,
  log: AsyncIterable<string>,
  { bytesPerSecond, signal, onFile }: CheckOptions,
): Promise<FileReport> {
  const missing = await receivedIn(log);
  const changed: string[] = [];
  const foreign: string[] = [];
  const began = performance.now();
  let files = 0;
  let bytes = 0;
  for (const shelf of (await namesIn(folder)).sort()) {
    for (const name of (await namesIn(join(folder, shelf))).sort()) {
      signal?.throwIfAborted();
      if (!/^[0-9a-f]{64}$/.test(name) || !name.startsWith(shelf)) {
        foreign.push(`${shelf}/${name}`);
        continue;
      }
      const hash = createHash('sha256');
      try {
        for await (const chunk of createReadStream(join(folder, shelf, name), {
          highWaterMark: 1 << 20,
        })) {
          signal?.throwIfAborted();
          hash.update(chunk);
          bytes += chunk.length;
          const early = bytesPerSecond ? (bytes / bytesPerSecond) * 1000 - since(began) : 0;
          if (early > 1) await wait(early, undefined, signal ? { signal } : {});
        }
        if (hash.digest('hex') !== name) changed.push(name);
      } catch {
        signal?.throwIfAborted();
        // A disk that is failing is what this is for: what cannot be read is not what it was.
        changed.push(name);
      }
      files += 1;
      missing.delete(name);
      onFile?.({ files, bytes });
    }
  }
  return { files, bytes, changed, missing: [...missing].sort(), foreign };
}

const since = (began: number): number => performance.now() - began;

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });
}

/** What the log says was received. */
export async function receivedIn(log: AsyncIterable<string>): Promise<Set<string>> {
  const received = new Set<string>();
  for await (const text of log) {
    if (!text.includes('received"') && !text.includes('"erased"')) continue;
    const read = readLine(text);
    if (!read || read.withheld) continue;
    if (read.line.event === 'received') received.add(read.line.batch);
    if (read.line.event === 'picture-received') received.add(read.line.image);
    if (read.line.event === 'erased') takePlace(received, read.line);
  }
  return received;
}

/** What an erasure left in the place of what was received. */
function takePlace(
  received: Set<string>,
  erased: Extract<CustodyLine, { readonly event: 'erased' }>,
): void {
  for (const { batch } of erased.received) received.add(batch);
  for (const { before, after } of erased.files) {
    received.delete(before);
    received.add(after);
  }
}
