import { sha256 } from '@noble/hashes/sha2.js';
import { base58check } from '@scure/base';
import type { Chance } from './chance.ts';
import { allLands, type Land } from './lands.ts';

export type Means = 'phone' | 'telegram' | 'instagram' | 'line' | 'email' | 'site' | 'payment';

export interface Contact {
  readonly means: Means;
  /** As an import names it: `phone:+7…`, `handle:telegram:…`, `payment:kaspi:+7…`. */
  readonly id: string;
  /** As in the fields of a capture. */
  readonly value: string;
  /** Of a number: its land, and its digits without the code of that. */
  readonly land?: Land;
  readonly digits?: string;
  /** What stands before it and after it in a text, of payments. */
  readonly label?: string;
}

const stems =
  'aru dana kami leyla zhan tomi sabi elza mira naz gul fari sito zebo mari altyn kumush sary bulbul lotus orchid velvet night moon silk star pearl rose opal amber bahar shams nur'.split(
    ' ',
  );
const marks = ['demo', 'sample', 'invented', 'notreal'];
const base58 = base58check(sha256);

/** An address on Tron to which nobody has the key, with the check that wallets make. */
function tronOf(seed: string): string {
  const hash = sha256(new TextEncoder().encode(seed)).slice(0, 20);
  return base58.encode(Uint8Array.of(0x41, ...hash));
}

/** Gives out numbers, names and accounts, none of them twice. */
export class Registry {
  readonly #taken = new Set<string>();

  readonly chance: Chance;

  constructor(chance: Chance) {
    this.chance = chance;
  }

  #fresh(make: () => string): string {
    let made = make();
    while (this.#taken.has(made)) made = make();
    this.#taken.add(made);
    return made;
  }

  /** One who has no number there uses one of a land with numbers, as migrants keep that of home. */
  phone(land: Land, beside?: Contact): Contact {
    if (land.plan.blocks.length === 0) return this.phone(this.chance.pick(allLands.slice(0, 4)));
    const next = beside?.land === land && beside.digits ? nextOf(beside.digits) : undefined;
    if (next !== undefined && !this.#taken.has(land.plan.code + next)) {
      this.#taken.add(land.plan.code + next);
      return phoneOf(land, next);
    }
    const { code, blocks } = land.plan;
    const number = this.#fresh(
      () => code + this.chance.pick(blocks) + String(this.chance.whole(0, 9999)).padStart(4, '0'),
    );
    return phoneOf(land, number.slice(code.length));
  }

  #name(): string {
    return this.#fresh(() => {
      const { chance } = this;
      const [one, two] = chance.some(stems, 2);
      const tail = chance.is(0.6) ? String(chance.whole(1, 999)) : '';
      return `${one}${chance.pick(['_', '', ''])}${two}_${chance.pick(marks)}${tail}`;
    });
  }

  handle(means: 'telegram' | 'instagram' | 'line'): Contact {
    const name = this.#name();
    return { means, id: `handle:${means}:${name}`, value: `${means}:${name}` };
  }

  email(): Contact {
    const value = `${this.#name()}@${this.chance.pick(['pochta', 'mailbox', 'letters'])}.example`;
    return { means: 'email', id: `email:${value}`, value };
  }

  site(): Contact {
    const host = `${this.#name().replaceAll('_', '-')}.example`;
    return { means: 'site', id: `site:${host}`, value: `https://${host}/` };
  }

  /** An account as it is used in the land: by number, by card with most of its digits hidden, or in coins. */
  payment(land: Land): Contact {
    const roll = this.chance.next();
    if (roll < 0.25) {
      const value = tronOf(this.#name());
      // Written by its coin; an import names it by its chain.
      return { ...paymentOf('usdt', value, 'USDT TRC20'), id: `payment:tron:${value}` };
    }
    const byNumber = { KZ: 'kaspi', KG: 'mbank', TH: 'promptpay' }[land.country];
    if (byNumber !== undefined && roll < 0.75)
      return paymentOf(byNumber, this.phone(land).value, byNumber.toUpperCase());
    const head = this.chance.pick(
      land.country === 'UZ' ? ['8600', '9860'] : ['4400', '5169', '4177'],
    );
    const tail = this.#fresh(() => `${head} **** **** ${this.chance.whole(1000, 9999)}`);
    return paymentOf('card', tail.replaceAll(' ', ''), this.chance.pick(['VISA', 'card', 'карта']));
  }
}

function phoneOf(land: Land, digits: string): Contact {
  const value = `+${land.plan.code}${digits}`;
  return { means: 'phone', id: `phone:${value}`, value, land, digits };
}

const paymentOf = (scheme: string, account: string, label: string): Contact => ({
  means: 'payment',
  id: `payment:${scheme}:${account}`,
  value: `${scheme}:${account}`,
  label,
});

/** The number that a shop sells together with this one. */
function nextOf(digits: string): string | undefined {
  if (digits.endsWith('9999')) return undefined;
  return String(Number(digits) + 1).padStart(digits.length, '0');
}
