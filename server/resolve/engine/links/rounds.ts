import { Arena } from '../ground/arena.ts';
import type { Ground } from '../ground/ground.ts';
import { viewOf } from '../groups/view.ts';
import { believe, type Known } from '../hubs/hub-test.ts';
import type { Groups } from '../judged/guard.ts';
import type { Ties } from '../ties/ties.ts';
import { mildest, rounds, strictest, widest } from './limits.ts';
import { joinLinks, type OnLink } from './link-joins.ts';
import { type Scene, sceneOf } from './links.ts';
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
