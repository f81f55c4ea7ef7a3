import { useQuery } from '@tanstack/react-query';
import { force } from '../graph/layout/force.ts';
import { grouped } from '../graph/layout/grouped.ts';
import { spread } from '../graph/layout/spread.ts';
import type { LayoutInput, Places } from '../graph/layout/types.ts';
import { place } from '../graph/placement.ts';
import type { Group, Point } from '../graph/types.ts';
import { acrossIn, type OperationChart } from './chart.ts';
import { keepPlaces, placesBefore } from './kept-places.ts';

/** Nothing to draw yet. */
export const nothing: OperationChart = {
  nodes: [],
  edges: [],
  countries: [],
  numbered: false,
  framed: false,
};

/** Where everything stands, by what is drawn: it stays when one comes back, or somebody judges. */
const kept = new Map<string, Promise<Places>>();

/**
 * With room for a name below each; where several operations are drawn, names have what room is left.
 * @param across how wide the frames of several operations may be together, in px
 */
async function layOut(chart: OperationChart, across: number): Promise<Places> {
  const { nodes, edges, framed } = chart;
  const groups = groupsOf(chart);
  const input = {
    nodes: nodes.map(({ id, size, group }) => {
      const [w, h] = framed ? tightBox(size, group) : [Math.max(size, 80), size + 26];
      return { id, w, h, x: 0, y: 0, fixed: false };
    }),
    links: edges.map(({ source, target }) => ({ source, target })),
  };
  const tight = framed ? tightness : 1;
  const apart = async (part: LayoutInput) => spread(part, nearer(await force(part), tight));
  // What nothing links stands close together, the largest in the middle.
  const close = async (part: LayoutInput) =>
    part.links.length > 0 ? apart(part) : spread(part, {});
  if (groups.length > 0) return grouped(input, groups, close, { across, padding: 18 });
  const before = placesBefore(input.nodes.map(({ id }) => id));
  const places = Object.keys(before).length > 0 ? besideThese(before, input) : await apart(input);
  keepPlaces(places);
  return places;
}

/** What stood somewhere stays there, such as after a judgement; what is new comes near what it is linked to. */
export function besideThese(before: Places, { nodes, links }: LayoutInput): Places {
  const old = nodes.filter(({ id }) => before[id]);
  const fresh = nodes.filter(({ id }) => !before[id]);
  const placed = old.map(({ id, w, h }) => ({ w, h, ...(before[id] ?? { x: 0, y: 0 }) }));
  const spots = place({
    placed,
    added: fresh.map(({ id, w, h }) => ({ w, h, origin: anchorOf(id, before, links) })),
  });
  return Object.fromEntries([
    ...old.map(({ id }, at) => [id, { x: placed[at]?.x ?? 0, y: placed[at]?.y ?? 0 }] as const),
    ...fresh.map(({ id }, at) => [id, spots[at] ?? { x: 0, y: 0 }] as const),
  ]);
}

function anchorOf(id: string, before: Places, links: LayoutInput['links']): Point {
  const near = links.flatMap(({ source, target }) => {
    const other = source === id ? before[target] : target === id ? before[source] : undefined;
    return other ? [other] : [];
  });
  const middle = near.length > 0 ? near : Object.values(before);
  const mean = (of: 'x' | 'y') =>
    middle.reduce((sum, point) => sum + point[of], 0) / Math.max(1, middle.length);
  return { x: mean('x'), y: mean('y') };
}

/** In a frame names have the room that is left; what is in none stands closer still. */
const tightBox = (size: number, group: string | undefined): [w: number, h: number] =>
  group === undefined ? [size + 6, size + 6] : [size + 26, size + 18];

/** So that many frames are seen at once: a layout by itself takes room as if it were the only one. */
const tightness = 0.3;

const nearer = (places: Places, by: number): Places =>
  Object.fromEntries(
    Object.entries(places).map(([id, { x, y }]) => [id, { x: x * by, y: y * by }]),
  );

/** Operations; and, where there are any frames, what is in none by its country, as its colour says. */
function groupsOf({ nodes, framed }: OperationChart): Group[] {
  if (!framed) return [];
  const groups = new Map<string, string[]>();
  const operationsFirst = nodes.toSorted((one, other) => Number(!one.group) - Number(!other.group));
  for (const { id, group, colour } of operationsFirst) {
    const key = group ?? String(colour);
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return [...groups].map(([title, ids]) => ({ title, ids }));
}

/** A window that is dragged wider does not lay out anew with every px. */
const step = 120;

/** @param width of the drawing in px; 0 while it is not known */
export function useLayout(chart: OperationChart, width: number) {
  const across = chart.framed ? Math.floor(acrossIn(width) / step) * step : 0;
  const drawn = [across, ...[...chart.nodes, ...chart.edges].map(({ id }) => id)].join(' ');
  return useQuery({
    queryKey: ['operationPlaces', drawn],
    enabled: width > 0,
    queryFn: () => {
      const places = kept.get(drawn) ?? layOut(chart, across);
      kept.set(drawn, places);
      places.catch(() => kept.delete(drawn));
      return places;
    },
  });
}
