import type { Graph } from '../../../core/neo4j/index.ts';
import type { HeldMerge, NetworkContent } from '../found-by-run.ts';
import { reachedFrom } from './holds.ts';
import { thingOf } from './things.ts';
import { type HeldBy, heldByOf } from './tree.ts';

/**
 * The least probable merges of a network, the least first; of as many the earlier. Each side is named by one of its
 * ads that holds most of what both share: the first by id, by which a run names a side, may hold none of it.
 * @param ads of the network, by id
 * @returns so many, or fewer
 */
export async function leastProbable(
  graph: Pick<Graph, 'read'>,
  content: NetworkContent,
  ads: readonly string[],
  limit: number,
): Promise<HeldMerge[]> {
  const { merges } = content;
  const least = leastOf(merges).slice(0, limit);
  const things = [...new Set(least.flatMap(({ merge }) => thingsOf(merge)))];
  const heldBy = await heldByOf(graph, content, ads, things);
  return least.map(({ merge, at }) => {
    const holder = (ad: string) => holderAmong(sideOf(merges.slice(0, at), ad), merge, heldBy);
    return { ...merge, a: holder(merge.a), b: holder(merge.b) };
  });
}

/** Each with its place in the order in which they were made. */
export const leastOf = (merges: readonly HeldMerge[]) =>
  merges
    .map((merge, at) => ({ merge, at }))
    .sort((one, other) => one.merge.probability - other.merge.probability);

/** Of evidence that counted for something, by name. */
const thingsOf = ({ evidence }: HeldMerge): string[] =>
  evidence.filter(({ weight }) => weight !== 'slight').map(thingOf);

/** All ads that had come together with one by these merges, and itself; by id. */
export const sideOf = (merges: readonly HeldMerge[], ad: string): string[] =>
  [...reachedFrom(merges, ad).keys()].sort();

/** The first of those that hold most of what a merge rests on. */
export function holderAmong(side: readonly string[], merge: HeldMerge, heldBy: HeldBy): string {
  const things = thingsOf(merge);
  const held = (ad: string) => things.filter((thing) => heldBy.get(ad)?.has(thing)).length;
  return side.reduce((best, ad) => (held(ad) > held(best) ? ad : best));
}
