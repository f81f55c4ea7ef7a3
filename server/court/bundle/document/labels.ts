/** Where the names on a chart stand: beside few lines, and none over another. */

export const labelSides = ['below', 'above', 'right', 'left'] as const;
export type LabelSide = (typeof labelSides)[number];

interface Named {
  readonly kind: string;
  readonly x: number;
  readonly y: number;
  readonly hub: boolean;
  readonly label: readonly { readonly s: string }[];
}

interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** In points, how names are set: handed to `chart.typ` with the chart. A hub keeps them off by its ring. */
export const labelSizes = { text: 7.5, line: 12, widest: 130, beside: 2, ring: 5 } as const;
/** In points, about: a letter of that text, and half of the largest shape of `chart.typ`. */
const [letter, shape] = [4.5, 9.5];

/** What a name would stand in the way of, the worst first. */
const worth = { outside: 1000, shape: 30, line: 1 } as const;

/**
 * A side for each name, ads' after all others': that on which it is the least in the way, below where all are alike.
 * @returns null for what has no name, and for a name that would stand over another on every side
 */
export function sidesOf(
  nodes: readonly Named[],
  lines: readonly Line[],
  field: { readonly width: number; readonly height: number },
): (LabelSide | null)[] {
  const shapes = nodes.map((node) => ({ node, box: shapeOf(node) }));
  const names: Box[] = [];
  const costOf = (node: Named, box: Box): number => {
    const isOutside =
      box.left < 0 || box.top < 0 || box.right > field.width || box.bottom > field.height;
    const others = shapes.filter((shape) => shape.node !== node && areOver(box, shape.box));
    const crossing = lines.filter((line) => runsThrough(line, box));
    return (
      (isOutside ? worth.outside : 0) + worth.shape * others.length + worth.line * crossing.length
    );
  };
  const sides = new Map<Named, LabelSide>();
  const inTurn = [...nodes].sort((a, b) => Number(a.kind === 'ad') - Number(b.kind === 'ad'));
  for (const node of inTurn.filter(({ label }) => label.length > 0)) {
    const [best] = labelSides
      .map((side) => ({ side, box: boxOf(node, side) }))
      .filter(({ box }) => !names.some((name) => areOver(box, name)))
      .map((one) => ({ ...one, cost: costOf(node, one.box) }))
      .sort((a, b) => a.cost - b.cost);
    if (!best) continue;
    names.push(best.box);
    sides.set(node, best.side);
  }
  return nodes.map((node) => sides.get(node) ?? null);
}

const reachOf = ({ hub }: Named): number => shape + (hub ? labelSizes.ring : 0);

function shapeOf(node: Named): Box {
  const reach = reachOf(node);
  return {
    ...{ left: node.x - reach, right: node.x + reach },
    ...{ top: node.y - reach, bottom: node.y + reach },
  };
}

function boxOf(node: Named, side: LabelSide): Box {
  const { x, y, label } = node;
  const letters = label.reduce((sum, { s }) => sum + [...s].length, 0);
  const { line, widest, beside } = labelSizes;
  const width = Math.min(widest, letters * letter);
  const height = line * Math.ceil((letters * letter) / widest);
  const reach = reachOf(node);
  if (side === 'left' || side === 'right') {
    const left = side === 'left' ? x - reach - beside - width : x + reach + beside;
    return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
  }
  const top = side === 'below' ? y + reach : y - reach - height;
  return { left: x - width / 2, right: x + width / 2, top, bottom: top + height };
}

const areOver = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Clipped to the box by Liang and Barsky (1984), is anything of the line left? */
function runsThrough({ x1, y1, x2, y2 }: Line, { left, top, right, bottom }: Box): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [from, to] = [0, 1];
  for (const [along, room] of [
    [-dx, x1 - left],
    [dx, right - x1],
    [-dy, y1 - top],
    [dy, bottom - y1],
  ] as const) {
    if (along === 0) {
      if (room < 0) return false;
      continue;
    }
    if (along < 0) from = Math.max(from, room / along);
    else to = Math.min(to, room / along);
  }
  return from < to;
}
