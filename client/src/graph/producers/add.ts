import type { EntityFieldsFragment } from '../../gql/graphql.ts';
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
  const places = place({
    placed: Object.values(nodes).map((node) => ({ ...boxOf(node), x: node.x, y: node.y })),
    added: unplaced.map((entity) => ({
      ...boxOf(entity),
      origin: anchor(entity.id, addition, nodes),
    })),
  });
  unplaced.forEach((entity, index) => {
    nodes[entity.id] = toNode(entity, places[index] ?? addition.origin);
  });
  return {
    ...chart,
    nodes,
    links: mergeLinks(chart, addition.links, nodes),
    totals: addition.total
      ? { ...chart.totals, [addition.total.id]: addition.total.count }
      : chart.totals,
  };
}

/** Between the nodes it is linked to, when there are several; at the origin otherwise. */
function anchor(id: string, addition: Addition, nodes: Record<string, ChartNode>): Point {
  const linked = addition.links.flatMap((link) => {
    const other = link.source === id ? link.target : link.target === id ? link.source : undefined;
    const node = other === undefined ? undefined : nodes[other];
    return node ? [node] : [];
  });
  const [only] = linked;
  if (linked.length === 1 && only) return { x: only.x, y: only.y };
  if (linked.length === 0) return addition.origin;
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
