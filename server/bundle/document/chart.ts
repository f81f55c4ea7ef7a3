import { type SnapshotEntity, type SnapshotLink, wordOf } from '../../cases/index.ts';
import { kindNames } from '../../model/index.ts';
import { groupBy } from '../package/exhibits.ts';
import { type CaseFacts, isLinking } from './facts.ts';
import { type LabelSide, labelSizes, sidesOf } from './labels.ts';
import { byPage } from './pages.ts';
import { type Run, visible } from './visible.ts';

/** The chart's field on its landscape page, in points. */
const field = { width: 740, height: 372 } as const;
/** More than this on one page cannot be read: as placed by hand, and in columns. */
const mostDrawn = 400;
const mostInColumns = { ads: 60, others: 30 } as const;
/** More ads than this stand too close for labels. */
const mostLabelledAds = 60;

export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly ChartNode[];
  /** Of these, whose names would stand over others. */
  readonly unnamed: number;
  readonly labels: typeof labelSizes;
  readonly edges: readonly ChartEdge[];
  readonly legend: readonly (Count & { readonly kind: string; readonly title: string })[];
  readonly links: Readonly<Record<EdgeStyle, Count>>;
  readonly asDrawn: boolean;
  /** A website in scope is counted by page: the link to its host counts as one to a hub does. */
  readonly byPage: boolean;
}

/** How many are on the chart, of how many in the tables. */
interface Count {
  readonly drawn: number;
  readonly total: number;
}

type EdgeStyle = 'observed' | 'inferred' | 'hub' | 'wrong';

interface ChartNode {
  readonly kind: string;
  readonly x: number;
  readonly y: number;
  readonly hub: boolean;
  readonly label: readonly Run[];
  readonly side: LabelSide;
}

interface ChartEdge {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly style: EdgeStyle;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The chart as the canvas drew it; where nothing was drawn, in three columns: identifiers, ads, identifiers. */
export function chartOf(whole: CaseFacts): Chart {
  const { facts, hosts, isPage } = byPage(whole);
  const { entities, links, positions } = facts.snapshot;
  const placed = entities.filter(({ id }) => positions?.[id] !== undefined).slice(0, mostDrawn);
  const chosen = placed.length > 0 ? placed : mostTelling(facts);
  const seats =
    placed.length > 0
      ? fitted(placed.map(({ id }) => [id, positions?.[id] ?? { x: 0, y: 0 }]))
      : columns(chosen);
  const at = withImages(facts, seats);
  const shown = entities.filter(({ id }) => at.has(id));
  const style = (link: SnapshotLink): EdgeStyle =>
    link.judgedWrong
      ? 'wrong'
      : link.inferred
        ? 'inferred'
        : facts.isHub(link.from) || facts.isHub(link.to) || hosts.has(link.to)
          ? 'hub'
          : 'observed';
  const drawn = links.filter(({ from, to }) => at.has(from) && at.has(to));
  const counted = (wanted: EdgeStyle): Count => ({
    drawn: drawn.filter((link) => style(link) === wanted).length,
    total: links.filter((link) => style(link) === wanted).length,
  });
  const nodes = nodesOf(facts, shown, at).map(({ id, ...node }) => ({
    ...node,
    // What was set between two others for their sake has no room for a name.
    label: seats.has(id) ? node.label : [],
  }));
  const edges = drawn.flatMap((link) => {
    const [from, to] = [at.get(link.from), at.get(link.to)];
    return from && to ? [{ x1: from.x, y1: from.y, x2: to.x, y2: to.y, style: style(link) }] : [];
  });
  // Columns have room at their sides.
  const sides =
    placed.length > 0
      ? sidesOf(nodes, edges, field)
      : nodes.map(({ x }): LabelSide => (x < field.width / 4 ? 'left' : 'right'));
  const isUnnamed = (i: number) => sides[i] === null;
  return {
    ...field,
    labels: labelSizes,
    nodes: nodes.map((node, i) => ({
      ...node,
      label: isUnnamed(i) ? [] : node.label,
      side: sides[i] ?? 'below',
    })),
    unnamed: nodes.filter(({ label }, i) => label.length > 0 && isUnnamed(i)).length,
    edges,
    legend: kindNames.flatMap((code) => {
      const name = wordOf('kinds', code);
      const total = whole.snapshot.entities.filter(({ kind }) => kind === name).length;
      const title = facts.words.names.legend(code, total);
      const onChart = new Set(
        shown.flatMap(({ id, kind }) => (kind === name ? [isPage(id) ?? id] : [])),
      ).size;
      return total > 0 ? [{ kind: name, title, drawn: onChart, total }] : [];
    }),
    links: {
      observed: counted('observed'),
      inferred: counted('inferred'),
      hub: counted('hub'),
      wrong: counted('wrong'),
    },
    asDrawn: placed.length > 0,
    byPage: hosts.size > 0,
  };
}

/** Points between a picture and its images, and between two of these. */
const beside = { picture: 44, image: 13 } as const;

/**
 * The images that nobody placed and by way of which an ad that has a seat holds a picture that has one: beside the
 * picture, on the side of its ads, so that the chart shows what holds it.
 */
function withImages(
  { snapshot: { links } }: CaseFacts,
  seats: ReadonlyMap<string, Point>,
): Map<string, Point> {
  const adsOf = groupBy(
    links.filter(({ type, from }) => type === 'SHOWS' && seats.has(from)),
    ({ to }) => to,
  );
  const alike = links.filter(
    ({ type, from, to }) =>
      type === 'IN_CLUSTER' && seats.has(to) && !seats.has(from) && adsOf.has(from),
  );
  const at = new Map(seats);
  for (const [id, images] of groupBy(alike, ({ to }) => to)) {
    const picture = seats.get(id) ?? { x: 0, y: 0 };
    for (const [i, { from }] of images.entries()) {
      const ads = (adsOf.get(from) ?? []).flatMap((link) => seats.get(link.from) ?? []);
      const toAds = (of: 'x' | 'y') =>
        ads.reduce((sum, ad) => sum + ad[of], 0) / ads.length - picture[of];
      const [x, y] = [toAds('x'), toAds('y')];
      const share = Math.min(1 / 3, beside.picture / Math.max(1, Math.hypot(x, y)));
      const aside = (i - (images.length - 1) / 2) * beside.image;
      at.set(from, {
        x: round(picture.x + x * share),
        y: round(picture.y + (y * share) / 2 + aside),
      });
    }
  }
  return at;
}

/** Identifiers that most ads in scope hold, and the ads that hold most of those. */
function mostTelling(facts: CaseFacts): SnapshotEntity[] {
  const { entities, links } = facts.snapshot;
  // An image that nobody named is set between its picture and its ads.
  const seated = new Set(links.flatMap(({ from, type }) => (type === 'IN_CLUSTER' ? [from] : [])));
  const top = (some: readonly SnapshotEntity[], by: ReadonlyMap<string, number>, most: number) =>
    some
      .filter(({ id }) => (by.get(id) ?? 0) > 0)
      .sort((a, b) => (by.get(b.id) ?? 0) - (by.get(a.id) ?? 0))
      .slice(0, most);
  const linksOf = ({ id }: SnapshotEntity) =>
    facts.linksOf(facts.adsOf(id), [id]).filter(isLinking);
  const candidates = entities.filter(
    ({ id, kind, selected }) => kind !== 'ad' && (selected || !seated.has(id)),
  );
  const degrees = new Map(candidates.map((entity) => [entity.id, linksOf(entity).length]));
  // A hub that nobody named takes no place of another's.
  const isAside = ({ id, selected }: SnapshotEntity) => !selected && facts.isHub(id);
  const first = top(
    candidates.filter((entity) => !isAside(entity)),
    degrees,
    mostInColumns.others,
  );
  const room = mostInColumns.others - first.length;
  const others = [...first, ...top(candidates.filter(isAside), degrees, room)];
  const carried = new Map<string, number>();
  for (const { from } of others.flatMap(linksOf)) carried.set(from, (carried.get(from) ?? 0) + 1);
  const ads = entities.filter(({ kind }) => kind === 'ad');
  const shown = new Set([...others, ...top(ads, carried, mostInColumns.ads)]);
  return entities.filter((entity) => shown.has(entity));
}

function nodesOf(
  facts: CaseFacts,
  shown: readonly SnapshotEntity[],
  at: ReadonlyMap<string, Point>,
): (Omit<ChartNode, 'side'> & { readonly id: string })[] {
  const exhibitOf = new Map([...facts.exhibits].reverse().map((e) => [e.capture.ad, e.number]));
  const ads = shown.filter(({ kind }) => kind === 'ad').length;
  return shown.map(({ id, kind }) => ({
    id,
    kind,
    ...(at.get(id) ?? { x: 0, y: 0 }),
    hub: facts.isHub(id),
    // An ad is found by its first exhibit; its number on the platform tells a reader nothing.
    label:
      kind === 'ad' && ads > mostLabelledAds
        ? []
        : visible(exhibitOf.get(id) ?? shortCaption(facts.caption(id))),
  }));
}

const shortCaption = (caption: string) =>
  caption.length > 34 ? `${caption.slice(0, 33)}…` : caption;

const inset = 26;

/** Canvas positions scaled into the field, proportions kept. */
function fitted(points: readonly (readonly [string, Point])[]): Map<string, Point> {
  const xs = points.map(([, { x }]) => x);
  const ys = points.map(([, { y }]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const scale = Math.min(
    (field.width - 2 * inset) / Math.max(width, 1),
    (field.height - 2 * inset) / Math.max(height, 1),
    1.5,
  );
  const [dx, dy] = [(field.width - width * scale) / 2, (field.height - height * scale) / 2];
  return new Map(
    points.map(([id, { x, y }]) => [
      id,
      { x: round((x - left) * scale + dx), y: round((y - top) * scale + dy) },
    ]),
  );
}

function columns(
  shown: readonly { readonly id: string; readonly kind: string }[],
): Map<string, Point> {
  const ads = shown.filter(({ kind }) => kind === 'ad');
  const others = shown.filter(({ kind }) => kind !== 'ad');
  const half = Math.ceil(others.length / 2);
  const middle = Math.max(1, Math.ceil(ads.length / 16));
  const perColumn = Math.ceil(ads.length / middle);
  const placed = [
    ...spread(others.slice(0, half), 0.2),
    ...spread(others.slice(half), 0.8),
    ...Array.from({ length: middle }, (_, i) =>
      spread(
        ads.slice(i * perColumn, (i + 1) * perColumn),
        middle === 1 ? 0.5 : 0.32 + (0.36 * i) / (middle - 1),
      ),
    ).flat(),
  ];
  return new Map(placed);
}

function spread(
  items: readonly { readonly id: string }[],
  sharedIdentifiers: number,
): [string, Point][] {
  return items.map(({ id }, i) => [
    id,
    {
      x: round(field.width * sharedIdentifiers),
      y: round(inset + ((field.height - 2 * inset) * (i + 0.5)) / items.length),
    },
  ]);
}

const round = (value: number) => Math.round(value * 10) / 10;
