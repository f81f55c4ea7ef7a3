import type { Ground } from './ground.ts';
import { Holders } from './holders.ts';
import { fieldBit, groupOf, phoneKind } from './tuning.ts';

/**
 * A number that keeps company with others in one way only: it in the contact field, they in the text. Where it
 * is seen so rarely the other way round that chance would not do it, it is a taker's own number under copied text.
 */
const mostMutual = 0.2;

/**
 * Finds numbers that were left in copied text: where the contact field names one number and another stands
 * in the text alone, the other belongs to whoever the text was taken from. Two numbers of one seller, or a
 * seller's beside a switchboard's, stand in either seat in turn; and words that no earlier ad of the other had were
 * not taken from it.
 * @returns by entry of the ground: 1 where the reading says nothing about who placed the ad
 */
export function leftOver(ground: Ground): Uint8Array {
  const company = companyOf(ground);
  const dropped = new Uint8Array(ground.identifier.length);
  const words = new Words(ground);
  for (const { host, guest, guestEntry } of company.oneSided)
    if (company.takes(host) && words.mayBeOf(guest, host, guestEntry)) {
      dropped[guestEntry] = 1;
      company.victims.set(pairKey(ground, host, guest), true);
    }
  // Where there is no contact field, what was learnt of the two numbers elsewhere holds.
  for (const { first, second, firstEntry, secondEntry } of company.inText) {
    if (company.victims.has(pairKey(ground, first, second))) dropped[secondEntry] = 1;
    if (company.victims.has(pairKey(ground, second, first))) dropped[firstEntry] = 1;
  }
  return dropped;
}

const pairKey = ({ identifiers }: Ground, host: number, guest: number): number =>
  host * identifiers + guest;

interface Company {
  readonly oneSided: { host: number; guest: number; guestEntry: number }[];
  readonly inText: { first: number; second: number; firstEntry: number; secondEntry: number }[];
  readonly victims: Map<number, true>;
  takes(host: number): boolean;
}

/** Which numbers stand beside which, and in what seats. */
function companyOf(ground: Ground): Company {
  const asHost = new Int32Array(ground.identifiers);
  const mutual = new Int32Array(ground.identifiers);
  const company: Company = {
    oneSided: [],
    inText: [],
    victims: new Map(),
    takes: (host) => (mutual[host] as number) <= mostMutual * (asHost[host] as number),
  };
  for (let ad = 0; ad < ground.ads; ad += 1) {
    const phones = phonesIn(ground, ad);
    for (let i = 0; i < phones.length; i += 1)
      for (let j = i + 1; j < phones.length; j += 1)
        meet(ground, company, asHost, mutual, phones[i] as number, phones[j] as number);
  }
  return company;
}

function phonesIn({ start, identifier, kind }: Ground, ad: number): number[] {
  const entries: number[] = [];
  for (let e = start[ad] as number; e < (start[ad + 1] as number); e += 1)
    if (kind[identifier[e] as number] === phoneKind) entries.push(e);
  return entries;
}

function meet(
  { identifier, seat }: Ground,
  company: Company,
  asHost: Int32Array,
  mutual: Int32Array,
  e: number,
  f: number,
): void {
  const [one, other] = [identifier[e] as number, identifier[f] as number];
  const [oneInField, otherInField] = [
    (seat[e] as number) & fieldBit,
    (seat[f] as number) & fieldBit,
  ];
  if (oneInField && !otherInField) {
    asHost[one] = (asHost[one] as number) + 1;
    mutual[other] = (mutual[other] as number) + 1;
    company.oneSided.push({ host: one, guest: other, guestEntry: f });
  } else if (otherInField && !oneInField) {
    asHost[other] = (asHost[other] as number) + 1;
    mutual[one] = (mutual[one] as number) + 1;
    company.oneSided.push({ host: other, guest: one, guestEntry: e });
  } else if (oneInField && otherInField) {
    mutual[one] = (mutual[one] as number) + 1;
    mutual[other] = (mutual[other] as number) + 1;
  } else company.inText.push({ first: one, second: other, firstEntry: e, secondEntry: f });
}

/** Where words and numbers stand: the ads of each identifier. */
class Words {
  readonly #ground: Ground;
  readonly #holders: Holders;

  constructor(ground: Ground) {
    this.#ground = ground;
    this.#holders = new Holders(ground);
  }

  /** Whether the ad of an entry may have its words from an ad of `guest` without `host`; where nothing is known of its words, it may. */
  mayBeOf(guest: number, host: number, entry: number): boolean {
    const ad = this.#holders.adOf[entry] as number;
    const wordings = this.#wordingsOf(ad);
    if (wordings.length === 0) return true;
    const isSource = (other: number) =>
      this.#isBefore(other, ad) && !this.#holders.holds(other, host);
    // Either way comes to the same; a switchboard's number stands in thousands of ads, a wording in few.
    const worded = wordings.reduce((sum, wording) => sum + this.#holders.width(wording), 0);
    if (worded < this.#holders.width(guest))
      return wordings.some((wording) =>
        this.#someAd(wording, (other) => this.#holders.holds(other, guest) && isSource(other)),
      );
    return this.#someAd(
      guest,
      (other) => wordings.some((wording) => this.#holders.holds(other, wording)) && isSource(other),
    );
  }

  #someAd(identifier: number, is: (ad: number) => boolean): boolean {
    return this.#holders.adsOf(identifier).some(is);
  }

  /** An unknown day may be an earlier one. */
  #isBefore(other: number, ad: number): boolean {
    const { day } = this.#ground;
    return other !== ad && !((day[other] as number) > (day[ad] as number));
  }

  #wordingsOf(ad: number): number[] {
    const { start, identifier, kind } = this.#ground;
    return Array.from(identifier.subarray(start[ad], start[ad + 1])).filter(
      (one) => groupOf[kind[one] as number] === 'wording',
    );
  }
}
