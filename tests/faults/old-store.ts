import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { dataFormat, storeIn } from '../../server/core/data-folder.ts';
import { openEvidence } from '../../server/core/evidence/index.ts';
import { openStore } from '../../server/core/store/index.ts';
import { Database } from '../../server/core/store/sqlite.ts';

const charts = 60;
const chartMade = { event: 'chart-made', title: 'Rooms', signed: 'AB' } as const;
const later = ['question', 'importBegun', 'custodyHead', 'folder'];

/** A store as format 22 left it, some tens of megabytes, so that a kill falls into the middle. */
export async function leaveOld(folder: string): Promise<void> {
  await (await openStore(folder)).close();
  const raw = new Database(storeIn(folder));
  for (const table of later) raw.exec(`DROP TABLE ${table}`);
  const made = raw.prepare(
    "INSERT INTO chart VALUES (?, 'Rooms', '', ?, 1, 1, 't', 'AB', 'unit', 't', 'AB', 'unit', NULL, NULL, NULL)",
  );
  for (let n = 0; n < charts; n++) made.run(`c${n}`, 'x'.repeat(1_000_000));
  const told = Array.from({ length: charts }, (_, n) => ({ ...chartMade, chart: `c${n}` }));
  await openEvidence(folder).appendCustodyAll(told);
  raw.pragma('user_version = 22');
  raw.close();
}

/** Format, what SQLite says of it, how many charts it has, and which of the later tables. */
export function stateOf(file: string) {
  const raw = new Database(file);
  try {
    const tables = raw.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck();
    return {
      format: raw.pragma('user_version', { simple: true }),
      check: raw.pragma('quick_check', { simple: true }),
      charts: raw.prepare('SELECT count(*) FROM chart').pluck().get(),
      later: later.filter((name) => tables.all().includes(name)).length,
    };
  } finally {
    raw.close();
  }
}

export const old = { format: 22, check: 'ok', charts, later: 0 };
export const brought = { format: dataFormat, check: 'ok', charts, later: later.length };

const isLike = (file: string, ...states: object[]): readonly string[] => {
  const state = stateOf(file);
  return states.some((one) => isDeepStrictEqual(one, state))
    ? []
    : [`${file} is ${JSON.stringify(state)}`];
};

/** The store is the old one or the new one, and no copy is torn. */
export function oldOrNew({ data }: { readonly data: string }): readonly string[] {
  const copies = readdirSync(data).filter((name) => name.includes('.format-'));
  return [
    ...isLike(storeIn(data), old, brought),
    ...copies.flatMap((copy) => isLike(join(data, copy), old)),
  ];
}

/** It is the new one, and what a kill left of a copy is gone. */
export const isNew = ({ data }: { readonly data: string }): readonly string[] => [
  ...isLike(storeIn(data), brought),
  ...readdirSync(data).filter((name) => name.includes('.copy-')),
];
