import type { SnapshotEntity, SnapshotLink } from '../../../snapshot/index.ts';
import { type LabelSide, labelSizes, sidesOf } from '../labels.ts';
import { type Run, visible } from '../visible.ts';
import { type Folded, fold, most, type Stack } from './chart-fold.ts';
import { stackLabel, stackName, unitLabel } from './chart-names.ts';
import { fewestCrossings } from './columns.ts';
import { type EdgeStyle, styleOf, type Ties, tiesOf, type Unit, type View } from './ties.ts';

/** The chart's field on its landscape page, in points. */
export const field = { width: 740, height: 340 } as const;

export interface ChartNode {
  readonly kind: string;
  readonly x: number;
  readonly y: number;
  readonly hub: boolean;
  /** It stands for several. */
  readonly stack: boolean;
  readonly label: readonly Run[];
  readonly side: LabelSide;
}

export interface ChartEdge {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly style: EdgeStyle;
}

export interface Drawing {
  readonly nodes: readonly ChartNode[];
  readonly edges: readonly ChartEdge[];
  /** Of the largest size of a shape: rows may stand close. */
  readonly scale: number;
  /** How its names are set, in points. */
  readonly labels: { readonly [size in keyof typeof labelSizes]: number };
  /** Whose names would stand over others. */
  readonly unnamed: number;
  /** What is on it, by itself, in a stack or in a line. */
  readonly shown: ReadonlySet<string>;
  readonly links: ReadonlySet<SnapshotLink>;
  /** null where it is as the canvas drew it. */
  readonly folded: Folded | null;
  /** Stacks whose label has no room for their exhibits. */
  readonly stacks: readonly { readonly name: string; readonly units: readonly Unit[] }[];
  readonly inLines: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const inset = 26;
const round = (value: number) => Math.round(value * 10) / 10;

/** As the canvas drew it; undefined where nothing was drawn, or more than can be read on a page. */
export function asOnCanvas(view: View): Drawing | undefined {
  const { entities, links, positions } = view.facts.snapshot;
  const placed = entities.filter(({ id }) => positions?.[id] !== undefined);
  if (placed.length === 0 || placed.length > most.items + most.stacks) return undefined;
  const at = fitted(placed.map(({ id }) => [id, positions?.[id] ?? { x: 0, y: 0 }]));
  const units = placed
    .filter(({ kind }) => kind === 'ad')
    .map(({ id }): Unit => ({ id, kind: 'ad', ads: [id] }));
  const ties = drawnTies(
    tiesOf(view, units, ({ id }) => at.has(id)),
    at,
  );
  const between = links.filter(
    ({ from, to }) => at.has(from) && at.has(to) && !from.startsWith('ad:'),
  );
  const edges = [
    ...ties.flatMap(({ unit, item, style }) => lineOf(at.get(unit), at.get(item), style)),
    ...between.flatMap((link) => lineOf(at.get(link.from), at.get(link.to), styleOf(view, link))),
  ];
  const nodes = placed.map((entity) => ({
    ...{ ...nodeOf(view, entity), ...(at.get(entity.id) ?? { x: 0, y: 0 }) },
    label: visible(
      entity.kind === 'ad'
        ? unitLabel(view.facts, { id: entity.id, kind: 'ad', ads: [entity.id] })
        : shortCaption(view.facts.caption(entity.id)),
    ),
  }));
  const sides = sidesOf(nodes, edges, field);
  const drawn = new Set([...ties.flatMap((tie) => [...tie.links]), ...between]);
  const shown = shownOf(
    placed.map(({ id }) => id),
    drawn,
  );
  return {
    nodes: nodes.map((node, i) => ({
      ...node,
      label: sides[i] ? node.label : [],
      side: sides[i] ?? 'below',
    })),
    ...{ edges, scale: 1, labels: labelSizes, shown, links: drawn, folded: null, stacks: [] },
    unnamed: nodes.filter(({ label }, i) => label.length > 0 && !sides[i]).length,
    inLines: shown.size - placed.length,
  };
}

const drawnTies = (ties: Ties, at: ReadonlyMap<string, unknown>) =>
  [...ties.values()]
    .flatMap((held) => [...held.values()])
    .filter(({ unit, item }) => at.has(unit) && at.has(item));

/** What has a place of its own, and the images in lines. */
const shownOf = (own: readonly string[], links: ReadonlySet<SnapshotLink>): Set<string> =>
  new Set([...own, ...[...links].flatMap(({ from, to }) => [from, to])]);

const nodeOf = ({ facts }: View, { id, kind }: SnapshotEntity) => ({
  ...{ kind, hub: facts.isHub(id), stack: false },
});

/** Two columns: what holds, folded into stacks, and what is held. */
export function inColumns(view: View, units: readonly Unit[]): Drawing {
  const { facts } = view;
  const clustered = new Set(
    facts.snapshot.links.flatMap(({ type, from }) => (type === 'IN_CLUSTER' ? [from] : [])),
  );
  const ties = tiesOf(view, units, ({ id }) => !clustered.has(id));
  const folded = fold(facts, units, ties);
  const { items, stacks } = folded;
  const lines = stacks.flatMap(({ holds }, left) =>
    [...holds].map(([id, style]) => ({
      ...{ left, style },
      right: items.findIndex((item) => item.id === id),
    })),
  );
  const order = fewestCrossings(stacks.length, items.length, lines);
  const pitch = pitchOf(Math.max(stacks.length, items.length));
  const scale = Math.min(1, pitch / 20);
  const left = seated(order.left, field.width * sides.left);
  const right = seated(order.right, field.width * sides.right);
  const drawn = new Set(
    stacks.flatMap((stack) =>
      stack.units.flatMap(({ id }) =>
        items.flatMap((item) => [...(ties.get(item.id)?.get(id)?.links ?? [])]),
      ),
    ),
  );
  const own = [...stacks.flatMap(adsOf), ...items.map(({ id }) => id)];
  const shown = shownOf(own, drawn);
  const names = namesOf(view, stacks, order.left);
  return {
    nodes: [
      ...stacks.map((stack, i) => ({
        ...{ kind: stack.units[0]?.kind ?? 'ad', hub: false, stack: stack.units.length > 1 },
        ...{ ...(left.get(i) ?? { x: 0, y: 0 }), side: 'left' as const },
        label: visible(names[i]?.label ?? ''),
      })),
      ...items.map((item, i) => ({
        ...{ ...nodeOf(view, item), ...(right.get(i) ?? { x: 0, y: 0 }), side: 'right' as const },
        label: visible(shortCaption(facts.caption(item.id))),
      })),
    ],
    edges: lines.flatMap((line) => lineOf(left.get(line.left), right.get(line.right), line.style)),
    ...{ scale, labels: namesFor(pitch), unnamed: 0, shown, links: drawn, folded },
    stacks: order.left.flatMap((i) => names[i]?.listed ?? []),
    inLines: shown.size - own.length,
  };
}

const adsOf = ({ units }: Stack): readonly string[] => units.flatMap(({ ads }) => ads);

/** The label of each stack; one whose exhibits have no room beside it gets a letter, from the top. */
function namesOf({ facts }: View, stacks: readonly Stack[], order: readonly number[]) {
  const names: { label: string; listed: Drawing['stacks'] }[] = [];
  let lettered = 0;
  for (const i of order) {
    const units = stacks[i]?.units ?? [];
    const short = stackLabel(facts, units);
    if (short !== undefined) names[i] = { label: short, listed: [] };
    else {
      const name = stackName(facts, units, lettered);
      names[i] = { label: name, listed: [{ name, units }] };
      lettered += 1;
    }
  }
  return names;
}

const furthestApart = 34;
const largestText = 9.5;
/** Where the columns stand, of the width; names have what is beside them. */
const sides = { left: 0.24, right: 0.76 } as const;

const pitchOf = (rows: number): number =>
  Math.min(furthestApart, (field.height - inset) / Math.max(1, rows));

/** As large as the rows let them be. */
const namesFor = (pitch: number): Drawing['labels'] => {
  const text = round(Math.min(largestText, Math.max(labelSizes.text, pitch * 0.55)));
  return { ...labelSizes, text, line: round(text * 1.6), widest: field.width * sides.left - 12 };
};

/** One under the other, in the middle of the field. */
function seated(order: readonly number[], x: number): Map<number, Point> {
  const pitch = pitchOf(order.length);
  const top = (field.height - pitch * order.length) / 2;
  return new Map(order.map((one, i) => [one, { x: round(x), y: round(top + pitch * (i + 0.5)) }]));
}

function lineOf(from: Point | undefined, to: Point | undefined, style: EdgeStyle): ChartEdge[] {
  return from && to ? [{ x1: from.x, y1: from.y, x2: to.x, y2: to.y, style }] : [];
}

const shortCaption = (caption: string) =>
  caption.length > 34 ? `${caption.slice(0, 33).replace(/[\ud800-\udbff]$/, '')}…` : caption;

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
