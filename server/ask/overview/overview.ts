import type { KindName } from '../../core/model/index.ts';
import { type Graph, statement } from '../../core/neo4j/index.ts';
import { dayOf, type OverviewAnswer, type Projection } from '../projection/index.ts';

/** What narrows an overview; an empty list narrows nothing. */
export interface OverviewFilter {
  /** Days of the first capture, YYYY-MM-DD in UTC, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** ISO 3166-1 codes; host names; kinds of identifiers that an ad has to hold one of. */
  readonly countries: readonly string[];
  readonly platforms: readonly string[];
  readonly kinds: readonly KindName[];
}

/** A day that is not asked for is the usual one; see `lastDayOfMost`. */
interface Options {
  readonly growthTo?: string | undefined;
  readonly signal?: AbortSignal;
}

/** A platform, country, place or network, as an overview names it. */
export interface Thing {
  readonly id: string;
  readonly caption: string;
  readonly country: string | null;
  /** Degrees; null where it has none. */
  readonly lat: number | null;
  readonly lon: number | null;
}

/** A row whose nodes are told by what they are. */
type Row<T, Named extends string> = Omit<T, Named> & { readonly [name in Named]: Thing };
type Of<Field extends keyof OverviewAnswer> = OverviewAnswer[Field] extends readonly (infer T)[]
  ? T
  : never;

export interface Overview extends Pick<OverviewAnswer, 'total' | 'morePlaces'> {
  /** Whether it counts the graph as it is now; if not, the graph is being read again. */
  readonly current: boolean;
  /** What is new was first captured from the one to the other of these days; before, from `before` on. */
  readonly growth: {
    readonly before: string;
    readonly from: string;
    readonly to: string;
    /** The day to which it is counted where nobody says another. */
    readonly usual: string;
  };
  /** By the Monday of the week of their first capture, on any day. */
  readonly weeks: readonly { readonly week: string; readonly ads: number }[];
  readonly countries: readonly Row<Of<'countries'>, 'country'>[];
  readonly platforms: readonly Row<Of<'platforms'>, 'platform'>[];
  readonly cells: readonly Row<Of<'cells'>, 'country' | 'platform'>[];
  readonly places: readonly Row<Of<'places'>, 'place'>[];
  readonly corridors: readonly Row<Of<'corridors'>, 'from' | 'to'>[];
  readonly growing: readonly Row<Of<'growing'>, 'network'>[];
}

interface Modules {
  readonly graph: Pick<Graph, 'read'>;
  readonly projection: Pick<Projection, 'numbers' | 'overview'>;
}

/** No node of Neo4j's has it: who asks for a country that is not held is shown nothing, and not everything. */
const nobody = 2 ** 31 - 1;

/**
 * Counts the ads that a filter leaves, and what they share.
 * @throws ProjectionError `loading` only before the graph was read once and reading it failed; else as `query` does
 */
export async function overviewOf(
  { graph, projection }: Modules,
  { from, to, countries, platforms, kinds }: OverviewFilter,
  { growthTo, signal }: Options = {},
): Promise<Overview> {
  const ids = [
    ...countries.map((code) => `country:${code}`),
    ...platforms.map((host) => `platform:${host}`),
  ];
  const { of, current, run } = await projection.numbers(ids);
  const numberOf = (id: string) => of.get(id) ?? nobody;
  const counted = await projection.overview(
    {
      ...(from === undefined ? {} : { firstDay: dayOf(from) }),
      ...(to === undefined ? {} : { lastDay: dayOf(to) }),
      ...(growthTo === undefined ? {} : { growthTo: dayOf(growthTo) }),
      countries: countries.map((code) => numberOf(`country:${code}`)),
      platforms: platforms.map((host) => numberOf(`platform:${host}`)),
      kinds: [...kinds],
    },
    signal ? { signal } : {},
  );
  const things = await thingsOf(graph, numbersIn(counted));
  // What went meanwhile is left out; the next answer no longer counts it.
  const named = <T, Name extends keyof T & string>(rows: readonly T[], ...names: Name[]) =>
    rows.flatMap((row) => {
      const found = names.map((name) => [name, things.get(row[name] as number)] as const);
      if (found.some(([, thing]) => thing === undefined)) return [];
      return [{ ...row, ...Object.fromEntries(found) } as unknown as Row<T, Name>];
    });
  const { growth, total, morePlaces } = counted;
  return {
    ...{ total, morePlaces, current: current && counted.ofLoaded && counted.run === run },
    growth: {
      before: dateOf(growth.sinceBefore + 1),
      from: dateOf(growth.since + 1),
      to: dateOf(growth.until),
      usual: dateOf(growth.usual),
    },
    weeks: counted.weeks.map(({ week, ads }) => ({ week: dateOf(week), ads })),
    countries: named(counted.countries, 'country'),
    platforms: named(counted.platforms, 'platform'),
    cells: named(counted.cells, 'country', 'platform'),
    places: named(counted.places, 'place'),
    corridors: named(counted.corridors, 'from', 'to'),
    growing: named(counted.growing, 'network'),
  };
}

function numbersIn(counted: OverviewAnswer): number[] {
  return [
    ...new Set([
      ...counted.countries.map(({ country }) => country),
      ...counted.platforms.map(({ platform }) => platform),
      ...counted.places.map(({ place }) => place),
      ...counted.growing.map(({ network }) => network),
      ...counted.corridors.flatMap(({ from, to }) => [from, to]),
    ]),
  ];
}

async function thingsOf(
  graph: Pick<Graph, 'read'>,
  numbers: readonly number[],
): Promise<Map<number, Thing>> {
  const rows = await graph.read<Thing & { readonly number: number }>(
    statement('ask/overview/things'),
    {
      numbers,
    },
  );
  return new Map(rows.map(({ number, ...thing }) => [number, thing]));
}

const msADay = 86_400_000;
const dateOf = (day: number): string =>
  new Date(Math.max(0, day) * msADay).toISOString().slice(0, 10);
