import { resized } from '../../../core/collections/index.ts';
import { clusterKind, isContact, paymentKind, templateKind } from '../engine/index.ts';
import type { SharedItems } from './operation-items.ts';

/** Items that more nodes hold link nobody: what they could add is less than any level asks for. */
const mostHolders = 400;
/** A contact of so few holders can vouch for another that is shared. */
export const narrow = 60;
/** Of what links, content counts half: anybody may use a picture or copy a text. */
const contentCounts = 0.5;
/** A pair of a lighter weight is not kept. */
const leastWeight = 0.0005;

/** Pairs of nodes that share something: columns, one entry a pair, by `a`, then `b`. */
export interface Pairs {
  readonly size: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly weight: Float64Array;
  /** How many they share, 255 at the most: contacts, those of them that are narrow, image clusters, templates. */
  readonly contacts: Uint8Array;
  readonly narrow: Uint8Array;
  readonly clusters: Uint8Array;
  readonly templates: Uint8Array;
  /** The fewest holders of any contact that they share; 0: they share none. */
  readonly fewest: Int32Array;
  /** 1: they share a payment handle. */
  readonly pays: Uint8Array;
  /** 0..1: that a contact which they share is one owner's, of the contact of which that is most probable. */
  readonly owned: Float64Array;
}

/** What is counted of each pair. */
const counted = ['contacts', 'narrow', 'clusters', 'templates', 'payments'] as const;
type Counted = (typeof counted)[number];
/** Where each is counted. */
const place = Object.fromEntries(counted.map((name, at) => [name, at])) as Readonly<
  Record<Counted, number>
>;
const { length: width } = counted;

/**
 * What an item adds to the weight of two of its holders, before their shares: 1 / (holders - 1), so that it brings one
 * unit to each holder however many there are; half as much where it is content. 0: it links nobody.
 * @param isShared by the caller's identifier: whether a person said that strangers share it
 */
export function itemWeights(
  { count, start, kind, identifier }: SharedItems,
  isShared: (identifier: number) => boolean,
): Float64Array {
  const weights = new Float64Array(count);
  for (let item = 0; item < count; item += 1) {
    const holders = (start[item + 1] as number) - (start[item] as number);
    if (holders > mostHolders || isShared(identifier[item] as number)) continue;
    weights[item] = (isContact[kind[item] as number] ? 1 : contentCounts) / (holders - 1);
  }
  return weights;
}

/**
 * All pairs that share something, weighed:
 *   w = (sum over shared items of their weight · s₁ · s₂) · kinds² / 2
 * where s is the share of a node's ads that hold the item, and kinds counts kinds of evidence: a contact, another
 * contact, an image cluster, a template. Cost: the sum over items of holders², of which `mostHolders` is the bound.
 */
export function pairsOf(items: SharedItems, weights: Float64Array): Pairs {
  const row = new Row(items, weights);
  const pairs = new GrowingPairs();
  for (let a = 0; a < items.nodes; a += 1) row.of(a, pairs);
  return pairs.columns();
}

/** The pairs of one node after another; holds what each needs so that nothing is made anew. */
class Row {
  readonly #items: SharedItems;
  readonly #weights: Float64Array;
  readonly #sum: Float64Array;
  /** For each node a number of each that is counted. */
  readonly #counts: Uint8Array;
  readonly #fewest: Int32Array;
  readonly #owned: Float64Array;
  readonly #touched: number[] = [];

  constructor(items: SharedItems, weights: Float64Array) {
    this.#items = items;
    this.#weights = weights;
    this.#sum = new Float64Array(items.nodes);
    this.#counts = new Uint8Array(width * items.nodes);
    this.#fewest = new Int32Array(items.nodes);
    this.#owned = new Float64Array(items.nodes);
  }

  of(a: number, pairs: GrowingPairs): void {
    const { nodeStart, entry, itemOf } = this.#items;
    for (let i = nodeStart[a] as number; i < (nodeStart[a + 1] as number); i += 1) {
      const e = entry[i] as number;
      if ((this.#weights[itemOf[e] as number] as number) > 0) this.#share(a, e);
    }
    const touched = this.#touched.sort((x, y) => x - y);
    for (const b of touched) this.#close(a, b, pairs);
    touched.length = 0;
  }

  /** Counts an item of `a` for all later nodes that hold it too. @param e its entry */
  #share(a: number, e: number): void {
    const { size, start, node, held, kind, itemOf, owned } = this.#items;
    const item = itemOf[e] as number;
    const end = start[item + 1] as number;
    const holders = end - (start[item] as number);
    const mine = ((this.#weights[item] as number) * (held[e] as number)) / (size[a] as number);
    const which = kind[item] as number;
    const bringsContact = isContact[which] === 1;
    for (let f = e + 1; f < end; f += 1) {
      const b = node[f] as number;
      if (this.#sum[b] === 0) this.#touched.push(b);
      this.#sum[b] = (this.#sum[b] as number) + (mine * (held[f] as number)) / (size[b] as number);
      if (bringsContact) {
        this.#count(b, 'contacts');
        if (holders <= narrow) this.#count(b, 'narrow');
        if (which === paymentKind) this.#count(b, 'payments');
        const fewest = this.#fewest[b] as number;
        if (fewest === 0 || holders < fewest) this.#fewest[b] = holders;
        this.#owned[b] = Math.max(this.#owned[b] as number, owned[item] as number);
      } else if (which === clusterKind) this.#count(b, 'clusters');
      else if (which === templateKind) this.#count(b, 'templates');
    }
  }

  #count(b: number, what: Counted): void {
    const at = width * b + place[what];
    this.#counts[at] = Math.min(255, (this.#counts[at] as number) + 1);
  }

  #close(a: number, b: number, pairs: GrowingPairs): void {
    const counts = this.#counts.subarray(width * b, width * (b + 1));
    const upTo = (most: number, what: Counted) => Math.min(counts[place[what]] as number, most);
    const kinds = upTo(2, 'contacts') + upTo(1, 'clusters') + upTo(1, 'templates');
    const weight = ((this.#sum[b] as number) * kinds * kinds) / 2;
    if (weight >= leastWeight) {
      const [fewest, owned] = [this.#fewest[b] as number, this.#owned[b] as number];
      pairs.push(a, b, weight, counts, fewest, owned);
    }
    this.#sum[b] = 0;
    this.#fewest[b] = 0;
    this.#owned[b] = 0;
    counts.fill(0);
  }
}

/** Pairs as they are found; columns double when they are full. */
class GrowingPairs {
  #size = 0;
  #a = new Int32Array(1024);
  #b = new Int32Array(1024);
  #weight = new Float64Array(1024);
  #counts = new Uint8Array(width * 1024);
  #fewest = new Int32Array(1024);
  #owned = new Float64Array(1024);

  push(
    a: number,
    b: number,
    weight: number,
    counts: Uint8Array,
    fewest: number,
    owned: number,
  ): void {
    if (this.#size === this.#a.length) this.#grow();
    const at = this.#size;
    this.#a[at] = a;
    this.#b[at] = b;
    this.#weight[at] = weight;
    this.#counts.set(counts, width * at);
    this.#fewest[at] = fewest;
    this.#owned[at] = owned;
    this.#size += 1;
  }

  #grow(): void {
    const room = 2 * this.#a.length;
    this.#a = resized(this.#a, room);
    this.#b = resized(this.#b, room);
    this.#weight = resized(this.#weight, room);
    this.#counts = resized(this.#counts, width * room);
    this.#fewest = resized(this.#fewest, room);
    this.#owned = resized(this.#owned, room);
  }

  columns(): Pairs {
    const size = this.#size;
    const count = (what: Counted) => {
      const column = new Uint8Array(size);
      for (let i = 0; i < size; i += 1) column[i] = this.#counts[width * i + place[what]] as number;
      return column;
    };
    return {
      size,
      a: this.#a.slice(0, size),
      b: this.#b.slice(0, size),
      weight: this.#weight.slice(0, size),
      contacts: count('contacts'),
      narrow: count('narrow'),
      clusters: count('clusters'),
      templates: count('templates'),
      pays: count('payments').map((n) => Math.min(1, n)),
      fewest: this.#fewest.slice(0, size),
      owned: this.#owned.slice(0, size),
    };
  }
}
