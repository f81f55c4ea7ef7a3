import { type EarlierRun, type Observed, resolve } from '../../../../server/link/resolve/index.ts';
import { inCallersNumbers, partOf } from '../../../../server/link/resolve/update/part.ts';

/** What a run found that did not see some of the ads. */
export function earlierOf(observed: Observed, unseen: ReadonlySet<number>): EarlierRun {
  const part = partOf(
    observed,
    Uint8Array.from(observed.ads.ids, (_, ad) => (unseen.has(ad) ? 0 : 1)),
  );
  const found = inCallersNumbers(part, resolve(part.observed));
  return {
    ...found,
    networkOf: Int32Array.from(part.adIn, (ad) => (ad < 0 ? -1 : (found.networkOf[ad] as number))),
    probability: Float64Array.from(found.networks, ({ probability }) => probability),
    hubs: found.verdicts.filter(({ hub }) => hub),
  };
}
