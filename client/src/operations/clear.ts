import { spread } from '../graph/layout/spread.ts';
import type { Places } from '../graph/layout/types.ts';
import type { Frame, OperationChart } from './chart.ts';

const gap = 4;
/** For half of the largest of many, at the edges of the frame. */
const room = 24;

/** Pressed into their frame, what is large may lie on others: these step aside. */
export function clear(
  { nodes, edges }: OperationChart,
  places: Places,
  { width, height }: Frame,
): Places {
  const apart = spread(
    {
      nodes: nodes.map(({ id, size }) => ({
        ...{ id, w: size + gap, h: size + gap, x: 0, y: 0, fixed: false },
      })),
      links: edges,
    },
    places,
  );
  const within = (value: number, to: number) => Math.max(room, Math.min(value, to - room));
  return Object.fromEntries(
    Object.entries(apart).map(([id, { x, y }]) => [
      id,
      { x: within(x, width), y: within(y, height) },
    ]),
  );
}
