import type { Chance } from './chance.ts';
import type { Registry } from './contacts.ts';
import type { City, Land } from './lands.ts';
import type { Role, Shot, Shown, Trade, Voice } from './plan.ts';
import type { Rates } from './rates.ts';
import { voiceOf } from './voices.ts';
import type { Tongue } from './words/index.ts';

/** How many owners have one in common, on average; many a few, and a few many. */
const usual = { desk: 16, ride: 8, paper: 12, via: 30, till: 7, copywriter: 9, flat: 4, stock: 14 };
type Common = keyof typeof usual;

interface Place {
  readonly land: Land;
  readonly city: City;
  readonly trade: Trade;
}

/** What owners who do not know each other have in common. */
export class Commons {
  readonly #members = new Map<string, unknown[]>();
  readonly #chance: Chance;
  #made = 0;

  readonly registry: Registry;
  readonly rates: Rates;

  constructor(registry: Registry, rates: Rates) {
    this.registry = registry;
    this.rates = rates;
    this.#chance = registry.chance;
  }

  /** One that is known there already, the likelier the more have it, or else a new one. */
  #one<T>(kind: Common, where: string, make: () => T): T {
    const key = `${kind} ${where}`;
    const members = (this.#members.get(key) ?? []) as T[];
    const made = members.length === 0 || this.#chance.is(1 / usual[kind]);
    const one = made ? make() : this.#chance.pick(members);
    this.#members.set(key, [...members.slice(-400), one]);
    return one;
  }

  /** Others' contacts that an owner shows: an agency's, a driver's, whose papers, where it was passed on, a till. */
  ties(size: number, { land, city, trade }: Place): Shown[] {
    const { registry } = this;
    const phone = () => registry.phone(land);
    const either = () => (this.#chance.is(0.5) ? phone() : registry.handle('telegram'));
    /** Who has many ads has more to do with others. */
    const busy = size > 12 ? 2.2 : 1;
    const tie = (kind: Common, role: Role, where: string, make: () => Shown['contact']): Shown[] =>
      this.#chance.is(this.rates[kind] * busy)
        ? [{ contact: this.#one(kind, where, make), whose: 'shared', role }]
        : [];
    return [
      ...(size < 30 ? tie('desk', 'desk', land.country + trade, phone) : []),
      ...(trade === 'm' ? tie('ride', 'ride', city.latin, phone) : []),
      ...(trade === 'j' ? tie('paper', 'paper', land.country, either) : []),
      ...tie('via', 'via', land.country, () => registry.handle('telegram')),
      ...tie('till', 'pay', land.country + trade, () => registry.payment(land)),
    ];
  }

  /** Pictures of a flat that many rent by the day, and of a stock. */
  props({ city, trade }: Place): Shot[] {
    const shots = (kind: 'flat' | 'stock', where: string): Shot[] =>
      this.#chance.is(this.rates[kind])
        ? this.#one(kind, where, () =>
            Array.from(
              { length: this.#chance.whole(1, 3) },
              (): Shot => ({ key: `${kind} ${this.#made++}`, whose: 'shared' }),
            ),
          )
        : [];
    return [...(trade === 'm' ? shots('flat', city.latin) : []), ...shots('stock', trade)];
  }

  /** A template that was bought, of one who sells it to others as well. */
  boughtVoice(tongue: Tongue, trade: Trade): Voice | undefined {
    if (!this.#chance.is(this.rates.copywriter)) return undefined;
    return this.#one('copywriter', tongue + trade, () =>
      voiceOf(this.#chance, `wording:shared ${this.#made++}`, 'shared', tongue, trade),
    );
  }
}
