import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Database as Opened } from 'better-sqlite3';
import { storeIn } from '../data-folder.ts';
import { Database } from './sqlite.ts';

/** What takes the place of values that are erased: the text as it is to be, or undefined where it holds none of them. */
export type Scrub = (text: string) => string | undefined;

interface Scrubbing {
  readonly write: boolean;
  readonly words?: Scrub;
  readonly onRow?: (found: ScrubbedRow) => void;
}

/** Rows of a table that hold a value. */
export interface ScrubbedRow {
  readonly table: string;
  /** The row as it was. */
  readonly row: Readonly<Record<string, unknown>>;
}

/** What people wrote, in their own words, by table and column. */
const freeText = new Set([
  ...['note.text', 'judgement.reason', 'judgement.withdrawnReason', 'audit.reason'],
  ...['chart.title', 'chart.notes', 'watch.title', 'watch.note', 'caseItem.caption'],
  ...[
    'caseEntry.content',
    'caseChange.before',
    'caseFile.title',
    'inboxItem.news',
    'noticeStep.words',
  ],
]);

/** They tell of erasures, or hold hashes that say nothing. */
const passedOver = new Set([
  ...[
    'erasure',
    'erasureSecret',
    'tombstone',
    'returned',
    'hashListEntry',
    'custodyHead',
    'auditHead',
  ],
  'sqlite_sequence',
]);

/**
 * Looks for values in every text and every packed content of the store.
 * @param write puts a mark in the place of each, in one transaction. The triggers that keep words are taken away and made
 * again inside it: an erasure is the one thing that may change what somebody wrote
 * @param words the same for what people wrote in their own words
 */
export function scrubStore(
  dataDir: string,
  scrub: Scrub,
  { write, words = () => undefined, onRow }: Scrubbing,
): number {
  const db = new Database(storeIn(dataDir), { timeout: 60_000 });
  try {
    db.pragma('secure_delete = ON');
    return db.transaction(() => {
      const triggers = write ? dropTriggers(db) : [];
      let rows = 0;
      for (const table of tablesOf(db)) {
        const both: ColumnScrub = (text, column) => {
          const first = scrub(text);
          const second = freeText.has(`${table}.${column}`) ? words(first ?? text) : undefined;
          return second ?? first;
        };
        rows += scrubTable(db, table, both, write, onRow);
      }
      for (const sql of triggers) db.exec(sql);
      return rows;
    })();
  } finally {
    db.close();
  }
}

/** Writes the store anew, so that no free page holds what was there, and empties its log. */
export function compactStore(dataDir: string): void {
  const db = new Database(storeIn(dataDir), { timeout: 60_000 });
  try {
    db.pragma('secure_delete = ON');
    db.exec('VACUUM');
    db.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
  }
}

function dropTriggers(db: Opened): readonly string[] {
  const triggers = db
    .prepare("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    .all() as { name: string; sql: string }[];
  for (const { name } of triggers) db.exec(`DROP TRIGGER "${name}"`);
  return triggers.map(({ sql }) => sql);
}

const tablesOf = (db: Opened): readonly string[] =>
  (
    db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all() as { name: string }[]
  ).flatMap(({ name }) => (passedOver.has(name) ? [] : [name]));

function scrubTable(
  db: Opened,
  table: string,
  scrub: ColumnScrub,
  write: boolean,
  onRow?: (found: ScrubbedRow) => void,
): number {
  const columns = db.prepare(`PRAGMA table_info("${table}")`).all() as {
    name: string;
    pk: number;
  }[];
  const keys = columns.filter(({ pk }) => pk > 0).map(({ name }) => name);
  const key = keys.length > 0 ? keys : ['rowid'];
  const select = keys.length > 0 ? '*' : 'rowid, *';
  const found: { readonly row: Record<string, unknown>; readonly changed: Changed }[] = [];
  for (const row of db.prepare(`SELECT ${select} FROM "${table}"`).iterate() as Iterable<
    Record<string, unknown>
  >) {
    const changed = changesOf(row, scrub);
    if (changed.length > 0) found.push({ row, changed });
  }
  for (const { row, changed } of found) {
    onRow?.({ table, row });
    if (!write) continue;
    const set = changed.map(([name]) => `"${name}" = ?`).join(', ');
    const where = key.map((name) => `"${name}" = ?`).join(' AND ');
    db.prepare(`UPDATE "${table}" SET ${set} WHERE ${where}`).run(
      ...changed.map(([, value]) => value),
      ...key.map((name) => row[name]),
    );
  }
  return found.length;
}

type ColumnScrub = (text: string, column: string) => string | undefined;
type Changed = readonly (readonly [column: string, value: unknown])[];

function changesOf(row: Readonly<Record<string, unknown>>, scrub: ColumnScrub): Changed {
  return Object.entries(row).flatMap(([name, value]): Changed => {
    if (typeof value === 'string') {
      const text = scrub(value, name);
      return text === undefined ? [] : [[name, text]];
    }
    if (!Buffer.isBuffer(value)) return [];
    const text = scrub(inflateRawSync(value).toString(), name);
    return text === undefined ? [] : [[name, deflateRawSync(text)]];
  });
}
