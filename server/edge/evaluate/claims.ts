import type { Claim } from './calibration.ts';

/** Two ads that were merged, and the probability (0..1) that one poster is behind both. */
export interface MergeSaid<Ad> {
  readonly a: Ad;
  readonly b: Ad;
  readonly probability: number;
}

/**
 * What merges claim, and whether it is so. Merges are played again in the order in which they were made: one is right
 * where most ads of either side, as it was by then, have one owner. So a stray that came before does not make a merge
 * wrong, and a right pair of ads does not make one right that put two owners together.
 * @param ownerOf undefined where nobody knows; a side without any ad whose owner is known claims nothing
 */
export function claimsOf<Ad, Owner>(
  merges: Iterable<MergeSaid<Ad>>,
  ownerOf: (ad: Ad) => Owner | undefined,
): Claim[] {
  const owners = new Map<Ad, Map<Owner, number>>();
  const above = new Map<Ad, Ad>();
  const rootOf = (ad: Ad): Ad => {
    let at = ad;
    for (let up = above.get(at); up !== undefined; up = above.get(at)) at = up;
    return at;
  };
  const countsOf = (ad: Ad): Map<Owner, number> => {
    const known = owners.get(ad);
    if (known) return known;
    const owner = ownerOf(ad);
    return new Map(owner === undefined ? [] : [[owner, 1]]);
  };
  const claims: Claim[] = [];
  for (const { a, b, probability } of merges) {
    const [left, right] = [rootOf(a), rootOf(b)];
    if (left === right) continue;
    const [one, other] = [countsOf(left), countsOf(right)];
    if (one.size > 0 && other.size > 0)
      claims.push({ probability, right: mostOf(one) === mostOf(other) });
    for (const [owner, n] of other) one.set(owner, (one.get(owner) ?? 0) + n);
    owners.set(left, one);
    owners.delete(right);
    above.set(right, left);
  }
  return claims;
}

/** What was counted most often, of equals what came first; undefined where nothing was counted. */
export function mostOf<T>(counts: ReadonlyMap<T, number>): T | undefined {
  let best: T | undefined;
  let most = 0;
  for (const [one, n] of counts)
    if (n > most) {
      best = one;
      most = n;
    }
  return best;
}
