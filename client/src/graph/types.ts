import type { EntityFieldsFragment, Kind, LinkFieldsFragment } from '../gql/graphql.ts';

export interface Point {
  x: number;
  y: number;
}

/** A place that is known from before, and whether it was pinned. */
export interface Known extends Point {
  pinned?: boolean;
}

export interface ChartNode extends Point {
  id: string;
  kind: Kind;
  caption: string;
  /** In how many ads it stands. */
  ads: number;
  firstSeen: string | null;
  lastSeen: string | null;
  hub: { reason: string; ads: number; posters: number } | null;
  /** ISO code, where the entity itself names one. */
  country: string | null;
  pinned: boolean;
}

/** `copied`: it counts for nothing because it may be copied; drawn beside what was judged wrong, in its own line. */
export type ChartLink = LinkFieldsFragment & { copied?: boolean };

/** How a link is drawn; what is judged wrong before all, then a hub’s thin line, then dashes. */
export const linkClasses = ['observed', 'inferred', 'hub', 'wrong'] as const;
export type LinkClass = (typeof linkClasses)[number];
export type NodeMark = 'hub' | 'pinned';

/** What is hidden; nothing here removes anything. */
export interface Filters {
  kinds: readonly Kind[];
  links: readonly LinkClass[];
  marks: readonly NodeMark[];
  /** Links below it are hidden, 0 to 1. */
  confidence: number;
}

/** Everything that undo brings back. */
export interface Chart {
  nodes: Readonly<Record<string, ChartNode>>;
  links: Readonly<Record<string, ChartLink>>;
  /** Of how many neighbours an expanded entity has, by id. */
  totals: Readonly<Record<string, number>>;
  filters: Filters;
  /** Boxes behind the nodes, after "Grouped". */
  groups: readonly Group[];
}

export interface Group {
  title: string;
  ids: readonly string[];
}

export const noFilters: Filters = { kinds: [], links: [], marks: [], confidence: 0 };
export const emptyChart: Chart = {
  nodes: {},
  links: {},
  totals: {},
  filters: noFilters,
  groups: [],
};

/** An entity of the server as a node of the chart, at a place. */
export function toNode(entity: EntityFieldsFragment, at: Known): ChartNode {
  const { id, kind, caption, ads, firstSeen, lastSeen, hub } = entity;
  const country = 'country' in entity ? entity.country : null;
  return { id, kind, caption, ads, firstSeen, lastSeen, hub, country, pinned: false, ...at };
}

export function classOf(link: ChartLink): LinkClass {
  if (link.judgedWrong) return 'wrong';
  if (link.throughHub) return 'hub';
  return link.inferred ? 'inferred' : 'observed';
}
