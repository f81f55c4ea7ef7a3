import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { base58, base64url, bech32, bech32m, createBase58check } from '@scure/base';

const base58check = createBase58check(sha256);

function holds(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return false;
  }
}

/** Segwit addresses: BIP 173 (version 0, bech32, 20 or 32 bytes) and BIP 350 (version 1 to 16, bech32m). */
export function segwit(value: string, prefix: string): boolean {
  const program = (coder: typeof bech32) => {
    const { prefix: found, words } = coder.decode(value as `${string}1${string}`);
    const { length } = coder.fromWords(words.slice(1));
    return { version: found === prefix ? (words[0] ?? -1) : -1, length };
  };
  return (
    holds(() => {
      const { version, length } = program(bech32);
      return version === 0 && (length === 20 || length === 32);
    }) ||
    holds(() => {
      const { version, length } = program(bech32m);
      return version > 0 && version <= 16 && length >= 2 && length <= 40;
    })
  );
}

/** Base58Check, as Bitcoin and its like write addresses; the first byte is one of `versions`. */
export function version(value: string, versions: readonly number[]): boolean {
  return holds(() => {
    const bytes = base58check.decode(value);
    return bytes.length === 21 && versions.includes(bytes[0] ?? -1);
  });
}

/** Letters of one case throughout: EIP-55 then has nothing to say. */
export const isOneCase = (hex: string) => hex === hex.toLowerCase() || hex === hex.toUpperCase();

/** EIP-55: the case of each letter is a checksum; one case throughout carries none. */
export function eip55(value: string): boolean {
  const hex = value.slice(2);
  if (isOneCase(hex)) return true;
  const hash = bytesToHex(keccak_256(utf8ToBytes(hex.toLowerCase())));
  return [...hex].every((char, i) => {
    const raised = Number.parseInt(hash[i] ?? '0', 16) >= 8;
    return char === (raised ? char.toUpperCase() : char.toLowerCase());
  });
}

/** Monero's base58 goes block by block (8 bytes in 11 characters); the last 4 bytes are a Keccak checksum. */
function checkMonero(value: string): boolean {
  const bytes: number[] = [];
  for (let i = 0; i < value.length; i += 11) {
    const block = value.slice(i, i + 11);
    const size = block.length === 11 ? 8 : 5;
    const decoded = base58.decode(block.replace(/^1+/, ''));
    bytes.push(...new Array(size - decoded.length).fill(0), ...decoded);
  }
  const body = Uint8Array.from(bytes.slice(0, -4));
  const sum = bytes.slice(-4);
  return keccak_256(body)
    .slice(0, 4)
    .every((byte, i) => byte === sum[i]);
}

/** TON's user-friendly form: 36 bytes in base64url, the last two of them CRC-16/XMODEM of the others (TEP-2). */
function checkTon(value: string): boolean {
  const bytes = base64url.decode(value.replaceAll('+', '-').replaceAll('/', '_'));
  let crc = 0;
  for (const byte of bytes.subarray(0, 34)) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1)
      crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
  }
  return bytes.length === 36 && crc === (((bytes[34] ?? 0) << 8) | (bytes[35] ?? 0));
}

export const moneroChecksum = (value: string): boolean => holds(() => checkMonero(value));
export const tonChecksum = (value: string): boolean => holds(() => checkTon(value));
