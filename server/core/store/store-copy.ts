import { existsSync } from 'node:fs';
import { storeIn } from '../data-folder.ts';
import { Database } from './sqlite.ts';
import { StoreError, translate } from './store-errors.ts';

/** What a store held at the moment at which it was copied. */
export interface HeldInStore {
  /** See `dataFormat`. */
  readonly format: number;
  /** Id of the folder; null in one of before they had ids. */
  readonly folder: string | null;
  readonly judgements: number;
  readonly cases: number;
  /** SHA-256 of the bundles that cases name. */
  readonly bundles: readonly string[];
}

const busyMs = 10_000;
type Db = InstanceType<typeof Database>;

/**
 * Copies the store of a data folder as it stands at one moment, by SQLite's own backup, while others write to it. They
 * wait for milliseconds: what is copied is a snapshot that none of them changes.
 * @param target a file that is made
 * @param atThatMoment looks at what has to fit the store, while no record is half-way into both
 * @throws StoreError
 */
export async function copyStore<T>(
  dataDir: string,
  target: string,
  atThatMoment: () => T,
): Promise<{ readonly held: HeldInStore; readonly seen: T }> {
  const path = storeIn(dataDir);
  const opened: Db[] = [];
  const open = (): Db => {
    const db = new Database(path, { fileMustExist: true, timeout: busyMs });
    opened.push(db);
    return db;
  };
  try {
    const [writer, reader] = [open(), open()];
    let seen: T;
    writer.exec('BEGIN IMMEDIATE');
    try {
      // The first read pins the snapshot.
      reader.exec('BEGIN');
      reader.prepare('SELECT count(*) FROM sqlite_master').get();
      seen = atThatMoment();
    } finally {
      writer.exec('ROLLBACK');
    }
    const held = heldIn(reader);
    await reader.backup(target).catch((cause: unknown) => {
      throw unwritten(cause, target);
    });
    return { held, seen };
  } catch (error) {
    throw translate(error, path);
  } finally {
    for (const db of opened) db.close();
  }
}

/** SQLite tells a full disk, and one that fails, as the same at times. */
function unwritten(cause: unknown, target: string): unknown {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (!/^SQLITE_(?:FULL|IOERR)/.test(code)) return cause;
  return new StoreError(
    'disk-full',
    `${target} cannot be written: its disk is full, or fails`,
    'Free space or choose another folder, then run the same command again.',
    { cause },
  );
}

function heldIn(db: Db): HeldInStore {
  const has = (table: string) =>
    db.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?").get(table);
  const total = (table: string): number =>
    has(table) ? Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()) : 0;
  const id = has('folder') ? db.prepare('SELECT id FROM folder').pluck().get() : undefined;
  const bundles = has('caseBundle')
    ? db.prepare('SELECT DISTINCT sha256 FROM caseBundle').pluck().all()
    : [];
  return {
    format: Number(db.pragma('user_version', { simple: true })),
    folder: typeof id === 'string' ? id : null,
    ...{ judgements: total('judgement'), cases: total('caseFile') },
    bundles: bundles.map(String),
  };
}

/**
 * Ends every session that a store knows: whoever was signed in when it was copied signs in again.
 * @returns how many there were
 */
export function forgetSessions(dataDir: string): number {
  const db = new Database(storeIn(dataDir), { fileMustExist: true });
  try {
    const there = db.prepare(
      "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'session'",
    );
    return there.get() === undefined ? 0 : db.prepare('DELETE FROM session').run().changes;
  } finally {
    db.close();
  }
}

/** What SQLite finds wrong with a store, a sentence each; nothing where it is whole or not there. */
export function checkStore(dataDir: string): readonly string[] {
  if (!existsSync(storeIn(dataDir))) return [];
  try {
    const db = new Database(storeIn(dataDir), { readonly: true, timeout: busyMs });
    try {
      const said = db.prepare('PRAGMA quick_check').pluck().all().map(String);
      return said.length === 1 && said[0] === 'ok' ? [] : said;
    } finally {
      db.close();
    }
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
