import { readPositions } from './read-positions.ts';
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
