import { byRow, Sets } from '../../../core/collections/index.ts';
import { randomFrom, shuffled } from '../../communities/index.ts';
import { isContact, type Observed } from '../engine/index.ts';
import type { Changes, EarlierRun, UpdateLimits } from './types.ts';

/** What more networks hold than this leads nowhere: it says of none of them that it is touched. */
const mostHolders = 100;

/** Which ads are looked at: 1 for each of them. Of networks all ads are, or none. */
export interface Around {
  /** What may move: what changed, and the networks with which it shares something. */
  readonly touched: Uint8Array;
  /** These, the networks around them, and some others for comparison. */
  readonly looked: Uint8Array;
  /** How many these are. */
  readonly count: number;
}

/**
 * What has to be looked at again after a change. Pure; what is taken for comparison follows from the ids of ads.
 * @returns undefined where most ads would have to be looked at
 */
export function aroundOf(
  observed: Observed,
  earlier: EarlierRun,
  changes: Changes,
  { leastAds, mostOf }: UpdateLimits,
): Around | undefined {
  const networks = new Networks(observed, earlier);
  const changed = new Uint8Array(observed.ads.ids.length);
  for (const ad of changes.ads) changed[ad] = 1;
  const judged = new Set<number>();
  for (const said of changes.judged)
    if ('identifier' in said) judged.add(said.identifier);
    else for (const ad of [...said.a, ...said.b]) changed[ad] = 1;
  const { ad, identifier } = observed.incidences;
  for (let i = 0; i < ad.length; i += 1)
    if (judged.has(identifier[i] as number)) changed[ad[i] as number] = 1;
  const touched = networks.withNeighbours(changed);
  const all = networks.withNeighbours(touched);
  const isMost = sizeOf(all) > mostOf * all.length;
  const around = isMost ? networks.withNeighbours(touched, contactsOf(observed)) : all;
  const looked = networks.withOthers(around, leastAds);
  const count = sizeOf(looked);
  return count > mostOf * all.length ? undefined : { touched, looked, count };
}

const sizeOf = (marked: Uint8Array): number => marked.reduce((sum, one) => sum + one, 0);

/** Networks of the earlier run and ads that it did not see, by what they hold. */
class Networks {
  readonly #of: Int32Array;
  readonly #ids: readonly string[];
  /** Ads by network. */
  readonly #ads: ReturnType<typeof byRow>;
  /** What holds what: rows by item, and rows by ad. */
  readonly #item: Int32Array;
  readonly #ad: Int32Array;
  readonly #byItem: ReturnType<typeof byRow>;
  readonly #byAd: ReturnType<typeof byRow>;

  constructor(observed: Observed, { networkOf, probability, hubs }: EarlierRun) {
    const { ads, identifiers, incidences } = observed;
    this.#ids = ads.ids;
    let alone = probability.length;
    this.#of = networkOf.map((network) => (network < 0 ? alone++ : network));
    this.#ads = byRow(this.#of, alone);
    const isHub = new Uint8Array(identifiers.ids.length);
    for (const { identifier } of hubs) isHub[identifier] = 1;
    const items: number[] = [];
    const holders: number[] = [];
    for (let i = 0; i < incidences.ad.length; i += 1) {
      const identifier = incidences.identifier[i] as number;
      if (isHub[identifier]) continue;
      items.push(identifier);
      holders.push(incidences.ad[i] as number);
    }
    const pages = pageItems(observed);
    for (const [ad, item] of pages) {
      items.push(item);
      holders.push(ad);
    }
    this.#item = Int32Array.from(items);
    this.#ad = Int32Array.from(holders);
    const count = items.reduce((most, item) => Math.max(most, item + 1), 0);
    this.#byItem = byRow(this.#item, count);
    this.#byAd = byRow(this.#ad, ads.ids.length);
  }

  /** Those ads with their whole networks, and all networks that hold something of theirs that leads on. */
  withNeighbours(ads: Uint8Array, leads: (item: number) => boolean = () => true): Uint8Array {
    const marked = ads.slice();
    const seen = new Set<number>();
    for (let ad = 0; ad < ads.length; ad += 1) {
      if (!ads[ad]) continue;
      this.#mark(this.#of[ad] as number, marked);
      const { start, entry } = this.#byAd;
      for (let at = start[ad] as number; at < (start[ad + 1] as number); at += 1) {
        const item = this.#item[entry[at] as number] as number;
        if (seen.has(item) || !leads(item)) continue;
        seen.add(item);
        for (const network of this.#holders(item)) this.#mark(network, marked);
      }
    }
    return marked;
  }

  /** Marks the ads of a network. @returns how many these are */
  #mark(network: number, marked: Uint8Array): number {
    const { start, entry } = this.#ads;
    const [from, to] = [start[network] as number, start[network + 1] as number];
    for (let at = from; at < to; at += 1) marked[entry[at] as number] = 1;
    return to - from;
  }

  /** Networks that hold an item; none where they are very many. */
  #holders(item: number): Set<number> {
    const { start, entry } = this.#byItem;
    const networks = new Set<number>();
    for (let at = start[item] as number; at < (start[item + 1] as number); at += 1) {
      networks.add(this.#of[this.#ad[entry[at] as number] as number] as number);
      if (networks.size > mostHolders) return new Set();
    }
    return networks;
  }

  /** Those ads and other whole networks, by chance, until there are enough. */
  withOthers(ads: Uint8Array, leastAds: number): Uint8Array {
    const marked = ads.slice();
    let count = sizeOf(marked);
    const { start, entry } = this.#ads;
    const first = (network: number) => entry[start[network] as number] as number;
    const all = [...new Set(this.#of)].sort((a, b) =>
      (this.#ids[first(a)] as string) < (this.#ids[first(b)] as string) ? -1 : 1,
    );
    for (const at of shuffled(all.length, randomFrom(all.length))) {
      if (count >= leastAds) break;
      const network = all[at] as number;
      if (!marked[first(network)]) count += this.#mark(network, marked);
    }
    return marked;
  }
}

/** Where pictures and words lead to most ads, contacts alone do: hardly less is found. */
const contactsOf =
  ({ identifiers }: Observed) =>
  (item: number): boolean =>
    isContact[identifiers.kind[item] as number] === 1;

/** Pages of websites, numbered after the identifiers, and who names them: a website that is counted by page is a hub. */
function pageItems({ identifiers, pages }: Observed): [ad: number, item: number][] {
  if (!pages) return [];
  const numbers = new Map<string, number>();
  const items: [number, number][] = [];
  for (let i = 0; i < pages.ad.length; i += 1) {
    const page = pages.page[i] as number;
    if (page < 0) continue;
    const key = `${pages.identifier[i]} ${page}`;
    const item = numbers.get(key) ?? identifiers.ids.length + numbers.size;
    numbers.set(key, item);
    items.push([pages.ad[i] as number, item]);
  }
  return items;
}

/**
 * What moves together with `touched`: a network of which one ad is in a new one with it is looked at whole, and so on.
 * @param was the network of each ad before; -1: it is new
 * @param is the network of each ad that was looked at; -1: it was not
 * @returns by ad 1 where it is as it was found anew
 */
export function movedWith(touched: Uint8Array, was: Int32Array, is: Int32Array): Uint8Array {
  const old = was.reduce((most, one) => Math.max(most, one), -1) + 1;
  const now = is.reduce((most, one) => Math.max(most, one), -1) + 1;
  const sets = new Sets(old + now);
  for (let ad = 0; ad < was.length; ad += 1)
    if ((is[ad] as number) >= 0 && (was[ad] as number) >= 0)
      sets.merge(was[ad] as number, old + (is[ad] as number));
  const moves = new Set<number>();
  for (let ad = 0; ad < was.length; ad += 1)
    if (touched[ad]) moves.add(sets.find(old + (is[ad] as number)));
  return Uint8Array.from(is, (network) =>
    network >= 0 && moves.has(sets.find(old + network)) ? 1 : 0,
  );
}
