import { kindNames, kinds } from '../model/index.ts';
import { type CaseFacts, isLinking } from './document-facts.ts';
import { type Run, visible } from './visible.ts';

/** The chart's field on its landscape page, in points. */
const field = { width: 740, height: 372 } as const;
/** More than this on one page cannot be read. */
const mostNodes = 150;

export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly ChartNode[];
  readonly edges: readonly ChartEdge[];
  /** Kinds and links on the chart, with the counts of the tables. */
  readonly legend: readonly {
    readonly kind: string;
    readonly title: string;
    readonly total: number;
  }[];
  readonly links: { readonly observed: number; readonly inferred: number; readonly hub: number };
  readonly leftOut: number;
  readonly asDrawn: boolean;
}

interface ChartNode {
  readonly kind: string;
  readonly x: number;
  readonly y: number;
  readonly hub: boolean;
  readonly label: readonly Run[];
}

interface ChartEdge {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly style: 'observed' | 'inferred' | 'hub';
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The chart as the canvas drew it; where nothing was drawn, in three columns: identifiers, ads, identifiers. */
export function chartOf(facts: CaseFacts): Chart {
  const { entities, links, positions } = facts.snapshot;
  const linking = links.filter(isLinking);
  const linked = new Set(linking.flatMap(({ from, to }) => [from, to]));
  const candidates = entities.filter(({ id }) =>
    positions ? positions[id] !== undefined : linked.has(id),
  );
  const shown = [...candidates]
    .sort((a, b) => Number(b.selected) - Number(a.selected))
    .slice(0, mostNodes);
  const at =
    positions && shown.length > 0
      ? fitted(shown.map(({ id }) => [id, positions[id] ?? { x: 0, y: 0 }]))
      : columns(shown);
  const hubs = new Set(entities.filter(({ hub }) => hub !== null).map(({ id }) => id));
  const style = (link: { from: string; to: string; inferred: boolean }) =>
    link.inferred ? 'inferred' : hubs.has(link.from) || hubs.has(link.to) ? 'hub' : 'observed';
  const drawn = links.filter(({ from, to }) => at.has(from) && at.has(to));
  const exhibitOf = new Map([...facts.exhibits].reverse().map((e) => [e.capture.ad, e.number]));
  return {
    ...field,
    nodes: shown.map(({ id, kind, caption }) => ({
      kind,
      ...(at.get(id) ?? { x: 0, y: 0 }),
      hub: hubs.has(id),
      // An ad is found by its first exhibit; its number on the platform tells a reader nothing.
      label: visible(exhibitOf.get(id) ?? shortCaption(caption)),
    })),
    edges: drawn.map((link) => {
      const from = at.get(link.from) ?? { x: 0, y: 0 };
      const to = at.get(link.to) ?? { x: 0, y: 0 };
      return { x1: from.x, y1: from.y, x2: to.x, y2: to.y, style: style(link) };
    }),
    legend: kindNames.flatMap((name) => {
      const total = shown.filter(({ kind }) => kind === name).length;
      return total > 0
        ? [{ kind: name, title: total === 1 ? kinds[name].title : kinds[name].plural, total }]
        : [];
    }),
    links: {
      observed: drawn.filter((link) => style(link) === 'observed').length,
      inferred: drawn.filter((link) => style(link) === 'inferred').length,
      hub: drawn.filter((link) => style(link) === 'hub').length,
    },
    leftOut: candidates.length - shown.length,
    asDrawn: positions !== null,
  };
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
    ...spread(others.slice(0, half), 0.14),
    ...spread(others.slice(half), 0.86),
    ...Array.from({ length: middle }, (_, i) =>
      spread(
        ads.slice(i * perColumn, (i + 1) * perColumn),
        middle === 1 ? 0.5 : 0.3 + (0.4 * i) / (middle - 1),
      ),
    ).flat(),
  ];
  return new Map(placed);
}

function spread(items: readonly { readonly id: string }[], across: number): [string, Point][] {
  return items.map(({ id }, i) => [
    id,
    {
      x: round(field.width * across),
      y: round(inset + ((field.height - 2 * inset) * (i + 0.5)) / items.length),
    },
  ]);
}

const round = (value: number) => Math.round(value * 10) / 10;
