import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { createBase58check } from '@scure/base';
import type { Rng } from '../../../seed-data/rng.ts';
import { kazakhstan, type Land } from './lands.ts';

/** Something by which somebody is reached or paid. */
export interface Contact {
  /** As the graph names it. */
  readonly id: string;
  readonly kind: 'phone' | 'handle' | 'payment' | 'email' | 'site';
  /** What is written; of phones, and payments by phone, the number with its plus. */
  readonly value: string;
  /** Of a handle its service, of a payment its scheme. */
  readonly service: string;
  /** Whose numbering plan. */
  readonly land: Land;
}

const syllables =
  'al ba da el fi ga ho il ja ka la mi no or pe ra sa ti um va wi xe yo za len mar sol tan vel'.split(
    ' ',
  );
const markers = ['demo', 'sample', 'invented', 'notreal'];
const mailHosts = ['postbox.example', 'letters.example', 'mail-demo.example', 'quickmail.example'];
const base58check = createBase58check(sha256);

/** Gives out what nobody else has; nothing is given out twice. */
export class Supplies {
  readonly #rng: Rng;
  readonly #dialled = new Map<Land, number>();
  readonly #offset: number;
  #names = 0;

  constructor(rng: Rng) {
    this.#rng = rng;
    this.#offset = rng.int(10_000);
  }

  number(land: Land): string {
    const given = this.#dialled.get(land) ?? 0;
    this.#dialled.set(land, given + 1);
    const block = land.plan.blocks[Math.floor(given / 10_000)];
    if (block === undefined) throw new RangeError(`no numbers left for +${land.plan.code}`);
    const rest = (given * 3797 + this.#offset) % 10_000;
    return `+${land.plan.code}${block}${String(rest).padStart(4, '0')}`;
  }

  phone(land: Land): Contact {
    const value = this.number(land);
    return { id: `phone:${value}`, kind: 'phone', value, service: '', land };
  }

  /** A word that a house or an account is called by. */
  word(parts = this.#rng.between(2, 3)): string {
    return Array.from({ length: parts }, () => this.#rng.pick(syllables)).join('');
  }

  #name(glue: string): string {
    return `${this.word()}${glue}${this.#rng.pick(markers)}${++this.#names}`;
  }

  handle(land: Land, service: string = this.#rng.pick(land.chats)): Contact {
    const value = this.#name(this.#rng.pick(['', '_']));
    return { id: `handle:${service}:${value}`, kind: 'handle', value, service, land };
  }

  email(land: Land): Contact {
    const value = `${this.#name('.')}@${this.#rng.pick(mailHosts)}`;
    return { id: `email:${value}`, kind: 'email', value, service: '', land };
  }

  site(land: Land): Contact {
    const value = `${this.#name('-')}.example`;
    return { id: `site:${value}`, kind: 'site', value, service: '', land };
  }

  payment(land: Land, service: string = this.#rng.pick(land.pays)): Contact {
    const value = this.#account(land, service);
    return { id: `payment:${service}:${value}`, kind: 'payment', value, service, land };
  }

  #account(land: Land, service: string): string {
    const digits = (length: number) =>
      Array.from({ length }, () => String(this.#rng.int(10))).join('');
    if (service === 'tron') {
      // The hash of a sentence: nobody has the key to it.
      const hash = sha256(utf8ToBytes(`nobody's wallet ${this.#offset} ${++this.#names}`));
      return base58check.encode(Uint8Array.of(0x41, ...hash.subarray(0, 20)));
    }
    if (service !== 'iban') return this.number(land);
    // Bank 0 does not exist.
    if (land === kazakhstan) return iban('KZ', `000${digits(13)}`);
    return land.plan.code === '90'
      ? iban('TR', `000000${digits(16)}`)
      : iban('AE', `000${digits(16)}`);
  }
}

function iban(country: string, account: string): string {
  const inDigits = [...`${account}${country}00`]
    .map((char) => Number.parseInt(char, 36).toString())
    .join('');
  const check = 98n - (BigInt(inDigits) % 97n);
  return `${country}${String(check).padStart(2, '0')}${account}`;
}
