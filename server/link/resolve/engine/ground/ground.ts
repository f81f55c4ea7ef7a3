import { byRow } from '../../../../core/collections/index.ts';
import { type ItemGroup, kinds } from '../../../../core/model/index.ts';
import { type AdIndex, itemKinds, type Observed, sourceFields } from '../types.ts';

/** In the order of `itemKinds`, for look-ups by number. */
export const rhoOf: readonly number[] = itemKinds.map((kind) => kinds[kind].resolution?.rho ?? 0);
export const groupOf: readonly ItemGroup[] = itemKinds.map(
  (kind) => kinds[kind].resolution?.group ?? 'contact',
);
/** 1: it leads to who advertises; 0: it is content, a picture or a text. */
export const isContact = Uint8Array.from(groupOf, (group) => (group === 'contact' ? 1 : 0));
export const phoneKind = itemKinds.indexOf('phone');
export const paymentKind = itemKinds.indexOf('payment');
export const siteKind = itemKinds.indexOf('site');
export const clusterKind = itemKinds.indexOf('cluster');
export const templateKind = itemKinds.indexOf('template');

/** The bit of the contact field in a column of sourceFields. */
export const fieldBit = 1 << sourceFields.indexOf('field');

declare const numbering: unique symbol;
/** The engine's own number of an ad: its place in the order of ids. While it runs a plain number. */
export type EngineAd = number & { readonly [numbering]: 'engine' };

/** The caller's number of one of the engine's ads. */
export const callersAd = ({ adsOfCaller }: Ground, ad: EngineAd): AdIndex =>
  adsOfCaller[ad] as AdIndex;

/** The engine's number of one of the caller's ads. */
export const engineAd = ({ adsOfEngine }: Ground, ad: AdIndex): EngineAd =>
  adsOfEngine[ad] as EngineAd;

/**
 * The observations in an order that follows from ids alone: whatever order they came in, the same ads give
 * the same arrays and so the same result. `start`, `identifier`, `confidence` and `sourceField` are rows by ad,
 * one entry for each identifier of an ad; `sourceField` has the bit `1 << position in sourceFields` for each sourceField.
 */
export interface Ground {
  readonly ads: number;
  readonly identifiers: number;
  /** By the engine's number the caller's, and the other way round: see `callersAd` and `engineAd`. */
  readonly adsOfCaller: Int32Array;
  readonly adsOfEngine: Int32Array;
  readonly callersIdentifier: Int32Array;
  readonly ourIdentifier: Int32Array;
  readonly day: Float64Array;
  readonly place: Int32Array;
  readonly country: Int32Array;
  readonly platform: Int32Array;
  readonly kind: Uint8Array;
  readonly start: Int32Array;
  readonly identifier: Int32Array;
  readonly confidence: Float32Array;
  readonly sourceField: Uint8Array;
}

/** Numbers by the order of their ids (UTF-16 units), and the way back. */
function ordered(ids: readonly string[]): { theirs: Int32Array; ours: Int32Array } {
  const theirs = Int32Array.from({ length: ids.length }, (_, i) => i).sort((a, b) =>
    (ids[a] as string) < (ids[b] as string) ? -1 : 1,
  );
  const ours = new Int32Array(ids.length);
  for (let i = 0; i < theirs.length; i += 1) ours[theirs[i] as number] = i;
  return { theirs, ours };
}

/** Puts the observations in order and makes one entry of each ad and identifier: the surest reading of all. */
export function groundOf({ ads, identifiers, incidences }: Observed): Ground {
  const ad = ordered(ads.ids);
  const identifier = ordered(identifiers.ids);
  const entries = orderedEntries(incidences, ad.ours, identifier.ours, ads.ids.length);
  const pick = <T extends Float64Array | Int32Array | Uint8Array>(column: T, by: Int32Array): T =>
    column.map((_, i) => column[by[i] as number] as number) as T;
  return {
    ads: ads.ids.length,
    identifiers: identifiers.ids.length,
    adsOfCaller: ad.theirs,
    adsOfEngine: ad.ours,
    callersIdentifier: identifier.theirs,
    ourIdentifier: identifier.ours,
    day: pick(ads.day, ad.theirs),
    place: pick(ads.place, ad.theirs),
    country: pick(ads.country, ad.theirs),
    platform: pick(ads.platform, ad.theirs),
    kind: pick(identifiers.kind, identifier.theirs),
    ...entries,
  };
}

function orderedEntries(
  { ad, identifier, confidence, sourceField }: Observed['incidences'],
  ourAd: Int32Array,
  ourIdentifier: Int32Array,
  ads: number,
): Pick<Ground, 'start' | 'identifier' | 'confidence' | 'sourceField'> {
  // By identifier first and then, keeping that order, by ad: two counting sorts.
  const byIdentifier = byRow(
    identifier.map((i) => ourIdentifier[i] as number),
    ourIdentifier.length,
  ).entry;
  const { start, entry } = byRow(
    byIdentifier.map((i) => ourAd[ad[i] as number] as number),
    ads,
  );
  const merged = {
    start: new Int32Array(ads + 1),
    identifier: new Int32Array(entry.length),
    confidence: new Float32Array(entry.length),
    sourceField: new Uint8Array(entry.length),
  };
  let size = 0;
  for (let row = 0; row < ads; row += 1) {
    const first = size;
    for (let at = start[row] as number; at < (start[row + 1] as number); at += 1) {
      const from = byIdentifier[entry[at] as number] as number;
      const id = ourIdentifier[identifier[from] as number] as number;
      if (size === first || merged.identifier[size - 1] !== id) merged.identifier[size++] = id;
      const to = size - 1;
      merged.confidence[to] = Math.max(merged.confidence[to] as number, confidence[from] as number);
      merged.sourceField[to] =
        (merged.sourceField[to] as number) | (1 << (sourceField[from] as number));
    }
    merged.start[row + 1] = size;
  }
  return {
    start: merged.start,
    identifier: merged.identifier.slice(0, size),
    confidence: merged.confidence.slice(0, size),
    sourceField: merged.sourceField.slice(0, size),
  };
}
