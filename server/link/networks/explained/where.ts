import { type Graph, statement } from '../../../core/neo4j/index.ts';

/** Ads of the same countries, platform and week; '' where an ad says none. Each ad is in one of these counts. */
export interface AdCount {
  /** ISO codes, in order. */
  readonly countries: readonly string[];
  readonly platform: string;
  /** The Monday of the week in which they were first captured, YYYY-MM-DD in UTC. */
  readonly week: string;
  readonly ads: number;
}

/** A place that ads of a network name. */
export interface PlaceCount {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  /** Degrees; null where the table of places does not have it and its source did not say. */
  readonly lat: number | null;
  readonly lon: number | null;
  readonly ads: number;
}

/** What narrows the ads of a network; what is left out narrows nothing. '' stands for: none stated. */
export interface MemberFilter {
  readonly country?: string | undefined;
  readonly platform?: string | undefined;
  /** By id. */
  readonly place?: string | undefined;
  /** Ids of identifiers, pictures and templates; an ad has to hold all. */
  readonly holds?: readonly string[] | undefined;
  /** The Monday of a week, as `AdCount` gives it. */
  readonly week?: string | undefined;
}

type Modules = Pick<Graph, 'read'>;

/** All ads of a network, counted by country, platform and week; ads that the graph no longer holds are left out. */
export const whenAndWhere = (graph: Modules, ads: readonly string[]): Promise<AdCount[]> =>
  graph.read(statement('link/networks/where'), { ids: ads });

/** The places that the ads of a network name, those of most ads first. An ad may name several. */
export const placesOf = (graph: Modules, ads: readonly string[]): Promise<PlaceCount[]> =>
  graph.read(statement('link/networks/where-places'), { ids: ads });

/** Ids of those ads of a network that the filter leaves, in order. */
export async function membersWhere(
  graph: Modules,
  ids: readonly string[],
  filter: MemberFilter,
): Promise<string[]> {
  const { country = null, platform = null, place = null, holds = [], week = null } = filter;
  const found = await graph.read<{ id: string }>(statement('link/networks/members-where'), {
    ...{ ids, country, platform, place, holds, week },
  });
  return found.map((one) => one.id);
}
