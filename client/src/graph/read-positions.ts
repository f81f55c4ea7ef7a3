import type { Known } from './types.ts';

/** Keeps what begins with two numbers; a third part says whether it was pinned. */
export function readPositions(stored: unknown): Record<string, Known> {
  const places: Record<string, Known> = {};
  if (typeof stored !== 'object' || stored === null) return places;
  for (const [id, pair] of Object.entries(stored)) {
    if (!Array.isArray(pair)) continue;
    const [x, y, pinned]: unknown[] = pair;
    if (Number.isFinite(x) && Number.isFinite(y)) {
      places[id] = { x: Number(x), y: Number(y), pinned: pinned === true };
    }
  }
  return places;
}
