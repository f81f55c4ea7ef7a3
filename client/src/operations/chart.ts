import { formatConfidence, formatCountry } from '../app/format.ts';
import { t } from '../app/i18n/t.ts';
import { labelOf, numberOf } from '../app/network-name.ts';
import type { AssociationFieldsFragment, MemberFieldsFragment } from '../gql/graphql.ts';
import { hueCount, hueOfCountry } from '../theme/hues.ts';

/** More would hide what links them; the table below has all. */
export const mostDrawn = 60;
/** So many lines carry their probability; of more, those that are chosen do. */
const mostNumbered = 12;
/** The colour of what names no country. */
export const noCountry = hueCount;

export interface OperationNode {
  readonly id: string;
  /** Across, in px: its area grows with its ads. */
  readonly size: number;
  /** That of its country, as everywhere; `noCountry` where it names none. */
  readonly colour: number;
  readonly label: string;
  /** The same in less room, the longest first. */
  readonly shorter: readonly string[];
  /** Without it the operation falls apart. */
  readonly cut: boolean;
  /** An ad that stands alone. */
  readonly alone: boolean;
  /** The operation in whose frame it stands, where several are drawn. */
  readonly group?: string | undefined;
}

export interface OperationEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Its match probability: said in words, not by its width. */
  readonly label: string;
  /** Why, as a sentence. */
  readonly sentence: string;
}

export interface OperationChart {
  /** Those of most ads first. */
  readonly nodes: readonly OperationNode[];
  readonly edges: readonly OperationEdge[];
  /** Whose colours there are; those of most ads first. */
  readonly countries: readonly string[];
  /** Whether lines carry their probability before they are chosen. */
  readonly numbered: boolean;
  /** Whether operations are drawn as frames around their networks. */
  readonly framed: boolean;
}

const smallest = 14;
/** Of few the largest is larger. */
const largestOf = (drawn: number): number => (drawn > 30 ? 36 : drawn > 12 ? 46 : 60);

type Member = MemberFieldsFragment;
type Association = AssociationFieldsFragment;

interface Held {
  networks: readonly Member[];
  associations: readonly Association[];
  cutPoints: readonly { item: { id: string } }[];
  /** The operation of each network, where several operations are drawn. */
  groups?: ReadonlyMap<string, string>;
  /** What a network is called, in short. */
  called?: (id: string) => string;
}

/**
 * Operations as a graph of their networks: those of most ads, and the associations among them.
 * @param mostShown how many networks are drawn
 */
export function chartOf(
  { networks, associations, cutPoints, groups, called = labelOf }: Held,
  mostShown = mostDrawn,
): OperationChart {
  const drawn = [...networks].sort((one, other) => other.ads - one.ads).slice(0, mostShown);
  const here = new Set(drawn.map(({ id }) => id));
  const cut = new Set(cutPoints.map(({ item }) => item.id));
  const countries = countriesIn(drawn);
  const most = Math.max(1, ...drawn.map(({ ads }) => ads));
  const edges = associations
    .filter(({ a, b }) => here.has(a.id) && here.has(b.id))
    .map(({ a, b, probability, sentence }) => ({
      ...{ id: `${a.id} ${b.id}`, source: a.id, target: b.id, sentence },
      label: formatConfidence(probability),
    }));
  return {
    nodes: drawn.map((member) => ({
      id: member.id,
      size: smallest + (largestOf(drawn.length) - smallest) * Math.sqrt(member.ads / most),
      colour: colourOf(member),
      ...labelsOf(member, cut.has(member.id), called),
      cut: cut.has(member.id),
      alone: member.kind === 'ad',
      group: groups?.get(member.id),
    })),
    edges,
    countries,
    numbered: edges.length <= mostNumbered,
    framed: groups !== undefined,
  };
}

/** Countries in which most of the networks have most of their ads. */
function countriesIn(members: readonly Member[]): string[] {
  const ads = new Map<string, number>();
  for (const { countries, ads: size } of members) {
    const [first] = countries;
    if (first !== undefined) ads.set(first, (ads.get(first) ?? 0) + size);
  }
  return [...ads]
    .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .map(([country]) => country);
}

const colourOf = ({ countries: [first] }: Member): number =>
  first === undefined ? noCountry : hueOfCountry(first);

/** Each colour once, with all countries that have it: which of them it is, the words beside what is drawn say. */
export const keyOf = (countries: readonly string[]): Map<number, string[]> => {
  const named = new Map<number, string[]>();
  for (const country of countries) {
    const hue = hueOfCountry(country);
    named.set(hue, [...(named.get(hue) ?? []), formatCountry(country)]);
  }
  return named;
};

/** "3/5 · 45 ads · Kazakhstan": what size and colour say, in words; less of them where there is less room. */
function labelsOf(
  { id, kind, ads, countries: [first] }: Member,
  cut: boolean,
  called: (id: string) => string,
): Pick<OperationNode, 'label' | 'shorter'> {
  const names = kind === 'ad' ? [t('operations.ad')] : [...new Set([called(id), numberOf(id)])];
  const rest = [
    ...(cut ? [t('operations.cutPoint')] : []),
    ...(kind === 'ad' ? [] : [t('networks.ads', { count: ads })]),
    ...(first === undefined ? [] : [formatCountry(first)]),
  ];
  // That it is a cut point is never left out.
  const least = cut ? 1 : 0;
  const [label = '', ...shorter] = names.flatMap((name) =>
    Array.from({ length: rest.length + 1 - least }, (_, left) =>
      [name, ...rest.slice(0, rest.length - left)].join(' · '),
    ),
  );
  return { label, shorter };
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Room at the edges for half of the widest name, and below for one. */
const edge = { x: 96, top: 44, bottom: 56 };

/** How much of the width of a frame places have between its edges, in px. */
export const acrossIn = (width: number): number => Math.max(0, width - 2 * edge.x);

/** More is no longer seen at once, and what is below would not be found. */
const highest = 1200;

/** How high a frame has to be for places to stay as far apart as they were laid out. */
export function heightOf(places: Readonly<Record<string, { y: number }>>): number {
  const all = Object.values(places).map(({ y }) => y);
  if (all.length === 0) return 0;
  return Math.min(highest, Math.max(...all) - Math.min(...all) + edge.top + edge.bottom);
}

/** Places of a layout, spread over a frame: what is drawn keeps its size, only the ways between it change. */
export function fitPlaces(
  places: Readonly<Record<string, { x: number; y: number }>>,
  { width, height }: Frame,
): Record<string, { x: number; y: number }> {
  const all = Object.values(places);
  const along = (values: number[], from: number, to: number) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const scale = most > least ? (to - from) / (most - least) : 0;
    return (value: number) => (scale === 0 ? (from + to) / 2 : from + (value - least) * scale);
  };
  const x = along(
    all.map((place) => place.x),
    edge.x,
    Math.max(edge.x, width - edge.x),
  );
  const y = along(
    all.map((place) => place.y),
    edge.top,
    Math.max(edge.top, height - edge.bottom),
  );
  return Object.fromEntries(
    Object.entries(places).map(([id, place]) => [id, { x: x(place.x), y: y(place.y) }]),
  );
}

/** The association of two members, either way round. */
export const between = (
  associations: readonly Association[],
  one: string,
  other: string,
): Association | undefined =>
  associations.find(
    ({ a, b }) => (a.id === one && b.id === other) || (a.id === other && b.id === one),
  );
