import { neighboursOf, Sets } from '../../../core/collections/index.ts';
import { type Level, leiden, renumbered } from '../../communities/index.ts';
import type { Bound } from './judged.ts';
import type { OperationLevel } from './types.ts';

/** A contact that is called a hub holds nothing together, at any level, where it is less probably one owner's. */
export const leastOwned = 0.65;

/** Links between nodes that may link them: columns, one entry a link. */
export interface Links {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly weight: Float64Array;
  readonly probability: Float64Array;
  /** 0..1: that a contact which holds them together is one owner's, though it is called a hub; 0: none does. */
  readonly owned: Float64Array;
}

/**
 * Communities at every level, from sure to loose. What was one community at one level is one node at the next, so
 * levels are nested. Leiden with the constant Potts model (Traag, Van Dooren and Nesterov 2011; Traag, Waltman
 * and van Eck 2019): the links of a community weigh, for each pair of its ads, `density` or more.
 * @param size ads of each node
 * @returns by level, by node: its community, numbered from 0
 */
export function communitiesByLevel(
  levels: readonly OperationLevel[],
  size: Int32Array,
  links: Links,
  bound: Bound,
): Int32Array[] {
  let of = bound.first;
  return levels.map(({ density, least, owned }) => {
    const joined = joinedBy(of, links, owned);
    const { graph, place } = graphOf(joined, size, links, least);
    const found = leiden(graph, { penalty: density });
    // Communities of the graph come first; who is linked to nobody stays what it was.
    const next = joined.map((community) => {
      const at = place[community] as number;
      return at < 0 ? graph.nodes + community : (found[at] as number);
    });
    of = renumbered(bound.keptApart(of, renumbered(next).of, links)).of;
    return of;
  });
}

/** Communities that a contact holds together which is one owner's as probably as the level asks. */
function joinedBy(of: Int32Array, links: Links, least: number): Int32Array {
  const sets = new Sets(of.reduce((most, one) => Math.max(most, one + 1), 0));
  for (let i = 0; i < links.a.length; i += 1)
    if ((links.owned[i] as number) >= least)
      sets.merge(of[links.a[i] as number] as number, of[links.b[i] as number] as number);
  return renumbered(of.map((community) => sets.find(community))).of;
}

/**
 * The communities so far that associations which are probable enough put together, as nodes.
 * @returns the graph, and by community its place there; -1: none links it
 */
function graphOf(
  of: Int32Array,
  size: Int32Array,
  links: Links,
  least: number,
): { graph: Level; place: Int32Array } {
  const place = new Int32Array(of.reduce((most, one) => Math.max(most, one + 1), 0)).fill(-1);
  let nodes = 0;
  const placeOf = (community: number): number => {
    if (place[community] === -1) place[community] = nodes++;
    return place[community] as number;
  };
  const tying: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < links.a.length; i += 1) {
    const [a, b] = [of[links.a[i] as number] as number, of[links.b[i] as number] as number];
    if ((links.probability[i] as number) < least || a === b) continue;
    tying.push(i);
    ends.push(placeOf(a), placeOf(b));
  }
  const mass = new Float64Array(nodes);
  for (let n = 0; n < of.length; n += 1) {
    const at = place[of[n] as number] as number;
    if (at >= 0) mass[at] = (mass[at] as number) + (size[n] as number);
  }
  const { start, neighbour, link } = neighboursOf(Int32Array.from(ends), nodes);
  const weight = Float64Array.from(link, (n) => {
    const i = tying[n] as number;
    const [a, b] = [links.a[i] as number, links.b[i] as number];
    return (links.weight[i] as number) * (size[a] as number) * (size[b] as number);
  });
  return { graph: { nodes, start, neighbour, weight, mass }, place };
}
