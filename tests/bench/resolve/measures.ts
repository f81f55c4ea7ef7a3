import type { Claim } from '../../../server/evaluate/calibration.ts';
import { componentsOf, type Holding } from '../../../server/evaluate/components.ts';
import { hubsFound } from '../../../server/evaluate/hubs.ts';
import { type Agreement, agreementOf } from '../../../server/evaluate/measures.ts';
import type { Holdings, Join } from '../../../server/resolve/index.ts';

/** @param found, truth for each ad a number of its group */
export function agreement(found: ArrayLike<number>, truth: Int32Array): Agreement {
  return agreementOf(
    Array.from(truth, (owner, i) => ({ said: String(found[i]), truth: String(owner) })),
  );
}

/** The plain way beside ours: what shares any identifier that at most so many ads hold is one network. */
export function components(holdings: Holdings, most: number): number[] {
  const { ads } = holdings;
  const found = componentsOf(heldBy(holdings), most);
  const numbers = new Map(ads.ids.map((id, ad) => [id, ad]));
  return ads.ids.map((id) => numbers.get(found.get(id) ?? id) ?? -1);
}

/** Each ad with what was read in it. */
function heldBy({ ads, identifiers, incidences }: Holdings): Holding[] {
  const held = ads.ids.map((): string[] => []);
  for (const [i, ad] of incidences.ad.entries())
    held[ad]?.push(identifiers.ids[incidences.identifier[i] as number] ?? '');
  return ads.ids.map((id, ad) => ({ id, held: held[ad] ?? [] }));
}

/** Of contacts that were called hubs, the share that ads of two owners or more hold; null where there are none. */
export function contactsRight(
  holdings: Holdings,
  ownerOf: Int32Array,
  hubs: ReadonlySet<string>,
): number | null {
  const owners = new Map(holdings.ads.ids.map((id, ad) => [id, String(ownerOf[ad])]));
  const [contacts] = hubsFound(heldBy(holdings), owners, hubs);
  return contacts && contacts.flagged > 0 ? contacts.shared / contacts.flagged : null;
}

/** An owner is at home in a group where so many of its ads are. */
const some = 5;

/** Groups in which two owners or more are at home. */
export function overMerges(found: Int32Array, truth: Int32Array): number {
  const owners = new Map<number, Map<number, number>>();
  for (const [i, group] of found.entries()) {
    const counts = owners.get(group) ?? new Map<number, number>();
    counts.set(truth[i] as number, (counts.get(truth[i] as number) ?? 0) + 1);
    owners.set(group, counts);
  }
  return [...owners.values()].filter(
    (counts) => [...counts.values()].filter((ads) => ads >= some).length > 1,
  ).length;
}

/** Plays the joins again: one is right where most ads of either side have one owner. */
export function claimsOf(joins: readonly Join[], ownerOf: Int32Array): Claim[] {
  const owners = new Map<number, Map<number, number>>();
  const below = new Map<number, number>();
  const root = (ad: number): number => {
    let at = ad;
    for (let up = below.get(at); up !== undefined; up = below.get(at)) at = up;
    return at;
  };
  const of = (ad: number) => owners.get(ad) ?? new Map([[ownerOf[ad] as number, 1]]);
  const claims: Claim[] = [];
  for (const { a, b, probability } of joins) {
    const [left, right] = [root(a), root(b)];
    if (left === right) continue;
    claims.push({ probability, right: most(of(left)) === most(of(right)) });
    const both = new Map(of(left));
    for (const [owner, n] of of(right)) both.set(owner, (both.get(owner) ?? 0) + n);
    below.set(right, left);
    owners.set(left, both);
  }
  return claims;
}

/** What was counted most often. */
export const most = (counts: ReadonlyMap<number, number>): number =>
  [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
