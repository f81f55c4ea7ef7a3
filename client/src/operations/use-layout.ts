import { useQuery } from '@tanstack/react-query';
import { force } from '../graph/layout/force.ts';
import { grouped } from '../graph/layout/grouped.ts';
import { spread } from '../graph/layout/spread.ts';
import type { LayoutInput, Places } from '../graph/layout/types.ts';
import type { Group } from '../graph/types.ts';
import type { OperationChart } from './chart.ts';

/** Nothing to draw yet. */
export const nothing: OperationChart = { nodes: [], edges: [], countries: [], numbered: false };

/** Where everything stands, by what is drawn: it stays when one comes back, or somebody judges. */
const kept = new Map<string, Promise<Places>>();

/** With room for a name below each; where several operations are drawn, names have what room is left. */
async function layOut({ nodes, edges }: OperationChart): Promise<Places> {
  const groups = groupsOf(nodes);
  const least = groups.length > 0 ? 0 : 80;
  const below = groups.length > 0 ? 6 : 26;
  const input = {
    nodes: nodes.map(({ id, size }) => ({
      ...{ id, w: Math.max(size + 6, least), h: size + below, x: 0, y: 0, fixed: false },
    })),
    links: edges.map(({ source, target }) => ({ source, target })),
  };
  const apart = async (part: LayoutInput) => spread(part, await force(part));
  return groups.length > 0 ? grouped(input, groups, apart) : apart(input);
}

function groupsOf(nodes: OperationChart['nodes']): Group[] {
  const groups = new Map<string, string[]>();
  for (const { id, group } of nodes)
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), id]);
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
