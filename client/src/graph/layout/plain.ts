import type { LayoutInput, Places } from './types.ts';

type Node = LayoutInput['nodes'][number];

const rowGap = 150;
const columnGap = 8;

/** Neighbours by id. */
function neighbours({ nodes, links }: LayoutInput): Map<string, string[]> {
  const map = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { source, target } of links) {
    map.get(source)?.push(target);
    map.get(target)?.push(source);
  }
  return map;
}

/** Rows in the given order, each sorted so that nodes stand under their neighbours (barycentres). */
export function layers(input: LayoutInput, rowOf: (id: string) => number): Places {
  const near = neighbours(input);
  const rows = new Map<number, Node[]>();
  for (const node of input.nodes) {
    const row = rowOf(node.id);
    rows.set(row, [...(rows.get(row) ?? []), node]);
  }
  const places: Places = {};
  let y = 0;
  for (const [, row] of [...rows].sort(([one], [other]) => one - other)) {
    const middle = (node: Node) => {
      const above = (near.get(node.id) ?? []).flatMap((id) => places[id]?.x ?? []);
      return above.length ? above.reduce((sum, x) => sum + x, 0) / above.length : node.x;
    };
    const sorted = row.map((node) => ({ node, at: middle(node) })).sort((a, b) => a.at - b.at);
    y =
      putRow(
        sorted.map(({ node }) => node),
        y,
        places,
      ) + rowGap;
  }
  return places;
}

const widestRow = 1200;

/** Puts a row down, folded into lines where it is too wide; returns its lower edge. */
function putRow(row: readonly Node[], top: number, places: Places): number {
  const lines: Node[][] = [[]];
  let width = 0;
  for (const node of row) {
    if (width + node.w > widestRow) {
      lines.push([]);
      width = 0;
    }
    lines.at(-1)?.push(node);
    width += node.w + columnGap;
  }
  let y = top;
  for (const line of lines) {
    const height = Math.max(...line.map(({ h }) => h));
    let x = -line.reduce((sum, { w }) => sum + w + columnGap, 0) / 2;
    for (const { id, w } of line) {
      places[id] = { x: x + w / 2, y: y + height / 2 };
      x += w + columnGap;
    }
    y += height + columnGap;
  }
  return y;
}

/** Rings about a centre by distance in steps; what is not connected stands in the outer ring. */
export function radial(input: LayoutInput, centre: string): Places {
  const near = neighbours(input);
  const depth = new Map<string, number>([[centre, 0]]);
  const queue = [centre];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    for (const next of near.get(id) ?? []) {
      if (depth.has(next)) continue;
      depth.set(next, (depth.get(id) ?? 0) + 1);
      queue.push(next);
    }
  }
  const outer = Math.max(0, ...depth.values()) + 1;
  const rings = new Map<number, Node[]>();
  for (const node of input.nodes) {
    const ring = depth.get(node.id) ?? outer;
    rings.set(ring, [...(rings.get(ring) ?? []), node]);
  }
  const places: Places = {};
  let radius = 0;
  for (const [ring, nodes] of [...rings].sort(([one], [other]) => one - other)) {
    if (ring === 0) {
      putRing(nodes, 0, near, places);
      continue;
    }
    for (const { line, at } of linesOf(nodes, radius + ringGap, near, places)) {
      putRing(line, at, near, places);
      radius = at;
    }
  }
  return places;
}

const ringGap = 110;

/** Nodes of one distance, in as many rings as their boxes need: one alone would be too wide to be read. */
function linesOf(
  nodes: readonly Node[],
  from: number,
  near: Map<string, string[]>,
  places: Places,
): { line: Node[]; at: number }[] {
  const room = nodes.reduce((sum, { w, h }) => sum + Math.hypot(w, h), 0);
  const lines: { line: Node[]; at: number }[] = [];
  for (let left = room, at = from; left > 0; at += ringGap) {
    lines.push({ line: [], at });
    left -= 2 * Math.PI * at;
  }
  // Each ring takes its share of every direction, so that nodes stay near what they are linked to.
  const taken = lines.map(() => 0);
  for (const node of byAngle(nodes, near, places)) {
    const next = lines.reduce((best, { at }, index) => {
      const [one, other] = [taken[index] ?? 0, taken[best] ?? 0];
      return one / at < other / (lines[best]?.at ?? 1) ? index : best;
    }, 0);
    lines[next]?.line.push(node);
    taken[next] = (taken[next] ?? 0) + Math.hypot(node.w, node.h);
  }
  return lines.filter(({ line }) => line.length > 0);
}

function byAngle(nodes: readonly Node[], near: Map<string, string[]>, places: Places): Node[] {
  const angle = ({ id }: Node) => {
    const inner = (near.get(id) ?? []).flatMap((other) => places[other] ?? []);
    const [x, y] = [inner.reduce((sum, p) => sum + p.x, 0), inner.reduce((sum, p) => sum + p.y, 0)];
    return Math.atan2(y, x);
  };
  return nodes
    .map((node) => ({ node, at: angle(node) }))
    .sort((a, b) => a.at - b.at)
    .map(({ node }) => node);
}

function putRing(
  nodes: readonly Node[],
  radius: number,
  near: Map<string, string[]>,
  places: Places,
): void {
  const sorted = byAngle(nodes, near, places);
  sorted.forEach((node, index) => {
    const turn = (index / sorted.length) * 2 * Math.PI - Math.PI;
    places[node.id] = { x: radius * Math.cos(turn), y: radius * Math.sin(turn) };
  });
}
