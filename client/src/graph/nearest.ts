import type { ChartLink, Point } from './types.ts';

/** An entity or a folded group. */
type Drawn = Point & { id: string };

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const vectors: Record<Direction, Point> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/**
 * The nearest linked node in a direction; where none is linked there, the nearest of all.
 * Distance counts twice across the direction.
 */
export function nearestTowards(
  from: Drawn,
  direction: Direction,
  nodes: readonly Drawn[],
  links: readonly Pick<ChartLink, 'source' | 'target'>[],
): string | undefined {
  const linked = new Set(
    links.flatMap(({ source, target }) =>
      source === from.id ? [target] : target === from.id ? [source] : [],
    ),
  );
  const { x, y } = vectors[direction];
  const ahead = nodes
    .filter(({ id }) => id !== from.id)
    .map((node) => {
      const [dx, dy] = [node.x - from.x, node.y - from.y];
      const along = dx * x + dy * y;
      return { id: node.id, along, cost: along + 2 * Math.abs(dx * y + dy * x) };
    })
    .filter(({ along }) => along > 0)
    .sort((one, other) => one.cost - other.cost);
  return (ahead.find(({ id }) => linked.has(id)) ?? ahead[0])?.id;
}
