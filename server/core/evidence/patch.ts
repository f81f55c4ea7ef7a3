import { createHash } from 'node:crypto';
import { EvidenceError } from './evidence-errors.ts';

/** Bytes that take the place of as many others in a stored file. */
export interface Patch {
  readonly offset: number;
  readonly bytes: Buffer;
}

/**
 * The bytes of a stored file with others in some places, for the file that takes its place.
 * @param patches in the order of their offsets; none overlaps another
 * @throws EvidenceError `CHANGED` at the end, where the file was not the one that its name says
 */
export async function* patched(
  source: AsyncIterable<Buffer>,
  sha256: string,
  patches: readonly Patch[],
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let from = 0;
  let next = 0;
  for await (const chunk of source) {
    hash.update(chunk);
    const out = Buffer.from(chunk);
    const to = from + chunk.length;
    for (let at = next; at < patches.length; at += 1) {
      const { offset, bytes } = patches[at] as Patch;
      if (offset >= to) break;
      const start = Math.max(offset, from);
      bytes.copy(out, start - from, start - offset, Math.min(offset + bytes.length, to) - offset);
      if (offset + bytes.length <= to) next = at + 1;
    }
    yield out;
    from = to;
  }
  if (hash.digest('hex') === sha256) return;
  throw new EvidenceError(
    'CHANGED',
    `the stored bytes of ${sha256} are not what they were`,
    'Restore the evidence folder from a copy, then ask again.',
  );
}
