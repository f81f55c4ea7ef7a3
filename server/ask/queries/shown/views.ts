import { type KindName, kindNames, kinds } from '../../../core/model/index.ts';
import type { ParameterType } from '../types.ts';

/** The statement of a view of the workspace, as a question of which somebody can make one of his own. */
export interface ShownView {
  /** The file of the statement, below `cypher`. */
  readonly statement: string;
  readonly title: string;
  readonly description: string;
  readonly howToRead: string;
  /** Parameters that are the same whatever is looked at, as they are written in Cypher. */
  readonly constants?: Readonly<Record<string, string>>;
  /** By the names that the statement has; the view gives their values. */
  readonly parameters: Readonly<Record<string, ShownParameter>>;
  /** Titles of the columns. */
  readonly columns: Readonly<Record<string, string>>;
}

interface ShownParameter {
  readonly type: ParameterType;
  readonly title: string;
  readonly default?: string;
  readonly help?: string;
}

const listed = (names: readonly string[]) => `[${names.map((name) => `'${name}'`).join(', ')}]`;
const isContext = (name: KindName) => kinds[name].family === 'context';

const inMemory =
  'The overview counts this in a copy of the graph in memory, by arrays of numbers that no query can be given: this is the same in Cypher, and slower.';
const ofPaths =
  'Paths are looked for in a copy of the graph in memory where it is up to date, and else by this statement, which the page breaks off after five seconds: it says then that some may be missing.';
const asPathsShows =
  'The page shows the first five, those of fewest steps whose weakest reading is the surest first, and leaves out any that comes by one thing twice. What is known against a path it reads beside this.';

/** What the overview is narrowed by. */
const narrowed: ShownView['parameters'] = {
  countries: { type: 'countries', title: 'Countries', default: '' },
  platforms: { type: 'platforms', title: 'Platforms', default: '' },
  kinds: { type: 'kinds', title: 'Holding one of', default: '' },
};
const period: ShownView['parameters'] = {
  period: { type: 'period', title: 'First captured', default: '' },
};

const ends: ShownView['parameters'] = {
  from: { type: 'entity', title: 'From' },
  to: { type: 'entity', title: 'To' },
  maxSteps: { type: 'integer', title: 'Steps, at most', default: '6' },
};

/** Every view whose Cypher can be shown, by name: the one place in which a view is added. */
export const shownViews = {
  'overview-cells': {
    statement: 'ask/shown/overview-cells',
    title: 'How many ads are there by country and platform?',
    description: `Ads and networks for each country and platform, as the overview counts them. ${inMemory}`,
    howToRead:
      'An ad that names several countries counts in each. A platform that is captured often shows more.',
    parameters: { ...period, ...narrowed },
    columns: { country: 'Country', platform: 'Platform', ads: 'Ads', networks: 'Networks' },
  },
  'overview-corridors': {
    statement: 'ask/shown/overview-corridors',
    title: 'Which countries share identifiers or networks?',
    description: `Pairs of countries with the identifiers and networks in ads of both, as the overview counts them. ${inMemory}`,
    howToRead:
      'This counts contacts, not people. Something in more than thirty countries the overview counts in the first thirty alone.',
    parameters: { ...period, ...narrowed },
    columns: {
      ...{ one: 'One country', other: 'Other country', identifiers: 'Identifiers' },
      ...{ firstInOne: 'First in the one', firstInOther: 'First in the other' },
      networks: 'Networks',
    },
  },
  'overview-weeks': {
    statement: 'ask/shown/overview-weeks',
    title: 'How many ads came in each week?',
    description: `Ads by the Monday of the week of their first capture, as the overview draws them, on any day. ${inMemory}`,
    howToRead: 'First captured is not posted: a week in which more was captured shows more.',
    parameters: narrowed,
    columns: { week: 'Week', ads: 'Ads' },
  },
  'overview-places': {
    statement: 'ask/shown/overview-places',
    title: 'How many ads name each place?',
    description: `Ads by place, as the overview counts them. ${inMemory}`,
    howToRead:
      'A country stands here by the ads that name it without a place. A place is what an ad names, not where anybody was.',
    parameters: { ...period, ...narrowed },
    columns: { place: 'Place', ads: 'Ads' },
  },
  'overview-growing': {
    statement: 'ask/shown/overview-growing',
    title: 'Which networks have more new ads than before?',
    description: `Networks by the ads first captured in the last days less those of as many days before, as the overview counts them. ${inMemory}`,
    howToRead:
      'A network grows here when more of its ads are captured. Networks are estimates of the active run; what came in since it is in none.',
    parameters: {
      before: { type: 'date', title: 'Before: from' },
      from: { type: 'date', title: 'New: from' },
      to: { type: 'date', title: 'New: to' },
      ...period,
      ...narrowed,
    },
    columns: { network: 'Network', fresh: 'New ads', before: 'Before', ads: 'Ads' },
  },
  'overview-operations': {
    statement: 'ask/shown/overview-operations',
    title: 'What associates the networks of each operation?',
    description:
      'The links of the drawing of operations on the overview. The page reads them from the records of the run, at any level, of the largest operations, and adds networks that are in none. The graph holds the operations of the usual level alone: this is the same for these, of every size.',
    howToRead:
      'An association is an estimate: it says what two networks share without being merged. Operations are narrowed by what all of their ads have, associations by what both sides share.',
    parameters: { period: { type: 'period', title: 'Seen in', default: '' }, ...narrowed },
    columns: {
      ...{ operation: 'Operation', ads: 'Ads', one: 'One side', other: 'Other side' },
      ...{ link: 'Link', probability: 'Probability', items: 'Shared items' },
    },
  },
  neighbours: {
    statement: 'ask/explore/neighbours',
    title: 'What is near an entity?',
    description:
      'What is linked to it, and what was read together with it in the same ads: the statement by which Explore expands it. Take kinds out of its first list for fewer.',
    howToRead:
      'The telling ones come first, hubs and what was judged wrong last. Each link says how it was read.',
    constants: {
      ...{ kinds: listed(kindNames), context: listed(kindNames.filter(isContext)), offset: '0' },
    },
    parameters: {
      id: { type: 'entity', title: 'Entity' },
      limit: { type: 'integer', title: 'At most', default: '50' },
    },
    columns: { properties: 'Neighbour', ads: 'Ads', link: 'Link' },
  },
  paths: {
    statement: 'ask/explore/paths-without-hub',
    title: 'How are two entities connected without a hub?',
    description: `The shortest ways from one to the other that no hub lies on. ${ofPaths}`,
    howToRead: asPathsShows,
    parameters: ends,
    columns: { entities: 'Entities', links: 'Links' },
  },
  'paths-through-hub': {
    statement: 'ask/explore/paths-through-hub',
    title: 'How are two entities connected through a hub?',
    description: `Of the shortest ways from one to the other those that a hub lies on. ${ofPaths}`,
    howToRead: `Any two ads of a hub are this close. ${asPathsShows}`,
    parameters: ends,
    columns: { entities: 'Entities', links: 'Links' },
  },
  track: {
    statement: 'ask/explore/track',
    title: 'In which ads and places does something stand?',
    description:
      'Its ads, those captured last first, each with the places that it names: the statement from which the page Track is drawn.',
    howToRead:
      'A place is what an ad names, not where anybody was. The page works out silences and places too far apart from these rows.',
    parameters: {
      id: { type: 'entity', title: 'Entity or network' },
      limit: { type: 'integer', title: 'Ads, at most', default: '5000' },
    },
    columns: {
      ...{ id: 'Ad', places: 'Places', city: 'City', country: 'Country', platform: 'Platform' },
      ...{ postedAt: 'Posted', postedPrecision: 'Known to the' },
      ...{ firstCaptured: 'First captured', lastCaptured: 'Last captured', total: 'Ads in all' },
    },
  },
} as const satisfies Readonly<Record<string, ShownView>>;

export type ShownName = keyof typeof shownViews;
