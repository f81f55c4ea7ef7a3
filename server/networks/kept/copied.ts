import type { Store, Tables } from '../../store/index.ts';
import type { HeldLeftOut, HeldTaker } from '../found.ts';
import { inLists } from './lists.ts';
import type { NetworkRow } from './networks.ts';

type Db = Store['db'];

const toTaker = ({ identifier, ads, numbers }: Tables['taker']): HeldTaker => ({
  ...{ identifier, ads },
  ...(JSON.parse(numbers) as Omit<HeldTaker, 'identifier' | 'ads'>),
});

/** All contacts of takers that a run found, those with most ads first. */
export async function takersOf(db: Db, run: number): Promise<HeldTaker[]> {
  const rows = await db
    .selectFrom('taker')
    .selectAll()
    .where('run', '=', run)
    .orderBy('ads', 'desc')
    .orderBy('identifier')
    .execute();
  return rows.map(toTaker);
}

/** Those of these identifiers that a run takes for a taker's contact, by id. */
export async function takersAmong(
  db: Db,
  run: number,
  identifiers: readonly string[],
): Promise<Map<string, HeldTaker>> {
  const found = new Map<string, HeldTaker>();
  for (const list of inLists(identifiers)) {
    const rows = await db
      .selectFrom('taker')
      .selectAll()
      .where('run', '=', run)
      .where('identifier', 'in', list)
      .execute();
    for (const row of rows) found.set(row.identifier, toTaker(row));
  }
  return found;
}

type Row = Omit<Tables['leftOut'], 'n'> & { readonly n: number };

export const toLeftOut = (row: Row): HeldLeftOut => ({
  ...{ ad: row.ad, why: row.why as HeldLeftOut['why'], contact: row.contact },
  ...{ source: row.source, identifiers: JSON.parse(row.identifiers) },
});

/** What a run left out of these ads, by ad. */
export async function leftOutOfAds(
  db: Db,
  run: number,
  ads: readonly string[],
): Promise<HeldLeftOut[]> {
  const found: Row[] = [];
  for (const list of inLists(ads)) {
    const rows = await db
      .selectFrom('leftOut')
      .selectAll()
      .where('run', '=', run)
      .where('ad', 'in', list)
      .execute();
    found.push(...rows);
  }
  return found.sort((a, b) => a.n - b.n).map(toLeftOut);
}

/** Some of what was left out of the ads of a network, by ad, and of how many ads and sources there is any. */
export async function leftOutOfNetwork(
  db: Db,
  { run, id }: Pick<NetworkRow, 'run' | 'id'>,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ readonly total: number; readonly rows: HeldLeftOut[] }> {
  const all = db
    .selectFrom('member')
    .innerJoin('leftOut', (on) =>
      on.onRef('leftOut.run', '=', 'member.run').onRef('leftOut.ad', '=', 'member.ad'),
    )
    .where('member.run', '=', run)
    .where('member.network', '=', id);
  const [counted, rows] = await Promise.all([
    all.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirst(),
    all
      .selectAll('leftOut')
      .orderBy('leftOut.ad')
      .orderBy('leftOut.n')
      .limit(limit)
      .offset(offset)
      .execute(),
  ]);
  return { total: counted?.total ?? 0, rows: rows.map(toLeftOut) };
}

/** All that a run left out, by ad. */
export async function* eachLeftOut(db: Db, run: number): AsyncGenerator<HeldLeftOut> {
  let after = 0;
  for (;;) {
    const rows = await db
      .selectFrom('leftOut')
      .selectAll()
      .where('run', '=', run)
      .where('n', '>', after)
      .orderBy('n')
      .limit(10_000)
      .execute();
    yield* rows.map(toLeftOut);
    const last = rows.at(-1);
    if (!last) return;
    after = last.n;
  }
}
