import { groupOf, isContact } from '../ground/ground.ts';
import { sizeOf, type View, widthOf } from '../groups/group-view.ts';
import { ContactWeight } from '../hubs/contact-weight.ts';
import type { Belief } from '../hubs/hub-test.ts';
import { nats } from '../hubs/odds.ts';
import type { Items } from '../items/items.ts';

/** What two groups share, in nats. */
export interface Shared {
  /** Contacts that both sides may be held by. */
  contact: number;
  /** Contacts that one side shows in few ads, or outside the component of its users. */
  doubtful: number;
  cluster: number;
  template: number;
  /** The same, each weighed by the share of the smaller group's ads that carry it. */
  clusterShare: number;
  templateShare: number;
}

/** Least probability that two which share an item have one owner, for it to count at all. */
const leastProbability = 0.3;

/** Whether an item that two groups share counts between them: believed in, and held by no more groups than the limit. */
export const counts = (
  view: View,
  { probability }: Belief,
  item: number,
  limit: number,
): boolean => {
  const width = widthOf(view, item);
  return width > 1 && width <= limit && (probability[item] as number) >= leastProbability;
};

/** The groups of things that two may share, as bits. */
const sharesContact = 1;
const sharesPicture = 2;
const sharesTemplate = 4;
const allBits = [sharesContact, sharesPicture, sharesTemplate];

/** What two must share to come into question. */
export interface Asked {
  /** Items that more groups hold do not count. */
  readonly limit: number;
  /** Whether any two who share a contact, pictures, templates could be wanted at all. */
  mayDo(contact: boolean, cluster: boolean, template: boolean): boolean;
}

/**
 * Calls back with every pair of groups that share anything believed in and may do, the lower first; the object is
 * used again. A row at a time into dense columns: the cost is the sum of squares of widths.
 */
export function eachPair(
  view: View,
  items: Items,
  belief: Belief,
  asked: Asked,
  take: (a: number, b: number, shared: Readonly<Shared>) => void,
  contacts = new ContactWeight(view, items, belief),
): void {
  const row = new Row(view, items, belief, asked, contacts);
  for (let group = 0; group < view.groups; group += 1) row.of(group, take);
}

/** Where each sum of `Shared` stands in the stretch of a group. */
const place = {
  ...{ contact: 0, doubtful: 1 },
  ...{ cluster: 2, template: 3, clusterShare: 4, templateShare: 5 },
} as const satisfies Record<keyof Shared, number>;
const stride = 6;

const bits = { contact: sharesContact, cluster: sharesPicture, template: sharesTemplate };
/** By kind. */
const bitOfKind = groupOf.map((group) => bits[group]);

/** What one group shares with each later one. */
class Row {
  readonly #view: View;
  readonly #items: Items;
  readonly #belief: Belief;
  readonly #contacts: ContactWeight;
  /** By bits of what is shared: whether such a pair may do; all may. */
  readonly #mayDo: readonly boolean[];
  readonly #allMay: boolean;
  /** By item: the bit of what it is; 0 where it does not count. */
  readonly #bitOf: Uint8Array;
  /** Entries of the group at hand that count. */
  readonly #entries: number[] = [];
  /** A stretch of sums for each group; zero again after each row. */
  readonly #sums: Float64Array;
  /** By group: the bits of what it shares with the one at hand; zero again after each row. */
  readonly #bits: Uint8Array;
  readonly #met: Int32Array;
  readonly #touched: Int32Array;
  readonly #isTouched: Uint8Array;
  #count = 0;
  #metCount = 0;
  /** Whether any that was met may do. */
  #some = false;
  readonly #shared: Shared = {
    ...{ contact: 0, doubtful: 0 },
    ...{ cluster: 0, template: 0, clusterShare: 0, templateShare: 0 },
  };

  constructor(
    view: View,
    items: Items,
    belief: Belief,
    { limit, mayDo }: Asked,
    contacts: ContactWeight,
  ) {
    this.#view = view;
    this.#items = items;
    this.#belief = belief;
    this.#contacts = contacts;
    this.#mayDo = Array.from({ length: 8 }, (_, bits) =>
      mayDo((bits & sharesContact) > 0, (bits & sharesPicture) > 0, (bits & sharesTemplate) > 0),
    );
    this.#allMay = this.#mayDo.every((may, bits) => may || bits === 0);
    const { arena } = view;
    this.#bitOf = arena.uint8(items.count);
    for (let item = 0; item < items.count; item += 1)
      if (counts(view, belief, item, limit))
        this.#bitOf[item] = bitOfKind[items.kind[item] as number] as number;
    this.#sums = arena.float64(view.groups * stride);
    this.#bits = arena.uint8(view.groups);
    this.#met = arena.int32(view.groups);
    this.#touched = arena.int32(view.groups);
    this.#isTouched = arena.uint8(view.groups);
  }

  of(a: number, take: (a: number, b: number, shared: Readonly<Shared>) => void): void {
    const { start, item: itemOf } = this.#view;
    this.#entries.length = 0;
    for (let e = start[a] as number; e < (start[a + 1] as number); e += 1)
      if (this.#bitOf[itemOf[e] as number]) this.#entries.push(e);
    if (this.#allMay) for (const e of this.#entries) this.#others(a, e);
    else this.#those(a);
    for (let i = 0; i < this.#count; i += 1) {
      const b = this.#touched[i] as number;
      this.#read(b * stride);
      this.#isTouched[b] = 0;
      take(a, b, this.#shared);
    }
    this.#count = 0;
  }

  /** Sums up only for those that may do: most share one cluster or one template with a stranger. */
  #those(a: number): void {
    this.#some = false;
    // Who shares the last kind alone may not do and need not be noted; there are most of these.
    let later = sharesContact | sharesPicture | sharesTemplate;
    for (const bit of allBits) {
      const alone = this.#mayDo[later] === true;
      later &= ~bit;
      if (!alone && this.#metCount === 0) break;
      for (const e of this.#entries)
        if (this.#bitOf[this.#view.item[e] as number] === bit) this.#note(a, e, bit, alone);
    }
    if (this.#some) for (const e of this.#entries) this.#others(a, e);
    for (let i = 0; i < this.#metCount; i += 1) this.#bits[this.#met[i] as number] = 0;
    this.#metCount = 0;
  }

  /** Notes the bit for every later group that holds an entry's item. @param alone also where nothing else is shared */
  #note(a: number, e: number, bit: number, alone: boolean): void {
    const { itemStart, itemGroup, item: itemOf } = this.#view;
    const bitsOf = this.#bits;
    const met = this.#met;
    const mayDo = this.#mayDo;
    const item = itemOf[e] as number;
    const first = itemStart[item] as number;
    for (let i = (itemStart[item + 1] as number) - 1; i >= first; i -= 1) {
      const b = itemGroup[i] as number;
      if (b <= a) break;
      const before = bitsOf[b] as number;
      if (before === 0) {
        if (!alone) continue;
        met[this.#metCount++] = b;
      }
      bitsOf[b] = before | bit;
      if (mayDo[before | bit]) this.#some = true;
    }
  }

  #read(at: number): void {
    const shared = this.#shared;
    const sums = this.#sums;
    shared.contact = sums[at + place.contact] as number;
    shared.doubtful = sums[at + place.doubtful] as number;
    shared.cluster = sums[at + place.cluster] as number;
    shared.template = sums[at + place.template] as number;
    shared.clusterShare = sums[at + place.clusterShare] as number;
    shared.templateShare = sums[at + place.templateShare] as number;
    sums.fill(0, at, at + stride);
  }

  #add(b: number, what: keyof Shared, amount: number): void {
    const at = b * stride + place[what];
    this.#sums[at] = (this.#sums[at] as number) + amount;
  }

  /** Adds what an entry's item is worth to every later group that holds it and may do. */
  #others(a: number, e: number): void {
    const { itemStart, itemEntry, itemGroup, item: itemOf } = this.#view;
    const item = itemOf[e] as number;
    const probability = this.#belief.probability[item] as number;
    const kind = this.#items.kind[item] as number;
    const first = itemStart[item] as number;
    const matchWeight = nats(probability);
    for (let i = (itemStart[item + 1] as number) - 1; i >= first; i -= 1) {
      const b = itemGroup[i] as number;
      if (b <= a) break;
      if (!this.#allMay && !this.#mayDo[this.#bits[b] as number]) continue;
      const f = itemEntry[i] as number;
      if (!this.#isTouched[b]) {
        this.#isTouched[b] = 1;
        this.#touched[this.#count++] = b;
      }
      if (isContact[kind]) this.#contact(b, e, f, probability, matchWeight);
      else this.#content(a, b, e, f, groupOf[kind] === 'cluster', matchWeight);
    }
  }

  #contact(b: number, e: number, f: number, probability: number, sureMatchWeight: number): void {
    const matchWeight = this.#contacts.matchWeight(e, f, probability, sureMatchWeight);
    this.#add(b, this.#contacts.standing(e, f), matchWeight);
  }

  #content(a: number, b: number, e: number, f: number, cluster: boolean, weight: number): void {
    const { held } = this.#view;
    const sizeA = sizeOf(this.#view, a);
    const sizeB = sizeOf(this.#view, b);
    const share = sizeA <= sizeB ? (held[e] as number) / sizeA : (held[f] as number) / sizeB;
    this.#add(b, cluster ? 'cluster' : 'template', weight);
    this.#add(b, cluster ? 'clusterShare' : 'templateShare', weight * Math.min(1, share));
  }
}
