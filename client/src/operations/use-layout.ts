import { useQuery } from '@tanstack/react-query';
import { force } from '../graph/layout/force.ts';
import { grouped } from '../graph/layout/grouped.ts';
import { spread } from '../graph/layout/spread.ts';
import type { LayoutInput, Places } from '../graph/layout/types.ts';
import type { Group } from '../graph/types.ts';
import type { OperationChart } from './chart.ts';

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

/** With room for a name below each; where several operations are drawn, names have what room is left. */
async function layOut(chart: OperationChart): Promise<Places> {
  const { nodes, edges, framed } = chart;
  const groups = groupsOf(chart);
  const input = {
    nodes: nodes.map(({ id, size, group }) => {
      const isClose = framed && group === undefined;
      const [w, h] = isClose ? [size + 6, size + 6] : [Math.max(size, 80), size + 26];
      return { id, w, h, x: 0, y: 0, fixed: false };
    }),
    links: edges.map(({ source, target }) => ({ source, target })),
  };
  const apart = async (part: LayoutInput) => spread(part, await force(part));
  // What nothing links stands close together, the largest in the middle.
  const close = async (part: LayoutInput) =>
    part.links.length > 0 ? apart(part) : spread(part, {});
  return groups.length > 0
    ? grouped(input, groups, close, { wide: 1.7, padding: 18 })
    : apart(input);
}

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

export function useLayout(chart: OperationChart) {
  const drawn = [...chart.nodes, ...chart.edges].map(({ id }) => id).join(' ');
  return useQuery({
    queryKey: ['operationPlaces', drawn],
    queryFn: () => {
      const places = kept.get(drawn) ?? layOut(chart);
      kept.set(drawn, places);
      places.catch(() => kept.delete(drawn));
      return places;
    },
  });
}
