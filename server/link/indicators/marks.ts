import { indicators } from './declared/index.ts';
import type { Indicator } from './indicator.ts';
import { type Seen, View } from './view.ts';

/** Which ads show which indicators. */
export interface Marks {
  /** Ads that show it, of some or of all. */
  of(indicator: string, ads: Iterable<number>): number[];
  /** How many of all ads show each. */
  readonly totals: Readonly<Record<string, number>>;
}

/**
 * Looks at every ad, for every indicator. Pure.
 * @param hubs by identifier: 1 for a hub
 * @param declared the indicators; all of the product when not given
 */
export function markAds(
  seen: Seen,
  hubs: Uint8Array,
  declared: readonly Indicator[] = indicators,
): Marks {
  const view = new View(seen, hubs);
  const bits = new Uint32Array(view.ads);
  const totals = declared.map(({ id, run, parameters }, bit): [string, number] => {
    let total = 0;
    run(view, parameters, (ad) => {
      const before = bits[ad] ?? 0;
      const after = (before | (1 << bit)) >>> 0;
      if (after !== before) total += 1;
      bits[ad] = after;
    });
    return [id, total];
  });
  const bitOf = new Map(declared.map(({ id }, bit) => [id, bit]));
  return {
    totals: Object.fromEntries(totals),
    of(indicator, ads) {
      const bit = bitOf.get(indicator) ?? 31;
      return [...ads].filter((ad) => (((bits[ad] ?? 0) >>> bit) & 1) === 1);
    },
  };
}
