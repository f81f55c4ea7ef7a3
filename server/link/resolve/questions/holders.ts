import { byRow, tally } from '../../../core/collections/index.ts';
import type { Observed, Resolution } from '../engine/index.ts';
import type { Holder } from './question.ts';
import type { Groups } from './question-groups.ts';

/** So many are told of what many hold. */
const mostTold = 6;

/** Who holds an identifier. */
export interface Held {
  /** Ads, each once. */
  readonly ads: readonly number[];
  /** Some networks and lone ads, those of most ads first. */
  readonly holders: readonly Holder[];
  /** Groups, and how many ads these have. */
  readonly joined: readonly number[];
  readonly joins: readonly number[];
}

/** @returns of an identifier, by the caller's number, who holds it */
export function holdersOf(
  { incidences, identifiers }: Observed,
  { networkOf }: Resolution,
  { of, size }: Groups,
): (identifier: number, isMeant?: (ad: number) => boolean) => Held {
  const { start, entry } = byRow(incidences.identifier, identifiers.ids.length);
  return (identifier, isMeant = () => true) => {
    const row = entry.subarray(start[identifier], start[identifier + 1]);
    const ads = [...new Set(Array.from(row, (i) => incidences.ad[i] as number))].filter(isMeant);
    const counts = new Map<number, number>();
    for (const ad of ads) tally(counts, networkOf[ad] as number);
    const holders = [...counts].map(([node, count]) => ({ node, ads: count }));
    holders.sort((x, y) => y.ads - x.ads || x.node - y.node);
    const joined = [...new Set(holders.map(({ node }) => of[node] as number))];
    const joins = joined.map((group) => size[group] as number);
    return { ads, holders: holders.slice(0, mostTold), joined, joins };
  };
}
