import { isContact, type Resolution } from '../../resolve/index.ts';
import type { HeldSharedIdentifier } from '../found-by-run.ts';
import type { LoadedGraph } from '../loading/graph-data.ts';
import { isOpen } from '../messages/contact-messages.ts';

/** As many of the networks that hold a contact are named; all are counted. */
const named = 5;

/**
 * Contacts that ads of two networks or more hold and that are no hubs: those first of which nothing else says why
 * their networks are apart, then those in most ads. Pure.
 * @param ids by position of a network; undefined of an ad that stands alone
 */
export function findSharedIdentifiers(
  graph: LoadedGraph,
  resolution: Resolution,
  ids: readonly (string | undefined)[],
): HeldSharedIdentifier[] {
  const { identifiers } = graph.observed;
  const { networkOf, reassigned, copiedContent } = resolution;
  const changed = new Set(reassigned.map(({ identifier }) => identifier));
  const copied = new Set(
    copiedContent.flatMap(({ ad, identifiers: left }) => left.map((one) => `${ad} ${one}`)),
  );
  const tell = (identifier: number, ads: ReadonlySet<number>): HeldSharedIdentifier => {
    const counts = new Map<string, { ads: number; copied: number }>();
    let alone = 0;
    for (const ad of ads) {
      const id = ids[networkOf[ad] as number];
      if (id === undefined) {
        alone += 1;
        continue;
      }
      const count = counts.get(id) ?? { ads: 0, copied: 0 };
      counts.set(id, count);
      count.ads += 1;
      if (copied.has(`${ad} ${identifier}`)) count.copied += 1;
    }
    const networks = [...counts].sort(([a, m], [b, n]) => n.ads - m.ads || (a < b ? -1 : 1));
    return {
      identifier: identifiers.ids[identifier] ?? '',
      ...{ ads: ads.size, networks: networks.length, alone },
      copied: networks.filter(([, count]) => count.copied === count.ads).length,
      reassigned: changed.has(identifier),
      most: networks.slice(0, named).map(([id, count]) => ({ id, ads: count.ads })),
    };
  };
  return [...holdersOfShared(graph, resolution, ids)]
    .map(([identifier, ads]) => tell(identifier, ads))
    .sort(
      (a, b) =>
        Number(isOpen(b)) - Number(isOpen(a)) ||
        b.ads - a.ads ||
        (a.identifier < b.identifier ? -1 : 1),
    );
}

/** The ads that hold each such contact, by contact. */
function holdersOfShared(
  { observed: { identifiers, incidences } }: LoadedGraph,
  { networkOf, verdicts }: Resolution,
  ids: readonly (string | undefined)[],
): Map<number, Set<number>> {
  const hubs = new Set(verdicts.filter(({ hub }) => hub).map(({ identifier }) => identifier));
  const first = new Int32Array(identifiers.ids.length).fill(-1);
  const holders = new Map<number, Set<number>>();
  for (const [i, identifier] of incidences.identifier.entries()) {
    const network = networkOf[incidences.ad[i] as number] as number;
    if (!isContact[identifiers.kind[identifier] as number] || ids[network] === undefined) continue;
    if (first[identifier] === -1) first[identifier] = network;
    else if (first[identifier] !== network && !hubs.has(identifier))
      holders.set(identifier, new Set());
  }
  for (const [i, identifier] of incidences.identifier.entries())
    holders.get(identifier)?.add(incidences.ad[i] as number);
  return holders;
}
