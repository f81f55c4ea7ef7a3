import { type Store, sql, type Tables } from '../../../core/store/index.ts';
import type { NetworkContent } from '../found-by-run.ts';
import { noSuchNetwork } from '../network-errors.ts';
import { becameOf } from './became.ts';
import { inLists } from './lists.ts';
import { narrowed, type WhereAndWhen, within } from './narrowed.ts';
import { unpacked } from './packed.ts';
import { activeRunNumber, runOf } from './run-records.ts';

type Db = Store['db'];

/** A network without what it rests on. */
export interface NetworkRow extends Omit<Tables['network'], 'content' | 'countries' | 'platforms'> {
  readonly countries: readonly string[];
  readonly platforms: readonly string[];
}

const described = [
  'run',
  'id',
  'size',
  'score',
  'identifiers',
  'cutPoints',
  'recent',
  'before',
  'firstSeen',
  'lastSeen',
  'countries',
  'platforms',
  'members',
  'memberships',
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
    .select(described)
    .where('run', '=', run)
    .orderBy('size', 'desc')
    .orderBy(sql`length(id)`)
    .orderBy('id')
    .execute();
  return rows.map(toNetwork);
}

export const networkSorts = [
  ...(['SIZE', 'GROWTH', 'LAST_SEEN'] as const),
  ...(['SCORE', 'LEAST_PROBABLE', 'CUT_POINTS'] as const),
] as const;
export type NetworkSort = (typeof networkSorts)[number];

export interface NetworkFilter extends WhereAndWhen {
  /** How many ads. */
  readonly size?: Parameters<typeof within>[2];
  /** Only these, or all but these. */
  readonly among?: readonly string[] | undefined;
  readonly except?: readonly string[] | undefined;
  /** Only those that have such a name. */
  readonly called?: readonly string[] | undefined;
}

const sortColumns = {
  SIZE: ['size', 'desc'],
  GROWTH: ['recent', 'desc'],
  LAST_SEEN: ['lastSeen', 'desc'],
  SCORE: ['score', 'desc'],
  LEAST_PROBABLE: ['score', 'asc'],
  CUT_POINTS: ['cutPoints', 'desc'],
} as const;

/** Networks of a run, sorted, the largest of what is alike first, then 1/2 before 1/10, and how many the filter leaves in all. */
export async function networkPage(
  db: Db,
  run: number,
  filter: NetworkFilter,
  page: { readonly sort: NetworkSort; readonly offset: number; readonly limit: number },
): Promise<{ readonly total: number; readonly networks: NetworkRow[] }> {
  let all = db
    .selectFrom('network')
    .where('run', '=', run)
    .where((eb) => eb.and([...narrowed(eb, filter), ...within(eb, 'size', filter.size ?? {})]));
  if (filter.among) all = all.where('id', 'in', filter.among);
  if (filter.called) all = all.where('id', 'in', filter.called);
  if (filter.except && filter.except.length > 0) all = all.where('id', 'not in', filter.except);
  const [column, direction] = sortColumns[page.sort];
  const [counted, rows] = await Promise.all([
    all.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirst(),
    all
      .select(described)
      .orderBy(column, direction)
      .orderBy('size', 'desc')
      .orderBy(sql`length(id)`)
      .orderBy('id')
      .limit(page.limit)
      .offset(page.offset)
      .execute(),
  ]);
  return { total: counted?.total ?? 0, networks: rows.map(toNetwork) };
}

/**
 * One network of the active run, or of the run that is given.
 * @throws NetworkError `no-run`, `no-such-run`, `not-kept`, `no-such-network`
 */
export async function networkRow(db: Db, id: string, n?: number): Promise<NetworkRow> {
  const run = await runOf(db, n);
  const row = await db
    .selectFrom('network')
    .select(described)
    .where('run', '=', run.n)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw noSuchNetwork(id, run.n, await becameOf(db, id, run.n));
  return toNetwork(row);
}

/** The networks of a run that have these ids, by id; those that it does not have are left out. */
export async function networkRows(
  db: Db,
  run: number,
  ids: readonly string[],
): Promise<NetworkRow[]> {
  const rows: NetworkRow[] = [];
  for (const list of inLists(ids)) {
    const some = await db
      .selectFrom('network')
      .select(described)
      .where('run', '=', run)
      .where('id', 'in', list)
      .execute();
    rows.push(...some.map(toNetwork));
  }
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What networks rest on, by their ids. */
export async function contentsOf(
  db: Db,
  run: number,
  ids: readonly string[],
): Promise<Map<string, NetworkContent>> {
  const contents = new Map<string, NetworkContent>();
  for (const list of inLists(ids)) {
    const rows = await db
      .selectFrom('network')
      .select(['id', 'content'])
      .where('run', '=', run)
      .where('id', 'in', list)
      .execute();
    for (const { id, content } of rows) contents.set(id, unpacked<NetworkContent>(content));
  }
  return contents;
}

/**
 * The network of the active run that goes by a name.
 * @param name as it is shown, as its id, or the numbers alone: "Network 1/30", "network:1/30", "1/30"
 * @returns undefined where none does, and before the first run
 */
export async function networkNamed({ db }: Store, name: string): Promise<NetworkRow | undefined> {
  const numbers = /^(?:network\s*:?\s*)?(\d+)\s*\/\s*(\d+)$/i.exec(name.normalize('NFKC').trim());
  const run = await activeRunNumber(db);
  if (!numbers || run === undefined) return undefined;
  const [row] = await networkRows(db, run, [`network:${numbers[1]}/${numbers[2]}`]);
  return row;
}
