import type { Point } from './types.ts';

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
