import { Sets } from '../../../server/core/collections/index.ts';
import type { Observation } from '../../../server/edge/evaluate/components.ts';
import { hubsFound } from '../../../server/edge/evaluate/hubs.ts';
import {
  type Agreement,
  agreementOf,
  type Labelled,
} from '../../../server/edge/evaluate/measures.ts';
import { recallBySize, type SizeRecall } from '../../../server/edge/evaluate/sizes.ts';
import { findSharedIdentifiers } from '../../../server/link/networks/finding/shared-identifiers.ts';
import type { LoadedGraph } from '../../../server/link/networks/loading/graph-data.ts';
import type { Observed, Resolution } from '../../../server/link/resolve/index.ts';

const labelled = (found: ArrayLike<number>, truth: Int32Array): Labelled[] =>
  Array.from(truth, (owner, i) => ({ said: String(found[i]), truth: String(owner) }));

/** @param found, truth for each ad a number of its group */
export function agreement(found: ArrayLike<number>, truth: Int32Array): Agreement {
  return agreementOf(labelled(found, truth));
}

/** Recall by how many ads an owner has. @param found, truth for each ad a number of its group */
export function recallOf(found: ArrayLike<number>, truth: Int32Array): SizeRecall[] {
  return recallBySize(labelled(found, truth));
}

/**
 * The plain way beside ours: what shares any identifier that at most so many ads hold is one network.
 * @returns for each ad the first in its component
 */
export function components({ ads, identifiers, incidences }: Observed, most: number): Int32Array {
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
    else sets.merge(ad, first[identifier] as number);
  }
  return Int32Array.from(ads.ids, (_, ad) => sets.find(ad));
}

/** Each ad with what was read in it. */
function heldBy({ ads, identifiers, incidences }: Observed): Observation[] {
  const held = ads.ids.map((): string[] => []);
  for (const [i, ad] of incidences.ad.entries())
    held[ad]?.push(identifiers.ids[incidences.identifier[i] as number] ?? '');
  return ads.ids.map((id, ad) => ({ id, held: held[ad] ?? [] }));
}

/** Shares of contacts, each null where there are none. */
interface ContactsExplained {
  /** Of those that were called hubs, those that ads of two owners or more hold. */
  readonly hubsRight: number | null;
  /** Of those that are no hubs and stand in several networks, the same. */
  readonly sharedRight: number | null;
  /** Of those that ads of two owners or more hold, those of which either was said. */
  readonly explained: number | null;
}

/** What a resolution says of contacts that owners share. @param hubs ids of what it called a hub */
export function contactsExplained(
  observed: Observed,
  ownerOf: Int32Array,
  resolution: Resolution,
  hubs: ReadonlySet<string>,
): ContactsExplained {
  const owners = new Map(observed.ads.ids.map((id, ad) => [id, String(ownerOf[ad])]));
  const networks = resolution.networks.map(({ key, ads }) => (ads.length > 1 ? key : undefined));
  const sharedIdentifiers = findSharedIdentifiers(
    { observed } as LoadedGraph,
    resolution,
    networks,
  );
  const ids = sharedIdentifiers.map(({ identifier }) => identifier);
  const [contacts] = hubsFound(heldBy(observed), owners, hubs, new Set(ids));
  if (!contacts) return { hubsRight: null, sharedRight: null, explained: null };
  const { flagged, shared, sharedIdentifiers: many, acrossShared, several } = contacts;
  const share = (right: number, all: number) => (all === 0 ? null : right / all);
  return {
    hubsRight: share(shared, flagged),
    sharedRight: share(acrossShared, many),
    explained: share(shared + acrossShared, several),
  };
}
