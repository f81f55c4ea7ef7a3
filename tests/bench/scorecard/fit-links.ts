import { signNames, signs, type Worths } from '../../../server/resolve/engine/scorecard.ts';
import type { LinkWorths } from '../../../server/resolve/engine/second-look.ts';
import { type Example, fitSteps, hundredths } from './fit.ts';

/** A link that a round made; its steps are of `signNames`. */
export interface LinkExample extends Example {
  readonly by: keyof LinkWorths;
  /** What is at stake: half of either side's ads where both have as many, of a small and a large one the small one's. */
  readonly ads: number;
}

const penalty = 1;

/** Fits what signs of links are worth, of those by a contact and of the others. Rounded to hundredths of a nat. */
export const fitLinks = (examples: readonly LinkExample[]): LinkWorths => ({
  contact: worthsOf(examples.filter(({ by }) => by === 'contact')),
  content: worthsOf(examples.filter(({ by }) => by === 'content')),
});

function worthsOf(examples: readonly LinkExample[]): Worths {
  const fit = fitSteps(examples, signNames, () => ({ to: 0, strength: penalty }));
  const worths = signNames.map((sign, i) => {
    const at = (step: number) => hundredths(fit.worthAt(i, step));
    const nats = [...signs[sign].from, 0].map((_, step) => at(step));
    return [sign, { nats, unknown: at(-1) }] as const;
  });
  return { intercept: hundredths(fit.intercept), worths: Object.fromEntries(worths) };
}

/** What the signs of a link come to, in nats for one owner. */
export function comesTo(worths: LinkWorths, { by, steps }: LinkExample): number {
  const card = worths[by];
  return signNames.reduce((sum, name, i) => {
    const [worth, step] = [card.worths[name], steps[i] as number];
    return sum + ((step < 0 ? worth?.unknown : worth?.nats[step]) ?? 0);
  }, card.intercept);
}

/**
 * How often of a right link and a wrong one the right one comes to more, each drawn by the ads that are at stake: the
 * area under the curve, 0..1. NaN where all are right or all are wrong.
 */
export function areaUnder(examples: readonly LinkExample[], worths: LinkWorths): number {
  const byScore = new Map<number, { right: number; wrong: number }>();
  for (const link of examples) {
    const score = hundredths(comesTo(worths, link));
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
