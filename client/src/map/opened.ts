import { clustersOf, type Spot } from './clusters.ts';
import { fitted, isClosest, type Size, type View, within } from './view.ts';

const step = 1.5;

/**
 * The first view nearer than this one in which places stand apart; undefined where they lie at one point, as near as a
 * map goes.
 */
export function opened(
  places: readonly Spot[],
  from: View,
  size: Size,
  acrossOf: (value: number) => number,
): View | undefined {
  const units = places.map(({ unit }) => unit);
  const all = fitted(units, size);
  for (let k = Math.max(all.k, from.k * step); ; k *= step) {
    const view = within({ ...all, k }, { ...all, k: 0 }, size);
    if (clustersOf(places, view.k, acrossOf).length > 1) return view;
    if (isClosest(view)) return undefined;
  }
}
