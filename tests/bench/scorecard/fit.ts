import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import {
  type PairKind,
  type PairSign,
  pairSigns,
  type Scorecard,
  signs,
} from '../../../server/resolve/engine/scorecard.ts';

/** A pair of groups whose owners are known. */
export interface Example {
  /** Where it comes from: all worlds of one hand weigh as much as those of another. */
  readonly hand: string;
  readonly kind: PairKind;
  /** Whether it is the smaller side's best, as things were weighed when it was met. */
  readonly best: boolean;
  /** Whether most ads of either side have one owner. */
  readonly right: boolean;
  /** By sign the step of its value, -1: unknown. */
  readonly steps: Int8Array;
}

/** How strongly a worth is held to a value: the penalty is half the strength times the square of the distance. */
interface Hold {
  readonly to: number;
  readonly strength: number;
}

const penalty = 10;
const fixed = 1e12;
const mostSteps = 60;
/** Nats that a worth may move in one step: far from the best fit Newton's steps overshoot. */
const stride = 2;
/** Nats by which no worth moves any more. */
const still = 1e-4;

interface Column {
  readonly sign: PairSign;
  readonly step: number;
}

const columns: readonly Column[] = pairSigns.flatMap((sign) =>
  [...Array(signs[sign].from.length + 2).keys()].map((at) => ({ sign, step: at - 1 })),
);
/** By sign the column of its step -1. */
const firstColumn = pairSigns.map((sign) => columns.findIndex((column) => column.sign === sign));

/**
 * Fits worths by logistic regression on steps, held back by L2, with Newton's method. Each hand has an intercept of
 * its own: how common right pairs are differs from one to the other. Worths are rounded to hundredths of a nat.
 * @param free the signs whose worths are fitted; the others stay as the card has them, and so do the intercept and the
 * usual shares unless all are free
 */
export function fitCard(
  examples: readonly Example[],
  card: Scorecard,
  free: readonly PairSign[] = pairSigns,
): Scorecard {
  const weightOf = weigher(examples);
  const hands = [...new Set(examples.map(({ hand }) => hand))];
  const holds = columns.map(({ sign, step }) =>
    free.includes(sign)
      ? { to: 0, strength: penalty }
      : { to: worthAt(card, sign, step), strength: fixed },
  );
  const worths = Float64Array.from([
    ...holds.map(({ to }) => to),
    ...hands.map(() => card.intercept),
  ]);
  for (let step = 0; step < mostSteps; step += 1) {
    const move = newtonStep(examples, weightOf, worths, holds, hands);
    const longest = Math.max(...move.map(Math.abs));
    const short = Math.min(1, stride / longest);
    for (const [at, by] of move.entries()) worths[at] = (worths[at] as number) + short * by;
    if (longest < still) break;
  }
  const hundredths = (nats: number): number => Math.round(nats * 100) / 100 || 0;
  const all = free.length === pairSigns.length;
  const usual = (i: number): number =>
    all || !free.includes(pairSigns[i] as PairSign) ? 0 : meanWorth(examples, weightOf, worths, i);
  const byName = pairSigns.map((sign, i) => {
    const first = firstColumn[i] as number;
    const level = usual(i);
    const at = (step: number): number => hundredths((worths[first + 1 + step] as number) - level);
    const nats = [...signs[sign].from, 0].map((_, step) => at(step));
    const unknown = examples.some(({ steps }) => steps[i] === -1)
      ? at(-1)
      : card.worths[sign].unknown;
    return [sign, { nats, unknown }] as const;
  });
  const worthsByName = Object.fromEntries(byName) as Record<
    PairSign,
    { nats: number[]; unknown: number }
  >;
  if (!all) return { ...card, worths: worthsByName };
  return {
    intercept: hundredths(
      worths.slice(columns.length).reduce((sum, one) => sum + one, 0) / hands.length,
    ),
    usualShare: {
      contact: sharesOf(examples, weightOf, 'contact'),
      rival: sharesOf(examples, weightOf, 'rival'),
      mute: sharesOf(examples, weightOf, 'mute'),
    },
    worths: worthsByName,
  };
}

/** What a sign comes to in the mean: where others stay as they are, it must not move all pairs one way. */
function meanWorth(
  examples: readonly Example[],
  weightOf: Weigher,
  worths: Float64Array,
  sign: number,
): number {
  let [sum, all] = [0, 0];
  for (const example of examples) {
    const at = (firstColumn[sign] as number) + 1 + (example.steps[sign] as number);
    sum += weightOf(example) * (worths[at] as number);
    all += weightOf(example);
  }
  return sum / Math.max(1, all);
}

const worthAt = ({ worths }: Scorecard, sign: PairSign, step: number): number =>
  step < 0 ? worths[sign].unknown : (worths[sign].nats[step] as number);

type Weigher = (example: Example) => number;

function weigher(examples: readonly Example[]): Weigher {
  const counts = new Map<string, number>();
  for (const { hand } of examples) counts.set(hand, (counts.get(hand) ?? 0) + 1);
  const share = examples.length / counts.size;
  return ({ hand }) => share / (counts.get(hand) as number);
}

function newtonStep(
  examples: readonly Example[],
  weightOf: Weigher,
  worths: Float64Array,
  holds: readonly Hold[],
  hands: readonly string[],
): Float64Array {
  const size = worths.length;
  const curvature = new Float64Array(size * size);
  const slope = new Float64Array(size);
  const held = new Int32Array(pairSigns.length + 1);
  for (const example of examples) {
    let score = 0;
    for (let i = 0; i < held.length; i += 1) {
      const at =
        i < pairSigns.length
          ? (firstColumn[i] as number) + 1 + (example.steps[i] as number)
          : columns.length + hands.indexOf(example.hand);
      held[i] = at;
      score += worths[at] as number;
    }
    const said = 1 / (1 + Math.exp(-score));
    const weight = weightOf(example);
    const miss = weight * ((example.right ? 1 : 0) - said);
    const bend = weight * said * (1 - said);
    for (const x of held) {
      slope[x] = (slope[x] as number) + miss;
      for (const y of held) curvature[x * size + y] = (curvature[x * size + y] as number) + bend;
    }
  }
  for (const [at, { to, strength }] of holds.entries()) {
    slope[at] = (slope[at] as number) - strength * ((worths[at] as number) - to);
    curvature[at * size + at] = (curvature[at * size + at] as number) + strength;
  }
  const left = new CholeskyDecomposition(Matrix.from1DArray(size, size, curvature));
  return Float64Array.from(left.solve(Matrix.columnVector(slope)).to1DArray());
}

function sharesOf(
  examples: readonly Example[],
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
