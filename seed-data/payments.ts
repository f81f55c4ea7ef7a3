/**
 * Payment handles with right checksums and no owner. Each key hash is the SHA-256 of a public
 * sentence, not of a key, so no key is known that could spend from it; IBANs name bank code 0, which
 * no bank has. Cash tags hold the word "demo".
 */

import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { base58check, bech32, hex } from '@scure/base';
import type { CountryCode } from './places.ts';
import type { Rng } from './rng.ts';

const base58 = base58check(sha256);

/** 20 bytes that stand where a key hash would stand. */
function keyHash(name: string): Uint8Array {
  const sentence = `Throughline synthetic world, nobody owns this: ${name}`;
  return sha256(new TextEncoder().encode(sentence)).slice(0, 20);
}

const prefixed = (first: number, hash: Uint8Array): Uint8Array => Uint8Array.of(first, ...hash);

/** Mixed-case checksum of EIP-55. */
function checksummedEth(hash: Uint8Array): string {
  const lower = hex.encode(hash);
  const digest = hex.encode(keccak_256(new TextEncoder().encode(lower)));
  const mixed = [...lower].map((sign, at) =>
    Number.parseInt(digest.charAt(at), 16) >= 8 ? sign.toUpperCase() : sign,
  );
  return `0x${mixed.join('')}`;
}

const ibanShape: Partial<Record<CountryCode, { bank: string; account: number }>> = {
  KZ: { bank: '000', account: 13 },
  TR: { bank: '000000', account: 16 },
  AE: { bank: '000', account: 16 },
};

/** IBAN check digits: ISO 13616, 98 less the rest of division by 97. */
export function ibanOf(country: CountryCode, bank: string, account: string): string {
  const letters = `${bank}${account}${country}00`;
  const digits = letters.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return `${country}${String(98 - rest).padStart(2, '0')}${bank}${account}`;
}

const digitsOf = (hash: Uint8Array, count: number): string =>
  [...hash, ...hash]
    .map((byte) => String(byte % 10))
    .join('')
    .slice(0, count);

/**
 * A new payment handle as `scheme:value` for `name` (the same name gives the same handle of a
 * scheme): btc, eth, tron, iban (KZ, TR, AE) or cashapp.
 */
export function paymentFor(name: string, country: CountryCode, rng: Rng): string {
  const hash = keyHash(name);
  const schemes: (() => string)[] = [
    () => `btc:${bech32.encode('bc', [0, ...bech32.toWords(hash)])}`,
    () => `btc:${base58.encode(prefixed(0, hash))}`,
    () => `eth:${checksummedEth(hash)}`,
    () => `tron:${base58.encode(prefixed(0x41, hash))}`,
    () => `tron:${base58.encode(prefixed(0x41, hash))}`,
    () => `cashapp:$demo${hex.encode(hash.slice(0, 4))}`,
  ];
  const shape = ibanShape[country];
  if (shape !== undefined) {
    const iban = (): string => `iban:${ibanOf(country, shape.bank, digitsOf(hash, shape.account))}`;
    schemes.push(iban, iban, iban);
  }
  return rng.pick(schemes)();
}

/** The handle as a text shows it: IBANs in groups of four now and then. */
export function writePayment(payment: string, rng: Rng): string {
  const at = payment.indexOf(':');
  const value = payment.slice(at + 1);
  if (payment.startsWith('iban:')) {
    return rng.chance(0.5) ? `IBAN ${value.replace(/(.{4})(?=.)/g, '$1 ')}` : `IBAN ${value}`;
  }
  if (payment.startsWith('tron:')) return `USDT TRC20 ${value}`;
  if (payment.startsWith('cashapp:')) return `cash app ${value}`;
  return `${payment.slice(0, at).toUpperCase()} ${value}`;
}
