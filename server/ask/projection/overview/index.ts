import { z } from 'zod';
import { lastDayOfMost } from '../../../core/day.ts';
import type { GraphArrays } from '../arrays.ts';
import { chosen } from './chosen.ts';
import { count, type Growth } from './count.ts';
import { growing } from './growing.ts';
import { lifetimes } from './lifetimes.ts';
import { countedKinds } from './load-table.ts';
import { corridors } from './overview-corridors.ts';
import type { AdTable } from './table.ts';

export { readTable } from './load-table.ts';
export type { AdTable } from './table.ts';

const node = z.int().nonnegative();

/** What an overview is asked for; nodes go by Neo4j's own numbers, days since 1970, and an empty list narrows nothing. */
export const overviewParameters = z.object({
  firstDay: z.int().default(0),
  lastDay: z.int().default(65_535),
  /** The day to which growth is counted; see `lastDayOfMost` for the one that is usual. */
  growthTo: z.int().optional(),
  platforms: z.array(node).default([]),
  countries: z.array(node).default([]),
  kinds: z.array(z.enum(countedKinds)).default([]),
});

export type OverviewParameters = z.input<typeof overviewParameters>;

/** What is new is told for so many days, beside as many before them. */
const growthDays = 30;
const mostPlaces = 400;
const mostGrowing = 50;

/** Counts the ads of a graph, and what they share, in one go; nodes by Neo4j's own numbers. */
export function overview(graph: GraphArrays, table: AdTable, given: OverviewParameters) {
  const asked = overviewParameters.parse(given);
  const number = (at: number): number => graph.numbers[at] as number;
  const placesOf = (numbers: readonly number[], list: Int32Array): Set<number> =>
    // What nobody names is −1: it narrows to nothing, where an empty set would narrow nothing.
    new Set(numbers.map((wanted) => list.indexOf((graph.places[wanted] ?? 0) - 1)));
  const kinds = new Set(asked.kinds.map((kind) => countedKinds.indexOf(kind) + 1));
  const meant = chosen(graph, table, {
    ...{ firstDay: asked.firstDay, lastDay: asked.lastDay, kinds },
    platforms: placesOf(asked.platforms, table.platforms),
    countries: placesOf(asked.countries, table.countries),
  });
  const usual = usualEnd(table, asked.lastDay);
  const growth = growthTo(asked.growthTo ?? usual);
  const counted = count(graph, table, meant, growth);
  const platform = (at: number): number => number(table.platforms[at] as number);
  const country = (at: number): number => number(table.countries[at] as number);
  const staying = new Map(lifetimes(graph, table, meant).map((one) => [one.platform, one]));
  return {
    growth: { ...growth, usual },
    total: counted.total,
    weeks: counted.weeks,
    countries: counted.countries.map((row) => ({ ...row, country: country(row.country) })),
    cells: counted.cells.map((row) => ({
      ...row,
      country: country(row.country),
      platform: platform(row.platform),
    })),
    platforms: counted.platforms.map((row) => ({
      ...{ removed: 0, medianDaysUp: undefined, cameBack: 0 },
      ...staying.get(row.platform),
      ...row,
      platform: platform(row.platform),
    })),
    places: counted.places
      .slice(0, mostPlaces)
      .map(({ place, ads }) => ({ place: number(place), ads })),
    /** Places beyond those that are told. */
    morePlaces: Math.max(0, counted.places.length - mostPlaces),
    corridors: corridors(graph, table, meant, kinds).map(({ from, to, ...rest }) => ({
      ...rest,
      from: country(from),
      to: country(to),
    })),
    growing: growing(table, meant, growth, mostGrowing),
  };
}

export type OverviewAnswer = ReturnType<typeof overview>;

const growthTo = (until: number): Growth => ({
  sinceBefore: until - 2 * growthDays,
  since: until - growthDays,
  until,
});

/** Of the days of the table, none after the one that is given. */
function usualEnd({ first }: AdTable, latest: number): number {
  const ads = new Map<number, number>();
  for (const day of first) if (day <= latest) ads.set(day, (ads.get(day) ?? 0) + 1);
  return lastDayOfMost(ads) ?? 0;
}
