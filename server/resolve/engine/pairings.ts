import { chainOf, type Step } from './chain.ts';
import type { Contradiction, TieJudgement } from './types.ts';
import { Sets } from './union.ts';

type Pairing = Extract<TieJudgement, { kind: 'together' | 'apart' }>;

export interface Apart {
  readonly id: string;
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** Judgements about pairs that hold side by side. Few: every check may walk through all of them. */
export class Pairings {
  readonly together: Step[] = [];
  readonly apart: Apart[] = [];
  /** Takes the judgement, or what of it can hold; says by what the rest cannot. */
  take({ id, kind, a, b }: Pairing): Contradiction | undefined {
    return kind === 'apart' ? this.#takeApart({ id, a, b }) : this.#takeTogether(id, [...a, ...b]);
  }

  /** “Together” says that all its ads are one: there is no part of it that could hold by itself. */
  #takeTogether(id: string, ads: readonly number[]): Contradiction | undefined {
    this.together.push({ id, ads });
    const broken = this.#brokenChain();
    if (broken === undefined) return undefined;
    this.together.pop();
    return { refused: id, chain: broken.filter((one) => one !== id) };
  }

  #takeApart({ id, a, b }: Apart): Contradiction | undefined {
    const chain = chainOf(this.together, a, b);
    if (!chain) this.apart.push({ id, a, b });
    return chain && { refused: id, chain };
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
      for (const ad of ads) sets.join(numbers.get(ads[0] as number) ?? 0, numbers.get(ad) ?? 0);
    // An ad that nobody spoke of is a set of its own, told apart by a number below 0.
    return {
      find: (ad) => {
        const number = numbers.get(ad);
        return number === undefined ? -1 - ad : sets.find(number);
      },
    };
  }
}
