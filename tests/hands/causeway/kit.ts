import { sha256 } from '@noble/hashes/sha2.js';
import { createBase58check } from '@scure/base';
import { ibanOf } from '../../../seed-data/payments.ts';
import type { Rng } from '../../../seed-data/rng.ts';
import type { Land } from './lands.ts';
import { endings, firstNames, hosts } from './names.ts';
import type { Contact } from './types.ts';

const base58check = createBase58check(sha256);

const digits = (rng: Rng, count: number): string =>
  Array.from({ length: count }, () => rng.int(10)).join('');

/** Gives out contacts that nobody has in the world, each once. */
export class Kit {
  private readonly rng: Rng;
  private readonly given = new Set<string>();

  constructor(rng: Rng) {
    this.rng = rng;
  }

  private once(make: () => Contact): Contact {
    for (;;) {
      const contact = make();
      if (this.given.has(contact.id)) continue;
      this.given.add(contact.id);
      return contact;
    }
  }

  phone(land: Land): Contact {
    return this.once(() => {
      const value = `+${land.code}${this.rng.pick(land.blocks)}${digits(this.rng, 4)}`;
      return { kind: 'phone', id: `phone:${value}`, value, service: '', land };
    });
  }

  private name(joint: string): string {
    const { rng } = this;
    const name = `${rng.pick(firstNames)}${joint}${rng.pick(endings)}${rng.between(2, 99)}`;
    return rng.chance(0.5) ? `demo${joint}${name}` : `${name}${joint}sample`;
  }

  handle(land: Land, service = this.rng.pick(land.services)): Contact {
    return this.once(() => {
      const value = this.name('_');
      return { kind: 'handle', id: `handle:${service}:${value}`, value, service, land };
    });
  }

  email(land: Land): Contact {
    return this.once(() => {
      const value = `${this.name('.')}@${this.rng.pick(hosts)}`;
      return { kind: 'email', id: `email:${value}`, value, service: '', land };
    });
  }

  /** An address below the name of a host, for who answers for that. */
  emailAt(land: Land, host: string): Contact {
    const value = `${this.rng.pick(['help', 'support', 'care'])}@${host}`;
    return { kind: 'email', id: `email:${value}`, value, service: '', land };
  }

  payment(land: Land): Contact {
    const { rng } = this;
    return this.once(() => {
      const of = (service: string, value: string): Contact => {
        return { kind: 'payment', id: `payment:${service}:${value}`, value, service, land };
      };
      if (land.country === 'KZ') return of('iban', ibanOf('KZ', '000', digits(rng, 13)));
      if (land.country === 'TR') return of('iban', ibanOf('TR', '000000', digits(rng, 16)));
      if (land.country === 'AE') return of('iban', ibanOf('AE', '000', digits(rng, 16)));
      const bytes = Uint8Array.from({ length: 21 }, (_, i) => (i === 0 ? 0x41 : rng.int(256)));
      return of('tron', base58check.encode(bytes));
    });
  }
}
