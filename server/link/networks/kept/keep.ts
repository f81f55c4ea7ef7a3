import { type Insertable, type Store, sql, type Tables } from '../../../core/store/index.ts';
import type { Found, FoundNetwork, NetworkContent } from '../found-by-run.ts';
import { operationRows } from '../operations/rows.ts';
import { nothingFound, type Run, type RunCounts, type RunParameters } from '../run.ts';
import { hubRow, sharedIdentifierRow } from './kept-contacts.ts';
import { questionRow } from './kept-questions.ts';
import { memberRows, membershipsHash } from './memberships.ts';
import { membersHash, packed } from './packed.ts';
import { resultsSha256 } from './results.ts';

type Db = Store['db'];

/** Runs whose findings are kept; older ones keep their row: who resolved what, when, and how much came of it. */
const runsKept = 10;
/** A statement takes some ten thousand values. */
const rowsAtOnce = 2_000;
const membersAtOnce = 10_000;

/** Notes that a run begins. @returns its number */
export async function beginRun(
  { db }: Store,
  run: Pick<Run, 'startedAt' | 'account' | 'engine' | 'graph'> & {
    readonly parameters: RunParameters;
  },
): Promise<number> {
  const { startedAt, account, engine, graph } = run;
  const { n } = await db
    .insertInto('run')
    .values({
      ...{ startedAt, account, engine, graph, state: 'running', kept: 0 },
      parameters: JSON.stringify(run.parameters),
      judgements: '[]',
      counts: JSON.stringify(nothingFound),
      ...{ contradictions: '[]', finishedAt: null, error: null },
    })
    .returning('n')
    .executeTakeFirstOrThrow();
  return n;
}

/**
 * Notes how a run ended that found nothing. What was active stays active.
 * @returns false where it had ended before, with what it found
 */
export async function endRun(
  { db }: Store,
  n: number,
  state: 'failed' | 'cancelled',
  at: string,
  error: string | null,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('run')
    .set({ state, finishedAt: at, error })
    .where('n', '=', n)
    .where('state', '=', 'running')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Runs that say they are under way while nobody is at work: their process ended, or their thread. */
export async function endAbandoned(
  { db }: Store,
  at: string,
  error = 'The program ended before the run was done; the run before stayed active.',
): Promise<void> {
  await db
    .updateTable('run')
    .set({ state: 'failed', finishedAt: at, error })
    .where('state', '=', 'running')
    .execute();
}

/**
 * Keeps what a run found and makes it the active run, all at once or not at all.
 * @param alongside runs inside the transaction, with the hash of all that is kept: what fails there leaves the run before
 *   active
 */
export async function keepFound(
  { db }: Store,
  run: {
    readonly n: number;
    readonly account: string;
    readonly at: string;
    /** Ids of the judgements that it obeyed. */
    readonly judgements: readonly string[];
  },
  found: Found,
  counts: RunCounts,
  alongside: (results: string, to: Db) => Promise<unknown>,
): Promise<void> {
  const { n, account, at } = run;
  // Packed before the transaction begins: while it lasts, nobody else can write.
  const networks = found.networks.flatMap(({ content, ...network }) =>
    content ? [networkRow(n, network, content)] : [],
  );
  const operations = operationRows(n, found.operations);
  await db.transaction().execute(async (to) => {
    await to
      .updateTable('run')
      .set({
        ...{ state: 'done', finishedAt: at, kept: 1, counts: JSON.stringify(counts) },
        contradictions: JSON.stringify(found.contradictions),
        judgements: JSON.stringify(run.judgements),
      })
      .where('n', '=', n)
      .execute();
    for (const rows of chunks(networks, 500)) await to.insertInto('network').values(rows).execute();
    if (found.updates !== undefined) await takeOver(to, n, found.updates, found.networks);
    await keepMembers(to, n, found);
    await insertAll(to, 'hub', found.hubs, (hub) => hubRow(n, hub));
    await insertAll(to, 'split', found.splits, ({ identifier, firstAfter, ...numbers }) => ({
      ...{ run: n, identifier, firstAfter, numbers: JSON.stringify(numbers) },
    }));
    await insertAll(to, 'site', found.sites, ({ identifier, ...numbers }) => ({
      ...{ run: n, identifier, numbers: JSON.stringify(numbers) },
    }));
    await insertAll(to, 'sharedIdentifiers', found.sharedIdentifiers, (sharedIdentifiers) =>
      sharedIdentifierRow(n, sharedIdentifiers),
    );
    await keepCopied(to, n, found);
    await insertAll(to, 'operation', operations.operation, (row) => row);
    await insertAll(to, 'operationMember', operations.operationMember, (row) => row);
    await insertAll(to, 'association', operations.association, (row) => row);
    await insertAll(to, 'question', found.questions.entries(), (one) => questionRow(n, one));
    await to.insertInto('activeRun').values({ run: n, at, account, event: 'run' }).execute();
    await dropOld(to, n);
    await alongside(await resultsSha256(to, n), to);
  });
}

/** Networks that are as an earlier run found them. How much each grows is counted back from the newest capture anew. */
async function takeOver(
  to: Db,
  run: number,
  from: number,
  networks: readonly FoundNetwork[],
): Promise<void> {
  const stay = networks.filter(({ content }) => content === undefined);
  for (const some of chunks(stay, membersAtOnce)) {
    const rows = some.map(({ id, recent, before }) => [id, recent, before]);
    await sql`INSERT INTO network (run, id, size, score, identifiers, cutPoints, recent, before, "firstSeen", "lastSeen",
        countries, platforms, members, memberships, content)
      SELECT ${run}, old.id, size, score, identifiers, cutPoints, value ->> 1, value ->> 2, "firstSeen", "lastSeen",
        countries, platforms, members, memberships, content
      FROM json_each(${JSON.stringify(rows)}) CROSS JOIN network AS old ON old.run = ${from} AND old.id = value ->> 0`.execute(
      to,
    );
  }
}

/** Notes of which ads it is otherwise than in the last kept run. As one value: a statement of thousands is slow to make. */
async function keepMembers(to: Db, run: number, found: Found): Promise<void> {
  const last = await to
    .selectFrom('membership')
    .select(['ad', 'network'])
    .where('until', 'is', null)
    .execute();
  const ending = new Map(last.map(({ ad, network }) => [ad, network]));
  const beginning: (readonly [ad: string, network: string | null])[] = [];
  for (const [ad, network] of membersOf(found))
    if (ending.get(ad) === network) ending.delete(ad);
    else beginning.push([ad, network]);
  for (const ads of chunks(ending.keys(), membersAtOnce))
    await sql`UPDATE membership SET until = ${run}
      WHERE until IS NULL AND ad IN (SELECT value FROM json_each(${JSON.stringify(ads)}))`.execute(
      to,
    );
  for (const rows of chunks(beginning, membersAtOnce))
    await sql`INSERT INTO membership (ad, since, network)
      SELECT value ->> 0, ${run}, value ->> 1 FROM json_each(${JSON.stringify(rows)})`.execute(to);
}

async function keepCopied(to: Db, run: number, { reposters, copiedContent }: Found): Promise<void> {
  await insertAll(to, 'reposter', reposters, ({ identifier, ads, ...numbers }) => ({
    ...{ run, identifier, ads, numbers: JSON.stringify(numbers) },
  }));
  await insertAll(to, 'copiedContent', copiedContent, ({ identifiers, ...row }) => ({
    ...{ run, ...row, identifiers: JSON.stringify(identifiers) },
  }));
}

/** All that goes when a run is kept no more, but its networks and who is in them. */
const foundTables = [
  ...(['hub', 'split', 'sharedIdentifiers', 'reposter', 'copiedContent'] as const),
  ...(['operation', 'operationMember', 'association', 'site', 'question'] as const),
] as const;
type FoundTable = (typeof foundTables)[number];

/** A statement takes so many values and no more. */
async function insertAll<T extends FoundTable, One>(
  to: Db,
  table: T,
  all: Iterable<One>,
  toRow: (one: One) => Insertable<Tables[T]>,
): Promise<void> {
  for (const some of chunks(all, rowsAtOnce))
    await to.insertInto(table).values(some.map(toRow)).execute();
}

async function dropOld(db: Db, newest: number): Promise<void> {
  const kept = await db
    .selectFrom('run')
    .select('n')
    .where('kept', '=', 1)
    .orderBy('n', 'desc')
    .execute();
  const old = kept
    .map(({ n }) => n)
    .slice(runsKept)
    .filter((n) => n !== newest);
  if (old.length === 0) return;
  for (const table of ['network', ...foundTables] as const)
    await db.deleteFrom(table).where('run', 'in', old).execute();
  await db.updateTable('run').set({ kept: 0 }).where('n', 'in', old).execute();
  const oldest = db.selectFrom('run').select('n').where('kept', '=', 1).orderBy('n').limit(1);
  await db.deleteFrom('membership').where('until', '<=', oldest).execute();
}

function networkRow(
  run: number,
  network: Omit<FoundNetwork, 'content'>,
  content: NetworkContent,
): Tables['network'] {
  const { id, ads, score, recent, before, firstSeen, lastSeen } = network;
  return {
    ...{ run, id, score, recent, before, firstSeen, lastSeen, size: ads.length },
    identifiers: content.identifiers.length,
    cutPoints: content.cutPoints.length,
    countries: JSON.stringify(network.countries),
    platforms: JSON.stringify(network.platforms),
    members: membersHash(ads),
    memberships: membershipsHash(memberRows(id, ads, content.merges)),
    content: packed(content),
  };
}

function* membersOf({ networks, alone }: Found): Generator<[ad: string, network: string | null]> {
  for (const { id, ads } of networks) for (const ad of ads) yield [ad, id];
  for (const ad of alone) yield [ad, null];
}

function* chunks<T>(rows: Iterable<T>, size: number): Generator<T[]> {
  let chunk: T[] = [];
  for (const row of rows) {
    chunk.push(row);
    if (chunk.length === size) {
      yield chunk;
      chunk = [];
    }
  }
  if (chunk.length > 0) yield chunk;
}
