import type { Rng } from '../../../seed-data/rng.ts';
import { type Contact, phone } from './contacts.ts';
import type { Line } from './owners.ts';
import { freshNumber } from './phones.ts';
import type { Land } from './places.ts';

interface GivenUp {
  readonly line: Line;
  readonly number: Contact;
}

/** Days that a number is silent before an operator sells it again. */
const quarantine = 95;

/** Gives out numbers, and those that were given up again, to strangers elsewhere. */
export class NumberBook {
  readonly #used = new Set<string>();
  readonly #givenUp = new Map<Land, GivenUp[]>();

  fresh(rng: Rng, land: Land): Contact {
    return phone(freshNumber(rng, land, this.#used));
  }

  /** @param recycle of lines, those that get a used number where one is to be had */
  giveAll(rng: Rng, lines: readonly Line[], recycle: number): void {
    for (const line of [...lines].sort((one, other) => one.from - other.from)) {
      const { land } = line;
      const pool = this.#givenUp.get(land) ?? [];
      this.#givenUp.set(land, pool);
      const old = rng.chance(recycle) ? this.#usedOne(rng, line, pool) : undefined;
      line.number = old ?? this.fresh(rng, land);
      pool.push({ line, number: line.number });
    }
  }

  #usedOne(rng: Rng, { owner, city, from }: Line, pool: GivenUp[]): Contact | undefined {
    for (let tries = 0; tries < 30 && pool.length > 0; tries++) {
      const at = rng.int(pool.length);
      const found = pool[at];
      if (!found || found.line.to + quarantine + rng.int(60) > from) continue;
      if (found.line.owner === owner || found.line.city === city) continue;
      pool.splice(at, 1);
      return found.number;
    }
    return undefined;
  }
}
