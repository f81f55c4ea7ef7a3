import { tally } from '../../../core/collections/index.ts';
/**
 * Gives each new network the id that it had: the one of the older network with which it shares most ads,
 * where these are at least half of the one or of the other. Each id goes to one network, the largest
 * share first; the rest are named after this run. Pure.
 * @param networks ads of each new network
 * @param before the older network of each ad that was in one
 * @param fresh how many are named after this run already
 */
export function keepIds(
  networks: readonly (readonly string[])[],
  before: ReadonlyMap<string, string>,
  run: number,
  { kind, fresh: given }: { readonly kind: string; readonly fresh: number } = {
    kind: 'network',
    fresh: 0,
  },
): string[] {
  const sizeBefore = new Map<string, number>();
  for (const id of before.values()) tally(sizeBefore, id);
  const pairs = networks.flatMap((ads, at) => {
    const shared = new Map<string, number>();
    for (const ad of ads) {
      const id = before.get(ad);
      if (id !== undefined) tally(shared, id);
    }
    return [...shared]
      .filter(([id, n]) => 2 * n >= ads.length || 2 * n >= (sizeBefore.get(id) ?? 0))
      .map(([id, n]) => ({ at, id, n }));
  });
  pairs.sort((x, y) => y.n - x.n || x.at - y.at || (x.id < y.id ? -1 : 1));
  const ids = new Array<string | undefined>(networks.length).fill(undefined);
  const taken = new Set<string>();
  for (const { at, id } of pairs) {
    if (ids[at] !== undefined || taken.has(id)) continue;
    ids[at] = id;
    taken.add(id);
  }
  let fresh = given;
  return ids.map((id) => id ?? `${kind}:${run}/${++fresh}`);
}
