import type { Store } from '../store/index.ts';
import type { HeldLeftOut } from './found.ts';
import type { NetworkRow } from './read.ts';

type Db = Store['db'];

/** Ads that may have been copied from others, told together. */
export interface Copying {
  /** The copies. */
  readonly ads: number;
  /** Ads that these can be from, the earliest of each. */
  readonly sources: number;
  readonly whys: readonly HeldLeftOut['why'][];
  /** What was left out of the copies, that of most of them first. */
  readonly leftOut: readonly Counted[];
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

/** By which contacts' ads a network may have been copied, that of most copies first. */
export async function copiedBy(
  db: Db,
  network: Pick<NetworkRow, 'run' | 'id'>,
): Promise<CopiedBy[]> {
  const rows = await copies(db, network.run).where('origin.network', '=', network.id).execute();
  const foreign = rows.filter(({ copier }) => copier !== network.id);
  return grouped(foreign, ({ contact }) => contact).map(([contact, own]) => ({
    ...{ ...copyingOf(own), contact },
    networks: countedBy(own, ({ copier }) => (copier === null ? [] : [copier])),
  }));
}

/** What the copies in a network can be from: other networks and lone ads, that of most copies first. */
export async function copiedFrom(
  db: Db,
  network: Pick<NetworkRow, 'run' | 'id'>,
): Promise<CopiedFrom[]> {
  const rows = await copies(db, network.run).where('copy.network', '=', network.id).execute();
  const foreign = rows.filter(({ from }) => from !== network.id);
  return grouped(foreign, ({ from, source }) => from ?? source ?? '').map(([other, own]) => ({
    ...{ ...copyingOf(own), other },
    contacts: countedBy(own, ({ contact }) => [contact]),
  }));
}

/** Each ad that something was left out of, with its network and that of the ad it can be from, where that is known. */
const copies = (db: Db, run: number) =>
  db
    .selectFrom('leftOut')
    .innerJoin('member as copy', (on) =>
      on.onRef('copy.run', '=', 'leftOut.run').onRef('copy.ad', '=', 'leftOut.ad'),
    )
    .innerJoin('member as origin', (on) =>
      on.onRef('origin.run', '=', 'leftOut.run').onRef('origin.ad', '=', 'leftOut.source'),
    )
    .where('leftOut.run', '=', run)
    .select([
      'leftOut.ad',
      'leftOut.why',
      'leftOut.contact',
      'leftOut.source',
      'leftOut.identifiers',
      'copy.network as copier',
      'origin.network as from',
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof copies>['execute']>>[number];

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
  whys: [...new Set(rows.map(({ why }) => why as HeldLeftOut['why']))].sort(),
  leftOut: countedBy(rows, ({ identifiers }) => JSON.parse(identifiers)),
});
