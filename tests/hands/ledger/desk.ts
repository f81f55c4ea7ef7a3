import { createHash } from 'node:crypto';
import { paymentFor } from '../../../seed-data/payments.ts';
import { countryOf, phoneBook } from '../../../seed-data/phones.ts';
import { type CountryCode, type Place, placesOf } from '../../../seed-data/places.ts';
import { type Rng, rngOf } from '../../../seed-data/rng.ts';
import { type Contact, idOf } from './contacts.ts';
import type { Platform } from './platforms.ts';
import { compose, type Language, type Topic, type Wording } from './style.ts';

/** What others can see of an owner, and take. */
interface Exhibit {
  readonly owner: string;
  readonly place: Place;
  readonly from: number;
  readonly to: number;
  readonly wordings: readonly Wording[];
  readonly pictures: readonly string[];
  readonly phone: Contact | undefined;
}

interface Retired {
  readonly phone: Contact;
  readonly owner: string;
  readonly place: Place;
  readonly last: number;
}

const stems =
  'dana lola miss vip salon work jobs asia silk relax aura lotus luna karavan gold cargo taxi anor gul nur altyn mira lady rose tea spa orient turan sakura elite sunny bereke baraka'.split(
    ' ',
  );
const mailHosts = ['inbox.example', 'pochta.test', 'freemail.example', 'mailbox.test'];
const weights: Record<CountryCode, number> = {
  ...{ KZ: 20, KG: 14, UZ: 19, TJ: 8, TM: 5, RU: 10 },
  ...{ TR: 9, AE: 7, KR: 4, JP: 3, TH: 3 },
};
/** A number that has been silent for so long may be sold again. */
const quarantineDays = 150;

/** Where everything is given out: numbers, names, pictures; and what strangers share. */
export class Desk {
  readonly rng: Rng;
  /** Alike copies by the hash of a picture. */
  readonly alike = new Map<string, string>();
  /** Joins strangers by design, by id. */
  readonly shared = new Set<string>();
  readonly reused: Contact[] = [];
  readonly exhibits: Exhibit[] = [];
  readonly #byPlace = new Map<number, Exhibit[]>();
  readonly #retired = new Map<CountryCode, Retired[]>();
  readonly #local = new Map<number, Contact[]>();
  readonly #names = new Set<string>();
  readonly #book: (country: CountryCode) => string;
  readonly #seed: number;
  #pictures = 0;
  readonly #houses = new Map<string, Wording[]>();

  constructor(seed: number) {
    this.#seed = seed;
    this.rng = rngOf(seed, 'ledger/desk');
    this.#book = phoneBook(this.rng.int(9000));
  }

  /** A town, the capitals and ports more often. */
  town(rng: Rng, country?: CountryCode): Place {
    const codes = Object.keys(weights) as CountryCode[];
    const drawn = country ?? rng.pick(codes.flatMap((code) => Array(weights[code]).fill(code)));
    const towns = placesOf[drawn as CountryCode];
    return towns[Math.floor(rng.next() ** 1.7 * towns.length)] ?? rng.pick(towns);
  }

  phone(country: CountryCode): Contact {
    return { kind: 'phone', value: this.#book(country) };
  }

  /** A number as shops sell it: now and then one that was somebody else's, in another town. */
  bought(place: Place, day: number, owner: string, reuse: number, rng: Rng): Contact {
    const candidates = this.#retired.get(place.country) ?? [];
    for (let tries = 0; rng.chance(reuse) && tries < 30 && candidates.length > 0; tries++) {
      const at = rng.int(candidates.length);
      const old = candidates[at];
      if (!old || old.owner === owner || old.place === place) continue;
      if (old.last + quarantineDays > day) continue;
      candidates.splice(at, 1);
      this.reused.push(old.phone);
      return old.phone;
    }
    return this.phone(place.country);
  }

  retire(entry: Retired): void {
    const country = countryOf(entry.phone.value);
    const list = this.#retired.get(country) ?? [];
    list.push(entry);
    this.#retired.set(country, list);
  }

  #name(rng: Rng): string {
    for (;;) {
      const [first = '', second = ''] = rng.sample(stems, 2);
      const join = rng.pick(['', '_']);
      const mark = rng.pick([`xmpl${rng.between(1, 99)}`, 'xmpl', `${rng.between(1, 9)}xmpl`]);
      const parts = rng.pick([
        [first, second, mark],
        [first, mark, second],
        [mark, first, second],
      ]);
      const name = parts.join(join);
      if (name.length > 30 || /^\d/.test(name) || this.#names.has(name)) continue;
      this.#names.add(name);
      return name;
    }
  }

  handle(country: CountryCode, rng: Rng): Contact {
    const local: Partial<Record<CountryCode, string>> = { KR: 'kakaotalk', JP: 'line', TH: 'line' };
    const service = rng.pick(['telegram', 'telegram', 'instagram', local[country] ?? 'telegram']);
    return { kind: 'handle', value: `${service}:${this.#name(rng)}` };
  }

  telegram(rng: Rng): Contact {
    return { kind: 'handle', value: `telegram:${this.#name(rng)}` };
  }

  email(rng: Rng, domain = rng.pick(mailHosts)): Contact {
    return { kind: 'email', value: `${this.#name(rng).replaceAll('_', '.')}@${domain}` };
  }

  site(rng: Rng): Contact {
    return { kind: 'site', value: `${this.#name(rng).replaceAll('_', '-')}.example` };
  }

  /** Nobody there pays by cash tag. */
  payment(country: CountryCode, rng: Rng): Contact {
    for (;;) {
      const value = paymentFor(`ledger ${this.#seed} ${this.#name(rng)}`, country, rng);
      if (!value.startsWith('cashapp:')) return { kind: 'payment', value };
    }
  }

  /** New photographs of somebody's own, by name. */
  photographs(count: number): string[] {
    return Array.from({ length: count }, () => `${this.#seed}/photo/${this.#pictures++}`);
  }

  /** A stock photograph or a celebrity, the best known most often. */
  stock(rng: Rng): string {
    return `${this.#seed}/stock/${Math.floor(rng.next() ** 2 * 60)}`;
  }

  /** The file that a platform makes of a photograph; `change` is what the sender did to it. */
  file(photograph: string, platform: Platform, change: string): string {
    const hash = (recipe: string): string => createHash('sha256').update(recipe).digest('hex');
    const sha = hash(`${photograph}|${platform.host}|${change}`);
    const altered = /crop|mirror/.test(change);
    this.alike.set(sha, `picture:${altered ? sha : hash(photograph)}`);
    if (!altered && photograph.includes('/stock/')) {
      this.shared.add(`picture:${hash(photograph)}`);
    }
    return sha;
  }

  exhibit(exhibit: Exhibit): void {
    this.exhibits.push(exhibit);
    const here = this.#byPlace.get(exhibit.place.geonames) ?? [];
    here.push(exhibit);
    this.#byPlace.set(exhibit.place.geonames, here);
  }

  /** Somebody else's showing that began before `day`, in the town where there is one. */
  other(owner: string, place: Place | undefined, day: number, rng: Rng): Exhibit | undefined {
    const here = place ? (this.#byPlace.get(place.geonames) ?? []) : this.exhibits;
    for (let tries = 0; tries < 20 && here.length > 0; tries++) {
      const found = rng.pick(here);
      if (found.owner !== owner && found.from <= day) return found;
    }
    return undefined;
  }

  /** A driver, a hotel or a reception of the town whose line stands in many people's ads. */
  localLine(place: Place, rng: Rng): Contact {
    const lines = this.#local.get(place.geonames) ?? [this.phone(place.country)];
    if (lines.length < 4 && rng.chance(0.1)) lines.push(this.phone(place.country));
    this.#local.set(place.geonames, lines);
    return this.sharing(rng.pick(lines));
  }

  /** A legitimate firm's own number becomes one that others name. */
  firmLine(place: Place, phone: Contact): void {
    this.#local.set(place.geonames, [...(this.#local.get(place.geonames) ?? []), phone]);
    this.sharing(phone);
  }

  /** A booking bot, a money changer, a page of links or a copywriter who serves many. */
  wideLine(country: CountryCode): Contact {
    const rng = rngOf(this.#seed, `ledger/wide/${Math.floor(this.rng.next() ** 3 * 24)}`);
    const name = `${rng.pick(stems)}_${rng.pick(stems)}`;
    return this.sharing(
      rng.pick<() => Contact>([
        () => ({ kind: 'handle', value: `telegram:${name}_xmpl_bot` }),
        () => ({ kind: 'handle', value: `telegram:text_${name}_xmpl` }),
        () => ({ kind: 'site', value: `links-${rng.pick(stems)}.example` }),
        () => ({ kind: 'payment', value: paymentFor(`changer ${name}`, 'RU', rng) }),
        () => ({ kind: 'email', value: `booking@${name.replace('_', '-')}.example` }),
        () => ({ kind: 'phone', value: this.#switchboard(country) }),
      ])(),
    );
  }

  readonly #boards = new Map<CountryCode, string>();
  #switchboard(country: CountryCode): string {
    const known = this.#boards.get(country) ?? this.#book(country);
    this.#boards.set(country, known);
    return known;
  }

  /** Notes that a contact serves many. */
  sharing(contact: Contact): Contact {
    this.shared.add(idOf(contact));
    return contact;
  }

  /** Words that an agency or a copywriter sells to whoever pays. */
  house(language: Language, topic: Topic, rng: Rng): Wording {
    const key = `${language}/${topic}`;
    const sold =
      this.#houses.get(key) ??
      [0, 1, 2].map(() => compose(language, topic, this.rng.int(1000), this.rng));
    this.#houses.set(key, sold);
    return rng.pick(sold);
  }
}
