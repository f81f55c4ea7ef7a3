import type { Frame, Point } from './types.ts';

/** Two opposite corners of a rectangle. */
export const cornersOf = ({ x, y, w, h }: Frame): Point[] => [
  { x: x - w / 2, y: y - h / 2 },
  { x: x + w / 2, y: y + h / 2 },
];

/** The least rectangle about places, of which there is one at least, with air on every side. */
export function frameAround(places: readonly Point[], air = 0): Frame {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs) - air, Math.max(...xs) + air];
  const [top, bottom] = [Math.min(...ys) - air, Math.max(...ys) + air];
  return { x: (left + right) / 2, y: (top + bottom) / 2, w: right - left, h: bottom - top };
}
