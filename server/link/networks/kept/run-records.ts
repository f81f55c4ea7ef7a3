import type { Store, Tables } from '../../../core/store/index.ts';
import type { Contradiction } from '../../resolve/index.ts';
import { NetworkError, noRun, noSuchRun, notKept } from '../network-errors.ts';
import type { Run, RunState } from '../run.ts';

type Db = Store['db'];
type Row = Omit<Tables['run'], 'n'> & { readonly n: number };

/** The run whose networks count now; undefined before the first. */
export async function activeRunNumber(db: Pick<Db, 'selectFrom'>): Promise<number | undefined> {
  const row = await db
    .selectFrom('activeRun')
    .select('run')
    .orderBy('n', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.run;
}

export const hasRun = async (db: Db): Promise<boolean> => (await activeRunNumber(db)) !== undefined;

/**
 * Grows whenever a run becomes active and a judgement is signed or withdrawn, by whichever program: what was read
 * before it grew may be out of date.
 */
export async function changesSoFar(db: Db): Promise<number> {
  const count = async (table: 'activeRun' | 'audit') => {
    const counted = db.selectFrom(table).select((eb) => eb.fn.countAll<number>().as('rows'));
    return (await counted.executeTakeFirstOrThrow()).rows;
  };
  return (await count('activeRun')) + (await count('audit'));
}

/** All runs, the newest first. */
export async function listRuns(db: Db): Promise<Run[]> {
  const [rows, active] = await Promise.all([
    db.selectFrom('run').selectAll().orderBy('n', 'desc').execute(),
    activeRunNumber(db),
  ]);
  return rows.map((row) => toRun(row, active));
}

/** @throws NetworkError `no-run`, `no-such-run`, `not-kept` */
export async function runOf(db: Db, n: number | undefined): Promise<Run> {
  const active = await activeRunNumber(db);
  const wanted = n ?? active;
  if (wanted === undefined) throw noRun();
  const row = await db
    .selectFrom('run')
    .selectAll()
    .where('n', '=', wanted)
    .where('state', '=', 'done')
    .executeTakeFirst();
  if (!row) throw noSuchRun(wanted);
  if (row.kept !== 1) throw notKept(wanted);
  return toRun(row, active);
}

/**
 * Restores an earlier run.
 * @param n the run; the one before the active run when not given
 * @param alongside runs inside the transaction: what fails there leaves all as it was
 * @throws NetworkError `no-run`, `nothing-before`, `no-such-run`, `not-kept`
 */
export async function restored(
  { db }: Store,
  { n, account, at }: { readonly n: number | undefined; account: string; at: string },
  alongside: (
    change: { readonly from: number; readonly to: number },
    inside: Db,
  ) => Promise<unknown>,
): Promise<{ readonly from: number; readonly to: Run }> {
  const from = await activeRunNumber(db);
  if (from === undefined) throw noRun();
  const to = n ?? (await runBefore(db, from));
  const run = await runOf(db, to);
  if (to !== from)
    await db.transaction().execute(async (inside) => {
      await inside
        .insertInto('activeRun')
        .values({ run: to, at, account, event: 'undo' })
        .execute();
      await alongside({ from, to }, inside);
    });
  return { from, to: { ...run, active: true } };
}

async function runBefore(db: Db, from: number): Promise<number> {
  const row = await db
    .selectFrom('run')
    .select('n')
    .where('n', '<', from)
    .where('state', '=', 'done')
    .where('kept', '=', 1)
    .orderBy('n', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row) return row.n;
  throw new NetworkError(
    'nothing-before',
    `No run before ${from} is kept.`,
    'List the runs with: runs. Name one that is kept.',
  );
}

function toRun(row: Row, active: number | undefined): Run {
  const { n, state, startedAt, finishedAt, account, engine, graph, error } = row;
  const described: Contradiction[] = JSON.parse(row.contradictions);
  return {
    ...{ n, startedAt, account, engine, graph },
    state: state as RunState,
    ...(finishedAt === null ? {} : { finishedAt }),
    ...(error === null ? {} : { error }),
    parameters: JSON.parse(row.parameters),
    judgements: JSON.parse(row.judgements),
    contradictions: described.filter(({ partly }) => !partly),
    exceptions: described.filter(({ partly }) => partly),
    counts: JSON.parse(row.counts),
    kept: row.kept === 1,
    active: n === active,
  };
}
