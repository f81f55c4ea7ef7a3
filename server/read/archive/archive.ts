import { ThroughlineError } from '../../core/errors.ts';
import type { WaczSignature } from './wacz-signature.ts';

/** One file of a folder or an archive. */
export interface ArchiveEntry {
  /** With forward slashes, relative, inside. */
  readonly path: string;
  /** As stated; what it comes to is checked while it is read. */
  readonly bytes: number;
  /** ISO 8601 in UTC; absent where it is not recorded. */
  readonly modifiedAt?: string;
}

/** An entry that is not read, and why. */
export interface RefusedEntry {
  readonly path: string;
  readonly reason: string;
  readonly remedy: string;
}

/** A folder, or a file that holds files. */
export interface Archive {
  readonly kind: 'folder' | 'zip' | 'wacz' | 'xlsx';
  /** In order of their paths; of a workbook its sheets, in their own order. */
  readonly entries: readonly ArchiveEntry[];
  /** What is not read of it, or is read and not what somebody wrote. */
  readonly refused: readonly RefusedEntry[];
  /** What its signature came to, where it says that it is signed. */
  readonly signature?: WaczSignature;
  /**
   * The bytes of an entry, from its beginning.
   * @throws ArchiveError while reading, when they are not what the archive says
   */
  read(path: string): AsyncIterable<Buffer>;
  close(): Promise<void>;
}

/** An archive, or one of its entries, that cannot be read as it is; `remedy` says what to do. */
export class ArchiveError extends ThroughlineError {
  override readonly name = 'ArchiveError';
  readonly answeredAs = 'BAD_INPUT';
}

/** Files that systems leave behind in folders; they say nothing. */
export const isLitter = (path: string) =>
  path
    .split('/')
    .some(
      (part) =>
        part === '__MACOSX' ||
        part === 'Thumbs.db' ||
        part === 'desktop.ini' ||
        /^\.[^.]/.test(part),
    );

export const byPath = (a: { path: string }, b: { path: string }) =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0;

/**
 * Reads a small entry whole.
 * @throws ArchiveError where it is longer than `max` bytes
 */
export async function readSmall(archive: Archive, path: string, max: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of archive.read(path)) {
    size += chunk.length;
    if (size > max)
      throw new ArchiveError(
        `${path} is larger than ${max.toLocaleString('en')} bytes`,
        'Send a smaller file.',
      );
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
