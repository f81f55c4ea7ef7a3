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
  /** Of an ad: the host it stands on, its price and its first words, as written. */
  platform: string | null;
  price: string | null;
  words: string | null;
  pinned: boolean;
  /** How much larger than its kind it is drawn, and its place in the key of colours; of drawn nodes alone. */
  scale?: number;
  hue?: { at: number; sign: string } | undefined;
}

/**
 * `copied`: it counts for nothing because it may be copied; drawn beside what was judged wrong, in its own line.
 * `via`: a counted link stands for these folded ads, by id.
 */
export type ChartLink = LinkFieldsFragment & { copied?: boolean; via?: readonly string[] };

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
  /** Only ads of these countries and hosts, and what they hold; empty: of all. */
  countries: readonly string[];
  platforms: readonly string[];
  /** Only ads first captured in these days, YYYY-MM-DD, UTC, both included. */
  days: { from: string; to: string } | null;
  /** Counted links of fewer folded ads are hidden; null: as many as the drawing needs to be read. */
  fewestAds: number | null;
  /** Entities that somebody hid one by one. */
  hidden: readonly string[];
}

/** Whether ads are drawn as nodes or as counted links between what they hold. */
export interface Folding {
  /** Null: folded from a number of ads on. */
  ads: boolean | null;
  /** Ads that are drawn all the same. */
  open: readonly string[];
}

export const sizings = ['kind', 'ads', 'centrality'] as const;
export const colourings = ['kind', 'country', 'platform'] as const;
/** What the size and the colour of a node tell. */
export interface Look {
  size: (typeof sizings)[number];
  colour: (typeof colourings)[number];
  /** By id, 0 to 1; what was read when somebody asked for sizes by centrality. */
  centralities: Readonly<Record<string, number>>;
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
  folding: Folding;
  look: Look;
  remarks: readonly Remark[];
}

/** A rectangle on the chart, by its middle. */
export interface Frame extends Point {
  w: number;
  h: number;
}

/** A text, or a frame with a title, that somebody put on the chart. */
export interface Remark extends Frame {
  id: string;
  text: string;
  framed: boolean;
}

export interface Group {
  title: string;
  ids: readonly string[];
  /** One box stands for its entities. */
  folded?: boolean;
  /** The room that it has, folded or not: so nothing moves. Where it is not given, the box follows the entities. */
  box?: Frame;
}

export const noFilters: Filters = {
  ...{ kinds: [], links: [], marks: [], confidence: 0 },
  ...{ countries: [], platforms: [], days: null, hidden: [], fewestAds: null },
};
export const emptyChart: Chart = {
  nodes: {},
  links: {},
  totals: {},
  filters: noFilters,
  groups: [],
  folding: { ads: null, open: [] },
  look: { size: 'kind', colour: 'kind', centralities: {} },
  remarks: [],
};

/** An entity of the server as a node of the chart, at a place. */
export function toNode(entity: EntityFieldsFragment, at: Known): ChartNode {
  const { id, kind, caption, ads, firstSeen, lastSeen, hub } = entity;
  const country = 'country' in entity ? entity.country : null;
  const {
    adPlatform: platform = null,
    priceText: price = null,
    words = null,
  } = entity.__typename === 'Ad' ? entity : {};
  return {
    ...{ id, kind, caption, ads, firstSeen, lastSeen, hub, country, platform, price, words },
    ...{ pinned: false, ...at },
  };
}

export function classOf(link: ChartLink): LinkClass {
  if (link.judgedWrong) return 'wrong';
  if (link.throughHub) return 'hub';
  return link.inferred ? 'inferred' : 'observed';
}
