import { isContact, rhoOf } from '../ground/tuning.ts';
import { type View, widthOf } from '../groups/view.ts';
import type { Ties } from '../ties/ties.ts';

/** Below so few other holders the prior does not rise: two that share something may still be strangers. */
const leastOthers = 0.5;

/**
 * Log-odds that a tie is one owner's, from how many groups hold it alone. A contact is as wide as the groups
 * that hold it; what a picture or wording counts for depends on how evenly it is spread: (Σn)² / Σn², since a
 * thief's one copy does not make a large seller's picture common.
 */
export function priorOf(view: View, ties: Ties, tie: number): number {
  const kind = ties.kind[tie] as number;
  const spread = isContact[kind] ? widthOf(view, tie) : effectiveWidth(view, tie);
  return -Math.log((rhoOf[kind] as number) * Math.max(spread - 1, leastOthers));
}

function effectiveWidth({ tieStart, tieEntry, held }: View, tie: number): number {
  let sum = 0;
  let squares = 0;
  for (let i = tieStart[tie] as number; i < (tieStart[tie + 1] as number); i += 1) {
    const ads = held[tieEntry[i] as number] as number;
    sum += ads;
    squares += ads * ads;
  }
  return squares === 0 ? 0 : (sum * sum) / squares;
}

export const probabilityOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
export const logOddsOf = (probability: number): number => Math.log(probability / (1 - probability));
