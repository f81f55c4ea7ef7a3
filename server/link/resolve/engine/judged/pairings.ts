import { Lists, Sets } from '../../../../core/collections/index.ts';
import type { Contradiction } from '../types.ts';

/** Two sides that a judgement keeps apart, by the numbers of what is on them. */
export interface Apart<Thing extends number = number> {
  readonly id: string;
  readonly a: readonly Thing[];
  readonly b: readonly Thing[];
}

interface Pairing<Thing extends number> extends Apart<Thing> {
  readonly kind: 'together' | 'apart';
}

/** As they are taken: where two contradict one another the newer stands. */
export const newestFirst = <Said extends { readonly at: string; readonly id: string }>(
  judgements: readonly Said[],
): Said[] =>
  judgements.toSorted((x, y) => {
    if (x.at !== y.at) return x.at < y.at ? 1 : -1;
    return x.id < y.id ? 1 : -1;
  });

/** Judgements about pairs of ads, or of networks, that hold side by side. Few: every check may walk through all of them. */
export class Pairings<Thing extends number> {
  readonly together: Step<Thing>[] = [];
  readonly apart: Apart<Thing>[] = [];
  readonly #idOf: (thing: Thing) => string;

  constructor(idOf: (thing: Thing) => string) {
    this.#idOf = idOf;
  }

  /** Takes the judgement, or what of it can hold; says by what the rest cannot. */
  take({ id, kind, a, b }: Pairing<Thing>): Contradiction | undefined {
    return kind === 'apart' ? this.#takeApart({ id, a, b }) : this.#takeTogether(id, [...a, ...b]);
  }

  /** “Together” says that all its ads are one: there is no part of it that could hold by itself. */
  #takeTogether(id: string, ads: readonly Thing[]): Contradiction | undefined {
    this.together.push({ id, ads });
    const broken = this.#brokenChain();
    if (broken === undefined) return undefined;
    this.together.pop();
    return { refused: id, chain: broken.filter((one) => one !== id) };
  }

  /**
   * What is on both sides, itself or by newer judgements, is not apart from itself: it goes where the evidence leads,
   * and the rest of the two sides is kept apart. Where one side is on the other whole, it is apart from the others there.
   */
  #takeApart({ id, a, b }: Apart<Thing>): Contradiction | undefined {
    const { find } = this.#sets();
    const [left, right] = [new Set(a.map(find)), new Set(b.map(find))];
    const isBoth = (ad: Thing) => left.has(find(ad)) && right.has(find(ad));
    const both = { a: a.filter(isBoth), b: b.filter(isBoth) };
    if (both.a.length === 0) {
      this.apart.push({ id, a, b });
      return undefined;
    }
    const [restA, restB] = [a, b].map((side) => side.filter((ad) => !isBoth(ad)));
    const chain = this.#whyBoth(both.a, both.b, find);
    if (!restA?.length && !restB?.length) return { refused: id, chain };
    this.apart.push({ id, a: restA?.length ? restA : a, b: restB?.length ? restB : b });
    return { refused: id, chain, partly: true };
  }

  /** The ads that are on both sides themselves, and the judgements that bring others of the two together. */
  #whyBoth(a: readonly Thing[], b: readonly Thing[], find: (ad: number) => number): string[] {
    const there = new Set(b);
    const chain = new Set<string>();
    const shared = new Set(a.filter((ad) => there.has(ad)));
    for (const ad of shared) chain.add(this.#idOf(ad));
    const explained = new Set([...shared].map(find));
    for (const ad of a) {
      const set = find(ad);
      if (explained.has(set)) continue;
      explained.add(set);
      const others = b.filter((one) => find(one) === set);
      for (const one of chainOf(this.together, [ad], others) ?? []) chain.add(one);
    }
    return [...chain];
  }

  /** An “apart” whose two sides the judgements taken so far bring together, with the chain that does. */
  #brokenChain(): readonly string[] | undefined {
    if (this.apart.length === 0) return undefined;
    const sets = this.#sets();
    for (const { id, a, b } of this.apart) {
      const left = new Set(a.map((ad) => sets.find(ad)));
      if (b.some((ad) => left.has(sets.find(ad))))
        return [...(chainOf(this.together, a, b) ?? []), id];
    }
    return undefined;
  }

  #sets(): { find(ad: number): number } {
    const numbers = new Map<number, number>();
    for (const { ads } of this.together)
      for (const ad of ads) if (!numbers.has(ad)) numbers.set(ad, numbers.size);
    const sets = new Sets(numbers.size);
    for (const { ads } of this.together)
      for (const ad of ads) sets.merge(numbers.get(ads[0] as number) ?? 0, numbers.get(ad) ?? 0);
    // An ad that nobody spoke of is a set of its own, told apart by a number below 0.
    return {
      find: (ad) => {
        const number = numbers.get(ad);
        return number === undefined ? -1 - ad : sets.find(number);
      },
    };
  }
}

/** Ads that a judgement holds together. */
export interface Step<Thing extends number = number> {
  readonly id: string;
  readonly ads: readonly Thing[];
}

/**
 * The shortest chain of judgements from any of `a` to any of `b`.
 * @returns their ids in the order in which they link; empty where the two share an ad; undefined where none leads there
 */
export function chainOf(
  steps: readonly Step[],
  a: readonly number[],
  b: readonly number[],
): readonly string[] | undefined {
  const stepsOf = new Lists<number, Step>();
  for (const step of steps) for (const ad of step.ads) stepsOf.add(ad, step);
  const goal = new Set(b);
  const cameBy = new Map<number, readonly string[]>(a.map((ad) => [ad, []]));
  const walked = new Set<Step>();
  // Grows while it is walked: those that came by fewer judgements first.
  const queue = [...cameBy.keys()];
  for (const ad of queue) {
    const chain = cameBy.get(ad) ?? [];
    if (goal.has(ad)) return chain;
    for (const step of stepsOf.of(ad)) {
      if (walked.has(step)) continue;
      walked.add(step);
      for (const other of step.ads)
        if (!cameBy.has(other)) {
          cameBy.set(other, [...chain, step.id]);
          queue.push(other);
        }
    }
  }
  return undefined;
}
