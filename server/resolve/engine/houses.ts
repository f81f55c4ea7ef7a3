import { rootOf } from './bodies.ts';
import type { Ties } from './ties.ts';
import { isContact } from './tuning.ts';

/** Of fewer ads nothing is said. */
const leastAds = 12;
/** What stands in so many of a contact's ads is its companion: a house has a site and a chat beside its line. */
const companionShare = 0.12;
const leastCompanion = 6;
/** A house's words and pictures are in the ads of so many of its sellers; they say nothing of two of them. */
const leastHouse = 3;
const houseShare = 0.25;
/** Too few to say how much of it is in one seller's ads alone. */
const leastItems = 4;
/** So many sellers with contacts of their own, who have less than such a share of their own words and pictures in common. */
const few = { sellers: 10, common: 0.35 };
const many = { sellers: 20, common: 0.5 };

/**
 * Contacts that stand beside many sellers' own: a house's line, its site, its chat. The ads of such a contact fall into
 * sellers by the contacts that are not its companions, and what else is theirs, words and pictures, is mostly in one
 * seller's ads alone. Of one owner with many contacts words and pictures go with any of them. Asked once, of ads, before
 * anything is joined: what has been joined no longer shows it.
 * @returns by tie: for a house's how many sellers stand behind it, else 0
 */
export function houses(ties: Ties): Int32Array {
  const out = new Int32Array(ties.count);
  const look = new Look(ties);
  for (let tie = 0; tie < ties.count; tie += 1) {
    const ads = (ties.tieStart[tie + 1] as number) - (ties.tieStart[tie] as number);
    if (isContact[ties.kind[tie] as number] && ads >= leastAds) out[tie] = look.sellersBehind(tie);
  }
  return out;
}

/** Looks at one contact after another; holds what each needs so that nothing is made anew. */
class Look {
  readonly #ties: Ties;
  /** By tie: in how many ads of the contact at hand it stands; zero again after each. */
  readonly #held: Int32Array;
  /** By tie: the first of these ads, by place. */
  readonly #first: Int32Array;
  readonly #touched: number[] = [];

  constructor(ties: Ties) {
    this.#ties = ties;
    this.#held = new Int32Array(ties.count);
    this.#first = new Int32Array(ties.count);
  }

  /** How many sellers stand behind a house's contact; 0: it is none. */
  sellersBehind(contact: number): number {
    const { tieStart, tieAd } = this.#ties;
    const ads = tieAd.subarray(tieStart[contact], tieStart[contact + 1]);
    this.#count(ads);
    const sellerOf = this.#sellers(contact, ads);
    const sellers = new Set(sellerOf.filter((seller) => seller >= 0)).size;
    const found = sellers >= few.sellers && this.#isApart(ads, sellerOf, sellers);
    for (const tie of this.#touched) this.#held[tie] = 0;
    this.#touched.length = 0;
    return found ? sellers : 0;
  }

  #count(ads: Int32Array): void {
    const { start, tie } = this.#ties;
    for (const ad of ads)
      for (let e = start[ad] as number; e < (start[ad + 1] as number); e += 1) {
        const one = tie[e] as number;
        if (this.#held[one] === 0) this.#touched.push(one);
        this.#held[one] = (this.#held[one] as number) + 1;
      }
  }

  /** By place among the ads: one ad of those that contacts of their own tie to it; -1: it shows none. */
  #sellers(contact: number, ads: Int32Array): Int32Array {
    const { start, tie, kind, tieStart } = this.#ties;
    const parent = Int32Array.from(ads, (_, place) => place);
    const reached = new Uint8Array(ads.length);
    for (const one of this.#touched) this.#first[one] = -1;
    for (const [place, ad] of ads.entries())
      for (let e = start[ad] as number; e < (start[ad + 1] as number); e += 1) {
        const one = tie[e] as number;
        if (one === contact || !isContact[kind[one] as number]) continue;
        const all = (tieStart[one + 1] as number) - (tieStart[one] as number);
        const held = this.#held[one] as number;
        if (held >= companionShare * ads.length && all >= leastCompanion) continue;
        reached[place] = 1;
        const first = this.#first[one] as number;
        if (first < 0) this.#first[one] = place;
        else parent[rootOf(parent, place)] = rootOf(parent, first);
      }
    return parent.map((_, place) => (reached[place] ? rootOf(parent, place) : -1));
  }

  /** Whether hardly any words and pictures are in the ads of two sellers, the house's own apart. */
  #isApart(ads: Int32Array, sellerOf: Int32Array, sellers: number): boolean {
    const { start, tie, kind } = this.#ties;
    const usersOf = new Map<number, { ads: number; sellers: Set<number> }>();
    for (const [place, ad] of ads.entries()) {
      const seller = sellerOf[place] as number;
      if (seller < 0) continue;
      for (let e = start[ad] as number; e < (start[ad + 1] as number); e += 1) {
        const one = tie[e] as number;
        if (isContact[kind[one] as number] || (this.#held[one] as number) < 2) continue;
        const users = usersOf.get(one) ?? { ads: 0, sellers: new Set() };
        users.ads += 1;
        users.sellers.add(seller);
        usersOf.set(one, users);
      }
    }
    let [items, common] = [0, 0];
    for (const { ads: held, sellers: users } of usersOf.values()) {
      if (held < 2 || users.size >= Math.max(leastHouse, houseShare * sellers)) continue;
      items += 1;
      if (users.size >= 2) common += 1;
    }
    if (items < leastItems) return false;
    const asked = sellers >= many.sellers ? many.common : few.common;
    return common < asked * items;
  }
}
