import type { Holdings, PageColumns } from '../../../server/resolve/index.ts';
import type { ReadWorld } from './read-world.ts';

/**
 * Several worlds as one, with nothing in common, not even a country. The same world may come several times: each is
 * another one then.
 */
export function sideBySide(worlds: readonly ReadWorld[]): ReadWorld {
  const owners = worlds.map(({ ownerOf }) => ownerOf);
  const hands = worlds.flatMap(({ handOf }) => (handOf === undefined ? [] : [handOf]));
  const idsOf = (of: (world: ReadWorld) => readonly string[]) =>
    worlds.flatMap((world, n) => of(world).map((id) => idIn(n, id)));
  return {
    holdings: holdingsSideBySide(worlds.map(({ holdings }) => holdings)),
    ownerOf: apart(owners),
    ...(hands.length === worlds.length ? { handOf: apart(hands) } : {}),
    hubs: idsOf(({ hubs }) => hubs),
    recycled: idsOf(({ recycled }) => recycled),
  };
}

/** The number of its world comes after the kind, so that ids of one world are in the order in which they were. */
const idIn = (world: number, id: string): string => id.replace(':', `:${world}~`);

function holdingsSideBySide(worlds: readonly Holdings[]): Holdings {
  const ads = worlds.map((world) => world.ads);
  const identifiers = worlds.map((world) => world.identifiers);
  const incidences = worlds.map((world) => world.incidences);
  const column = <C>(of: readonly C[], name: keyof C) => of.map((each) => each[name] as Int32Array);
  const ids = (of: readonly { ids: readonly string[] }[]) =>
    of.flatMap((each, n) => each.ids.map((id) => idIn(n, id)));
  const firstAd = starts(ads.map((each) => each.ids.length));
  const firstIdentifier = starts(identifiers.map((each) => each.ids.length));
  return {
    ads: {
      ids: ids(ads),
      day: Float64Array.from(ads.flatMap(({ day }) => [...day])),
      place: apart(column(ads, 'place')),
      country: apart(column(ads, 'country')),
      platform: apart(column(ads, 'platform')),
    },
    identifiers: {
      ids: ids(identifiers),
      kind: Uint8Array.from(identifiers.flatMap(({ kind }) => [...kind])),
    },
    incidences: {
      ad: shifted(column(incidences, 'ad'), firstAd),
      identifier: shifted(column(incidences, 'identifier'), firstIdentifier),
      confidence: Float32Array.from(incidences.flatMap(({ confidence }) => [...confidence])),
      seat: Uint8Array.from(incidences.flatMap(({ seat }) => [...seat])),
    },
    pages: pagesSideBySide(worlds, firstAd, firstIdentifier),
  };
}

const none: PageColumns = {
  ...{ ad: new Int32Array(), identifier: new Int32Array(), page: new Int32Array() },
  ...{ pages: [], boards: [] },
};

function pagesSideBySide(
  worlds: readonly Holdings[],
  firstAd: readonly number[],
  firstIdentifier: readonly number[],
): PageColumns {
  const all = worlds.map(({ pages = none }) => pages);
  return {
    ad: shifted(
      all.map(({ ad }) => ad),
      firstAd,
    ),
    identifier: shifted(
      all.map(({ identifier }) => identifier),
      firstIdentifier,
    ),
    page: shifted(
      all.map(({ page }) => page),
      starts(all.map(({ pages }) => pages.length)),
    ),
    pages: all.flatMap(({ pages }) => pages),
    boards: all.flatMap(({ boards }, n) =>
      boards.map((board) => board + (firstIdentifier[n] as number)),
    ),
  };
}

/** Where each begins when they stand one after another. */
function starts(lengths: readonly number[]): number[] {
  let at = 0;
  return lengths.map((length) => {
    at += length;
    return at - length;
  });
}

/** Columns one after another, those of each world moved by so much; below 0 is unknown, and stays. */
function shifted(columns: readonly Int32Array[], by: readonly number[]): Int32Array {
  const all = new Int32Array(columns.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const [world, column] of columns.entries())
    for (const value of column) {
      all[at] = value < 0 ? value : value + (by[world] as number);
      at += 1;
    }
  return all;
}

/** Columns of any numbering, one after another: no number of one world is one of another. */
const apart = (columns: readonly Int32Array[]): Int32Array =>
  shifted(
    columns,
    starts(columns.map((column) => column.reduce((most, value) => Math.max(most, value), -1) + 1)),
  );
