import type { Kind } from '../gql/graphql.ts';
import { kindStyles } from '../theme/kinds.ts';
import { pack } from './layout/grouped.ts';
import { place } from './placement.ts';
import { boxOf } from './sizes.ts';
import type { Chart, ChartNode, Frame, Group, Point } from './types.ts';

/** A drawing of more is folded into groups until somebody unfolds them. */
export const foldGroupsAbove = 600;
/** So many boxes are seen at once, with a title each. */
export const mostGroups = 60;
/** Fewer are too few to be a group by what links them. */
const fewestLinked = 3;

/** What groups are called. */
export interface GroupNames {
  network: (id: string) => string;
  linked: (caption: string) => string;
  kind: (kind: Kind) => string;
  others: string;
}

/**
 * Every entity of a chart in one group, at most 60: by network; what is in none by what it is linked to on the chart
 * through no hub; and what is left, or too little for a box of its own, by kind. The largest first.
 * @param networkOf the network of each ad that is in one
 */
export function groupsFor(
  chart: Chart,
  networkOf: ReadonlyMap<string, string>,
  names: GroupNames,
): Group[] {
  const nodes = Object.values(chart.nodes);
  const near = neighboursOf(chart);
  const keys = new Map([...networkOf].filter(([id]) => id in chart.nodes));
  takeOver(nodes, near, keys);
  linkedParts(nodes, near, keys);
  const byKey = new Map<string, string[]>();
  for (const { id } of nodes) {
    const key = keys.get(id);
    if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), id]);
  }
  const kinds = new Set(nodes.map(({ kind }) => kind));
  const room = mostGroups - kinds.size - 1;
  const sorted = [...byKey].sort(([, one], [, other]) => other.length - one.length);
  const named = sorted.slice(0, room).map(([key, ids]): Group => {
    const top = ids.reduce((a, b) =>
      (near.get(b) ?? []).length > (near.get(a) ?? []).length ? b : a,
    );
    const title = key.startsWith('network:')
      ? names.network(key)
      : names.linked(chart.nodes[top]?.caption ?? top);
    return { title, ids };
  });
  const others = sorted
    .slice(room)
    .filter(([key]) => key.startsWith('network:'))
    .flatMap(([, ids]) => ids);
  const told = new Set([...named.flatMap(({ ids }) => ids), ...others]);
  const byKind = [...kinds].map((kind) => ({
    title: names.kind(kind),
    ids: nodes.filter((node) => node.kind === kind && !told.has(node.id)).map(({ id }) => id),
  }));
  return [...named, { title: names.others, ids: others }, ...byKind]
    .filter(({ ids }) => ids.length > 0)
    .sort((one, other) => other.ids.length - one.ids.length);
}

type Near = ReadonlyMap<string, readonly string[]>;

function neighboursOf({ nodes, links }: Chart): Near {
  const near = new Map<string, string[]>(Object.keys(nodes).map((id) => [id, []]));
  for (const { source, target, judgedWrong } of Object.values(links)) {
    if (judgedWrong || nodes[source]?.hub || nodes[target]?.hub) continue;
    near.get(source)?.push(target);
    near.get(target)?.push(source);
  }
  return near;
}

/** From ads to what they hold, from there to clusters: most of its neighbours say where a thing belongs. */
function takeOver(nodes: readonly ChartNode[], near: Near, keys: Map<string, string>): void {
  for (let round = 0; round < 2; round++) {
    const taken = nodes.flatMap(({ id, kind }) => {
      if (keys.has(id) || kind === 'ad' || kindStyles[kind].drawnAs === 'context') return [];
      const counts = new Map<string, number>();
      for (const other of near.get(id) ?? []) {
        const key = keys.get(other);
        if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      const [most] = [...counts].sort(([, one], [, other]) => other - one);
      return most ? [[id, most[0]] as const] : [];
    });
    for (const [id, key] of taken) keys.set(id, key);
  }
}

function linkedParts(nodes: readonly ChartNode[], near: Near, keys: Map<string, string>): void {
  const seen = new Set<string>();
  for (const { id } of nodes) {
    if (keys.has(id) || seen.has(id)) continue;
    const part = [id];
    seen.add(id);
    for (const one of part)
      for (const other of near.get(one) ?? []) {
        if (keys.has(other) || seen.has(other)) continue;
        seen.add(other);
        part.push(other);
      }
    if (part.length >= fewestLinked) for (const one of part) keys.set(one, `part:${id}`);
  }
}

/** Px about the entities of a group, and the least that a title needs. */
const padding = 60;
const least = { w: 780, h: 400 };
const gap = 60;
/** As wide for its height as the canvas of a usual window. */
const aspect = 1.8;

/**
 * Gives every group a box that its entities fill when it is unfolded, so that unfolding moves nothing else.
 * @param drawn what is drawn when all groups are unfolded
 */
export function boxed(
  chart: Chart,
  groups: readonly Group[],
  drawn: ReadonlySet<string>,
): { groups: Group[]; places: Record<string, Point> } {
  const laid = groups.map(({ ids }) => {
    const nodes = ids.filter((id) => drawn.has(id)).flatMap((id) => chart.nodes[id] ?? []);
    const sorted = nodes.toSorted((one, other) => other.ads - one.ads);
    const spots = place({
      placed: [],
      added: sorted.map((node) => ({ ...boxOf(node), origin: { x: 0, y: 0 } })),
    });
    const places = sorted.map(({ id }, at) => ({ id, ...(spots[at] ?? { x: 0, y: 0 }) }));
    const reach = (of: 'x' | 'y') => Math.max(0, ...places.map((at) => Math.abs(at[of])));
    const w = Math.max(least.w, 2 * (reach('x') + padding));
    return { places, w, h: Math.max(least.h, 2 * (reach('y') + padding)) };
  });
  const area = laid.reduce((sum, { w, h }) => sum + (w + gap) * (h + gap), 0);
  const corners = pack(laid, gap, Math.sqrt(area * aspect));
  const places: Record<string, Point> = {};
  const placed = groups.map((group, at): Group => {
    const { w = 0, h = 0 } = laid[at] ?? {};
    const corner = corners[at] ?? { x: 0, y: 0 };
    const box: Frame = { x: corner.x + w / 2, y: corner.y + h / 2, w, h };
    // What is folded away with its links stands in the middle until it is drawn.
    for (const id of group.ids) places[id] = { x: box.x, y: box.y };
    for (const { id, x, y } of laid[at]?.places ?? []) places[id] = { x: box.x + x, y: box.y + y };
    return { ...group, folded: true, box };
  });
  return { groups: placed, places };
}
