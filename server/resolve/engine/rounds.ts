import { Arena } from './arena.ts';
import type { Ground } from './ground.ts';
import type { Groups } from './guard.ts';
import { believe, type Known } from './hub-test.ts';
import { mildest, strictest, widest } from './limits.ts';
import { type Link, linksOf, type Scene, sceneOf } from './links.ts';
import { addInPictures } from './own-pictures.ts';
import { type LookAgain, secondLook } from './second-look.ts';
import { noTheft } from './theft.ts';
import type { Ties } from './ties.ts';
import { bySize, firstOf, sizeOf, type View, viewOf } from './view.ts';
import { addWideLinks } from './wide.ts';

/** One round: what it asks of a pair, and how widely held a tie may be to join anything in it. */
interface RoundPlan {
  readonly threshold: number;
  readonly limit: number;
  readonly tested: boolean;
}

const rounds = 12;
/** What so many rounds have joined is sure enough to stay whole when networks are cut: see loose.ts. */
const sureRounds = 4;
/** The first round asks for two strong ties at once; from then on the limit doubles. */
const limits = [16, 4, 8, 16, 32, 64, 128, 256];

/** Strict and narrow first: what is surest makes the groups by which the rest is judged. */
const plan: readonly RoundPlan[] = Array.from({ length: rounds }, (_, round) => ({
  threshold: strictest - ((strictest - mildest) * round) / (rounds - 1),
  limit: limits[round] ?? widest,
  tested: round >= 2,
}));

/** What the rounds have made. */
interface Made {
  /** The last look, when nothing is joined any more. */
  readonly scene: Scene;
  /** With what was a hub in the last round, and how much theft it saw. */
  readonly known: Known;
  /** For each ad the least ad of its group as the first rounds made it. */
  readonly pieceOf: Int32Array;
}

/** Joins groups round by round; each round looks at everything anew through the groups that the last one made. */
export function runRounds(
  ground: Ground,
  ties: Ties,
  known: Known,
  groups: Groups,
  onJoin: (link: Link, nats: number, scene: Scene) => void,
  lookAgain: LookAgain = secondLook,
): Made {
  const arena = new Arena();
  let pieceOf = groups.roots();
  let vetoed: Uint8Array = new Uint8Array(ties.count);
  let learnt = noTheft;
  for (const [round, { threshold, limit, tested }] of plan.entries()) {
    const roots = groups.roots();
    if (round === sureRounds) pieceOf = roots;
    const view = viewOf(ties, roots, arena);
    const belief = believe(view, ties, known, tested);
    vetoed = belief.vetoed;
    const scene = sceneOf(ties, { round, limit, view, belief });
    const { links, theft } = linksOf(ground, ties, scene, threshold);
    learnt = theft;
    if (limit === widest) addWideLinks(links, scene, ties, threshold);
    if (round === rounds - 1) addInPictures(links, ground, ties, scene);
    // Each smaller group's best.
    const taken = new Uint8Array(view.groups);
    const second = lookAgain(ground, ties, scene);
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
      const nats = second.natsOf(link);
      if (!second.doubts(link, nats) && groups.join(x, y)) onJoin(link, nats, scene);
    }
  }
  // What belief is kept in is used again for the next view.
  const after = { ...known, hubs: vetoed.slice(), theft: learnt };
  const view = viewOf(ties, groups.roots(), arena);
  const belief = believe(view, ties, after, true);
  const scene = sceneOf(ties, { round: rounds, limit: widest, view, belief });
  return { scene, known: after, pieceOf };
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
