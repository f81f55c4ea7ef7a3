import { geoMercatorRaw } from 'd3-geo';

export interface Point {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

/** The part of the world in a window: what lies in its middle, in units of the projection, and px a unit. */
export interface View extends Point {
  k: number;
}

/** Mercator: a unit is a radian at the equator, y grows to the south. */
export function unitOf({ lat, lon }: { lat: number; lon: number }): Point {
  const [x, y] = geoMercatorRaw((lon * Math.PI) / 180, (lat * Math.PI) / 180);
  return { x, y: -y };
}

/** Px from the upper left corner of the window. */
export const pxOf = (view: View, { width, height }: Size, unit: Point): Point => ({
  x: width / 2 + (unit.x - view.x) * view.k,
  y: height / 2 + (unit.y - view.y) * view.k,
});

const margin = { x: 90, y: 56 };
/** One town fills no window: so many px a unit at the most, where nobody asked for more. */
const closestFit = 1400;
/** A px is 150 m. */
const closest = 42_000;

/**
 * All points in the window, with air around them.
 * @param top px that are left free at the upper edge, if that is more
 */
export function fitted(units: readonly Point[], { width, height }: Size, top = 0): View {
  const [left, right] = edges(units.map(({ x }) => x));
  const [high, low] = edges(units.map(({ y }) => y));
  const above = Math.max(top, margin.y);
  const wide = Math.max(1, width - 2 * margin.x);
  const tall = Math.max(1, height - above - margin.y);
  const k = Math.min(closestFit, wide / (right - left), tall / (low - high));
  return { k, x: (left + right) / 2, y: (high + low) / 2 - (above - margin.y) / 2 / k };
}

/** Nearer by a factor, or further off; what lies at a point of the window stays there. */
export function zoomed(view: View, size: Size, factor: number, at: Point): View {
  const k = view.k * factor;
  const [dx, dy] = [at.x - size.width / 2, at.y - size.height / 2];
  return { k, x: view.x + dx / view.k - dx / k, y: view.y + dy / view.k - dy / k };
}

/** What was in the window moves by so many px. */
export const panned = ({ x, y, k }: View, dx: number, dy: number): View => ({
  ...{ k, x: x - dx / k, y: y - dy / k },
});

/** Not further off than all of it, not nearer than there is detail, and not away from what is shown. */
export function within(view: View, all: View, { width, height }: Size): View {
  const [wide, high] = [width / 2 / all.k, height / 2 / all.k];
  return {
    k: Math.max(all.k, Math.min(closest, view.k)),
    x: Math.max(all.x - wide, Math.min(view.x, all.x + wide)),
    y: Math.max(all.y - high, Math.min(view.y, all.y + high)),
  };
}

export const isClosest = ({ k }: View): boolean => k >= closest;

const edges = (values: readonly number[]): [number, number] => [
  Math.min(...values),
  Math.max(...values),
];
