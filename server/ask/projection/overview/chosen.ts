import { type GraphArrays, typeBits } from '../arrays.ts';
import type { AdTable } from './table.ts';

/** What an overview is narrowed to; an empty set narrows nothing. */
export interface Wanted {
  /** Days since 1970 between which an ad was first captured, both included. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** Places in the table's lists. */
  readonly platforms: ReadonlySet<number>;
  readonly countries: ReadonlySet<number>;
  /** Kinds, as the table numbers them. */
  readonly kinds: ReadonlySet<number>;
}

/** 1 for each ad that is meant: on any day, which a brush over days is drawn from, and within the days. */
export interface Chosen {
  readonly anyDay: Uint8Array;
  readonly inDays: Uint8Array;
}

export function chosen(graph: GraphArrays, table: AdTable, wanted: Wanted): Chosen {
  const ads = table.node.length;
  const anyDay = new Uint8Array(ads);
  const inDays = new Uint8Array(ads);
  const { platforms, countries, kinds } = wanted;
  for (let ad = 0; ad < ads; ad += 1) {
    if (platforms.size > 0 && !platforms.has(table.platform[ad] as number)) continue;
    if (countries.size > 0 && !namesOne(table, ad, countries)) continue;
    if (kinds.size > 0 && !holdsOne(graph, table, ad, kinds)) continue;
    anyDay[ad] = 1;
    const day = table.first[ad] as number;
    if (day >= wanted.firstDay && day <= wanted.lastDay) inDays[ad] = 1;
  }
  return { anyDay, inDays };
}

function namesOne(
  { countryStart, country }: AdTable,
  ad: number,
  wanted: ReadonlySet<number>,
): boolean {
  for (let i = countryStart[ad] as number; i < (countryStart[ad + 1] as number); i += 1)
    if (wanted.has(country[i] as number)) return true;
  return false;
}

function holdsOne(
  { outStart, outTarget, outType, outWeight }: GraphArrays,
  { node, kind }: AdTable,
  ad: number,
  wanted: ReadonlySet<number>,
): boolean {
  const at = node[ad] as number;
  for (let i = outStart[at] as number; i < (outStart[at + 1] as number); i += 1)
    if (
      outType[i] === typeBits.LISTS &&
      outWeight[i] !== 0 &&
      wanted.has(kind[outTarget[i] as number] as number)
    )
      return true;
  return false;
}
