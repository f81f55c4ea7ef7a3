import type { Holding } from '../../../server/evaluate/components.ts';
import { hubsFound } from '../../../server/evaluate/hubs.ts';
import { type Agreement, agreementOf } from '../../../server/evaluate/measures.ts';
import { type Holdings, Sets } from '../../../server/resolve/index.ts';

/** @param found, truth for each ad a number of its group */
export function agreement(found: ArrayLike<number>, truth: Int32Array): Agreement {
  return agreementOf(
    Array.from(truth, (owner, i) => ({ said: String(found[i]), truth: String(owner) })),
  );
}

/**
 * The plain way beside ours: what shares any identifier that at most so many ads hold is one network.
 * @returns for each ad the first in its component
 */
export function components({ ads, identifiers, incidences }: Holdings, most: number): Int32Array {
  const holders = new Int32Array(identifiers.ids.length);
  for (const identifier of incidences.identifier)
    holders[identifier] = (holders[identifier] as number) + 1;
  // Its root is its least member.
  const sets = new Sets(ads.ids.length);
  const first = new Int32Array(identifiers.ids.length).fill(-1);
  for (const [i, identifier] of incidences.identifier.entries()) {
    const ad = incidences.ad[i] as number;
    if ((holders[identifier] as number) > most) continue;
    if (first[identifier] === -1) first[identifier] = ad;
    else sets.join(ad, first[identifier] as number);
  }
  return Int32Array.from(ads.ids, (_, ad) => sets.find(ad));
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
