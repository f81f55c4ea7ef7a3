import type { Point } from '../graph/types.ts';

export interface Link {
  /** The name of what links, and what it links: first the one nearer to the middle. */
  key: string;
  ends: readonly [string, string];
  /** Said, not read: it moves nothing. */
  besides: boolean;
}

/** Columns from a thing to what was said of it: between it and what links it. */
const aside = 0.25;

/** Rows between two trees. */
const between = 0.75;

/**
 * Places for a tree, to both sides of its middle as in a mind map, in columns and rows: columns by distance, rows by
 * leaves, and what links two things halfway between them. Trees without a link to one another stand below each other.
 * Always the same.
 */
export function mindMap(things: readonly string[], links: readonly Link[]): Map<string, Point> {
  const below = new Map<string, string[]>();
  const linked = new Set<string>();
  for (const { ends, besides } of links) {
    if (besides) continue;
    below.set(ends[0], [...(below.get(ends[0]) ?? []), ends[1]]);
    linked.add(ends[1]);
  }
  const places = new Map<string, Point>();
  let top = 0;
  for (const root of things.filter((id) => !linked.has(id))) {
    const height = putTree(root, below, top, places);
    top += height + between;
  }
  for (const { key, ends, besides } of links) {
    const [a, b] = ends.map((id) => places.get(id));
    if (!a || !b) continue;
    // On the row of the outer one, where it has room; what was said stands off rows and columns, and so hides nothing.
    const middle = { x: (a.x + b.x) / 2, y: b.y };
    places.set(
      key,
      besides ? { x: b.x + aside * Math.sign(middle.x - b.x), y: b.y - 0.5 } : middle,
    );
  }
  return places;
}

type Below = ReadonlyMap<string, readonly string[]>;

const leavesOf = (id: string, below: Below): number =>
  Math.max(1, leavesOfAll(below.get(id) ?? [], below));

/** The middle one of so many rows: what stands between two rows has no room for its name. */
const middle = (rows: number): number => Math.floor((rows - 1) / 2) + 0.5;

/** How many columns a branch takes. */
const depthOf = (id: string, below: Below): number =>
  1 + Math.max(0, ...(below.get(id) ?? []).map((one) => depthOf(one, below)));

const leavesOfAll = (ids: readonly string[], below: Below): number =>
  ids.reduce((sum, id) => sum + leavesOf(id, below), 0);

type Sides = readonly [right: readonly string[], left: readonly string[]];

/** Columns that the column of the page shows without being scrolled, and rows that it is not made too high by. */
const [mostColumns, mostRows] = [5, 13];

/** Branches by side: as many rows at each as can be; in a wide tree the deep ones stand together instead. */
function sidesOf(branches: readonly string[], below: Below): Sides {
  const depths = [...new Set(branches.map((id) => depthOf(id, below)))].sort((a, b) => b - a);
  const widthOf = (sides: Sides) =>
    sides.reduce((sum, ids) => sum + Math.max(0, ...ids.map((id) => depthOf(id, below))), 0);
  const [even = [[], []], ...others] = depths.map((deepest) => parted(branches, deepest, below));
  return others
    .filter((sides) => sides.every((ids) => leavesOfAll(ids, below) <= mostRows))
    .reduce(
      (best, one) => (Math.max(mostColumns, widthOf(one)) < widthOf(best) ? one : best),
      even,
    );
}

/** Branches that are deeper than that at the right, the others where there are fewer rows, the largest first. */
function parted(branches: readonly string[], deepest: number, below: Below): Sides {
  const sides: [string[], string[]] = [[], []];
  const largestFirst = branches.toSorted((a, b) => leavesOf(b, below) - leavesOf(a, below));
  for (const id of largestFirst) if (depthOf(id, below) > deepest) sides[0].push(id);
  for (const id of largestFirst) {
    if (sides[0].includes(id)) continue;
    sides[leavesOfAll(sides[0], below) <= leavesOfAll(sides[1], below) ? 0 : 1].push(id);
  }
  return sides;
}

/** @returns how many rows it has */
function putTree(root: string, below: Below, top: number, places: Map<string, Point>): number {
  const sides = sidesOf(below.get(root) ?? [], below);
  const leaves = [leavesOfAll(sides[0], below), leavesOfAll(sides[1], below)] as const;
  const height = Math.max(1, ...leaves);
  places.set(root, { x: 0, y: top + middle(height) });
  for (const side of [0, 1] as const) {
    let y = top + Math.floor((height - leaves[side]) / 2);
    for (const id of sides[side]) {
      putBranch(id, side === 0 ? 1 : -1, y, below, places);
      y += leavesOf(id, below);
    }
  }
  return height;
}

function putBranch(
  id: string,
  x: number,
  top: number,
  below: Below,
  places: Map<string, Point>,
): void {
  places.set(id, { x, y: top + middle(leavesOf(id, below)) });
  let y = top;
  for (const one of below.get(id) ?? []) {
    putBranch(one, x + Math.sign(x), y, below, places);
    y += leavesOf(one, below);
  }
}
