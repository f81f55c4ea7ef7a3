import type { Store } from '../../../core/store/index.ts';
import type { HeldCopiedContent } from '../found-by-run.ts';
import { toCopiedContent } from '../kept/kept-copied.ts';
import type { NetworkRow } from '../kept/kept-networks.ts';
import { networksOfAds } from '../kept/members.ts';

type Db = Store['db'];

/** Ads that may have been copied from others, told together. */
export interface Copying {
  /** The copies. */
  readonly ads: number;
  /** Ads that these can be from, the earliest of each. */
  readonly sources: number;
  readonly whys: readonly HeldCopiedContent['why'][];
  /** What was left out of the copies, that of most of them first. */
  readonly copiedContent: readonly Counted[];
}

/** So many of the copies have to do with it. */
export interface Counted {
  readonly id: string;
  readonly ads: number;
}

/** Copies of ads of a network that stand under one contact and not in that network. */
export interface CopiedBy extends Copying {
  readonly contact: string;
  /** The networks that the copies are in, that with most of them first; those that stand alone are in none. */
  readonly networks: readonly Counted[];
}

/** Copies in a network that can be from one other network, or from one ad that stands alone. */
export interface CopiedFrom extends Copying {
  readonly other: string;
  /** The contacts under which they stand, that of most first. */
  readonly contacts: readonly Counted[];
}

type Network = Pick<NetworkRow, 'run' | 'id'>;

/** By which contacts' ads a network may have been copied, that of most copies first. */
export async function copiedBy(db: Db, { run, id }: Network): Promise<CopiedBy[]> {
  const rows = await copiedContentWhere(db, { run, id }, 'source');
  const networks = await networksOfAds(db, run, [...new Set(rows.map(({ ad }) => ad))]);
  const foreign = rows.filter(({ ad }) => networks.get(ad) !== id);
  return grouped(foreign, ({ contact }) => contact).map(([contact, own]) => ({
    ...{ ...copyingOf(own), contact },
    networks: countedBy(own, ({ ad }) => [networks.get(ad) ?? []].flat()),
  }));
}

/** What the copies in a network can be from: other networks and lone ads, that of most copies first. */
export async function copiedFrom(db: Db, { run, id }: Network): Promise<CopiedFrom[]> {
  const rows = await copiedContentWhere(db, { run, id }, 'ad');
  const networks = await networksOfAds(db, run, [...new Set(rows.map(({ source }) => source))]);
  const otherOf = ({ source }: Row) => networks.get(source) ?? source;
  const foreign = rows.filter((row) => otherOf(row) !== id);
  return grouped(foreign, otherOf).map(([other, own]) => ({
    ...{ ...copyingOf(own), other },
    contacts: countedBy(own, ({ contact }) => [contact]),
  }));
}

type Row = HeldCopiedContent & { readonly source: string };

/** What was left out of ads where these, or those that they can be from, are of a network; where the latter are known. */
async function copiedContentWhere(
  db: Db,
  { run, id }: Network,
  side: 'ad' | 'source',
): Promise<readonly Row[]> {
  const rows = await db
    .selectFrom('copiedContent')
    .selectAll()
    .where('run', '=', run)
    .where(side, 'in', ({ selectFrom }) =>
      selectFrom('member').select('ad').where('run', '=', run).where('network', '=', id),
    )
    .execute();
  return rows
    .map(toCopiedContent)
    .flatMap(({ source, ...row }) => (source === null ? [] : [{ ...row, source }]));
}

/** Those with most ads first. */
function grouped(rows: readonly Row[], keyOf: (row: Row) => string): [string, Row[]][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  const ads = new Map([...groups].map(([key, own]) => [key, adsOf(own)]));
  return [...groups].sort(([a], [b]) => (ads.get(b) ?? 0) - (ads.get(a) ?? 0) || (a < b ? -1 : 1));
}

const adsOf = (rows: readonly Row[]): number => new Set(rows.map(({ ad }) => ad)).size;

/** Of how many ads each is said, that of most first. */
function countedBy(rows: readonly Row[], idsOf: (row: Row) => readonly string[]): Counted[] {
  const ads = new Map<string, Set<string>>();
  for (const row of rows)
    for (const id of idsOf(row)) ads.set(id, (ads.get(id) ?? new Set()).add(row.ad));
  return [...ads]
    .map(([id, { size }]) => ({ id, ads: size }))
    .sort((a, b) => b.ads - a.ads || (a.id < b.id ? -1 : 1));
}

const copyingOf = (rows: readonly Row[]): Copying => ({
  ads: adsOf(rows),
  sources: new Set(rows.map(({ source }) => source)).size,
  whys: [...new Set(rows.map(({ why }) => why))].sort(),
  copiedContent: countedBy(rows, ({ identifiers }) => identifiers),
});
