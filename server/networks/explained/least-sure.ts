import type { Graph } from '../../neo4j/index.ts';
import type { HeldJoin, NetworkContent } from '../found.ts';
import { reachedFrom } from './holds.ts';
import { thingOf } from './things.ts';
import { type HeldBy, heldByOf } from './tree.ts';

/**
 * The least probable joins of a network, the least first; of as many the earlier. Each side is named by one of its
 * ads that holds most of what both share: the first by id, by which a run names a side, may hold none of it.
 * @param ads of the network, by id
 * @returns so many, or fewer
 */
export async function leastSure(
  graph: Pick<Graph, 'read'>,
  content: NetworkContent,
  ads: readonly string[],
  limit: number,
): Promise<HeldJoin[]> {
  const { joins } = content;
  const least = leastOf(joins).slice(0, limit);
  const things = [...new Set(least.flatMap(({ join }) => thingsOf(join)))];
  const heldBy = await heldByOf(graph, content, ads, things);
  return least.map(({ join, at }) => {
    const holder = (ad: string) => holderAmong(sideOf(joins.slice(0, at), ad), join, heldBy);
    return { ...join, a: holder(join.a), b: holder(join.b) };
  });
}

/** Each with its place in the order in which they were made. */
export const leastOf = (joins: readonly HeldJoin[]) =>
  joins
    .map((join, at) => ({ join, at }))
    .sort((one, other) => one.join.probability - other.join.probability);

/** Of evidence that counted for something, by name. */
const thingsOf = ({ evidence }: HeldJoin): string[] =>
  evidence.filter(({ weight }) => weight !== 'slight').map(thingOf);

/** All ads that had come together with one by these joins, and itself; by id. */
export const sideOf = (joins: readonly HeldJoin[], ad: string): string[] =>
  [...reachedFrom(joins, ad).keys()].sort();

/** The first of those that hold most of what a join rests on. */
export function holderAmong(side: readonly string[], join: HeldJoin, heldBy: HeldBy): string {
  const things = thingsOf(join);
  const held = (ad: string) => things.filter((thing) => heldBy.get(ad)?.has(thing)).length;
  return side.reduce((best, ad) => (held(ad) > held(best) ? ad : best));
}
