import {
  type PairKind,
  type PairSign,
  pairSigns,
  type Scorecard,
  signs,
} from '../../../server/resolve/engine/signs/scorecard.ts';
import { type Example, type Fit, fitSteps, hundredths, type Weigher, weigher } from './fit.ts';

/** A pair of groups that the rounds left apart; its steps are of `pairSigns`. */
export interface PairExample extends Example {
  readonly kind: PairKind;
  /** Whether it is the smaller side's best, as things were weighed when it was met. */
  readonly best: boolean;
}

const penalty = 10;
const fixed = 1e12;

/**
 * Fits what small signs are worth. Worths are rounded to hundredths of a nat.
 * @param free the signs whose worths are fitted; the others stay as the card has them, and so do the intercept and the
 * usual shares unless all are free
 */
export function fitCard(
  examples: readonly PairExample[],
  card: Scorecard,
  free: readonly PairSign[] = pairSigns,
): Scorecard {
  const weightOf = weigher(examples);
  const holdOf = (sign: PairSign, step: number) =>
    free.includes(sign)
      ? { to: 0, strength: penalty }
      : { to: worthAt(card, sign, step), strength: fixed };
  const fit = fitSteps(examples, pairSigns, holdOf, card.intercept);
  const all = free.length === pairSigns.length;
  const usual = (i: number): number =>
    all || !free.includes(pairSigns[i] as PairSign) ? 0 : meanWorth(examples, weightOf, fit, i);
  const byName = pairSigns.map((sign, i) => {
    const level = usual(i);
    const at = (step: number): number => hundredths(fit.worthAt(i, step) - level);
    const nats = [...signs[sign].from, 0].map((_, step) => at(step));
    const unknown = examples.some(({ steps }) => steps[i] === -1)
      ? at(-1)
      : card.worths[sign].unknown;
    return [sign, { nats, unknown }] as const;
  });
  const worths = Object.fromEntries(byName) as Record<
    PairSign,
    { nats: number[]; unknown: number }
  >;
  if (!all) return { ...card, worths };
  return {
    intercept: hundredths(fit.intercept),
    usualShare: {
      contact: sharesOf(examples, weightOf, 'contact'),
      rival: sharesOf(examples, weightOf, 'rival'),
      mute: sharesOf(examples, weightOf, 'mute'),
    },
    worths,
  };
}

/** What a sign comes to in the mean: where others stay as they are, it must not move all pairs one way. */
function meanWorth(
  examples: readonly Example[],
  weightOf: Weigher,
  { worthAt: fittedAt }: Fit,
  sign: number,
): number {
  let [sum, all] = [0, 0];
  for (const example of examples) {
    sum += weightOf(example) * fittedAt(sign, example.steps[sign] as number);
    all += weightOf(example);
  }
  return sum / Math.max(1, all);
}

const worthAt = ({ worths }: Scorecard, sign: PairSign, step: number): number =>
  step < 0 ? worths[sign].unknown : (worths[sign].nats[step] as number);

function sharesOf(
  examples: readonly PairExample[],
  weightOf: Weigher,
  kind: PairKind,
): { all: number; best: number } {
  const share = (of: readonly Example[]): number => {
    let [right, all] = [0, 0];
    for (const example of of) {
      all += weightOf(example);
      if (example.right) right += weightOf(example);
    }
    // As if one right pair and one wrong had been seen too.
    return Math.round((100 * (right + 1)) / (all + 2)) / 100;
  };
  const own = examples.filter((example) => example.kind === kind);
  return { all: share(own), best: share(own.filter(({ best }) => best)) };
}
