import { byRow, tally } from '../../../core/collections/index.ts';
import { isContact, type Observed, type Resolution } from '../engine/index.ts';

/** Observations less sure than this link no networks. */
const leastConfidence = 0.5;
/**
 * A contact is the platform's own where it stands in this share of its ads, in more than a few, and hardly anywhere else.
 * A house's number is on several platforms. Where there is only one, nothing tells the two apart: it links nobody.
 */
const platformsOwn = 0.12;
const leastOfPlatform = 30;
const mostOnPlatform = 0.9;

/**
 * What two nodes or more hold, after what was copied is left out and what passed to another owner is told apart.
 * A node is a network, or an ad that stands alone: its number is its position in `Resolution.networks`.
 * Sparse rows: the holders of item i are `node[start[i]]` to `node[start[i + 1]]`, in order of nodes.
 */
export interface SharedItems {
  readonly nodes: number;
  /** Ads of each node. */
  readonly size: Int32Array;
  readonly count: number;
  /** The caller's number of the identifier, and which of its eras or sets of pages: 0 the first. */
  readonly identifier: Int32Array;
  readonly era: Int32Array;
  /** Position in `itemKinds`. */
  readonly kind: Uint8Array;
  /** 0..1: that it is one owner's, though it is a contact that the engine calls a hub; 1 for all else. */
  readonly owned: Float64Array;
  readonly start: Int32Array;
  readonly node: Int32Array;
  /** Ads of the node that hold it. */
  readonly held: Int32Array;
  /** The way back: the entries of each node, in order of items, and the item of each entry. */
  readonly nodeStart: Int32Array;
  readonly entry: Int32Array;
  readonly itemOf: Int32Array;
}

/** What may link networks to operations. Pure. */
export function sharedItems(observed: Observed, resolution: Resolution): SharedItems {
  const { identifiers } = observed;
  const { networks, networkOf } = resolution;
  const owned = ownedHubs(observed, resolution);
  const numbers = new ItemNumbers(observed, resolution);
  const kept = keptIncidences(observed, resolution);
  const { ad } = observed.incidences;
  // Item and ad of each incidence that counts, once each.
  const rowOf = kept.map((i) => numbers.of(i));
  const { start, entry } = byRow(rowOf, numbers.count);
  const node: number[] = [];
  const held: number[] = [];
  const rows: number[] = [0];
  const of: number[] = [];
  const count = new Int32Array(networks.length);
  const seen = new Int32Array(observed.ads.ids.length).fill(-1);
  for (const item of inOrderOfIds(start, numbers, identifiers.ids)) {
    const touched: number[] = [];
    for (let at = start[item] as number; at < (start[item + 1] as number); at += 1) {
      const one = ad[kept[entry[at] as number] as number] as number;
      if (seen[one] === item) continue;
      seen[one] = item;
      const holder = networkOf[one] as number;
      if (count[holder] === 0) touched.push(holder);
      count[holder] = (count[holder] as number) + 1;
    }
    if (touched.length > 1) {
      for (const holder of touched.sort((a, b) => a - b)) {
        node.push(holder);
        held.push(count[holder] as number);
      }
      rows.push(node.length);
      of.push(item);
    }
    for (const holder of touched) count[holder] = 0;
  }
  const itemOf = new Int32Array(node.length);
  for (let item = 0; item < of.length; item += 1)
    itemOf.fill(item, rows[item] as number, rows[item + 1] as number);
  const back = byRow(node, networks.length);
  const which = Int32Array.from(of, (item) => numbers.identifierOf(item));
  return {
    nodes: networks.length,
    size: Int32Array.from(networks, ({ ads }) => ads.length),
    count: of.length,
    identifier: which,
    era: Int32Array.from(of, (item) => numbers.eraOf(item)),
    kind: Uint8Array.from(which, (one) => identifiers.kind[one] as number),
    owned: Float64Array.from(which, (one) => owned.get(one) ?? 1),
    start: Int32Array.from(rows),
    node: Int32Array.from(node),
    held: Int32Array.from(held),
    nodeStart: back.start,
    entry: back.entry,
    itemOf,
  };
}

/**
 * Items that several observations tell of. In order of ids, in whatever order the caller numbers them: sums of weights are
 * the same to the last bit then.
 */
function inOrderOfIds(start: Int32Array, numbers: ItemNumbers, ids: readonly string[]): number[] {
  const several = Array.from({ length: numbers.count }, (_, item) => item).filter(
    (item) => (start[item + 1] as number) - (start[item] as number) > 1,
  );
  const idOf = (item: number) => ids[numbers.identifierOf(item)] as string;
  return several.sort((a, b) => {
    const [one, other] = [idOf(a), idOf(b)];
    return one === other ? numbers.eraOf(a) - numbers.eraOf(b) : one < other ? -1 : 1;
  });
}

/** Visits what two nodes both hold, in order of items: its entry of the one and of the other. */
export function eachShared(
  { nodeStart, entry, itemOf }: SharedItems,
  a: number,
  b: number,
  visit: (item: number, mine: number, theirs: number) => void,
): void {
  const [endA, endB] = [nodeStart[a + 1] as number, nodeStart[b + 1] as number];
  let f = nodeStart[b] as number;
  for (let e = nodeStart[a] as number; e < endA && f < endB; e += 1) {
    const mine = entry[e] as number;
    const item = itemOf[mine] as number;
    while (f < endB && (itemOf[entry[f] as number] as number) < item) f += 1;
    if (f >= endB) return;
    const theirs = entry[f] as number;
    if (itemOf[theirs] === item) visit(item, mine, theirs);
  }
}

/** Contacts that the engine calls hubs, each with how probable it is that it is one owner's all the same. */
const ownedHubs = (
  { identifiers }: Observed,
  { verdicts }: Resolution,
): ReadonlyMap<number, number> =>
  new Map(
    verdicts.flatMap(({ identifier, hub, probability }) =>
      hub && isContact[identifiers.kind[identifier] as number] ? [[identifier, probability]] : [],
    ),
  );

/** Numbers identifiers, and beside them what is an item of its own: later eras of a number, sets of a site's pages. */
class ItemNumbers {
  readonly #observed: Observed;
  readonly #laterEras = new Map<number, { readonly day: number; readonly item: number }[]>();
  /** By incidence's ad and website: the item of the set of pages that it names. */
  readonly #pageItem = new Map<string, number>();
  readonly #paged = new Set<number>();
  readonly #later: { identifier: number; era: number }[] = [];
  readonly #identifiers: number;

  constructor(observed: Observed, { reassigned, paged }: Resolution) {
    this.#observed = observed;
    this.#identifiers = observed.identifiers.ids.length;
    for (const { identifier, firstAfter } of [...reassigned].sort(
      (a, b) => a.firstAfter - b.firstAfter,
    )) {
      const eras = this.#laterEras.get(identifier) ?? [];
      eras.push({ day: firstAfter, item: this.#add(identifier, eras.length + 1) });
      this.#laterEras.set(identifier, eras);
    }
    const setOf = new Map<string, number>();
    for (const { identifier, sets } of paged) {
      this.#paged.add(identifier);
      for (const [set, { pages }] of sets.entries()) {
        if (pages.length === 0) continue;
        const item = this.#add(identifier, set);
        for (const page of pages) setOf.set(`${identifier} ${page}`, item);
      }
    }
    const { pages } = observed;
    if (!pages || setOf.size === 0) return;
    for (let i = 0; i < pages.ad.length; i += 1) {
      const page = pages.pages[pages.page[i] as number];
      const item = setOf.get(`${pages.identifier[i]} ${page}`);
      if (item !== undefined) this.#pageItem.set(`${pages.ad[i]} ${pages.identifier[i]}`, item);
    }
  }

  #add(identifier: number, era: number): number {
    return this.#identifiers + this.#later.push({ identifier, era }) - 1;
  }

  get count(): number {
    return this.#identifiers + this.#later.length;
  }

  /** The item of an incidence; -1: a website that is counted by page, where the page is not known. */
  of(incidence: number): number {
    const { incidences, ads } = this.#observed;
    const identifier = incidences.identifier[incidence] as number;
    const ad = incidences.ad[incidence] as number;
    if (this.#paged.has(identifier)) return this.#pageItem.get(`${ad} ${identifier}`) ?? -1;
    const day = ads.day[ad] as number;
    return this.#laterEras.get(identifier)?.findLast((era) => era.day <= day)?.item ?? identifier;
  }

  identifierOf(item: number): number {
    return item < this.#identifiers
      ? item
      : (this.#later[item - this.#identifiers]?.identifier ?? -1);
  }

  eraOf(item: number): number {
    return item < this.#identifiers ? 0 : (this.#later[item - this.#identifiers]?.era ?? 0);
  }
}

/** Positions of incidences that may link: sure enough, not copied, not the platform's own. */
function keptIncidences(observed: Observed, { copiedContent }: Resolution): Int32Array {
  const { incidences, identifiers } = observed;
  const key = (ad: number, identifier: number) => ad * identifiers.ids.length + identifier;
  const copied = new Set(
    copiedContent.flatMap(({ ad, identifiers: left }) => left.map((one) => key(ad, one))),
  );
  const isPlatforms = platformsOwnOf(observed);
  const kept: number[] = [];
  for (let i = 0; i < incidences.ad.length; i += 1) {
    const [ad, identifier] = [incidences.ad[i] as number, incidences.identifier[i] as number];
    if (
      (incidences.confidence[i] as number) < leastConfidence &&
      isContact[identifiers.kind[identifier] as number]
    )
      continue;
    if (isPlatforms[identifier]) continue;
    if (copied.size > 0 && copied.has(key(ad, identifier))) continue;
    kept.push(i);
  }
  return Int32Array.from(kept);
}

/** By identifier 1: a contact of a platform itself. */
function platformsOwnOf({ ads, identifiers, incidences }: Observed): Uint8Array {
  const of = new Uint8Array(identifiers.ids.length);
  const sizes = new Map<number, number>();
  for (const platform of ads.platform) tally(sizes, platform);
  const counts = new Map<number, number>();
  const all = new Int32Array(identifiers.ids.length);
  // An ad is on one platform: an identifier is counted for it once an ad.
  const last = new Int32Array(identifiers.ids.length).fill(-1);
  const { start, entry } = byRow(incidences.ad, ads.ids.length);
  for (let ad = 0; ad < ads.ids.length; ad += 1) {
    const platform = ads.platform[ad] as number;
    if (platform < 0) continue;
    for (let at = start[ad] as number; at < (start[ad + 1] as number); at += 1) {
      const identifier = incidences.identifier[entry[at] as number] as number;
      if (!isContact[identifiers.kind[identifier] as number] || last[identifier] === ad) continue;
      last[identifier] = ad;
      all[identifier] = (all[identifier] as number) + 1;
      tally(counts, platform * identifiers.ids.length + identifier);
    }
  }
  for (const [key, n] of counts) {
    const platform = Math.floor(key / identifiers.ids.length);
    const identifier = key % identifiers.ids.length;
    const isMany = n >= leastOfPlatform && n >= platformsOwn * (sizes.get(platform) ?? 0);
    if (isMany && n >= mostOnPlatform * (all[identifier] as number)) of[identifier] = 1;
  }
  return of;
}
