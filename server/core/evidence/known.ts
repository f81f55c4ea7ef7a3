import type { Store } from '../store/index.ts';
import type { CustodyLine } from './events.ts';

/**
 * What the application store knows of the custody log. Whoever cuts the log has to cut the store in the same places, too:
 * of each record there the log has a line, and the store has noted where the log stood when that line was written.
 */

type Db = Pick<Store['db'], 'selectFrom'>;

/** What writes where the log stands beside a record, in the same transaction. */
export type KeepsHead = Pick<Store['db'], 'insertInto'>;

export interface Known {
  /** Where the log stood. Those of a store of an earlier build are few, or none. */
  readonly heads: readonly { readonly line: number; readonly sha256: string }[];
  /** How many lines of a kind the log must have, by their key, and what they tell, in words. */
  readonly lines: ReadonlyMap<string, { readonly total: number; readonly what: string }>;
}

/** Notes where the log stands. */
export async function keepHead(
  db: KeepsHead,
  head: { readonly line: number; readonly sha256: string; readonly at: string },
): Promise<void> {
  await db
    .insertInto('custodyHead')
    .values(head)
    .onConflict((same) => same.doNothing())
    .execute();
}

/** The key of a line that a record must have; undefined for one that the store knows nothing of. */
export function keyOf(line: CustodyLine): string | undefined {
  switch (line.event) {
    case 'judged':
    case 'withdrawn':
      return keyed(line.event, line.judgement);
    case 'noted':
    case 'note-withdrawn':
      return keyed(line.event, line.note);
    case 'chart-made':
      return keyed(line.event, line.chart);
    case 'watched':
    case 'watch-ended':
      return keyed(line.event, line.watch);
    case 'resolved':
    case 'run-restored':
      return keyed(line.event, line.run);
    case 'case-made':
      return keyed(line.event, line.case);
    case 'case-changed':
      return keyed(line.event, line.case, line.what, JSON.stringify(line.about));
    case 'exported':
      return keyed(line.event, line.sha256);
    case 'imported':
      return keyed(line.event, line.batch);
    default:
      return undefined;
  }
}

const keyed = (event: CustodyLine['event'], ...of: (string | number)[]): string =>
  [event, ...of].join(' ');

/** @returns what the log must tell, by what is in the store now */
export async function knownIn(db: Db): Promise<Known> {
  const lines = new Map<string, { total: number; what: string }>();
  const add = (what: string, event: CustodyLine['event'], ...of: (string | number)[]) => {
    const key = keyed(event, ...of);
    lines.set(key, { what, total: (lines.get(key)?.total ?? 0) + 1 });
  };
  const signed = (by: string | null, at: string | null) => `of ${by ?? '?'} at ${at ?? '?'}`;

  for (const row of await db.selectFrom('judgement').selectAll().execute()) {
    add(`the judgement ${row.id} ${signed(row.author, row.at)}`, 'judged', row.id);
    if (row.withdrawnAt !== null)
      add(
        `the withdrawal ${signed(row.withdrawnBy, row.withdrawnAt)} of the judgement ${row.id}`,
        ...(['withdrawn', row.id] as const),
      );
  }
  for (const row of await db.selectFrom('note').selectAll().execute()) {
    add(`the ${row.kind} ${row.id} ${signed(row.author, row.at)}`, 'noted', row.id);
    if (row.withdrawnAt !== null)
      add(
        `the withdrawal ${signed(row.withdrawnBy, row.withdrawnAt)} of the ${row.kind} ${row.id}`,
        ...(['note-withdrawn', row.id] as const),
      );
  }
  const charts = db.selectFrom('chart').select(['id', 'createdBy', 'createdAt']);
  for (const { id, createdBy, createdAt } of await charts.execute())
    add(`the chart ${id} ${signed(createdBy, createdAt)}`, 'chart-made', id);
  for (const row of await db.selectFrom('watch').selectAll().execute()) {
    add(`the watch ${row.id} ${signed(row.author, row.at)}`, 'watched', row.id);
    if (row.endedAt !== null)
      add(
        `the end of the watch ${row.id} ${signed(row.endedBy, row.endedAt)}`,
        'watch-ended',
        row.id,
      );
  }
  for (const { run, event, at } of await db.selectFrom('activeRun').selectAll().execute())
    add(`the run ${run}, active since ${at}`, event === 'undo' ? 'run-restored' : 'resolved', run);
  const imports = db.selectFrom('importBegun').selectAll().where('state', '=', 'done');
  for (const { batch, name, endedAt } of await imports.execute())
    if (batch !== null) add(`the import of ${name} that ended at ${endedAt}`, 'imported', batch);
  await addCases(db, add);
  const heads = await db.selectFrom('custodyHead').select(['line', 'sha256']).execute();
  return { heads, lines };
}

type Add = (what: string, event: CustodyLine['event'], ...of: (string | number)[]) => void;

/** Of a case that was taken in from another Throughline, what came with it is told in that one's log. */
async function addCases(db: Db, add: Add): Promise<void> {
  const files = await db.selectFrom('caseFile').select(['id', 'imported']).execute();
  const foreign = new Set(files.flatMap(({ id, imported }) => (imported === null ? [] : [id])));
  const taken = new Set<string>();
  const changes = db.selectFrom('caseChange').selectAll().orderBy('n');
  for (const { case: id, what, about, author, at } of await changes.execute()) {
    const by = `by ${author} at ${at}`;
    if (what === 'made' && !foreign.has(id)) add(`the case ${id}, made ${by}`, 'case-made', id);
    else if (what === 'imported') {
      add(`the case ${id}, taken in ${by}`, 'case-made', id);
      taken.add(id);
    } else if (!foreign.has(id) || taken.has(id))
      add(`a change (${what}) of the case ${id} ${by}`, 'case-changed', id, what, about);
  }
  const bundles = db.selectFrom('caseBundle').select(['case', 'name', 'sha256', 'at']);
  const own = (await bundles.execute()).filter((bundle) => !foreign.has(bundle.case));
  for (const { name, sha256, at } of own) add(`the bundle ${name} of ${at}`, 'exported', sha256);
}
