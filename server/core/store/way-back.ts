import { linkSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { dataFormat, storeIn } from '../data-folder.ts';
import { takeLock } from '../lock.ts';
import { copyName } from './format.ts';
import { Database } from './sqlite.ts';
import { StoreError, translate } from './store-errors.ts';

/** A store that was put back to where it was before an upgrade. */
interface WentBack {
  /** The format that it has again. */
  readonly to: number;
  /** Where the store lies that was in its place. */
  readonly kept: string;
}

/**
 * Puts the newest copy from before an upgrade in the place of the store, which is kept beside it. Call it while no
 * other program has the folder open.
 * @throws StoreError `no-copy`; `busy` where another program has the store open
 */
export async function goBack(dataDir: string): Promise<WentBack> {
  const path = storeIn(dataDir);
  const newest = copiesIn(dataDir).at(-1);
  if (newest === undefined)
    throw new StoreError(
      'no-copy',
      `${dataDir} has no copy of its store from before an upgrade`,
      'Restore a backup into a new folder instead: throughline restore.',
    );
  try {
    const release = await takeLock(path);
    try {
      const kept = copyName(dataDir, settle(path));
      // Under two names for a moment: at no time is there none.
      linkSync(path, kept);
      renameSync(join(dataDir, newest.name), path);
      return { to: newest.format, kept };
    } finally {
      await release();
    }
  } catch (error) {
    throw translate(error, path);
  }
}

/** Writes what stands in the journal into the store, so that the one file is all of it. @returns its format */
function settle(path: string): number {
  const db = new Database(path, { fileMustExist: true, timeout: 1_000 });
  try {
    // Refused while anybody else has it open.
    db.pragma('journal_mode = DELETE');
    return Number(db.pragma('user_version', { simple: true }));
  } finally {
    db.close();
  }
}

/** Copies of earlier formats, the one that was made last at the end. */
function copiesIn(dataDir: string): { readonly name: string; readonly format: number }[] {
  return readdirSync(dataDir)
    .flatMap((name) => {
      const [, format, at = ''] =
        /^throughline\.format-(\d+)\.([\dTZ-]+)\.sqlite$/.exec(name) ?? [];
      return format === undefined ? [] : [{ name, at, format: Number(format) }];
    })
    .filter(({ format }) => format < dataFormat)
    .sort((a, b) => (a.at < b.at ? -1 : 1));
}
