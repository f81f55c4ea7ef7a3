import type { Chart, Point } from './types.ts';

const key = 'throughline.positions';

/** Places and pins of the chart, for a reload of this tab. */
export function savePositions(chart: Chart): void {
  const places = Object.fromEntries(
    Object.values(chart.nodes).map(({ id, x, y }) => [id, [Math.round(x), Math.round(y)]]),
  );
  try {
    sessionStorage.setItem(key, JSON.stringify(places));
  } catch {
    // A full or forbidden storage costs the places, not the work.
  }
}

/** Places kept in this tab, by id; nothing when they cannot be read. */
export function loadPositions(): Record<string, Point> {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    return readPositions(stored);
  } catch {
    return {};
  }
}

/** Keeps what is a pair of numbers. */
export function readPositions(stored: unknown): Record<string, Point> {
  const places: Record<string, Point> = {};
  if (typeof stored !== 'object' || stored === null) return places;
  for (const [id, pair] of Object.entries(stored)) {
    if (!Array.isArray(pair)) continue;
    const [x, y]: unknown[] = pair;
    if (Number.isFinite(x) && Number.isFinite(y)) places[id] = { x: Number(x), y: Number(y) };
  }
  return places;
}
