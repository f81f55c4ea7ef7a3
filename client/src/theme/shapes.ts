/** Shapes of node kinds as SVG paths about the origin; `w` and `h` are the drawn size in px. */

export type Shape =
  | 'sheet'
  | 'square'
  | 'circle'
  | 'diamond'
  | 'hexagon'
  | 'tag'
  | 'cut'
  | 'barrel'
  | 'pentagon'
  | 'rounded';

/** Corners of the straight-edged shapes in a box from -1 to 1. */
const corners: Partial<Record<Shape, readonly (readonly [number, number])[]>> = {
  square: [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  hexagon: [
    [-0.5, -1],
    [0.5, -1],
    [1, 0],
    [0.5, 1],
    [-0.5, 1],
    [-1, 0],
  ],
  tag: [
    [-1, -1],
    [0.4, -1],
    [1, 0],
    [0.4, 1],
    [-1, 1],
  ],
  cut: [
    [-0.62, -1],
    [0.62, -1],
    [1, -0.52],
    [1, 0.52],
    [0.62, 1],
    [-0.62, 1],
    [-1, 0.52],
    [-1, -0.52],
  ],
  pentagon: [
    [0, -1],
    [1, -0.24],
    [0.62, 1],
    [-0.62, 1],
    [-1, -0.24],
  ],
};

const round = (value: number) => Math.round(value * 100) / 100;

function roundedPath(w: number, h: number, radius: number): string {
  const [x, y, r] = [w / 2, h / 2, Math.min(radius, w / 2, h / 2)];
  return `M${-x + r} ${-y}H${x - r}A${r} ${r} 0 0 1 ${x} ${-y + r}V${y - r}A${r} ${r} 0 0 1 ${x - r} ${y}H${-x + r}A${r} ${r} 0 0 1 ${-x} ${y - r}V${-y + r}A${r} ${r} 0 0 1 ${-x + r} ${-y}Z`;
}

/** The outline of `shape` in a box of `w` by `h` centred on the origin, as an SVG path. */
export function shapePath(shape: Shape, w: number, h: number): string {
  const points = corners[shape];
  if (points) {
    const list = points.map(([x, y]) => `${round((x * w) / 2)} ${round((y * h) / 2)}`);
    return `M${list.join('L')}Z`;
  }
  if (shape === 'circle') {
    return `M${-w / 2} 0A${w / 2} ${h / 2} 0 1 1 ${w / 2} 0A${w / 2} ${h / 2} 0 1 1 ${-w / 2} 0Z`;
  }
  if (shape === 'barrel') {
    const [x, y, bulge] = [w / 2, h / 2, h * 0.18];
    return `M${-x} ${round(-y + bulge)}Q0 ${round(-y - bulge)} ${x} ${round(-y + bulge)}V${round(y - bulge)}Q0 ${round(y + bulge)} ${-x} ${round(y - bulge)}Z`;
  }
  return roundedPath(w, h, shape === 'sheet' ? 3 : 8);
}

/** The shape's outline as cytoscape reads it: numbers from -1 to 1, or nothing for its own shapes. */
export function polygonPoints(shape: Shape): number[] | undefined {
  return corners[shape]?.flat();
}
