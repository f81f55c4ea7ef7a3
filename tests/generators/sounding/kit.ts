import { sha256 } from '@noble/hashes/sha2.js';
import { createBase58check } from '@scure/base';
import { ibanOf } from '../../../seed-data/payments.ts';
import type { Rng } from '../../../seed-data/rng.ts';
import type { Land } from './lands.ts';
import type { Contact } from './types.ts';

const base58check = createBase58check(sha256);

const syllables =
  'ba be da di fo ga ha ka ki la le lu ma mi mo na ne no pa ra ri ro sa so ta ti to va vi ya za zu'.split(
    ' ',
  );

const digits = (rng: Rng, count: number): string =>
  Array.from({ length: count }, () => rng.int(10)).join('');

/** An invented word. */
export const madeUp = (rng: Rng, length: number): string =>
  Array.from({ length }, () => rng.pick(syllables)).join('');

/** Gives out contacts that nobody has in the scenario, each once. */
export class Kit {
  private readonly rng: Rng;
  private readonly given = new Set<string>();

  constructor(rng: Rng) {
    this.rng = rng;
  }

  private once(land: Land, kind: Contact['kind'], make: () => string, service = ''): Contact {
    for (;;) {
      const value = make();
      const id = [kind, ...(service ? [service] : []), value].join(':');
      if (this.given.has(id)) continue;
      this.given.add(id);
      return { kind, id, value, service, land };
    }
  }

  phone(land: Land): Contact {
    const number = () => `+${land.code}${this.rng.pick(land.blocks)}${digits(this.rng, 4)}`;
    return this.once(land, 'phone', number);
  }

  private name(): string {
    return `${madeUp(this.rng, 3)}${this.rng.between(2, 99)}`;
  }

  handle(land: Land, service = this.rng.pick(land.services)): Contact {
    const name = () =>
      this.rng.chance(0.5) ? `${this.name()}_notreal` : `invented_${this.name()}`;
    return this.once(land, 'handle', name, service);
  }

  email(land: Land, host = this.rng.pick(['postbox.example', 'mailroom.test'])): Contact {
    return this.once(land, 'email', () => `${this.name()}@${host}`);
  }

  site(land: Land): Contact {
    return this.once(land, 'site', () => `${madeUp(this.rng, 3)}-${madeUp(this.rng, 2)}.example`);
  }

  payment(land: Land): Contact {
    const { rng } = this;
    const iban = (country: 'KZ' | 'TR' | 'AE', bank: string, rest: number) =>
      this.once(land, 'payment', () => ibanOf(country, bank, digits(rng, rest)), 'iban');
    if (land.country === 'KZ') return iban('KZ', '000', 13);
    if (land.country === 'TR') return iban('TR', '000000', 16);
    if (land.country === 'AE') return iban('AE', '000', 16);
    const address = () =>
      base58check.encode(
        Uint8Array.from({ length: 21 }, (_, i) => (i === 0 ? 0x41 : rng.int(256))),
      );
    return this.once(land, 'payment', address, 'tron');
  }
}
