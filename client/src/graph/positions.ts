import { readPositions } from './read-positions.ts';
import type { Chart, Known } from './types.ts';

const key = 'throughline.positions';

/** So many places are kept, those of what was drawn last. */
const mostKept = 4000;

/** Places and pins of the chart, for a reload of this tab; and those of what was drawn before, for whoever goes back. */
export function savePositions(chart: Chart): void {
  const now = Object.values(chart.nodes);
  const before = Object.entries(loadPositions()).filter(([id]) => !(id in chart.nodes));
  const most = Math.max(0, mostKept - now.length);
  const all = [...now.map((node) => [node.id, node] as const), ...before.slice(0, most)];
  const places = Object.fromEntries(
    all.map(([id, { x, y, pinned }]) => [id, [Math.round(x), Math.round(y), pinned]]),
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
