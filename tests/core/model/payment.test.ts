import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { base58, bech32, bech32m, createBase58check } from '@scure/base';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPayment, readPaymentByShape } from '../../../server/core/model/index.ts';
import { anyText } from '../../support/any-text.ts';

const bytes = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 37 + 11) % 256);
const base58check = (version: number) =>
  createBase58check(sha256).encode(Uint8Array.of(version, ...bytes(20)));
const segwit = (prefix: string, version: number, length: number) =>
  (version === 0 ? bech32 : bech32m).encode(prefix, [version, ...bech32.toWords(bytes(length))]);

function monero(): string {
  const body = Uint8Array.of(18, ...bytes(64));
  const all = Uint8Array.of(...body, ...keccak_256(body).slice(0, 4));
  const block = (part: Uint8Array) =>
    base58
      .encode(part.slice(part.findIndex((byte) => byte !== 0)))
      .padStart(part.length === 8 ? 11 : 7, '1');
  return Array.from({ length: 9 }, (_, i) => block(all.slice(i * 8, i * 8 + 8))).join('');
}

/** Made from a pattern of bytes, or the examples of BIP 173, BIP 350, EIP-55 and the IBAN registry. */
const valid = [
  ['btc', base58check(0x00)],
  ['btc', base58check(0x05)],
  ['btc', segwit('bc', 0, 20)],
  ['btc', segwit('bc', 0, 32)],
  ['btc', 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0'],
  ['eth', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'],
  ['tron', base58check(0x41)],
  ['ltc', base58check(0x30)],
  ['ltc', base58check(0x32)],
  ['ltc', segwit('ltc', 0, 20)],
  ['xmr', monero()],
  ['iban', 'KZ86125KZT5004100100'],
  ['iban', 'GB82WEST12345698765432'],
  ['iban', 'TR330006100519786457841326'],
] as const;

describe('a checksum', () => {
  test.each(valid)('holds: %s %s', (scheme, value) => {
    const key = scheme === 'eth' ? value.toLowerCase() : value;
    const properties = { scheme, value: key, checksumValid: true };
    const { entity } = readPayment(`${scheme}:${value}`) ?? {};
    expect(entity).toMatchObject({ id: `payment:${scheme}:${key}`, properties });
    expect(readPaymentByShape(value)?.entity.properties).toEqual(properties);
  });

  test.each(valid)('of %s %s fails with any one character changed', (scheme, value) => {
    const alphabet = /^(bc1|ltc1)/.test(value)
      ? 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
      : scheme === 'eth'
        ? '0123456789abcdefABCDEF'
        : scheme === 'iban'
          ? '0123456789'
          : '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
    for (let at = 4; at < value.length; at += 1) {
      const other = alphabet[(alphabet.indexOf(value[at] ?? '') + 1) % alphabet.length];
      const wrong = `${value.slice(0, at)}${other}${value.slice(at + 1)}`;
      expect(readPayment(`${scheme}:${wrong}`), `${wrong} differs at ${at}`).toBeUndefined();
    }
  });

  test.each([
    ['a segwit program of 25 bytes', segwit('bc', 0, 25)],
    ['version 1 with the other checksum', bech32.encode('bc', [1, ...bech32.toWords(bytes(32))])],
    ['version 0 with the other checksum', bech32m.encode('bc', [0, ...bech32.toWords(bytes(20))])],
    ['the test network', segwit('tb', 0, 20)],
    ['a version byte of no scheme', base58check(0x6f)],
  ])('%s is none: %s', (_, value) => {
    expect(readPaymentByShape(value)).toBeUndefined();
  });
});

test.each([
  ['BTC: bc1 is written in capitals too', segwit('bc', 0, 20).toUpperCase(), segwit('bc', 0, 20)],
  ['an IBAN with spaces', 'GB82 WEST 1234 5698 7654 32', 'GB82WEST12345698765432'],
  ['an IBAN in small letters', 'gb82west12345698765432', 'GB82WEST12345698765432'],
])('%s: %s', (_, raw, value) => {
  expect(readPaymentByShape(raw)?.entity.properties.value).toBe(value);
});

test.each([
  ['0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed'],
  ['0x5AAEB6053F3E94C9B9A09F33669435E7EF1BEAED'],
])('%s carries no checksum, and is not said to', (raw) => {
  const parsed = readPaymentByShape(raw);
  expect(parsed?.entity.id).toBe('payment:eth:0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed');
  expect(parsed?.entity.properties.checksumValid).toBe(false);
  expect(parsed?.steps).not.toContain('checksum verified');
});

const eth = '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed';
test.each([
  [`usdt:${base58check(0x41)}`, `tron:${base58check(0x41)}`],
  [`USDT: ${eth}`, `eth:${eth.toLowerCase()}`],
  [`биткоин:${base58check(0)}`, `btc:${base58check(0)}`],
  ['cashapp:OrchidRooms', 'cashapp:$orchidrooms'],
  ['cash app: $OrchidRooms', 'cashapp:$orchidrooms'],
  ['paypal:https://paypal.me/OrchidRooms', 'paypal:orchidrooms'],
  ['iban：GB82WEST12345698765432', 'iban:GB82WEST12345698765432'],
])('%s is %s', (raw, key) => {
  expect(readPayment(raw)?.entity.id).toBe(`payment:${key}`);
});

test.each(['', ':', 'btc:', 'cashapp:7', 'paypal:', 'constructor:x', '__proto__:x', 'btc:hello'])(
  '%s is none',
  (raw) => {
    expect(readPayment(raw)).toBeUndefined();
  },
);

test('no text makes it throw', () => {
  fc.assert(
    fc.property(anyText({ maxLength: 120 }), (raw) => {
      readPayment(raw);
      readPaymentByShape(`4${raw}`);
    }),
  );
});
