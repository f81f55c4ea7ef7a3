import type Database from 'better-sqlite3';
import { dataFormat, madeBefore, madeLater, oldestFormat } from '../data-folder.ts';
import { allTables, laterTables } from './layout.ts';

/**
 * Makes the tables of an empty store, in one transaction with the number of their format, and those that came later in
 * one that has them not, which then has the format of now; refuses one of another format and leaves it as it is. Run it
 * while no other process does.
 * @throws FolderError `older`, `newer`
 */
export function settleFormat(database: Database.Database, dataDir: string): void {
  const format = Number(database.pragma('user_version', { simple: true }));
  if (format > dataFormat) throw madeLater(dataDir);
  // What is there already is not written again: a reader that turns writer can be refused.
  if (format === dataFormat) {
    database.exec(laterTables);
    return;
  }
  if (format >= oldestFormat) {
    database
      .transaction(() => {
        database.exec(laterTables);
        database.pragma(`user_version = ${dataFormat}`);
      })
      .immediate();
    return;
  }
  if (database.prepare('SELECT 1 FROM sqlite_master').get() !== undefined)
    throw madeBefore(dataDir);
  database.transaction(() => {
    database.exec(allTables);
    database.pragma(`user_version = ${dataFormat}`);
  })();
}
