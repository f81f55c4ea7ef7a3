import type { Lifetimes, Shifts, Statistics, Theft } from './types.ts';

/**
 * What a run learns from all its ads as it goes on. Where statistics of another run are given they are taken in place of
 * what these ads would teach: a few ads teach little, and something else than all of them.
 */
export class Learning {
  readonly #given: Statistics | undefined;
  readonly #theft: Theft[] = [];
  readonly #shifts: Shifts[] = [];

  constructor(given?: Statistics) {
    this.#given = given;
  }

  /** How much theft there is. @param round from 0 on; later ones than were given are as the last */
  theft(round: number, learn: () => Theft): Theft {
    const { theft } = this.#given ?? {};
    const known = theft?.[round] ?? theft?.at(-1) ?? learn();
    this.#theft[round] = known;
    return known;
  }

  /** How common right pairs are. @param look from 0 on; later ones than were given are as the last */
  shifts(look: number, learn: () => Shifts): Shifts {
    const { shifts } = this.#given ?? {};
    const known = shifts?.[look] ?? shifts?.at(-1) ?? learn();
    this.#shifts[look] = known;
    return known;
  }

  lifetimes(learn: () => Lifetimes): Lifetimes {
    return this.#given?.lifetimes ?? learn();
  }

  statistics(lifetimes: Lifetimes): Statistics {
    return { lifetimes, theft: this.#theft, shifts: this.#shifts };
  }
}
