import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { base58xmr, base64url, bech32, bech32m, createBase58check } from '@scure/base';
import { isValidIBAN } from 'ibantools';

const base58check = createBase58check(sha256);

/** Whether `scheme:value` passes its own check. Written apart from the server, so that the labels judge it. */
export function passesChecksum(value: string): boolean {
  const [scheme = '', address = ''] = value.split(':');
  switch (scheme) {
    case 'btc':
      return isSegwit(address.toLowerCase(), 'bc') || hasVersion(address, [0x00, 0x05]);
    case 'ltc':
      return isSegwit(address.toLowerCase(), 'ltc') || hasVersion(address, [0x30, 0x32]);
    case 'tron':
      return hasVersion(address, [0x41]);
    case 'eth':
      return isEthereum(address);
    case 'iban':
      return isValidIBAN(address.replaceAll(' ', ''));
    case 'xmr':
      return isMonero(address);
    case 'ton':
      return isTon(address);
    case 'promptpay':
      return /^\+66\d{9}$/.test(address);
    case 'kaspi':
      return /^\+77\d{9}$/.test(address);
    case 'payme':
      return /^\+998\d{9}$/.test(address);
    case 'qiwi':
      return /^\+7[79]\d{9}$/.test(address);
    case 'cashapp':
      return /^\$[a-z][a-z0-9_]+$/.test(address);
    case 'paypal':
    case 'revolut':
    case 'wise':
      return /^[a-z0-9_.]+$/.test(address);
    default:
      return false;
  }
}

const zeros = ['٠', '۰', '๐', '０'].map((zero) => zero.charCodeAt(0));

/** Digits of the other scripts of the sets as 0 to 9. */
const plainDigits = (text: string): string =>
  text.replace(/[^\d\P{Nd}]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (zeros.find((zero) => code >= zero && code < zero + 10) ?? Number.NaN));
  });

/** The check digit of a card number. */
export function passesLuhn(text: string): boolean {
  const digits = [...plainDigits(text).replace(/\D/g, '')].reverse().map(Number);
  const doubled = digits.map((digit, at) => (at % 2 === 0 ? digit : digit * 2));
  const sum = doubled.reduce((total, digit) => total + (digit > 9 ? digit - 9 : digit), 0);
  return digits.length >= 13 && sum % 10 === 0;
}

function hasVersion(address: string, versions: readonly number[]): boolean {
  try {
    const bytes = base58check.decode(address);
    return bytes.length === 21 && versions.includes(bytes[0] ?? -1);
  } catch {
    return false;
  }
}

function isSegwit(address: string, prefix: string): boolean {
  const words = bech32.decodeUnsafe(address)?.words ?? bech32m.decodeUnsafe(address)?.words;
  return address.startsWith(`${prefix}1`) && words !== undefined;
}

/** A standard address of the main net (18): two keys and four bytes of their Keccak hash. */
function isMonero(address: string): boolean {
  const bytes = base58xmr.decode(address);
  const sum = keccak_256(bytes.subarray(0, 65)).subarray(0, 4);
  return bytes.length === 69 && bytes[0] === 18 && sum.every((byte, at) => byte === bytes[65 + at]);
}

/** Flag, work chain, hash and CRC-16/XMODEM: over all of it with its own sum the remainder is 0. */
function isTon(address: string): boolean {
  const bytes = base64url.decode(address);
  let rest = 0;
  for (const byte of bytes) {
    rest ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1)
      rest = (rest & 0x8000 ? (rest << 1) ^ 0x1021 : rest << 1) & 0xffff;
  }
  return bytes.length === 36 && [0x11, 0x51].includes(bytes[0] ?? 0) && rest === 0;
}

/** EIP-55: the case of a letter is a bit of the hash of the address; all in one case is right as well. */
function isEthereum(address: string): boolean {
  const hex = address.replace(/^0x/, '');
  if (!/^[0-9a-fA-F]{40}$/.test(hex) || !address.startsWith('0x')) return false;
  const lower = hex.toLowerCase();
  if (hex === lower || hex === hex.toUpperCase()) return true;
  const hash = Buffer.from(keccak_256(new TextEncoder().encode(lower))).toString('hex');
  const mixed = [...lower].map((letter, at) =>
    Number.parseInt(hash[at] ?? '0', 16) > 7 ? letter.toUpperCase() : letter,
  );
  return hex === mixed.join('');
}
