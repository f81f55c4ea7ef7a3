import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { bech32, bech32m, createBase58check } from '@scure/base';
import { isValidIBAN } from 'ibantools';

const base58check = createBase58check(sha256);

/** Whether `scheme:value` passes its own check. Written apart from the server, so that the labels judge it. */
export function passesChecksum(value: string): boolean {
  const [scheme = '', address = ''] = value.split(':');
  switch (scheme) {
    case 'btc':
      return isSegwit(address.toLowerCase()) || hasVersion(address, [0x00, 0x05]);
    case 'tron':
      return hasVersion(address, [0x41]);
    case 'eth':
      return isEthereum(address);
    case 'iban':
      return isValidIBAN(address.replaceAll(' ', ''));
    case 'promptpay':
      return /^\+66\d{9}$/.test(address);
    default:
      return false;
  }
}

/** The check digit of a card number. */
export function passesLuhn(text: string): boolean {
  const digits = [...text.replace(/\D/g, '')].reverse().map(Number);
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

function isSegwit(address: string): boolean {
  const words = bech32.decodeUnsafe(address)?.words ?? bech32m.decodeUnsafe(address)?.words;
  return address.startsWith('bc1') && words !== undefined;
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
