import type { Places } from '../graph/layout/types.ts';
import { readPositions } from '../graph/read-positions.ts';

const key = 'throughline.operationPlaces';
/** A tab keeps the drawings that it showed last. */
const mostKept = 12;

type Storing = Pick<Storage, 'getItem' | 'setItem'>;

/** The drawings of this tab, the last one first; those that cannot be read are none. */
function drawings(storing: Storing): Places[] {
  const stored: unknown = JSON.parse(storing.getItem(key) ?? '[]');
  return Array.isArray(stored) ? stored.map(readPositions) : [];
}

/**
 * Where nodes stood in the drawing of this tab that had most of them, the latest where several had as many; nothing
 * where none had half of them.
 * @param given the tab's storage when not given
 */
export function placesBefore(ids: readonly string[], given?: Storing): Places {
  try {
    const shares = drawings(given ?? sessionStorage).map((places) =>
      Object.fromEntries(
        ids.flatMap((id) => (places[id] ? [[id, { x: places[id].x, y: places[id].y }]] : [])),
      ),
    );
    const [best = {}] = shares.sort((one, other) => sizeOf(other) - sizeOf(one));
    return 2 * sizeOf(best) >= ids.length ? best : {};
  } catch {
    return {};
  }
}

/** Keeps a drawing for a reload of the tab, and for the same drawing after somebody has judged. */
export function keepPlaces(places: Places, given?: Storing): void {
  try {
    const storing = given ?? sessionStorage;
    const ids = Object.keys(places);
    const others = drawings(storing).filter(
      (one) => sizeOf(one) !== ids.length || ids.some((id) => !(id in one)),
    );
    const all = [places, ...others].slice(0, mostKept);
    const rounded = all.map((one) =>
      Object.fromEntries(
        Object.entries(one).map(([id, { x, y }]) => [id, [Math.round(x), Math.round(y)]]),
      ),
    );
    storing.setItem(key, JSON.stringify(rounded));
  } catch {
    // A full or forbidden storage costs the places, not the work.
  }
}

const sizeOf = (places: Places): number => Object.keys(places).length;
