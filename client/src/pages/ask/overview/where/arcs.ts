interface Spot {
  x: number;
  y: number;
  across: number;
}

/** A curve from one disc to another, its arrow, and where its number stands; in px. */
export interface Arc {
  d: string;
  arrow: string;
  middle: { x: number; y: number };
  /** The middle of its arrow, and how long that is. */
  head: { x: number; y: number; across: number };
}

/** How far a curve is bent, as a share of its length. */
const bend = 0.16;
const gap = 3;

/**
 * A curve from disc to disc, bent to its left so that there and back are two curves.
 * @param width of the line, in px: its arrow grows with it
 */
export function arcOf(from: Spot, to: Spot, width: number): Arc {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const control = {
    x: (from.x + to.x) / 2 + dy * bend,
    y: (from.y + to.y) / 2 - dx * bend,
  };
  const head = Math.min(arrowLength(width), length / 3);
  const start = toward(from, control, from.across / 2 + gap);
  const tip = toward(to, control, to.across / 2 + gap);
  const end = toward(tip, control, head * 0.8);
  return {
    d: `M${round(start.x)} ${round(start.y)}Q${round(control.x)} ${round(control.y)} ${round(end.x)} ${round(end.y)}`,
    arrow: arrowAt(tip, control, head),
    middle: {
      x: (start.x + 2 * control.x + end.x) / 4,
      y: (start.y + 2 * control.y + end.y) / 4,
    },
    head: { ...toward(tip, control, head / 2), across: head },
  };
}

const arrowLength = (width: number): number => 5 + width * 1.5;

/** A triangle with its tip at a point, as it comes from another. */
function arrowAt(tip: { x: number; y: number }, from: { x: number; y: number }, length: number) {
  const base = toward(tip, from, length);
  const [ux, uy] = [(tip.x - base.x) / length, (tip.y - base.y) / length];
  const half = length * 0.45;
  const corners = [
    tip,
    { x: base.x - uy * half, y: base.y + ux * half },
    { x: base.x + uy * half, y: base.y - ux * half },
  ];
  return `M${corners.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}Z`;
}

/** So many px from a point on the way to another. */
function toward(point: { x: number; y: number }, other: { x: number; y: number }, px: number) {
  const [dx, dy] = [other.x - point.x, other.y - point.y];
  const length = Math.hypot(dx, dy) || 1;
  return { x: point.x + (dx / length) * px, y: point.y + (dy / length) * px };
}

const round = (px: number): number => Math.round(px * 10) / 10;
