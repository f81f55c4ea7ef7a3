import type { Ground } from '../ground/ground.ts';
import { bySize, firstOf, sizeOf, type View } from '../groups/view.ts';
import type { Groups } from '../judged/guard.ts';
import type { Ties } from '../ties/ties.ts';
import { widest } from './limits.ts';
import { type Link, linksOf, type Scene } from './links.ts';
import { SecondLook } from './second-look.ts';
import type { Theft } from './theft.ts';
import { addWideLinks } from './wide.ts';

/** @param nats what all signs of the link come to */
export type OnLink = (link: Link, nats: number, scene: Scene) => void;

/**
 * Joins what is tied strongly enough in a scene: each smaller group and its best partner.
 * @param threshold nats
 * @returns how many joined, and how much theft was learnt
 */
export function joinLinks(
  ground: Ground,
  ties: Ties,
  scene: Scene,
  groups: Groups,
  threshold: number,
  onJoin: OnLink,
): { readonly joined: number; readonly theft: Theft } {
  const { view, limit } = scene;
  const { links, theft } = linksOf(ground, ties, scene, threshold);
  if (limit === widest) addWideLinks(links, scene, ties, threshold);
  const taken = new Uint8Array(view.groups);
  const second = new SecondLook(ground, ties, scene);
  let joined = 0;
  for (const i of links.strongestFirst()) {
    const [a, b] = links.sidesOf(i);
    // Whom a judgement bars is nobody's best: the next best is.
    if (groups.apart(firstOf(view, a), firstOf(view, b))) continue;
    const [small] = bySize(view, a, b);
    if (taken[small]) continue;
    taken[small] = 1;
    const [x, y] = [firstOf(view, a), firstOf(view, b)];
    if (groups.find(x) === groups.find(y) || outgrew(view, groups, a, b)) continue;
    const link = links.at(i);
    // What is doubted was the smaller group's best all the same: nothing weaker takes its place.
    const nats = second.look(link);
    if (second.doubts(link, nats) || !groups.join(x, y)) continue;
    joined += 1;
    onJoin(link, nats, scene);
  }
  return { joined, theft };
}

/** Two sides of so many ads, one of them grown to more than so many times what it was, are not what was weighed. */
const largeSide = 10;
const mostGrowth = 2;

/**
 * Whether a link says too little of what its sides have become: an ad of two owners would join all that the round has
 * gathered about either. The next round weighs them anew.
 */
function outgrew(view: View, groups: Groups, a: number, b: number): boolean {
  const [left, right] = [groups.sizeOf(firstOf(view, a)), groups.sizeOf(firstOf(view, b))];
  if (Math.min(left, right) < largeSide) return false;
  return left > mostGrowth * sizeOf(view, a) || right > mostGrowth * sizeOf(view, b);
}
