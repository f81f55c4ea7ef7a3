import { isContact } from '../ground/tuning.ts';
import { Sets } from '../ground/union.ts';
import type { Ties } from '../ties/ties.ts';

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
/** Of a large owner's ads a few show something else as well; of a house's most do. */
const leastReached = 0.5;
/** Of so many sellers with several ads, such a share of pairs are active at once: numbers that follow one another are one owner's. */
const leastSpans = 5;
const leastAtOnce = 0.15;
/** So many sellers with contacts of their own, who have less than such a share of their own words and pictures in common. */
const few = { sellers: 10, common: 0.35 };
const many = { sellers: 20, common: 0.5 };

/**
 * Contacts that stand beside many sellers' own: a house's line, its site, its chat. The ads of such a contact fall into
 * sellers by the contacts that are not its companions, and what else is theirs, words and pictures, is mostly in one
 * seller's ads alone. Of one owner with many contacts words and pictures go with any of them. Asked once, of ads, before
 * anything is joined: what has been joined no longer shows it.
 * @param day by ad
 * @returns by tie: for a house's how many sellers stand behind it, else 0
 */
export function houses(ties: Ties, day: Float64Array): Int32Array {
  const out = new Int32Array(ties.count);
  const look = new Look(ties, day);
  for (let tie = 0; tie < ties.count; tie += 1) {
    const ads = (ties.tieStart[tie + 1] as number) - (ties.tieStart[tie] as number);
    if (isContact[ties.kind[tie] as number] && ads >= leastAds) out[tie] = look.sellersBehind(tie);
  }
  return out;
}

/** Looks at one contact after another; holds what each needs so that nothing is made anew. */
class Look {
  readonly #ties: Ties;
  readonly #day: Float64Array;
  /** By tie: in how many ads of the contact at hand it stands; zero again after each. */
  readonly #held: Int32Array;
  /** By tie: the first of these ads, by place. */
  readonly #first: Int32Array;
  readonly #touched: number[] = [];

  constructor(ties: Ties, day: Float64Array) {
    this.#ties = ties;
    this.#day = day;
    this.#held = new Int32Array(ties.count);
    this.#first = new Int32Array(ties.count);
  }

  /** How many sellers stand behind a house's contact; 0: it is none. */
  sellersBehind(contact: number): number {
    const { tieStart, tieAd } = this.#ties;
    const ads = tieAd.subarray(tieStart[contact], tieStart[contact + 1]);
    this.#count(ads);
    const sellerOf = this.#sellers(contact, ads);
    const reached = sellerOf.filter((seller) => seller >= 0);
    const sellers = new Set(reached).size;
    const found =
      sellers >= few.sellers &&
      reached.length >= leastReached * ads.length &&
      !this.#followOneAnother(ads, sellerOf) &&
      this.#isApart(ads, sellerOf, sellers);
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
    const sellers = new Sets(ads.length);
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
        else sellers.join(place, first);
      }
    return sellers.roots().map((root, place) => (reached[place] ? root : -1));
  }

  /** Whether sellers are active one after another, as one owner's numbers are. */
  #followOneAnother(ads: Int32Array, sellerOf: Int32Array): boolean {
    const spans = new Map<number, [first: number, last: number]>();
    for (const [place, ad] of ads.entries()) {
      const [seller, day] = [sellerOf[place] as number, this.#day[ad] as number];
      if (seller < 0 || Number.isNaN(day)) continue;
      const [first, last] = spans.get(seller) ?? [day, day];
      spans.set(seller, [Math.min(first, day), Math.max(last, day)]);
    }
    const lasting = [...spans.values()].filter(([first, last]) => last > first);
    if (lasting.length < leastSpans) return false;
    const pairs = (lasting.length * (lasting.length - 1)) / 2;
    return pairs - inTurn(lasting) < leastAtOnce * pairs;
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
    const shares = sharesOf(sellerOf);
    // How many would be in two sellers' ads if all were one owner's, who takes any of them for any ad.
    const chances = new Map<number, number>();
    let [items, common, expected] = [0, 0, 0];
    for (const { ads: held, sellers: users } of usersOf.values()) {
      if (held < 2 || users.size >= Math.max(leastHouse, houseShare * sellers)) continue;
      items += 1;
      // There may be very many sellers and things, but things are in few different numbers of ads.
      const chance = chances.get(held) ?? 1 - shares.reduce((sum, share) => sum + share ** held, 0);
      chances.set(held, chance);
      expected += chance;
      if (users.size >= 2) common += 1;
    }
    if (items < leastItems) return false;
    const asked = sellers >= many.sellers ? many.common : few.common;
    return common < asked * expected;
  }
}

/** Of how many pairs of spans one ends before the other begins. */
function inTurn(spans: readonly (readonly [first: number, last: number])[]): number {
  const firsts = Float64Array.from(spans, ([first]) => first).sort();
  const lasts = Float64Array.from(spans, ([, last]) => last).sort();
  let [pairs, ended] = [0, 0];
  for (const first of firsts) {
    while (ended < lasts.length && (lasts[ended] as number) <= first) ended += 1;
    pairs += ended;
  }
  return pairs;
}

/** The share of each seller in the ads that are a seller's. */
function sharesOf(sellerOf: Int32Array): number[] {
  const counts = new Map<number, number>();
  let all = 0;
  for (const seller of sellerOf) {
    if (seller < 0) continue;
    all += 1;
    counts.set(seller, (counts.get(seller) ?? 0) + 1);
  }
  return [...counts.values()].map((count) => count / all);
}
