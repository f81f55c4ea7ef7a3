import { logOddsOf, probabilityOf } from '../hubs/informativeness.ts';

/** The usual share counts as if so many pairs had been seen. */
const begin = 30;
const steps = 30;

/**
 * How much likelier such pairs are one owner's among these ads than where the scorecard was fitted, in nats: where there
 * is much theft the same signs say less. By expectation-maximisation on the scores alone (Saerens, Latinne and
 * Decaestecker, 2002).
 * @param usual share of right pairs where the scorecard was fitted
 * @param wrong pairs besides, too surely wrong to be scored
 */
export function prevalenceShift(scores: readonly number[], usual: number, wrong = 0): number {
  let shift = 0;
  for (let step = 0; step < steps; step += 1) {
    let right = begin * usual;
    for (const score of scores) right += probabilityOf(score + shift);
    shift = logOddsOf(right / (scores.length + wrong + begin)) - logOddsOf(usual);
  }
  return shift;
}
