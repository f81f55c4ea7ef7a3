import { isContent, kinds } from '../../core/model/index.ts';
import { type ItemKind, itemKinds, type Observed } from '../resolve/index.ts';

/** What indicators look at: all ads, and what they hold. */
export interface Seen extends Observed {
  /** By ad: 1 where its source says when it was posted; the day of others is that of their first capture. */
  readonly posted: Uint8Array;
}

const contactKinds = itemKinds.filter((kind) => kinds[kind].reaches);
const lookKinds = itemKinds.filter(isContent);

/** Ads and what they hold, each pair once, from either side. Hubs are shared by strangers: no list names them. */
export class View {
  readonly ads: number;
  readonly #seen: Seen;
  readonly #kinds: readonly ItemKind[];
  readonly #hubs: Uint8Array;
  readonly #holders: Lists;
  readonly #held: Lists;

  /** @param hubs by identifier: 1 for a hub */
  constructor(seen: Seen, hubs: Uint8Array) {
    const { ads, identifiers, incidences } = seen;
    this.#seen = seen;
    this.ads = ads.ids.length;
    this.#hubs = hubs;
    this.#kinds = Array.from(identifiers.kind, (kind) => itemKinds[kind] ?? 'phone');
    this.#holders = listsOf(incidences.identifier, incidences.ad, identifiers.ids.length);
    this.#held = listsOf(incidences.ad, incidences.identifier, this.ads);
  }

  /** Whole days since 1970: when it was posted, else first captured. NaN: unknown. */
  day = (ad: number): number => Math.floor(this.#seen.ads.day[ad] ?? Number.NaN);
  isPosted = (ad: number): boolean => this.#seen.posted[ad] === 1;
  /** -1: none is named. */
  place = (ad: number): number => this.#seen.ads.place[ad] ?? -1;
  country = (ad: number): number => this.#seen.ads.country[ad] ?? -1;
  isHub = (identifier: number): boolean => this.#hubs[identifier] === 1;

  /** Ads that hold it. */
  holders = (identifier: number): Int32Array => this.#holders.of(identifier);
  /** All that an ad holds, hubs too. */
  held = (ad: number): Int32Array => this.#held.of(ad);

  isContact = (identifier: number): boolean => this.#is(identifier, contactKinds);
  isLook = (identifier: number): boolean => this.#is(identifier, lookKinds);

  /** What an ad holds of a kind, no hubs. */
  heldOf(ad: number, kind: ItemKind): number[] {
    return [...this.held(ad)].filter((one) => this.#kinds[one] === kind && !this.isHub(one));
  }

  /** Everything of some kinds that two ads or more hold, no hubs. */
  *shared(...kinds: readonly ItemKind[]): Generator<number> {
    for (let one = 0; one < this.#kinds.length; one += 1)
      if (this.#is(one, kinds) && !this.isHub(one) && this.holders(one).length > 1) yield one;
  }

  /** Contacts that two ads or more hold, no hubs. */
  contacts = (): Generator<number> => this.shared(...contactKinds);

  #is = (identifier: number, kinds: readonly ItemKind[]): boolean =>
    kinds.includes(this.#kinds[identifier] ?? 'site');
}

interface Lists {
  of(key: number): Int32Array;
}

/** The values of each key, each once, in order. */
function listsOf(keys: Int32Array, values: Int32Array, count: number): Lists {
  const start = new Int32Array(count + 1);
  for (const key of keys) start[key + 1] = (start[key + 1] ?? 0) + 1;
  for (let key = 0; key < count; key += 1)
    start[key + 1] = (start[key + 1] ?? 0) + (start[key] ?? 0);
  const next = start.slice(0, count);
  const list = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i] as number;
    const at = next[key] as number;
    list[at] = values[i] as number;
    next[key] = at + 1;
  }
  const end = new Int32Array(count);
  for (let key = 0; key < count; key += 1)
    end[key] = distinct(list, start[key] as number, start[key + 1] as number);
  return { of: (key) => list.subarray(start[key], end[key]) };
}

/** Sorts a stretch and moves what is in it twice out of it. @returns where it ends then */
function distinct(list: Int32Array, from: number, to: number): number {
  list.subarray(from, to).sort();
  let end = from;
  for (let i = from; i < to; i += 1)
    if (i === from || list[i] !== list[i - 1]) {
      list[end] = list[i] as number;
      end += 1;
    }
  return end;
}
