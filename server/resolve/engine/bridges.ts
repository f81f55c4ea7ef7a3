import type { Rows } from './rows.ts';

/** A node without which the graph falls apart, and its parts, largest first. */
export interface Articulation {
  readonly node: number;
  readonly parts: readonly Piece[];
}

/** How many ads are in a part, and one of them: the one next to the node, where it would be parted. */
interface Piece {
  readonly ads: number;
  readonly ad: number;
}

/**
 * Articulation points of one connected graph (J. Hopcroft and R. Tarjan, "Efficient algorithms for graph
 * manipulation", 1973), without recursion. Parts that hold no ad do not count; where fewer than two are left,
 * the node is no bridge.
 * @param neighbours rows by node
 * @param isAd whether a node is an ad (the others are identifiers)
 */
export function articulations(neighbours: Rows, isAd: (node: number) => boolean): Articulation[] {
  const size = neighbours.start.length - 1;
  const walk = depthFirst(neighbours, size);
  const { order, parent, low, entered } = walk;
  const adsBelow = new Int32Array(size);
  const found = new Map<number, Piece[]>();
  let ads = 0;
  for (let node = 0; node < size; node += 1) if (isAd(node)) ads += 1;
  for (let i = size - 1; i >= 0; i -= 1) {
    const node = order[i] as number;
    adsBelow[node] = (adsBelow[node] as number) + (isAd(node) ? 1 : 0);
    const up = parent[node] as number;
    if (up < 0) continue;
    adsBelow[up] = (adsBelow[up] as number) + (adsBelow[node] as number);
    // Nothing below this node leads past its parent.
    if ((low[node] as number) >= (entered[up] as number)) {
      const parts = found.get(up) ?? [];
      // Ads and identifiers take turns: where this is none, the first that was reached from it is an ad.
      parts.push({ ads: adsBelow[node] as number, ad: isAd(node) ? node : (order[i + 1] ?? -1) });
      found.set(up, parts);
    }
  }
  const out: Articulation[] = [];
  for (const [node, below] of found) {
    const inside = below.reduce((sum, part) => sum + part.ads, isAd(node) ? 1 : 0);
    const up = parent[node] as number;
    // The rest is what the node was reached from.
    const rest = { ads: ads - inside, ad: up < 0 || isAd(up) ? up : (parent[up] as number) };
    const parts = [...below, rest]
      .filter((part) => part.ads > 0)
      .sort((a, b) => b.ads - a.ads || a.ad - b.ad);
    if (parts.length > 1) out.push({ node, parts });
  }
  return out.sort((a, b) => a.node - b.node);
}

function depthFirst({ start, column }: Rows, size: number) {
  const order = new Int32Array(size);
  const parent = new Int32Array(size).fill(-1);
  const entered = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const next = start.slice(0, size);
  const path = new Int32Array(size);
  let depth = 0;
  let clock = 0;
  const enter = (node: number) => {
    order[clock] = node;
    entered[node] = clock;
    low[node] = clock;
    clock += 1;
    path[depth] = node;
    depth += 1;
  };
  if (size > 0) enter(0);
  while (depth > 0) {
    const node = path[depth - 1] as number;
    const at = next[node] as number;
    if (at < (start[node + 1] as number)) {
      next[node] = at + 1;
      const other = column[at] as number;
      if (entered[other] === -1) {
        parent[other] = node;
        enter(other);
      } else if (other !== parent[node])
        low[node] = Math.min(low[node] as number, entered[other] as number);
    } else {
      depth -= 1;
      const up = parent[node] as number;
      if (up >= 0) low[up] = Math.min(low[up] as number, low[node] as number);
    }
  }
  return { order, parent, low, entered };
}
