import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto';
import { keyedHash } from '../../redaction/index.ts';

const block = 16;

/** Puts a text under a seal and takes it out again: the same text has the same seal, and none can be made without the key. */
export interface Sealer {
  /** `~` and letters of base64url; tells how long a text is by blocks of 16 bytes alone. */
  seal(text: string): string;
  /** @returns undefined where it is no seal of this key */
  unseal(sealed: string): string | undefined;
  /** Eight hex digits by which people tell labels apart. */
  short(text: string): string;
}

/**
 * Deterministic authenticated encryption after RFC 5297: the tag of a text is also the counter of its cipher (here
 * HMAC-SHA-256 cut to 16 bytes, and AES-256-CTR).
 * @param secret hex digits
 */
export function sealerOf(secret: string): Sealer {
  const keyFor = (use: string) => keyedHash(secret, `masks ${use}`);
  const [cipherKey, tagKey, shortKey] = [
    Buffer.from(keyFor('cipher'), 'hex'),
    Buffer.from(keyFor('tag'), 'hex'),
    keyFor('label'),
  ];
  const tagOf = (padded: Buffer) =>
    createHmac('sha256', tagKey).update(padded).digest().subarray(0, block);
  return {
    seal(text) {
      const plain = Buffer.from(text);
      const padded = Buffer.alloc((Math.floor(plain.length / block) + 1) * block);
      plain.copy(padded);
      padded[plain.length] = 0x80;
      const tag = tagOf(padded);
      const cipher = createCipheriv('aes-256-ctr', cipherKey, tag);
      return `~${Buffer.concat([tag, cipher.update(padded), cipher.final()]).toString('base64url')}`;
    },
    unseal(sealed) {
      if (!/^~[\w-]+$/.test(sealed)) return undefined;
      const bytes = Buffer.from(sealed.slice(1), 'base64url');
      if (bytes.length < 2 * block || bytes.length % block > 0) return undefined;
      const tag = bytes.subarray(0, block);
      const cipher = createDecipheriv('aes-256-ctr', cipherKey, tag);
      const padded = Buffer.concat([cipher.update(bytes.subarray(block)), cipher.final()]);
      if (!timingSafeEqual(tagOf(padded), tag)) return undefined;
      return padded.subarray(0, padded.lastIndexOf(0x80)).toString();
    },
    short: (text) => keyedHash(shortKey, text).slice(0, 8),
  };
}
