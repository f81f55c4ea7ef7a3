import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { codedError } from './errors.ts';

/**
 * The format of a data folder. Its store keeps the number as SQLite's `user_version`. Builds before 0.2 left it at 0,
 * and their graphs began at migration 1.
 */
export const dataFormat = 24;

/** A folder from this format on is brought over when it is opened; the first migration of its graph has this number. */
export const oldestFormat = 21;

/** A data folder of another format: it is left as it is. */
export class FolderError extends codedError('FolderError', {
  older: 'UNAVAILABLE',
  newer: 'UNAVAILABLE',
}) {}

/** How the graph of a folder is made again from its stored files, to be copied. */
export const rebuildCall = (dataDir: string): string =>
  `npm run -s throughline -- rebuild --data ${/^[\w./-]+$/.test(dataDir) ? dataDir : JSON.stringify(dataDir)}`;

/** @param what the folder */
export const madeBefore = (what: string): FolderError =>
  new FolderError(
    'older',
    `${what} was made by a build before 0.2`,
    'Copy it, take throughline.sqlite and the folder neo4j out of the copy, and make the graph of the copy from the stored files: npm run -s throughline -- rebuild --data COPY. Its judgements and runs are not taken over. Nothing in it was changed.',
  );

export const madeLater = (what: string): FolderError =>
  new FolderError(
    'newer',
    `${what} was made by a newer release`,
    'Use the newer release; an older one would not see what it holds.',
  );

export const storeIn = (dataDir: string): string => join(dataDir, 'throughline.sqlite');

/**
 * Refuses a data folder of another format before anything of it is opened.
 * @throws FolderError `older`, `newer`
 */
export function checkFolder(dataDir: string): void {
  const format = formatIn(dataDir);
  if (format === undefined) return;
  if (format < oldestFormat) throw madeBefore(dataDir);
  if (format > dataFormat) throw madeLater(dataDir);
}

/** The format that a folder has now; undefined where it has no store, or one that cannot be read. */
export const formatIn = (dataDir: string): number | undefined => formatOf(storeIn(dataDir));

/** SQLite's file format, 1.3 "The Database Header": its name first, and `user_version` at byte 60, big-endian. */
function formatOf(store: string): number | undefined {
  const header = Buffer.alloc(100);
  let file: number;
  try {
    file = openSync(store, 'r');
  } catch {
    // None yet, or one that cannot be read: opening the store says so.
    return undefined;
  }
  try {
    const length = readSync(file, header, 0, header.length, 0);
    const isWhole =
      length === header.length && header.toString('latin1', 0, 15) === 'SQLite format 3';
    return isWhole ? header.readUInt32BE(60) : undefined;
  } catch {
    return undefined;
  } finally {
    closeSync(file);
  }
}
