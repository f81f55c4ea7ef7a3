import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { deflateSync } from 'fflate';

/**
 * Deflated JSON. Not by Node's zlib: a thread that is ended while it begins to pack takes the whole program with it
 * (`close before init`), and a run may be ended at any moment.
 */
export const packed = (content: object): Buffer =>
  Buffer.from(deflateSync(Buffer.from(JSON.stringify(content)), { mem: 2 }));

export const unpacked = <T>(content: Buffer): T =>
  JSON.parse(inflateRawSync(content).toString()) as T;

/** SHA-256 of ads. @param ads in the order of their ids */
export const membersHash = (ads: readonly string[]): string =>
  createHash('sha256').update(ads.join('\n')).digest('hex');
