import { byRow, rowOfEach } from '../../../../core/collections/index.ts';
import { type Ground, siteKind } from '../ground/ground.ts';
import type { Paged } from './paged.ts';

/**
 * What can link ads: the identifiers of the ground, each reassignment beginning a new item and each set of pages of a
 * website that is counted by page being one, without what was found to be left over in copied text. Rows by ad.
 */
export interface Items {
  readonly ads: number;
  readonly count: number;
  /** Our number of the identifier, and how often it was reassigned before, or which of its sets of pages it is. */
  readonly identifier: Int32Array;
  readonly era: Int32Array;
  /** 1: a set of pages. */
  readonly isPaged: Uint8Array;
  readonly kind: Uint8Array;
  readonly start: Int32Array;
  readonly item: Int32Array;
  readonly confidence: Float32Array;
  readonly sourceField: Uint8Array;
  /** The way back: the ads of each item, in order. */
  readonly itemStart: Int32Array;
  readonly itemAd: Int32Array;
}

/** A phone that passed to another owner: ads from `firstAfter` on are of the later era. */
export interface ChangeOfHands {
  /** Our number. */
  readonly identifier: number;
  readonly firstAfter: number;
}

/**
 * @param dropped by entry of the ground: 1 where the observation says nothing about who placed the ad
 * @param changes by identifier, then by day
 * @param paged websites that are counted by page
 */
export function itemsOf(
  ground: Ground,
  dropped: Uint8Array,
  changes: readonly ChangeOfHands[],
  paged: Paged = { sites: [], setOf: new Map() },
): Items {
  const { identifier, era, laterEras, laterSets } = numbered(ground, changes, paged);
  let size = dropped.length - dropped.reduce((sum, one) => sum + one, 0);
  for (const set of paged.setOf.values()) if (set < 0) size -= 1;
  const columns = {
    item: new Int32Array(size),
    confidence: new Float32Array(size),
    sourceField: new Uint8Array(size),
  };
  const start = new Int32Array(ground.ads + 1);
  let at = 0;
  for (let ad = 0; ad < ground.ads; ad += 1) {
    const day = ground.day[ad] as number;
    for (let e = ground.start[ad] as number; e < (ground.start[ad + 1] as number); e += 1) {
      if (dropped[e]) continue;
      const held = ground.identifier[e] as number;
      const set = ground.kind[held] === siteKind ? (paged.setOf.get(e) ?? 0) : 0;
      if (set < 0) continue;
      const later = laterEras.get(held)?.findLast((one) => one.day <= day);
      columns.item[at] = set > 0 ? (laterSets.get(held) as number) + set : (later?.item ?? held);
      columns.confidence[at] = ground.confidence[e] as number;
      columns.sourceField[at] = ground.sourceField[e] as number;
      at += 1;
    }
    start[ad + 1] = at;
  }
  const isPaged = Uint8Array.from(identifier, (one) => (laterSets.has(one) ? 1 : 0));
  const back = byRow(columns.item, identifier.length);
  const adOf = rowOfEach(start);
  return {
    ads: ground.ads,
    count: identifier.length,
    identifier: Int32Array.from(identifier),
    era: Int32Array.from(era),
    isPaged,
    kind: Uint8Array.from(identifier, (one) => ground.kind[one] as number),
    start,
    ...columns,
    itemStart: back.start,
    itemAd: back.entry.map((entry) => adOf[entry] as number),
  };
}

/** Numbers the items: identifiers as they are, then the later eras and the further sets of pages of those that have any. */
function numbered(ground: Ground, changes: readonly ChangeOfHands[], paged: Paged) {
  const laterEras = new Map<number, { day: number; item: number }[]>();
  const identifier = Array.from({ length: ground.identifiers }, (_, i) => i);
  const era = identifier.map(() => 0);
  for (const change of changes) {
    const eras = laterEras.get(change.identifier) ?? [];
    eras.push({ day: change.firstAfter, item: identifier.length });
    laterEras.set(change.identifier, eras);
    identifier.push(change.identifier);
    era.push(eras.length);
  }
  /** The item before the first that is added, so that the number of a set is counted from it. */
  const laterSets = new Map<number, number>();
  for (const { identifier: site, sets } of paged.sites) {
    laterSets.set(site, identifier.length - 1);
    for (let set = 1; set < sets.length; set += 1) {
      identifier.push(site);
      era.push(set);
    }
  }
  return { identifier, era, laterEras, laterSets };
}
