/**
 * The application store: what people say and do, apart from what was captured. One SQLite file in
 * the data folder; several processes may use it at once.
 */
import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import type BetterSqlite3 from 'better-sqlite3';
import { Kysely, type SqliteDatabase, type SqliteStatement } from 'kysely';
import { LRUCache } from 'lru-cache';
import { storeIn } from '../data-folder.ts';
import { takeLock } from '../lock.ts';
import { removeAbandoned } from '../temporary.ts';
import { type BroughtOver, copyBegun, settleFormat } from './format.ts';
import { Database } from './sqlite.ts';
import { translate } from './store-errors.ts';
import type { Tables } from './tables.ts';
import { TellingDialect } from './telling.ts';

export {
  type Expression,
  type ExpressionBuilder,
  type Insertable,
  type SqlBool,
  sql,
} from 'kysely';
export { isThere } from './cases-there.ts';
export { folderOf, noteGraph } from './folder.ts';
export type { BroughtOver } from './format.ts';
export { compactStore, type ScrubbedRow, scrubStore } from './scrub.ts';
export { checkStore, copyStore, forgetSessions, type HeldInStore } from './store-copy.ts';
export { StoreError } from './store-errors.ts';
export type { Tables } from './tables.ts';
export { goBack } from './way-back.ts';

export interface Store {
  readonly path: string;
  /** Typed queries over `Tables`. Begin a transaction with a write: a reader that turns writer can be refused. */
  readonly db: Kysely<Tables>;
  /** It was of an earlier format until now. */
  readonly broughtOver?: BroughtOver;
  close(): Promise<void>;
}

/** A writer waits so long for another one; each holds the store for milliseconds. */
const busyMs = 10_000;

/**
 * Opens the application store of a data folder, `throughline.sqlite`; made when missing, for its owner alone.
 * One of an earlier format is copied, then brought over.
 * @throws StoreError with what to do; see `StoreErrorCode`
 * @throws FolderError where a build before 0.2, or a newer release, has made it
 */
export async function openStore(dataDir: string): Promise<Store> {
  const path = storeIn(dataDir);
  try {
    mkdirSync(dataDir, { recursive: true });
    closeSync(openSync(path, 'a', 0o600));
    chmodSync(path, 0o600);
    // Two that find it new must not both make its tables.
    const release = await takeLock(path);
    try {
      await removeAbandoned(dataDir, copyBegun);
      return opened(path, dataDir);
    } finally {
      await release();
    }
  } catch (error) {
    throw translate(error, path);
  }
}

/** So many statements stay prepared: preparing one takes longer than most of them run. */
const mostPrepared = 300;

/** Statements are prepared once. None is read row by row, which would keep it from being run meanwhile. */
function remembering(database: BetterSqlite3.Database): SqliteDatabase {
  const prepared = new LRUCache<string, SqliteStatement>({ max: mostPrepared });
  return {
    prepare(text) {
      const held = prepared.get(text) ?? (database.prepare(text) as SqliteStatement);
      prepared.set(text, held);
      return held;
    },
    close: () => database.close(),
  };
}

function opened(path: string, dataDir: string): Store {
  const database = new Database(path, { timeout: busyMs });
  try {
    const broughtOver = settleFormat(database, dataDir);
    database.pragma('journal_mode = WAL');
    // A judgement that was acknowledged outlives a power cut.
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    const db = new Kysely<Tables>({
      dialect: new TellingDialect({ database: remembering(database) }, path),
    });
    // What was never asked anything is not closed by Kysely.
    const close = () => db.destroy().finally(() => database.close());
    return { path, db, ...(broughtOver ? { broughtOver } : {}), close };
  } catch (error) {
    database.close();
    throw error;
  }
}
