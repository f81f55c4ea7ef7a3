import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import { type AnySign, stepsOf } from '../../../server/resolve/engine/signs/scorecard.ts';

/** Two groups whose owners are known. */
export interface Example {
  /** Where it comes from: all worlds of one hand weigh as much as those of another. */
  readonly hand: string;
  /** Whether most ads of either side have one owner. */
  readonly right: boolean;
  /** What it weighs beside others of its hand; left out: 1. */
  readonly weight?: number;
  /** By sign the step of its value, -1: unknown. */
  readonly steps: Int8Array;
}

/** How strongly a worth is held to a value: the penalty is half the strength times the square of the distance. */
export interface Hold {
  readonly to: number;
  readonly strength: number;
}

export interface Fit {
  /** What a sign, by its place among all, is worth at a step, -1: unknown. In nats. */
  readonly worthAt: (sign: number, step: number) => number;
  /** Before any sign is known: the mean of all hands'. In nats. */
  readonly intercept: number;
}

const mostSteps = 60;
/** Nats that a worth may move in one step: far from the best fit Newton's steps overshoot. */
const stride = 2;
/** Nats by which no worth moves any more. */
const still = 1e-4;

/** Where the worths of signs stand: those of a sign side by side, that of step -1 first, then a level for each hand. */
interface Layout {
  /** By sign the place of its step -1. */
  readonly first: readonly number[];
  readonly columns: number;
  readonly hands: readonly string[];
}

/**
 * Fits worths by logistic regression on steps, held back by L2, with Newton's method. Each hand has an intercept of
 * its own: how common right ones are differs from one to the other.
 * @param names what the steps of the examples are of
 * @param start where the intercepts begin
 */
export function fitSteps<Sign extends AnySign>(
  examples: readonly Example[],
  names: readonly Sign[],
  holdOf: (sign: Sign, step: number) => Hold,
  start = 0,
): Fit {
  const weightOf = weigher(examples);
  const hands = [...new Set(examples.map(({ hand }) => hand))];
  const columns = names.flatMap((sign) =>
    Array.from({ length: stepsOf(sign).length + 2 }, (_, at) => ({ sign, step: at - 1 })),
  );
  const first = names.map((sign) => columns.findIndex((column) => column.sign === sign));
  const layout = { first, columns: columns.length, hands };
  const holds = columns.map(({ sign, step }) => holdOf(sign, step));
  const worths = Float64Array.from([...holds.map(({ to }) => to), ...hands.map(() => start)]);
  for (let step = 0; step < mostSteps; step += 1) {
    const move = newtonStep(examples, weightOf, worths, holds, layout);
    const longest = Math.max(...move.map(Math.abs));
    const short = Math.min(1, stride / longest);
    for (const [at, by] of move.entries()) worths[at] = (worths[at] as number) + short * by;
    if (longest < still) break;
  }
  const levels = worths.slice(columns.length);
  return {
    worthAt: (sign, step) => worths[(first[sign] as number) + 1 + step] as number,
    intercept: levels.reduce((sum, one) => sum + one, 0) / hands.length,
  };
}

export type Weigher = (example: Example) => number;

/** What an example weighs, 1 in the mean of all. */
export function weigher(examples: readonly Example[]): Weigher {
  const sums = new Map<string, number>();
  for (const { hand, weight = 1 } of examples) sums.set(hand, (sums.get(hand) ?? 0) + weight);
  const share = examples.length / sums.size;
  return ({ hand, weight = 1 }) => (share * weight) / (sums.get(hand) as number);
}

function newtonStep(
  examples: readonly Example[],
  weightOf: Weigher,
  worths: Float64Array,
  holds: readonly Hold[],
  { first, columns, hands }: Layout,
): Float64Array {
  const size = worths.length;
  const curvature = new Float64Array(size * size);
  const slope = new Float64Array(size);
  const held = new Int32Array(first.length + 1);
  for (const example of examples) {
    let score = 0;
    for (let i = 0; i < held.length; i += 1) {
      const at =
        i < first.length
          ? (first[i] as number) + 1 + (example.steps[i] as number)
          : columns + hands.indexOf(example.hand);
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

export const hundredths = (nats: number): number => Math.round(nats * 100) / 100 || 0;
