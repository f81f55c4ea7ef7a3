import type { Seen } from '../../../server/link/indicators/view.ts';
import { type ItemKind, itemKinds } from '../../../server/link/resolve/index.ts';

/** An ad of a small scenario; what is left out is not known. */
export interface SmallAd {
  readonly day?: number;
  readonly posted?: boolean;
  readonly place?: number;
  readonly country?: number;
  /** `kind:key`; what ends in `!` is a hub. */
  readonly holds: readonly string[];
}

/** The ads as indicators take them, and which identifiers are hubs. */
export function seenOf(ads: readonly SmallAd[]): { seen: Seen; hubs: Uint8Array } {
  const ids = [...new Set(ads.flatMap(({ holds }) => holds))];
  const pairs = ads.flatMap(({ holds }, ad) => holds.map((one) => [ad, ids.indexOf(one)] as const));
  const kindOf = (id: string) => itemKinds.indexOf(id.split(':')[0] as ItemKind);
  return {
    hubs: Uint8Array.from(ids, (id) => (id.endsWith('!') ? 1 : 0)),
    seen: {
      ads: {
        ids: ads.map((_, ad) => `ad:lotus-board.example/${ad}`),
        day: Float64Array.from(ads, ({ day = Number.NaN }) => day),
        place: Int32Array.from(ads, ({ place = -1 }) => place),
        country: Int32Array.from(ads, ({ country = -1 }) => country),
        platform: new Int32Array(ads.length),
      },
      posted: Uint8Array.from(ads, ({ posted = false }) => (posted ? 1 : 0)),
      identifiers: { ids, kind: Uint8Array.from(ids, kindOf) },
      incidences: {
        ad: Int32Array.from(pairs, ([ad]) => ad),
        identifier: Int32Array.from(pairs, ([, identifier]) => identifier),
        confidence: new Float32Array(pairs.length).fill(0.9),
        sourceField: new Uint8Array(pairs.length),
      },
    },
  };
}
