import { readPositions } from './read-positions.ts';
import type { Chart, Known } from './types.ts';

const key = 'throughline.positions';

/** Places and pins of the chart, for a reload of this tab. */
export function savePositions(chart: Chart): void {
  const places = Object.fromEntries(
    Object.values(chart.nodes).map(({ id, x, y, pinned }) => [
      id,
      [Math.round(x), Math.round(y), pinned],
    ]),
  );
  try {
    sessionStorage.setItem(key, JSON.stringify(places));
  } catch {
    // A full or forbidden storage costs the places, not the work.
  }
}

/** Places and pins kept in this tab, by id; nothing when they cannot be read. */
export function loadPositions(): Record<string, Known> {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    return readPositions(stored);
  } catch {
    return {};
  }
}
