import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Evidence } from '../../core/evidence/index.ts';
import { greyDots, smallDots, UnreadablePictureError } from '../../read/pictures/index.ts';

declare module '../../core/graphql/context.ts' {
  interface Modules {
    readonly revealed: Revealed;
  }
}

const minutes = 5;

/** Tickets to see one image unblurred: given for a logged reason, good for five minutes. */
export class Revealed {
  readonly #tickets = new LRUCache<string, string>({ max: 10_000, ttl: minutes * 60_000 });

  /** @returns the ticket, and until when it is good */
  grant(sha256: string): { ticket: string; expiresAt: string } {
    const ticket = randomBytes(24).toString('base64url');
    this.#tickets.set(ticket, sha256);
    return { ticket, expiresAt: new Date(Date.now() + minutes * 60_000).toISOString() };
  }

  admits(ticket: string, sha256: string): boolean {
    return this.#tickets.get(ticket) === sha256;
  }
}

/**
 * A rendition that shows that there is a picture and nothing of what is on it.
 * @throws UnreadablePictureError where the bytes are no picture that can be decoded
 */
export function blurred(evidence: Evidence, sha256: string): Promise<Buffer> {
  return greyDots(evidence.path(sha256), (grey) =>
    grey
      .resize(176, 132, { fit: 'fill', kernel: 'cubic' })
      .blur(12)
      .webp({ quality: 40 })
      .toBuffer(),
  );
}

const kept = new LRUCache<string, string>({ max: 10_000 });

/**
 * The same for a drawing: small, and as a data address, so that a drawing that leaves asks nobody for it.
 * @returns undefined where the bytes are not held, or are no picture that can be decoded
 */
export async function thumb(evidence: Evidence, sha256: string): Promise<string | undefined> {
  if (!(await evidence.has(sha256))) return undefined;
  const known = kept.get(sha256);
  if (known) return known;
  try {
    const png = await smallDots(evidence.path(sha256));
    const href = `data:image/png;base64,${png.toString('base64')}`;
    kept.set(sha256, href);
    return href;
  } catch (error) {
    if (error instanceof UnreadablePictureError) return undefined;
    throw error;
  }
}
