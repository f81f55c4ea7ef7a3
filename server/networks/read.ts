import type { Store, Tables } from '../store/index.ts';
import type { HeldHub, NetworkContent } from './found.ts';
import { unpackContent } from './keep.ts';

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
