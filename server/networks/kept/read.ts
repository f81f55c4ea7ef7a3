import { type Store, sql, type Tables } from '../../store/index.ts';
import { noSuchNetwork } from '../errors.ts';
import type { NetworkContent } from '../found.ts';
import { unpackContent } from './keep.ts';
import { runOf } from './records.ts';

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
    .select(told)
    .where('run', '=', run)
    .orderBy('size', 'desc')
    .orderBy(sql`length(id)`)
    .orderBy('id')
    .execute();
  return rows.map(toNetwork);
}

export const networkSorts = [
  ...(['SIZE', 'GROWTH', 'LAST_SEEN'] as const),
  ...(['SCORE', 'LEAST_SURE', 'BRIDGES'] as const),
] as const;
export type NetworkSort = (typeof networkSorts)[number];

export interface NetworkFilter {
  /** ISO code; some of its ads are there. */
  readonly country?: string | undefined;
  readonly platform?: string | undefined;
  readonly minSize?: number | undefined;
  /** Only these, or all but these. */
  readonly among?: readonly string[] | undefined;
  readonly except?: readonly string[] | undefined;
}

const sortColumns = {
  SIZE: ['size', 'desc'],
  GROWTH: ['recent', 'desc'],
  LAST_SEEN: ['lastSeen', 'desc'],
  SCORE: ['score', 'desc'],
  LEAST_SURE: ['score', 'asc'],
  BRIDGES: ['bridges', 'desc'],
} as const;

/** Networks of a run, sorted, the largest of what is alike first, then 1/2 before 1/10, and how many the filter leaves in all. */
export async function networkPage(
  db: Db,
  run: number,
  filter: NetworkFilter,
  page: { readonly sort: NetworkSort; readonly offset: number; readonly limit: number },
): Promise<{ readonly total: number; readonly networks: NetworkRow[] }> {
  let all = db.selectFrom('network').where('run', '=', run);
  // The lists are JSON of codes and host names: a value stands in quotes.
  const holds = (value: string) => `%${JSON.stringify(value)}%`;
  if (filter.country) all = all.where('countries', 'like', holds(filter.country));
  if (filter.platform) all = all.where('platforms', 'like', holds(filter.platform));
  if (filter.minSize !== undefined) all = all.where('size', '>=', filter.minSize);
  if (filter.among) all = all.where('id', 'in', filter.among);
  if (filter.except && filter.except.length > 0) all = all.where('id', 'not in', filter.except);
  const [column, direction] = sortColumns[page.sort];
  const [counted, rows] = await Promise.all([
    all.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirst(),
    all
      .select(told)
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

/** Some ads of a network, by id. */
export async function memberPage(
  db: Db,
  { run, id }: Pick<NetworkRow, 'run' | 'id'>,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom('member')
    .select('ad')
    .where('run', '=', run)
    .where('network', '=', id)
    .orderBy('ad')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(({ ad }) => ad);
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

/** A statement takes so many values in a list and is still planned in no time. */
const atOnce = 500;

/** Values as lists that a statement takes. */
export function* inLists(values: readonly string[]): Generator<readonly string[]> {
  for (let i = 0; i < values.length; i += atOnce) yield values.slice(i, i + atOnce);
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
      .select(told)
      .where('run', '=', run)
      .where('id', 'in', list)
      .execute();
    rows.push(...some.map(toNetwork));
  }
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The network of each of these ads that is in one. */
export async function networksOfAds(
  db: Db,
  run: number,
  ads: readonly string[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const list of inLists(ads)) {
    const rows = await db
      .selectFrom('member')
      .select(['ad', 'network'])
      .where('run', '=', run)
      .where('ad', 'in', list)
      .execute();
    for (const { ad, network } of rows) if (network !== null) found.set(ad, network);
  }
  return found;
}

/** How many of these ads a run saw, in a network or alone. */
export async function seenOf(db: Db, run: number, ads: readonly string[]): Promise<number> {
  let seen = 0;
  for (const list of inLists(ads)) {
    const { count } = await db
      .selectFrom('member')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('run', '=', run)
      .where('ad', 'in', list)
      .executeTakeFirstOrThrow();
    seen += Number(count);
  }
  return seen;
}

/** The network of each ad that is in one. */
export async function membersByAd(db: Db, run: number): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('member')
    .select(['ad', 'network'])
    .where('run', '=', run)
    .where('network', 'is not', null)
    .execute();
  return new Map(rows.map(({ ad, network }) => [ad, network ?? '']));
}

/** Numbers that a run reads as passed to another owner. */
export async function splitIdentifiers(db: Db, run: number): Promise<Set<string>> {
  const rows = await db
    .selectFrom('split')
    .select('identifier')
    .where('run', '=', run)
    .distinct()
    .execute();
  return new Set(rows.map(({ identifier }) => identifier));
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
    for (const { id, content } of rows) contents.set(id, unpackContent(content));
  }
  return contents;
}
