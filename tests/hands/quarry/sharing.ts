import type { CountryCode } from '../../../seed-data/places.ts';
import type { Rng } from '../../../seed-data/rng.ts';
import { gather } from '../gather.ts';
import type { Whose } from '../traces.ts';
import type { Agency } from './agencies.ts';
import type { Board } from './boards.ts';
import type { Contact, Names } from './contacts.ts';
import type { NumberBook } from './numbers.ts';
import type { Owner } from './owners.ts';
import { countries } from './places.ts';
import type { Rates } from './rates.ts';

/** What stands in ads of many who have nothing to do with each other. */
export class Common {
  readonly #rates: Rates;
  readonly #stock: number;
  readonly #errands = new Map<CountryCode, Contact[]>();
  readonly #seed: number;

  constructor(rng: Rng, ads: number, rates: Rates, names: Names, numbers: NumberBook) {
    this.#rates = rates;
    this.#seed = rng.int(1_000_000);
    this.#stock = Math.max(3, Math.round(ads / 150));
    for (const land of countries)
      this.#errands.set(land, [
        // A driver, an exchanger, a photographer.
        numbers.fresh(rng, land),
        names.payment(rng, land),
        names.handle(rng, land),
      ]);
  }

  /** How an agency's client is reached. */
  houseContacts(rng: Rng, agency: Agency, day: number): { contact: Contact; whose: Whose }[] {
    const [first, second, ...others] = agency.phones;
    const changed = day > agency.changes && second;
    const phones = changed ? [second, ...others] : [first, ...others];
    const meant: (Contact | undefined)[] = [rng.chance(0.8) ? phones[0] : rng.pick(phones)];
    if (agency.site && rng.chance(0.5)) meant.push(agency.site);
    if (agency.handle && rng.chance(0.4)) meant.push(agency.handle);
    return meant.flatMap((contact) => (contact ? [{ contact, whose: 'shared' as const }] : []));
  }

  /** A board's own line under an ad, a driver's number, where to change money. */
  alsoPrinted(rng: Rng, { support }: Board, land: CountryCode): Contact[] {
    const printed = support && rng.chance(2 * this.#rates.support) ? [support] : [];
    if (rng.chance(this.#rates.errands)) printed.push(rng.pick(this.#errands.get(land) ?? []));
    return printed;
  }

  /** One of a stock, of which few are in very many ads. Who has no pictures takes one more often. */
  stockPicture(rng: Rng, land: CountryCode, naked: boolean): string | undefined {
    if (!rng.chance(this.#rates.stock * (naked ? 2.5 : 1))) return undefined;
    const which = Math.floor(this.#stock * rng.next() ** 2.5);
    return `quarry stock ${this.#seed} ${rng.chance(0.5) ? land : 'any'} ${which}`;
  }
}

/** Three to seven small owners of a city answer by the phone of the house they live in. */
export function shareLandladies(
  rng: Rng,
  owners: readonly Owner[],
  share: number,
  numbers: NumberBook,
): void {
  const small = owners.filter(
    ({ days, workers }) => days.length <= 12 && workers.length === 1 && rng.chance(share),
  );
  for (const there of gather(small, ({ workers }) => workers[0]?.stays[0]?.city).values())
    for (let at = 0; at < there.length; ) {
      const group = there.slice(at, at + rng.between(3, 7));
      at += group.length;
      if (group.length < 3) continue;
      const phone = numbers.fresh(rng, group[0]?.home ?? 'KZ');
      for (const owner of group) owner.landlady = phone;
    }
}
