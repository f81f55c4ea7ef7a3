import { createHash } from 'node:crypto';
import { sha256 } from '@noble/hashes/sha2.js';
import { createBase58check } from '@scure/base';
import type { CaptureRecord } from '../../../seed-data/index.ts';
import type { Rng } from '../../../seed-data/rng.ts';
import { type Land, lands } from './lands.ts';

export interface Contact {
  readonly kind: 'phone' | 'handle' | 'email' | 'site' | 'payment';
  /** `+7…`, `telegram:name`, an address, a host, `kaspi:+7…` or `trc20:T…`. */
  readonly value: string;
}

/** As it is called in the graph. */
export const idOf = ({ kind, value }: Contact): string => `${kind}:${value}`;

const lists = { phone: 'phones', handle: 'handles', email: 'emails', site: 'websites' } as const;

/** Contacts as a form has them, in lists; it has none for payments. @param typed how a number is written there */
export function listed(
  contacts: readonly Contact[],
  typed: (phone: string) => string,
): NonNullable<CaptureRecord['contacts']> {
  const fields: NonNullable<CaptureRecord['contacts']> = {};
  for (const { kind, value } of contacts) {
    if (kind === 'payment') continue;
    const list = lists[kind];
    const shown = kind === 'phone' ? typed(value) : kind === 'site' ? `https://${value}` : value;
    fields[list] = [...(fields[list] ?? []), shown];
  }
  return fields;
}

export const hashOf = (recipe: string): string => createHash('sha256').update(recipe).digest('hex');

const beginnings =
  'ish rabota jumush jumys kor work visa koreya safar yol kadr bereke nur asia silk tulpar humo lola sapar jol ata zhana baht orda sultan steppe pamir kerben kelajak umid'.split(
    ' ',
  );
const endings = 'demo sample invented notreal'.split(' ');
const services = ['telegram', 'telegram', 'telegram', 'telegram', 'instagram', 'instagram'];

/** A number of a block that nobody has. */
export function numberIn(rng: Rng, land: Land, block: string): Contact {
  const { code, groups } = lands[land].plan;
  const free = groups.reduce((sum, group) => sum + group, 0) - block.length;
  const rest = String(rng.int(10 ** free)).padStart(free, '0');
  return { kind: 'phone', value: `+${code}${block}${rest}` };
}

/** A coin address whose key nobody can have. */
export function coinAddress(seed: string): Contact {
  const bytes = Uint8Array.from([0x41, ...Buffer.from(hashOf(seed).slice(0, 40), 'hex')]);
  return { kind: 'payment', value: `trc20:${createBase58check(sha256).encode(bytes)}` };
}

/** Gives each contact out once. */
export class GivenOnce {
  readonly #used = new Set<string>();

  protected fresh(make: () => Contact): Contact {
    for (;;) {
      const made = make();
      if (this.#used.has(made.value)) continue;
      this.#used.add(made.value);
      return made;
    }
  }
}

/** Numbers, names and wallets, each given out once. */
export class Directory extends GivenOnce {
  phone(rng: Rng, land: Land): Contact {
    const { blocks } = lands[land].plan;
    return this.fresh(() =>
      numberIn(rng, land, rng.chance(0.6) ? (blocks[0] ?? '') : rng.pick(blocks)),
    );
  }

  /** An account of a messenger that people of the land use. */
  handle(rng: Rng, land: Land): Contact {
    const abroad = land === 'KR' ? ['kakaotalk'] : land === 'TH' ? ['line'] : [];
    return this.fresh(() => ({
      kind: 'handle',
      value: `${rng.pick([...services, ...abroad])}:${this.name(rng, '_')}`,
    }));
  }

  channel(rng: Rng): Contact {
    return this.fresh(() => ({ kind: 'handle', value: `telegram:${this.name(rng, '_')}_jobs` }));
  }

  email(rng: Rng): Contact {
    const host = rng.pick(['mailbox.example', 'post.example', 'inbox.example', 'letters.example']);
    return this.fresh(() => ({ kind: 'email', value: `${this.name(rng, '.')}@${host}` }));
  }

  site(rng: Rng): Contact {
    return this.fresh(() => ({ kind: 'site', value: `${this.name(rng, '-')}.example` }));
  }

  /** A wallet at a phone number, mostly of the land; else a coin address. */
  payment(rng: Rng, land: Land): Contact {
    const { wallets } = lands[land];
    if (wallets.length > 0 && rng.chance(0.75)) {
      return { kind: 'payment', value: `${rng.pick(wallets)}:${this.phone(rng, land).value}` };
    }
    return coinAddress(`nobody's key ${rng.int(2 ** 31)}`);
  }

  private name(rng: Rng, between: string): string {
    const number = rng.chance(0.5) ? String(rng.between(1, 99)) : '';
    return [rng.pick(beginnings), rng.pick(beginnings), rng.pick(endings)].join(between) + number;
  }
}
