import { sizeOf, type View } from '../../../server/resolve/engine/groups/view.ts';
import {
  type AnySign,
  stepsOf,
  type Worths,
} from '../../../server/resolve/engine/signs/scorecard.ts';
import { type Example, fitSteps, hundredths } from './fit.ts';

/** Two groups, weighed by their ads. */
export interface WeighedExample extends Example {
  /** What is at stake: half of either side's ads where both have as many, of a small and a large one the small one's. */
  readonly ads: number;
}

/** Two groups of a view, weighed by the root of the ads at stake. @param owners by group */
export function weighedPair(
  hand: string,
  view: View,
  owners: Int32Array,
  a: number,
  b: number,
): Omit<WeighedExample, 'steps'> {
  const [n, m] = [sizeOf(view, a), sizeOf(view, b)];
  const ads = (n * m) / (n + m);
  return { hand, ads, weight: Math.sqrt(ads), right: owners[a] === owners[b] };
}

/** Fits what signs are worth, rounded to hundredths of a nat. @param names what the steps of the examples are of */
export function fitWorths(
  examples: readonly Example[],
  names: readonly AnySign[],
  strength: number,
): Worths {
  const fit = fitSteps(examples, names, () => ({ to: 0, strength }));
  const worths = names.map((sign, i) => {
    const at = (step: number) => hundredths(fit.worthAt(i, step));
    const nats = [...stepsOf(sign), 0].map((_, step) => at(step));
    return [sign, { nats, unknown: at(-1) }] as const;
  });
  return { intercept: hundredths(fit.intercept), worths: Object.fromEntries(worths) };
}

/** What signs come to by their steps, in nats for one owner. @param names what the steps are of */
export function sumOf(card: Worths, names: readonly AnySign[], steps: Int8Array): number {
  return names.reduce((sum, name, i) => {
    const [worth, step] = [card.worths[name], steps[i] as number];
    return sum + ((step < 0 ? worth?.unknown : worth?.nats[step]) ?? 0);
  }, card.intercept);
}

/**
 * How often of a right pair and a wrong one the right one comes to more, each drawn by the ads that are at stake: the
 * area under the curve, 0..1. NaN where all are right or all are wrong.
 */
export function areaBy<One extends WeighedExample>(
  examples: readonly One[],
  natsOf: (one: One) => number,
): number {
  const byScore = new Map<number, { right: number; wrong: number }>();
  for (const link of examples) {
    const score = hundredths(natsOf(link));
    const sums = byScore.get(score) ?? { right: 0, wrong: 0 };
    sums[link.right ? 'right' : 'wrong'] += link.ads;
    byScore.set(score, sums);
  }
  let [right, wrong, won] = [0, 0, 0];
  for (const [, sums] of [...byScore].sort(([x], [y]) => x - y)) {
    // Of two that come to the same, either is as good as the other.
    won += sums.right * (wrong + sums.wrong / 2);
    right += sums.right;
    wrong += sums.wrong;
  }
  return won / (right * wrong);
}
