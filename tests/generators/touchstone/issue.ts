import { paymentFor } from '../../../seed-data/payments.ts';
import type { CountryCode } from '../../../seed-data/places.ts';
import type { Rng } from '../../../seed-data/rng.ts';
import { lands } from './lands.ts';
import type { Rates } from './rates.ts';

/** A thing that readers can reach somebody by, or pay; `id` as in a graph. */
export interface Contact {
  readonly id: string;
  /** Of a number: whose plan it is of. */
  readonly country: CountryCode;
}

const stems =
  'saule tumar altyn nazli almas perle kobalt arman tolqyn zerde bahor sumbul orkide mavi kumush vega lyra mercan ruby onyx jade satin velvet iris'.split(
    ' ',
  );
const marks = ['demo', 'sample', 'invented', 'notreal'];

/** Gives out contacts, each once. */
export class Issue {
  private readonly rng: Rng;
  private readonly given = new Map<CountryCode, number>();
  private serial = 0;
  private readonly scatter: number;

  constructor(rng: Rng) {
    this.rng = rng;
    this.scatter = rng.int(10_000);
  }

  /** @throws RangeError where all numbers of the country are given out */
  phone(country: CountryCode): Contact {
    const { code, blocks } = lands[country].plan;
    const count = this.given.get(country) ?? 0;
    this.given.set(country, count + 1);
    // The blocks are used by turns; 3,571 is prime to 10,000, so that every number comes once.
    const block = blocks[count % blocks.length] ?? '';
    const at = Math.floor(count / blocks.length);
    if (at >= 10_000) throw new RangeError(`no numbers are left in ${country}`);
    const last = String((at * 3571 + this.scatter) % 10_000).padStart(4, '0');
    return { id: `phone:+${code}${block}${last}`, country };
  }

  chat(country: CountryCode, service = this.rng.pick(lands[country].chats)): Contact {
    return { id: `handle:${service}:${this.name('_')}`, country };
  }

  email(country: CountryCode): Contact {
    const host = this.rng.pick(['mail.example', 'post.example', 'inbox.example']);
    return { id: `email:${this.name('.')}@${host}`, country };
  }

  /** A site of one's own. */
  site(country: CountryCode): Contact {
    return { id: `site:${this.name('-')}.example`, country };
  }

  payment(country: CountryCode): Contact {
    this.serial += 1;
    const name = `touchstone ${this.scatter} ${this.serial}`;
    return { id: `payment:${paymentFor(name, country, this.rng)}`, country };
  }

  private name(by: string): string {
    this.serial += 1;
    const { rng } = this;
    const parts = rng.sample([rng.pick(stems), rng.pick(marks)], 2);
    return `${parts.join(by)}${this.serial}`;
  }
}

/** What all that is made of a scenario is made with. */
export interface Stage {
  readonly rng: Rng;
  readonly issue: Issue;
  readonly rates: Rates;
}
