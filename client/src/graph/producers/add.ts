import type { EntityFieldsFragment, Kind } from '../../gql/graphql.ts';
import { place } from '../placement.ts';
import { boxOf } from '../sizes.ts';
import {
  type Chart,
  type ChartLink,
  type ChartNode,
  type Known,
  type Point,
  toNode,
} from '../types.ts';
import { isFolded } from '../visible.ts';

export interface Addition {
  entities: readonly EntityFieldsFragment[];
  links: readonly ChartLink[];
  /** The node they come from, or the middle of the view. */
  origin: Point;
  /** Places that are already known, by id. */
  positions?: Readonly<Record<string, Known>>;
  /** How many neighbours an expanded entity has. */
  total?: { id: string; count: number };
}

/** Adds what is not there yet, near its origin; no node that is there moves. */
export function addEntities(chart: Chart, addition: Addition): Chart {
  const fresh = addition.entities.filter(({ id }) => !(id in chart.nodes));
  const nodes = { ...chart.nodes };
  const unplaced = fresh.filter(({ id }) => !addition.positions?.[id]);
  for (const entity of fresh) {
    const known = addition.positions?.[entity.id];
    if (known) nodes[entity.id] = toNode(entity, known);
  }
  placeAll(chart, nodes, unplaced, addition);
  return {
    ...chart,
    nodes,
    links: mergeLinks(chart, addition.links, nodes),
    totals: addition.total
      ? { ...chart.totals, [addition.total.id]: addition.total.count }
      : chart.totals,
  };
}

/** Beside what is placed first, then beside that: what nothing leads to comes to the origin. */
function placeAll(
  chart: Chart,
  nodes: Record<string, ChartNode>,
  unplaced: Addition['entities'],
  { links, origin }: Addition,
): void {
  const near = neighboursIn(links);
  const all = { ...nodes, ...Object.fromEntries(unplaced.map((one) => [one.id, one])) };
  const folds = isFolded({ ...chart, nodes: all as Chart['nodes'] });
  let left = unplaced;
  while (left.length > 0) {
    const anchored = left.filter(({ id }) => near.get(id)?.some((other) => other in nodes));
    const round = anchored.length > 0 ? anchored : left;
    const origins = round.map(({ id }) => anchor(near.get(id) ?? [], nodes, origin));
    // A folded ad takes no room: it gets some when it is unfolded.
    const isAway = ({ kind }: { kind: Kind }) => folds && kind === 'ad';
    const places = place({
      placed: Object.values(nodes)
        .filter((node) => !isAway(node))
        .map((node) => ({ ...boxOf(node), x: node.x, y: node.y })),
      added: round.flatMap((entity, at) =>
        isAway(entity) ? [] : { ...boxOf(entity), origin: origins[at] ?? origin },
      ),
    });
    round.forEach((entity, at) => {
      const spot = isAway(entity) ? origins[at] : places.shift();
      nodes[entity.id] = toNode(entity, spot ?? origin);
    });
    left = left.filter(({ id }) => !(id in nodes));
  }
}

function neighboursIn(links: readonly ChartLink[]): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>();
  const note = (id: string, other: string) => {
    const known = near.get(id);
    if (known) known.push(other);
    else near.set(id, [other]);
  };
  for (const { source, target } of links) {
    note(source, target);
    note(target, source);
  }
  return near;
}

/** Between the nodes it is linked to, when there are several; at the origin otherwise. */
function anchor(
  near: readonly string[],
  nodes: Readonly<Record<string, ChartNode>>,
  origin: Point,
): Point {
  const linked = near.flatMap((id) => nodes[id] ?? []);
  const [only] = linked;
  if (linked.length === 1 && only) return { x: only.x, y: only.y };
  if (linked.length === 0) return origin;
  return {
    x: linked.reduce((sum, node) => sum + node.x, 0) / linked.length,
    y: linked.reduce((sum, node) => sum + node.y, 0) / linked.length,
  };
}

function mergeLinks(
  chart: Chart,
  links: readonly ChartLink[],
  nodes: Record<string, ChartNode>,
): Chart['links'] {
  const whole = links.filter((link) => link.source in nodes && link.target in nodes);
  if (whole.length === 0) return chart.links;
  const merged = { ...chart.links };
  for (const link of whole) merged[link.id] = link;
  return merged;
}
