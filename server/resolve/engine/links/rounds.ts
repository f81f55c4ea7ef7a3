import { Arena } from '../../../collections/index.ts';
import { type Ground, isContact } from '../ground/ground.ts';
import { bySize, firstOf, sizeOf, type View, viewOf, widthOf } from '../groups/view.ts';
import { believe, type Known, outside } from '../hubs/hub-test.ts';
import { nats } from '../hubs/odds.ts';
import type { Groups } from '../judged/groups.ts';
import type { Ties } from '../ties/ties.ts';
import { mildest, rounds, strictest, widest } from './join-rule.ts';
import type { LinkList } from './link-list.ts';
import { type Link, linksOf, nothingSpecial, type Scene, sceneOf } from './links.ts';
import { SecondLook } from './second-look.ts';
import { noTheft, type Theft } from './theft.ts';

/** One round: what it asks of a pair, and how widely held a tie may be to join anything in it. */
interface RoundPlan {
  readonly threshold: number;
  readonly limit: number;
  readonly tested: boolean;
}

/** The first round asks for two strong ties at once; from then on the limit doubles. */
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
  /** The last look, when nothing is joined any more. */
  readonly scene: Scene;
  readonly known: Learnt;
}

/**
 * Joins groups round by round; each round looks at everything anew through the groups that the last one made.
 * @param afterwards joins what is to be joined before the last look
 */
export function runRounds(
  ground: Ground,
  ties: Ties,
  known: Known,
  groups: Groups,
  onJoin: OnLink,
  afterwards: () => void,
): Made {
  const arena = new Arena();
  let vetoed: Uint8Array = new Uint8Array(ties.count);
  let learnt = noTheft;
  for (const [round, { threshold, limit, tested }] of plan.entries()) {
    const view = viewOf(ties, groups.roots(), arena);
    const belief = believe(view, ties, known, tested);
    vetoed = belief.vetoed;
    const scene = sceneOf(ties, { round, limit, view, belief });
    learnt = joinLinks(ground, ties, scene, groups, threshold, onJoin).theft;
  }
  afterwards();
  // What belief is kept in is used again for the next view.
  const after = { ...known, hubs: vetoed.slice(), theft: learnt };
  const view = viewOf(ties, groups.roots(), arena);
  const belief = believe(view, ties, after, true);
  const scene = sceneOf(ties, { round: rounds, limit: widest, view, belief });
  return { scene, known: after };
}

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

/** A tie that so many groups hold is compared with its largest user alone: with all it would cost their square. */
const leastProbability = 0.95;

/**
 * Adds links by contacts that are held more widely than pairs are looked at, and nevertheless one owner's: every user
 * that the test did not leave outside, with the largest of them.
 */
export function addWideLinks(links: LinkList, scene: Scene, ties: Ties, threshold: number): void {
  const { view, belief } = scene;
  for (let tie = 0; tie < ties.count; tie += 1) {
    const score = nats(belief.probability[tie] as number);
    if (!isWide(scene, ties, tie) || score < threshold) continue;
    const users: number[] = [];
    for (let i = view.tieStart[tie] as number; i < (view.tieStart[tie + 1] as number); i += 1) {
      const entry = view.tieEntry[i] as number;
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

/** Whether a tie is a contact that joins in spite of its width. */
export const isWide = ({ view, belief, limit }: Scene, ties: Ties, tie: number): boolean =>
  widthOf(view, tie) > limit &&
  (belief.probability[tie] as number) >= leastProbability &&
  isContact[ties.kind[tie] as number] === 1;
