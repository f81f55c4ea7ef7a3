import { firstOf, type View } from '../groups/view.ts';
import type { Groups } from '../judged/guard.ts';

/** Two groups that may have one owner, the smaller and the larger, and what speaks for it in nats. */
export interface Scored {
  readonly small: number;
  readonly large: number;
  readonly score: number;
}

/** Partners within so many nats of the best are as good as the best. */
const asGood = 1;

export const strongestFirst = <T extends Scored>(candidates: readonly T[]): T[] =>
  candidates.toSorted((x, y) => y.score - x.score || x.small - y.small || x.large - y.large);

/** Each smaller side's first. */
export function bestOf<T extends Scored>(candidates: readonly T[]): T[] {
  const taken = new Set<number>();
  return candidates.filter(({ small }) => !taken.has(small) && taken.add(small));
}

/** Partners that fit about as well as the best of each smaller side: which of them is the one nothing says. */
export class Alternatives {
  readonly #view: View;
  readonly #groups: Groups;
  readonly #partners = new Map<number, number[]>();

  /** @param inOrder strongest first */
  constructor(view: View, groups: Groups, inOrder: readonly Scored[]) {
    this.#view = view;
    this.#groups = groups;
    const best = new Map<number, number>();
    for (const { small, large, score } of inOrder) {
      const first = best.get(small) ?? score;
      best.set(small, first);
      if (score < first - asGood) continue;
      const partners = this.#partners.get(small);
      if (partners) partners.push(large);
      else this.#partners.set(small, [large]);
    }
  }

  /** Nats that a smaller side's best loses, since they share its odds. Those that are one by now are one. */
  of(small: number): number {
    const root = (group: number) => this.#groups.find(firstOf(this.#view, group));
    const fitting = new Set(this.#partners.get(small)?.map(root));
    fitting.delete(root(small));
    return fitting.size > 1 ? -Math.log(fitting.size) : 0;
  }
}
