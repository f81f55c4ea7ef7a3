/** Two columns whose lines cross as little as can be had by moving what stands in them. */

interface Edge {
  readonly left: number;
  readonly right: number;
}

/** The order in each column, from the top, as indices. */
export interface Order {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

const rounds = 24;

/**
 * Each is moved to the middle of what it is linked to, one column after the other (the barycentre method of Sugiyama,
 * Tagawa and Toda, 1981); the order with the fewest crossings stays. The same input gives the same order.
 */
export function fewestCrossings(left: number, right: number, edges: readonly Edge[]): Order {
  const indices = (n: number) => Array.from({ length: n }, (_, i) => i);
  let order: Order = { left: indices(left), right: indices(right) };
  let best = { order, crossings: crossings(order, edges) };
  for (let round = 0; round < rounds; round += 1) {
    order =
      round % 2 === 0
        ? { ...order, left: byMiddle(order.left, order.right, edges, 'left', 'right') }
        : { ...order, right: byMiddle(order.right, order.left, edges, 'right', 'left') };
    const found = crossings(order, edges);
    if (found < best.crossings) best = { order, crossings: found };
  }
  return best.order;
}

function byMiddle(
  own: readonly number[],
  others: readonly number[],
  edges: readonly Edge[],
  side: keyof Edge,
  other: keyof Edge,
): number[] {
  const seat = seats(others);
  const middle = new Map(
    own.map((one, at) => {
      const held = edges.filter((edge) => edge[side] === one);
      const sum = held.reduce((total, edge) => total + (seat[edge[other]] ?? 0), 0);
      return [one, held.length === 0 ? at / own.length : sum / held.length / others.length];
    }),
  );
  return [...own].sort((a, b) => (middle.get(a) ?? 0) - (middle.get(b) ?? 0));
}

function crossings({ left, right }: Order, edges: readonly Edge[]): number {
  const [atLeft, atRight] = [seats(left), seats(right)];
  let count = 0;
  for (const [i, a] of edges.entries())
    for (const b of edges.slice(0, i)) {
      const above = (atLeft[a.left] ?? 0) - (atLeft[b.left] ?? 0);
      const beside = (atRight[a.right] ?? 0) - (atRight[b.right] ?? 0);
      if (above * beside < 0) count += 1;
    }
  return count;
}

function seats(order: readonly number[]): number[] {
  const at: number[] = [];
  for (const [i, one] of order.entries()) at[one] = i;
  return at;
}
