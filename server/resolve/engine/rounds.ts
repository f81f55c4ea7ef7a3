import { hasOwnContact, isCopiedFrom } from './copies.ts';
import type { Ground } from './ground.ts';
import type { Groups } from './guard.ts';
import { type Belief, believe } from './hub-test.ts';
import { hereBonus, mostOf, placeScore, ruleOf, weigh } from './join-rule.ts';
import { eachPair } from './pairs.ts';
import type { Ties } from './ties.ts';
import type { JoinRule } from './types.ts';
import { sizeOf, type View, viewOf } from './view.ts';
import { whereaboutsOf } from './where.ts';

/** One round: what it asks of a pair, and how widely held a tie may be to join anything in it. */
interface RoundPlan {
  readonly threshold: number;
  readonly limit: number;
  readonly tested: boolean;
}

const rounds = 12;
const [strictest, mildest] = [6, 3];
const limits = [16, 4, 8, 16, 32, 64, 128, 256, 500, 500, 500, 500];
/** From here on every link joins; below it only the smaller side's best. */
const surely = 5;

/** Strict and narrow first: what is surest makes the groups by which the rest is judged. */
const plan: readonly RoundPlan[] = Array.from({ length: rounds }, (_, round) => ({
  threshold: strictest - ((strictest - mildest) * round) / (rounds - 1),
  limit: limits[round] ?? 500,
  tested: round >= 2,
}));

/** Two groups of a view that a rule would join. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly rule: JoinRule;
  /** Share of the smaller side's ads that were where the larger was; NaN: unknown. */
  readonly meeting: number;
}

/** What a round saw. */
export interface Scene {
  readonly round: number;
  readonly view: View;
  readonly belief: Belief;
}

/**
 * Joins groups round by round; each round looks at everything anew through the groups that the last one made.
 * @returns the last look, when nothing is joined any more
 */
export function runRounds(
  ground: Ground,
  ties: Ties,
  said: Uint8Array,
  groups: Groups,
  onJoin: (link: Link, scene: Scene) => void,
): Scene {
  for (const [round, { threshold, limit, tested }] of plan.entries()) {
    const view = viewOf(ties, groups.roots());
    const belief = believe(view, ties, ground.place, said, tested);
    const scene = { round, view, belief };
    const first = (group: number) => view.ads[view.adStart[group] as number] as number;
    const links = linksOf(ground, ties, scene, limit, threshold);
    for (const link of bestFirst(view, links))
      if (groups.join(first(link.a), first(link.b))) onJoin(link, scene);
  }
  const view = viewOf(ties, groups.roots());
  return { round: rounds, view, belief: believe(view, ties, ground.place, said, true) };
}

/** All pairs of groups that reach the threshold. */
export function linksOf(
  ground: Ground,
  ties: Ties,
  scene: Scene,
  limit: number,
  threshold: number,
): Link[] {
  const { view, belief } = scene;
  const where = whereaboutsOf(view, ground);
  const links: Link[] = [];
  eachPair(view, ties, belief, limit, (a, b, shared) => {
    const [small, large] = sizeOf(view, a) < sizeOf(view, b) ? [a, b] : [b, a];
    const size = sizeOf(view, small);
    if (mostOf(shared) + hereBonus < threshold) return;
    const rival = hasOwnContact(view, ties, belief, small, large);
    const weighed = weigh(shared, size, rival);
    if (weighed.contact + weighed.content + hereBonus < threshold) return;
    const meeting = where.meeting(small, large);
    const copied =
      rival &&
      weighed.contact === 0 &&
      (isCopiedFrom(scene, ties, ground, small, large) ||
        isCopiedFrom(scene, ties, ground, large, small));
    const place = placeScore(meeting, size, weighed, rival, copied);
    const score = weighed.contact + weighed.content + place;
    if (score >= threshold) links.push({ a, b, score, rule: ruleOf(weighed), meeting });
  });
  return links;
}

/** Strong ones all; of the others each smaller group's best. Strongest first. */
function bestFirst(view: View, links: Link[]): Link[] {
  links.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const taken = new Uint8Array(view.groups);
  return links.filter(({ a, b, score }) => {
    if (score >= surely) return true;
    const small = sizeOf(view, a) < sizeOf(view, b) ? a : b;
    if (taken[small]) return false;
    taken[small] = 1;
    return true;
  });
}
