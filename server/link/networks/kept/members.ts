import type { Store } from '../../../core/store/index.ts';
import type { NetworkRow } from './kept-networks.ts';
import { inLists } from './lists.ts';

type Db = Store['db'];

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

/** The ads that a run saw. */
export interface RunMembers {
  /** The network of each ad that is in one. */
  readonly networks: ReadonlyMap<string, string>;
  /** Those that stand alone, by id. */
  readonly alone: readonly string[];
}

export async function membersOfRun(db: Db, run: number): Promise<RunMembers> {
  const [networks, alone]: [Map<string, string>, string[]] = [new Map(), []];
  for await (const { ad, network } of eachMember(db, run))
    if (network === null) alone.push(ad);
    else networks.set(ad, network);
  return { networks, alone };
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
