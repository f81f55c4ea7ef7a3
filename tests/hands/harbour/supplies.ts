import { createHash } from 'node:crypto';
import { paymentFor } from '../../../seed-data/payments.ts';
import { phoneBook } from '../../../seed-data/phones.ts';
import type { CountryCode } from '../../../seed-data/places.ts';
import type { Rng } from '../../../seed-data/rng.ts';

const starts =
  'bal ker mur tash dil shak nar vel zor kum gan lit sav rom pel tur yul hov bex orz'.split(' ');
const ends = 'avun oreli inko adun ushta emir olka irven azhin ukel ostan elba urtok amin'.split(
  ' ',
);
const tails = [
  '',
  '',
  '',
  '7',
  '01',
  '95',
  '_77',
  '_work',
  '_job',
  '.uz',
  '_kz',
  '88',
  '_new',
  '_hr',
];
const services = 'telegram telegram telegram telegram telegram telegram instagram instagram'.split(
  ' ',
);
const farServices: Partial<Record<CountryCode, string>> = {
  KR: 'kakaotalk',
  JP: 'line',
  TH: 'line',
};

/** Hands out whatever may be had once only: numbers, names of accounts, addresses, pictures. */
export class Supplies {
  readonly phone: (country: CountryCode) => string;
  readonly #rng: Rng;
  readonly #seed: number;
  readonly #taken = new Set<string>();
  #count = 0;

  constructor(seed: number, rng: Rng) {
    this.#rng = rng;
    this.#seed = seed;
    this.phone = phoneBook(rng.int(10_000));
  }

  #once(make: () => string): string {
    for (;;) {
      const made = make();
      if (this.#taken.has(made)) continue;
      this.#taken.add(made);
      return made;
    }
  }

  /** A family name that nobody has. */
  stem = (): string => this.#rng.pick(starts) + this.#rng.pick(starts) + this.#rng.pick(ends);

  /** `service:name`; after `last`, most people take a name like the one they had. */
  account(name: string, country: CountryCode, last?: string): string {
    const rng = this.#rng;
    const [service = '', old = ''] = last?.split(':') ?? [];
    if (last !== undefined && rng.chance(0.6))
      return this.#once(() => `${service}:${old}${rng.pick(['_', '1', '2', '_new', 'x', '0'])}`);
    const far = farServices[country];
    const chosen = far !== undefined && rng.chance(0.5) ? far : rng.pick(services);
    return this.#once(() =>
      `${chosen}:${name && rng.chance(0.8) ? `${name}${rng.pick(['_', '', '.'])}` : ''}${this.stem()}${rng.pick(tails)}`.replaceAll(
        '.',
        chosen === 'telegram' ? '_' : '.',
      ),
    );
  }

  email = (name: string): string =>
    this.#once(
      () =>
        `${name}.${this.stem()}${this.#rng.int(100)}@${this.#rng.pick(['pochta.example', 'inbox.example', 'mail.test'])}`,
    );

  site = (word: string): string =>
    this.#once(() => `${word}-${this.stem()}.${this.#rng.pick(['example', 'example', 'test'])}`);

  payment = (country: CountryCode): string => {
    // Cash tags are unknown in these countries.
    for (;;) {
      const made = paymentFor(`harbour ${this.#seed} ${this.#count++}`, country, this.#rng);
      if (!made.startsWith('cashapp')) return made;
    }
  };

  picture = (): string => `picture ${this.#seed}/${this.#count++}`;
}

/** Files of pictures by their recipe, and which of them are found to be alike. */
export class Pictures {
  readonly groups = new Map<string, string>();

  /** A file that shows `picture`: as it is, as a board stores it again, or cropped beyond recognition. */
  file(picture: string, host: string, rng: Rng): { file: string; group: string } {
    const kept = rng.next();
    const crop = kept > 0.9;
    const change = crop
      ? ` crop ${rng.int(3)}`
      : kept > 0.5
        ? ` stored by ${host} ${rng.int(3)}`
        : '';
    const file = sha256(picture + change);
    const group = `picture:${crop ? file : sha256(picture)}`;
    this.groups.set(file, group);
    return { file, group };
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
