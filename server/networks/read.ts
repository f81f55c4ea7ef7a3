import type { Store, Tables } from '../store/index.ts';
import { noSuchNetwork } from './errors.ts';
import type { HeldHub, NetworkContent } from './found.ts';
import { unpackContent } from './keep.ts';
import { numberInForce, runOf } from './records.ts';

type Db = Store['db'];

/** A network without what it rests on. */
export interface NetworkRow extends Omit<Tables['network'], 'content' | 'countries' | 'platforms'> {
  readonly countries: readonly string[];
  readonly platforms: readonly string[];
}

const told = [
  'run',
  'id',
  'size',
  'score',
  'identifiers',
  'bridges',
  'recent',
  'before',
  'firstSeen',
  'lastSeen',
  'countries',
  'platforms',
  'members',
] as const;

const toNetwork = (row: Omit<Tables['network'], 'content'>): NetworkRow => ({
  ...row,
  countries: JSON.parse(row.countries),
  platforms: JSON.parse(row.platforms),
});

/** All networks of a run, the largest first. */
export async function allNetworks(db: Db, run: number): Promise<NetworkRow[]> {
  const rows = await db
    .selectFrom('network')
    .select(told)
    .where('run', '=', run)
    .orderBy('size', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toNetwork);
}

/**
 * One network of the run in force, or of the run that is given.
 * @throws NetworkError `no-run`, `no-such-run`, `not-kept`, `no-such-network`
 */
export async function networkRow(db: Db, id: string, n?: number): Promise<NetworkRow> {
  const run = await runOf(db, n);
  const row = await db
    .selectFrom('network')
    .select(told)
    .where('run', '=', run.n)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw noSuchNetwork(id, run.n);
  return toNetwork(row);
}

/** The ads of a network, by id. */
export async function membersOf(db: Db, run: number, network: string): Promise<string[]> {
  const rows = await db
    .selectFrom('member')
    .select('ad')
    .where('run', '=', run)
    .where('network', '=', network)
    .orderBy('ad')
    .execute();
  return rows.map(({ ad }) => ad);
}

/** Every ad that a run saw, by id; `network` is null where it stands alone. */
export async function* eachMember(
  db: Db,
  run: number,
): AsyncGenerator<{ readonly ad: string; readonly network: string | null }> {
  let after = '';
  for (;;) {
    const rows = await db
      .selectFrom('member')
      .select(['ad', 'network'])
      .where('run', '=', run)
      .where('ad', '>', after)
      .orderBy('ad')
      .limit(10_000)
      .execute();
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    after = last.ad;
  }
}

/** Hubs of a run, those in most ads first. */
export async function hubsOf(db: Db, run: number): Promise<HeldHub[]> {
  const rows = await db
    .selectFrom('hub')
    .selectAll()
    .where('run', '=', run)
    .orderBy('ads', 'desc')
    .orderBy('identifier')
    .execute();
  return rows.map(({ identifier, ads, reason, numbers }) => ({
    ...{ identifier, ads, reason: reason as HeldHub['reason'] },
    ...(JSON.parse(numbers) as Omit<HeldHub, 'identifier' | 'ads' | 'reason'>),
  }));
}

/** What networks rest on, by their ids. */
export async function contentsOf(
  db: Db,
  run: number,
  ids: readonly string[],
): Promise<Map<string, NetworkContent>> {
  const rows = await db
    .selectFrom('network')
    .select(['id', 'content'])
    .where('run', '=', run)
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, content }) => [id, unpackContent(content)]));
}

interface Claims {
  readonly assignments: readonly { readonly ad: string; readonly network: string }[];
  readonly joins: readonly {
    readonly a: string;
    readonly b: string;
    readonly probability: number;
  }[];
}

/** All that the run in force says, for comparing it with a known truth; undefined before the first run. */
export async function claimsInForce(db: Db): Promise<Claims | undefined> {
  const run = await numberInForce(db);
  if (run === undefined) return undefined;
  const assignments: { ad: string; network: string }[] = [];
  for await (const { ad, network } of eachMember(db, run))
    assignments.push({ ad, network: network ?? ad });
  const rows = await db.selectFrom('network').select('content').where('run', '=', run).execute();
  const joins = rows.flatMap(({ content }) =>
    unpackContent(content).joins.map(({ a, b, probability }) => ({ a, b, probability })),
  );
  return { assignments, joins };
}
