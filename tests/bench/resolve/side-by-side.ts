import type { Observed, PageColumns } from '../../../server/link/resolve/index.ts';
import type { ReadScenario } from './read-scenario.ts';

/**
 * Several scenarios as one, with nothing in common, not even a country. The same scenario may come several times: each is
 * another one then.
 */
export function sideBySide(scenarios: readonly ReadScenario[]): ReadScenario {
  const owners = scenarios.map(({ ownerOf }) => ownerOf);
  const hands = scenarios.flatMap(({ handOf }) => (handOf === undefined ? [] : [handOf]));
  const idsOf = (of: (scenario: ReadScenario) => readonly string[]) =>
    scenarios.flatMap((scenario, n) => of(scenario).map((id) => idIn(n, id)));
  return {
    observed: observedSideBySide(scenarios.map(({ observed }) => observed)),
    ownerOf: apart(owners),
    ...(hands.length === scenarios.length ? { handOf: apart(hands) } : {}),
    hubs: idsOf(({ hubs }) => hubs),
    reassigned: idsOf(({ reassigned }) => reassigned),
  };
}

/** The number of its scenario comes after the kind, so that ids of one scenario are in the order in which they were. */
const idIn = (scenario: number, id: string): string => id.replace(':', `:${scenario}~`);

function observedSideBySide(scenarios: readonly Observed[]): Observed {
  const ads = scenarios.map((scenario) => scenario.ads);
  const identifiers = scenarios.map((scenario) => scenario.identifiers);
  const incidences = scenarios.map((scenario) => scenario.incidences);
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
      sourceField: Uint8Array.from(incidences.flatMap(({ sourceField }) => [...sourceField])),
    },
    pages: pagesSideBySide(scenarios, firstAd, firstIdentifier),
  };
}

const none: PageColumns = {
  ad: new Int32Array(),
  identifier: new Int32Array(),
  page: new Int32Array(),
  pages: [],
  boards: [],
};

function pagesSideBySide(
  scenarios: readonly Observed[],
  firstAd: readonly number[],
  firstIdentifier: readonly number[],
): PageColumns {
  const all = scenarios.map(({ pages = none }) => pages);
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

/** Columns one after another, those of each scenario moved by so much; below 0 is unknown, and stays. */
function shifted(columns: readonly Int32Array[], by: readonly number[]): Int32Array {
  const all = new Int32Array(columns.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const [scenario, column] of columns.entries())
    for (const value of column) {
      all[at] = value < 0 ? value : value + (by[scenario] as number);
      at += 1;
    }
  return all;
}

/** Columns of any numbering, one after another: no number of one scenario is one of another. */
const apart = (columns: readonly Int32Array[]): Int32Array =>
  shifted(
    columns,
    starts(columns.map((column) => column.reduce((most, value) => Math.max(most, value), -1) + 1)),
  );
