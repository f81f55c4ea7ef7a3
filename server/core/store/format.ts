import { randomUUID } from 'node:crypto';
import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { dataFormat, madeBefore, madeLater, oldestFormat } from '../data-folder.ts';
import { temporaryName } from '../temporary.ts';
import { allTables, laterTables } from './layout.ts';
import { StoreError } from './store-errors.ts';

/** A store that was brought over from an earlier format. */
export interface BroughtOver {
  readonly from: number;
  /** Where it lies as it was. */
  readonly copy: string;
}

/**
 * Makes the tables of an empty store, in one transaction with the number of their format, and those that came later in
 * one that has them not, which then has the format of now; refuses one of another format and leaves it as it is. Run it
 * while no other process does.
 * @returns of a store that was brought over from where, and where its copy is
 * @throws FolderError `older`, `newer`; StoreError `not-brought-over`, and the store is as it was
 */
export function settleFormat(
  database: Database.Database,
  dataDir: string,
): BroughtOver | undefined {
  const format = Number(database.pragma('user_version', { simple: true }));
  if (format > dataFormat) throw madeLater(dataDir);
  // What is there already is not written again: a reader that turns writer can be refused.
  if (format === dataFormat) {
    database.exec(laterTables);
    giveId(database);
    return undefined;
  }
  if (format >= oldestFormat) return bringOver(database, dataDir, format);
  if (database.prepare('SELECT 1 FROM sqlite_master').get() !== undefined)
    throw madeBefore(dataDir);
  database.transaction(() => makeTables(database, allTables))();
  return undefined;
}

function bringOver(database: Database.Database, dataDir: string, from: number): BroughtOver {
  const copy = copyOf(database, dataDir, from);
  try {
    // All of it or nothing: what fails leaves the store as it was.
    database.transaction(() => makeTables(database, laterTables)).immediate();
  } catch (cause) {
    throw new StoreError(
      'not-brought-over',
      `The store in ${dataDir} could not be brought from format ${from} to ${dataFormat} (${cause instanceof Error ? cause.message : String(cause)}). It is as it was`,
      `Use the release that made it, and send this message. A copy of it from before lies in ${copy}.`,
      { cause },
    );
  }
  return { from, copy };
}

function makeTables(database: Database.Database, tables: string): void {
  database.exec(tables);
  giveId(database);
  database.pragma(`user_version = ${dataFormat}`);
}

/** An id of the folder's own, where it has none. */
function giveId(database: Database.Database): void {
  if (database.prepare('SELECT 1 FROM folder').get() !== undefined) return;
  database.prepare('INSERT INTO folder (id) VALUES (?)').run(randomUUID());
}

/** Begins the name of a copy that is being written; what a kill leaves of it is removed by the next start. */
export const copyBegun = 'throughline.copy-';

/** The whole store as it is, its journal included. The graph needs no copy: it can be made again from the stored files. */
function copyOf(database: Database.Database, dataDir: string, format: number): string {
  const begun = join(dataDir, temporaryName(copyBegun));
  try {
    database.prepare('VACUUM INTO ?').run(begun);
    chmodSync(begun, 0o600);
    const file = openSync(begun, 'r+');
    fsyncSync(file);
    closeSync(file);
    // Under its name it is whole, whenever the program is killed.
    const copy = copyName(dataDir, format);
    renameSync(begun, copy);
    return copy;
  } catch (error) {
    rmSync(begun, { force: true });
    throw error;
  }
}

/** Where a store of a format is put aside. */
export const copyName = (dataDir: string, format: number): string =>
  join(
    dataDir,
    `throughline.format-${format}.${new Date().toISOString().replace(/[:.]/g, '-')}.sqlite`,
  );
