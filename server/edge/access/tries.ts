import { AccountError } from './invitations.ts';

const windowMs = 60_000;
/** Wrong tries in a minute: by one from one address, by one from anywhere, from one address by anybody. */
const most = { here: 5, anywhere: 20, address: 60 };

/**
 * Counts what was tried and was wrong, and looks at no more of it for the rest of the minute. Those of an office come
 * from one address: what others do there hinders nobody until it is a flood.
 */
export class Tries {
  private counts = new Map<string, number>();
  private ends = 0;

  /**
   * Runs a try; one that throws counts.
   * @param who tries: the address by which it signs in, whether there is such an account or not
   * @throws AccountError (LIMIT) where too many were wrong
   */
  async run<Got>(who: string, address: string, attempt: () => Promise<Got>): Promise<Got> {
    if (Date.now() >= this.ends) {
      this.counts = new Map();
      this.ends = Date.now() + windowMs;
    }
    const { counts } = this;
    const keys = [
      [`here ${who} ${address}`, most.here],
      [`anywhere ${who}`, most.anywhere],
      [`address ${address}`, most.address],
    ] as const;
    if (keys.some(([key, limit]) => (counts.get(key) ?? 0) >= limit))
      throw new AccountError(
        'too-often',
        'This was tried too often',
        'Wait a minute, then try again.',
      );
    // Counted before it is known to be wrong: many at once would otherwise all be looked at.
    for (const [key] of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    const got = await attempt();
    for (const [key] of keys) counts.set(key, (counts.get(key) ?? 1) - 1);
    return got;
  }
}
