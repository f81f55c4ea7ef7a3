import { place } from '../placement.ts';
import type { LayoutInput, Places } from './types.ts';

/** Moves nodes that overlap to the nearest free spot; the best linked keep their places, pins always. */
export function spread({ nodes, links }: LayoutInput, places: Places): Places {
  const degree = new Map<string, number>();
  for (const { source, target } of links) {
    degree.set(source, (degree.get(source) ?? 0) + 1);
    degree.set(target, (degree.get(target) ?? 0) + 1);
  }
  const fixed = nodes.filter((node) => node.fixed);
  const free = nodes
    .filter((node) => !node.fixed)
    .sort((one, other) => (degree.get(other.id) ?? 0) - (degree.get(one.id) ?? 0));
  const spots = place({
    placed: fixed,
    added: free.map((node) => ({ w: node.w, h: node.h, origin: places[node.id] ?? node })),
  });
  const result: Places = {};
  for (const { id, x, y } of fixed) result[id] = { x, y };
  free.forEach(({ id }, index) => {
    const spot = spots[index];
    if (spot) result[id] = spot;
  });
  return result;
}
