import type { Ground } from './ground.ts';
import type { Contradiction, TieJudgement } from './types.ts';
import { Sets } from './union.ts';

type Pairing = Extract<TieJudgement, { kind: 'together' | 'apart' }>;

/** What people said, made free of contradiction, in our numbers. */
export interface Obeyed {
  readonly together: readonly { id: string; ads: readonly number[] }[];
  readonly apart: readonly Apart[];
  /** By identifier: 1 generic, 2 not generic, 0 nothing said. */
  readonly said: Uint8Array;
  readonly contradictions: readonly Contradiction[];
}

export interface Apart {
  readonly id: string;
  readonly a: readonly number[];
  readonly b: readonly number[];
}

export const saidGeneric = 1;
export const saidNotGeneric = 2;

/**
 * Takes judgements from the newest to the oldest. One that cannot hold beside those taken already is
 * refused, and named together with the chain of those that stand against it.
 */
export function obey(judgements: readonly TieJudgement[], ground: Ground): Obeyed {
  const newestFirst = [...judgements].sort((x, y) => {
    if (x.at !== y.at) return x.at < y.at ? 1 : -1;
    return x.id < y.id ? 1 : -1;
  });
  const said = new Uint8Array(ground.identifiers);
  const saidBy = new Map<number, string>();
  const contradictions: Contradiction[] = [];
  const pairs = new Pairs();
  for (const judgement of newestFirst) {
    if ('identifier' in judgement) {
      const identifier = ground.ourIdentifier[judgement.identifier] as number;
      const word = judgement.kind === 'generic' ? saidGeneric : saidNotGeneric;
      const before = saidBy.get(identifier);
      if (before === undefined) {
        saidBy.set(identifier, judgement.id);
        said[identifier] = word;
      } else if (said[identifier] !== word)
        contradictions.push({ refused: judgement.id, chain: [before] });
    } else {
      const chain = pairs.take(inOurNumbers(judgement, ground));
      if (chain) contradictions.push({ refused: judgement.id, chain });
    }
  }
  return { together: pairs.together, apart: pairs.apart, said, contradictions };
}

function inOurNumbers(judgement: Pairing, { ourAd }: Ground): Pairing {
  const own = (ads: readonly number[]) => ads.map((ad) => ourAd[ad] as number);
  return { ...judgement, a: own(judgement.a), b: own(judgement.b) };
}

/** Judgements about pairs that hold side by side. Few: every check may walk through all of them. */
class Pairs {
  readonly together: { id: string; ads: readonly number[] }[] = [];
  readonly apart: Apart[] = [];

  /** Takes the judgement, or says by which others it cannot hold. */
  take({ id, kind, a, b }: Pairing): readonly string[] | undefined {
    if (kind === 'apart') {
      const chain = this.#chain(a, b);
      if (!chain) this.apart.push({ id, a, b });
      return chain;
    }
    this.together.push({ id, ads: [...a, ...b] });
    const broken = this.#brokenChain();
    if (broken === undefined) return undefined;
    this.together.pop();
    return broken.filter((one) => one !== id);
  }

  /** An “apart” whose two sides the judgements taken so far bring together, with the chain that does. */
  #brokenChain(): readonly string[] | undefined {
    if (this.apart.length === 0) return undefined;
    const sets = this.#sets();
    for (const { id, a, b } of this.apart) {
      const left = new Set(a.map((ad) => sets.find(ad)));
      if (b.some((ad) => left.has(sets.find(ad)))) return [...(this.#chain(a, b) ?? []), id];
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

  /** The shortest chain of “together” from any of `a` to any of `b`; empty where they share an ad. */
  #chain(a: readonly number[], b: readonly number[]): readonly string[] | undefined {
    const goal = new Set(b);
    const cameBy = new Map<number, readonly string[]>(a.map((ad) => [ad, []]));
    let front = [...a];
    const unused = new Set(this.together);
    while (front.length > 0) {
      const met = front.find((ad) => goal.has(ad));
      if (met !== undefined) return cameBy.get(met);
      const next: number[] = [];
      for (const ad of front)
        for (const step of unused) {
          if (!step.ads.includes(ad)) continue;
          unused.delete(step);
          const chain = [...(cameBy.get(ad) ?? []), step.id];
          for (const other of step.ads)
            if (!cameBy.has(other)) {
              cameBy.set(other, chain);
              next.push(other);
            }
        }
      front = next;
    }
    return undefined;
  }
}
