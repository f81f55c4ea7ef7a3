import type { Rows } from '../../../../core/collections/index.ts';
import type { Span } from '../types.ts';

/** A node without which the graph falls apart, and its parts, largest first. */
export interface Articulation {
  readonly node: number;
  readonly parts: readonly Piece[];
}

/** How many ads are in a part, and those of them next to the node: where it would be parted. */
interface Piece {
  readonly ads: number;
  /** Ads that hold the node, or share something with it where it is an ad; in order, the first `mostOfSide`. */
  readonly next: readonly number[];
  readonly span: Span;
}

/** So many ads are named at most on either side of a split: a person is to see whom a judgement is about. */
export const mostOfSide = 500;

/** What hangs by a node alone: the nodes entered from `first` on and before `end`. */
interface Hanging {
  readonly ads: number;
  readonly first: number;
  readonly end: number;
}

/** Nodes without which a graph falls apart; where there are any, its ads in an order in which all parts of each but one stand together. */
interface Walked {
  readonly walk: readonly number[];
  readonly points: readonly Articulation[];
}

/**
 * Articulation points of one connected graph (J. Hopcroft and R. Tarjan, "Efficient algorithms for graph
 * manipulation", 1973), without recursion. Parts that hold no ad do not count; where fewer than two are left,
 * the node is no cut point.
 * @param neighbours rows by node
 * @param isAd whether a node is an ad (the others are identifiers)
 */
export function articulations(neighbours: Rows, isAd: (node: number) => boolean): Walked {
  const size = neighbours.start.length - 1;
  const { order, parent, low, entered } = depthFirst(neighbours, size);
  const below = new Int32Array(size).fill(1);
  const adsBelow = Int32Array.from({ length: size }, (_, node) => (isAd(node) ? 1 : 0));
  const ads = adsBelow.reduce((sum, one) => sum + one, 0);
  /** How many ads were entered before this time. */
  const adsBefore = new Int32Array(size + 1);
  for (let i = 0; i < size; i += 1)
    adsBefore[i + 1] = (adsBefore[i] as number) + (isAd(order[i] as number) ? 1 : 0);
  const spanOf = (part: Hanging | undefined): Span =>
    part ? [adsBefore[part.first] as number, adsBefore[part.end] as number] : null;
  const found = new Map<number, Hanging[]>();
  for (let i = size - 1; i >= 0; i -= 1) {
    const node = order[i] as number;
    const up = parent[node] as number;
    if (up < 0) continue;
    below[up] = (below[up] as number) + (below[node] as number);
    adsBelow[up] = (adsBelow[up] as number) + (adsBelow[node] as number);
    // Nothing below this node leads past its parent.
    if ((low[node] as number) >= (entered[up] as number)) {
      const hanging = found.get(up) ?? [];
      const end = i + (below[node] as number);
      hanging.push({ ads: adsBelow[node] as number, first: i, end });
      found.set(up, hanging);
    }
  }
  const points: Articulation[] = [];
  for (const [node, hanging] of found) {
    const inside = hanging.reduce((sum, part) => sum + part.ads, isAd(node) ? 1 : 0);
    // The rest is what the node was reached from; it comes last.
    const sizes = [...hanging.map((part) => part.ads), ads - inside];
    if (sizes.filter((one) => one > 0).length < 2) continue;
    const partOf = (other: number) => partAt(hanging, entered[other] as number);
    const next = nextTo(node, neighbours, isAd(node), partOf, sizes.length);
    const parts = sizes
      .map(
        (own, part): Piece => ({
          ...{ ads: own, next: next[part] as number[], span: spanOf(hanging[part]) },
        }),
      )
      .filter((part) => part.ads > 0)
      .sort((a, b) => b.ads - a.ads || (a.next[0] as number) - (b.next[0] as number));
    points.push({ node, parts });
  }
  return {
    walk: points.length > 0 ? [...order.filter(isAd)] : [],
    points: points.sort((a, b) => a.node - b.node),
  };
}

/** The position of what was entered at this time; that of the rest where it hangs elsewhere. The last come first. */
function partAt(hanging: readonly Hanging[], time: number): number {
  let low = 0;
  let high = hanging.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hanging[middle] as Hanging).first <= time) high = middle;
    else low = middle + 1;
  }
  const part = hanging[low];
  return part !== undefined && time < part.end ? low : hanging.length;
}

/** By part: the ads next to a node, in order. */
function nextTo(
  node: number,
  { start, column }: Rows,
  isAd: boolean,
  partOf: (other: number) => number,
  parts: number,
): number[][] {
  const next = Array.from({ length: parts }, () => new Set<number>());
  const rowOf = (one: number) => column.subarray(start[one], start[one + 1]);
  for (const other of rowOf(node)) {
    const found = next[partOf(other)] as Set<number>;
    // Ads and identifiers take turns: from an ad the next ads are a step further.
    for (const ad of isAd ? rowOf(other) : [other]) {
      if (found.size === mostOfSide) break;
      if (ad !== node) found.add(ad);
    }
  }
  return next.map((found) => [...found].sort((a, b) => a - b));
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
