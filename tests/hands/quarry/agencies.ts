import type { Rng } from '../../../seed-data/rng.ts';
import type { Contact, Names } from './contacts.ts';
import type { NumberBook } from './numbers.ts';
import { makeOwner, type Owner } from './owners.ts';
import { type City, citiesOf, homes } from './places.ts';
import type { Rates } from './rates.ts';
import { compose, composeHouse, type Wording } from './wording.ts';
import type { Tongue } from './words/index.ts';
import type { Topic } from './words/speech.ts';

/** A house that answers for many sellers, each on their own account. */
export interface Agency {
  readonly id: string;
  readonly city: City;
  readonly national: boolean;
  /** The second takes over from the first, or answers beside it. */
  readonly phones: readonly Contact[];
  readonly changes: number;
  readonly site?: Contact;
  readonly handle?: Contact;
  /** Of its clients' ads, those that it words. */
  readonly words: number;
  readonly house: (tongue: Tongue, topic: Topic) => Wording;
}

interface Supplies {
  readonly rates: Rates;
  readonly names: Names;
  readonly numbers: NumberBook;
}

function makeAgency(rng: Rng, id: string, { rates, names, numbers }: Supplies): Agency {
  const home = rng.pick(homes);
  const software = rng.chance(rates.software);
  const vendor = rng.pick(['vendor', 'vendor2'] as const);
  const written = new Map<string, Wording>();
  const salt = rng.between(1, 4);
  const house = (tongue: Tongue, topic: Topic): Wording => {
    const key = `${id}/${tongue}/${topic}`;
    const found =
      written.get(key) ??
      (software
        ? composeHouse(rng, key, tongue, topic, vendor)
        : { ...compose(rng, key, tongue, topic), shared: true });
    written.set(key, found);
    return found;
  };
  return {
    ...{ id, house },
    city: rng.pick(citiesOf[home]),
    national: rng.chance(0.3),
    phones: Array.from({ length: rng.pick([1, 1, 2, salt]) }, () => numbers.fresh(rng, home)),
    changes: rng.chance(0.3) ? rates.span * (0.3 + 0.4 * rng.next()) : Number.POSITIVE_INFINITY,
    ...(rng.chance(0.6) ? { site: names.site(rng) } : {}),
    ...(rng.chance(0.35) ? { handle: names.handle(rng, home) } : {}),
    words: rng.pick([0.5, 0.85, 1]),
  };
}

const heavy = (rng: Rng, least: number, most: number, tail: number): number =>
  Math.min(most, Math.floor(least * (1 - rng.next()) ** (-1 / tail)));

/** Sellers behind switchboards, with so many ads in all. */
export function makeClients(rng: Rng, ads: number, total: number, supplies: Supplies): Owner[] {
  const { rates, names } = supplies;
  const clients: Owner[] = [];
  const agencies: Agency[] = [];
  const largest = Math.max(12, Math.round(total * rates.agency));
  for (let left = ads; left > 0; ) {
    const agency = makeAgency(rng, `a${agencies.length}`, supplies);
    agencies.push(agency);
    const first = agencies.length === 1;
    let room = Math.min(left, first ? largest : heavy(rng, 9, largest, 0.75));
    while (room > 0) {
      const size = rng.chance(0.42) ? 1 : Math.min(room, heavy(rng, 2, 60, 1.3));
      const id = `c${clients.length}`;
      const city = agency.national ? rng.pick(citiesOf[agency.city.land]) : agency.city;
      const client = makeOwner(rng, { id, size, city }, rates, names);
      client.agencies = [{ agency, from: -1000 }];
      client.reach = rng.pick(['agency', 'agency', 'both']);
      if (size === 1 && rng.chance(0.55)) client.reach = 'naked';
      if (size > 2 && rng.chance(rates.movers)) {
        const near = agencies.filter((one) => one.city.land === agency.city.land);
        client.agencies.push({ agency: rng.pick(near), from: client.days[size >> 1] ?? 0 });
      }
      clients.push(client);
      room -= size;
      left -= size;
    }
  }
  return clients;
}
