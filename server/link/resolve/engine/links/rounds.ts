import { Arena } from '../../../../core/collections/index.ts';
import { type Ground, isContact } from '../ground/ground.ts';
import { bySize, firstOf, sizeOf, type View, viewOf, widthOf } from '../groups/group-view.ts';
import { believe, type Known, outside } from '../hubs/hub-test.ts';
import { nats } from '../hubs/odds.ts';
import type { Items } from '../items/items.ts';
import type { Groups } from '../judged/groups.ts';
import type { Learning } from '../learning.ts';
import type { Theft } from '../types.ts';
import type { LinkList } from './link-list.ts';
import { type Link, linksOf, nothingSpecial, type Scene, sceneOf } from './links.ts';
import { mildest, rounds, strictest, widest } from './merge-rule.ts';
import { SecondLook } from './second-look.ts';
import { noTheft } from './theft.ts';

/** One round: what it asks of a pair, and how widely held an item may be to merge anything in it. */
interface RoundPlan {
  readonly threshold: number;
  readonly limit: number;
  readonly tested: boolean;
}

/** The first round asks for two strong items at once; from then on the limit doubles. */
const limits = [16, 4, 8, 16, 32, 64, 128, 256];

/** Strict and narrow first: what is surest makes the groups by which the rest is judged. */
const plan: readonly RoundPlan[] = Array.from({ length: rounds }, (_, round) => ({
  threshold: strictest - ((strictest - mildest) * round) / (rounds - 1),
  limit: limits[round] ?? widest,
  tested: round >= 2,
}));

/** What is known once the rounds are over: what was a hub in the last one, and how much theft it saw. */
export interface Learnt extends Known {
  readonly hubs: Uint8Array;
  readonly theft: Theft;
}

/** What the rounds have made. */
interface Made {
  /** The last look, when nothing is merged any more. */
  readonly scene: Scene;
  readonly known: Learnt;
}

/**
 * Merges groups round by round; each round looks at everything anew through the groups that the last one made.
 * @param learning is told what each round learns
 * @param afterwards merges what is to be merged before the last look
 */
export function runRounds(
  ground: Ground,
  items: Items,
  known: Known,
  groups: Groups,
  learning: Learning,
  onMerge: OnLink,
  afterwards: () => void,
): Made {
  const arena = new Arena();
  let vetoed: Uint8Array = new Uint8Array(items.count);
  let learnt = noTheft;
  for (const [round, { threshold, limit, tested }] of plan.entries()) {
    const view = viewOf(items, groups.roots(), arena);
    const belief = believe(view, items, known, tested);
    vetoed = belief.vetoed;
    const scene = sceneOf(items, { round, limit, view, belief });
    learnt = mergeLinks(ground, items, scene, groups, { threshold, learning }, onMerge).theft;
  }
  afterwards();
  // What belief is kept in is used again for the next view.
  const after = { ...known, hubs: vetoed.slice(), theft: learnt };
  const view = viewOf(items, groups.roots(), arena);
  const belief = believe(view, items, after, true);
  const scene = sceneOf(items, { round: rounds, limit: widest, view, belief });
  return { scene, known: after };
}

/** @param nats what all features of the link come to */
export type OnLink = (link: Link, nats: number, scene: Scene) => void;

/**
 * Merges what is linked strongly enough in a scene: each smaller group and its best partner.
 * @param asked.threshold nats
 * @returns how many merged, and how much theft was learnt
 */
export function mergeLinks(
  ground: Ground,
  items: Items,
  scene: Scene,
  groups: Groups,
  { threshold, learning }: { readonly threshold: number; readonly learning: Learning },
  onMerge: OnLink,
): { readonly merged: number; readonly theft: Theft } {
  const { view, limit, round } = scene;
  const { links, theft } = linksOf(ground, items, scene, threshold, (learn) =>
    learning.theft(round, learn),
  );
  if (limit === widest) addWideLinks(links, scene, items, threshold);
  const taken = new Uint8Array(view.groups);
  const second = new SecondLook(ground, items, scene);
  let merged = 0;
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
    if (second.doubts(link, nats) || !groups.merge(x, y)) continue;
    merged += 1;
    onMerge(link, nats, scene);
  }
  return { merged, theft };
}

/** Two sides of so many ads, one of them grown to more than so many times what it was, are not what was weighed. */
const largeSide = 10;
const mostGrowth = 2;

/**
 * Whether a link says too little of what its sides have become: an ad of two owners would merge all that the round has
 * gathered about either. The next round weighs them anew.
 */
function outgrew(view: View, groups: Groups, a: number, b: number): boolean {
  const [left, right] = [groups.sizeOf(firstOf(view, a)), groups.sizeOf(firstOf(view, b))];
  if (Math.min(left, right) < largeSide) return false;
  return left > mostGrowth * sizeOf(view, a) || right > mostGrowth * sizeOf(view, b);
}

/** An item that so many groups hold is compared with its largest user alone: with all it would cost their square. */
const leastProbability = 0.95;

/**
 * Adds links by contacts that are held more widely than pairs are looked at, and nevertheless one owner's: every user
 * that the test did not leave outside, with the largest of them.
 */
export function addWideLinks(links: LinkList, scene: Scene, items: Items, threshold: number): void {
  const { view, belief } = scene;
  for (let item = 0; item < items.count; item += 1) {
    const score = nats(belief.probability[item] as number);
    if (!isWide(scene, items, item) || score < threshold) continue;
    const users: number[] = [];
    for (let i = view.itemStart[item] as number; i < (view.itemStart[item + 1] as number); i += 1) {
      const entry = view.itemEntry[i] as number;
      if (belief.standing[entry] !== outside) users.push(view.groupOfEntry[entry] as number);
    }
    const anchor = users.reduce(
      (most, user) => (sizeOf(view, user) > sizeOf(view, most) ? user : most),
      users[0] ?? -1,
    );
    const weighed = { contact: score, cluster: 0, template: 0, content: 0, kinds: 0 };
    for (const user of users) {
      if (user === anchor) continue;
      const [a, b] = [Math.min(user, anchor), Math.max(user, anchor)];
      const size = Math.min(sizeOf(view, user), sizeOf(view, anchor));
      const meeting = Number.NaN;
      links.push({ a, b, weighed, size, meeting, ...nothingSpecial, wide: true }, score);
    }
  }
}

/** Whether an item is a contact that merges in spite of its width. */
export const isWide = ({ view, belief, limit }: Scene, items: Items, item: number): boolean =>
  widthOf(view, item) > limit &&
  (belief.probability[item] as number) >= leastProbability &&
  isContact[items.kind[item] as number] === 1;
