import { createHash } from 'node:crypto';
import { sha256 } from '@noble/hashes/sha2.js';
import { base58check } from '@scure/base';
import type { Chance } from './chance.ts';
import { type Land, lands } from './lands.ts';

/** A way to reach somebody, or to pay. */
export interface Contact {
  readonly kind: 'phone' | 'handle' | 'email' | 'payment' | 'site';
  /** As the graph names it: `phone:+7…`, `handle:telegram:x`. */
  readonly id: string;
  /** As a capture's list of contacts has it: `+7…`, `telegram:x`. */
  readonly value: string;
}

export const contact = (kind: Contact['kind'], value: string): Contact => ({
  kind,
  id: `${kind}:${value}`,
  value,
});

/** Gives out each number once. */
export class NumberBook {
  readonly #given = new Map<Land, number>();

  /** @throws Error when the numbers of a land are used up */
  fresh(land: Land): string {
    const { code, blocks, groups } = lands[land].plan;
    const digits = groups.reduce((sum, group) => sum + group, 0);
    const given = this.#given.get(land) ?? 0;
    this.#given.set(land, given + 1);
    const block = blocks[given % blocks.length] ?? '';
    const room = 10 ** (digits - block.length);
    const turn = Math.floor(given / blocks.length);
    if (turn >= room) throw new Error(`The numbers of ${land} are used up`);
    // A step without a factor in common with a power of ten comes by every number once.
    const rest = (turn * 7_368_787 + Object.keys(lands).indexOf(land) * 7_919 + 4_321) % room;
    return `+${code}${block}${String(rest).padStart(digits - block.length, '0')}`;
  }
}

const stems =
  'aigul alina kamila dinara olga janna tamara leila nina rada maya elsa fay zarina madina lola suzy hana yuki mali nok dao ploy mina sora arman timur';
const marks = ['demo', 'sample', 'invented', 'notreal'];

/** Names that nobody takes for real ones, each given once. */
export class NameBook {
  #given = 0;

  name(chance: Chance, between: string): string {
    this.#given += 1;
    const stem = chance.one(stems.split(' '));
    return [stem, chance.one(marks), this.#given.toString(36)].join(between);
  }
}

/** Where people of a land chat. */
const services: Readonly<Record<Land, readonly string[]>> = {
  KZ: ['telegram', 'telegram', 'instagram'],
  UZ: ['telegram'],
  KG: ['telegram', 'instagram'],
  TJ: ['telegram', 'instagram'],
  RU: ['telegram', 'vk'],
  TR: ['telegram', 'instagram'],
  AE: ['telegram', 'instagram'],
  KR: ['kakaotalk', 'kakaotalk', 'line', 'telegram'],
  JP: ['line', 'line', 'telegram'],
  TH: ['line', 'line', 'wechat'],
};

export function makeHandle(chance: Chance, names: NameBook, land: Land): Contact {
  const service = chance.one(services[land]);
  return contact('handle', `${service}:${names.name(chance, '_')}`);
}

export const makeEmail = (chance: Chance, names: NameBook): Contact =>
  contact('email', `${names.name(chance, '.')}@${chance.one(['mail', 'post', 'inbox'])}.example`);

export const makeSite = (chance: Chance, names: NameBook): Contact =>
  contact('site', `${names.name(chance, '-')}.example`);

/** Accounts are of a bank that is numbered with zeros, addresses of coins are hashes of a sentence. */
export function makePayment(
  chance: Chance,
  names: NameBook,
  numbers: NumberBook,
  land: Land,
): Contact {
  const seed = names.name(chance, ' ');
  if (land === 'KZ' && chance.happens(0.6))
    return contact('payment', `kaspi:${numbers.fresh('KZ')}`);
  if (land === 'TH' && chance.happens(0.6))
    return contact('payment', `promptpay:${numbers.fresh('TH')}`);
  if (chance.happens(0.4)) return contact('payment', `iban:${account(seed)}`);
  if (chance.happens(0.2)) return contact('payment', `cashapp:$${names.name(chance, '')}`);
  const address = sha256(new TextEncoder().encode(`nobody has a key to ${seed}`)).slice(0, 20);
  const tron = base58check(sha256).encode(Uint8Array.of(0x41, ...address));
  return contact('payment', `tron:${tron}`);
}

/** An account in Kazakhstan's shape at bank 000, with a right checksum (ISO 13616). */
function account(seed: string): string {
  const digits = BigInt(`0x${createHash('sha256').update(seed).digest('hex')}`).toString();
  const own = `000${digits.slice(-13)}`;
  const [k, z] = ['20', '35'];
  const check = 98n - (BigInt(`${own}${k}${z}00`) % 97n);
  return `KZ${String(check).padStart(2, '0')}${own}`;
}
