import { type EngineAd, fieldBit, type Ground, groupOf, phoneKind } from '../ground/ground.ts';
import { type Copied, Holders } from './copied.ts';

/**
 * A number that keeps company with others in one way only: it in the contact field, they in the text. Where it
 * is seen so rarely the other way round that chance would not do it, it is a reposter's own number under copied text.
 */
const mostMutual = 0.2;
/** In place of an ad that is not known. */
const unknownAd = -1;

/**
 * Finds numbers that were left in copied text: where the contact field names one number and another stands
 * in the text alone, the other belongs to whoever the text was taken from. Two numbers of one seller, or a
 * seller's beside a switchboard's, stand in either source field in turn; and words that no earlier ad of the other had were
 * not taken from it.
 * @param copied takes what is left out
 */
export function copiedInText(ground: Ground, copied: Copied): void {
  const company = companyOf(ground);
  const words = new Words(ground);
  const leave = (host: number, entry: number, source: EngineAd | -1) =>
    copied.drop([entry], {
      ...{ why: 'left-in-text', ad: words.adOf(entry), contact: host, source },
    });
  for (const { host, guest, guestEntry } of company.oneSided) {
    if (!copied.isOwn(host) || !company.takes(host)) continue;
    const source = words.sourceOf(guest, host, guestEntry);
    if (source === undefined) continue;
    leave(host, guestEntry, source);
    company.victims.set(pairKey(ground, host, guest), true);
  }
  // Where there is no contact field, what was learnt of the two numbers elsewhere holds.
  for (const { first, second, firstEntry, secondEntry } of company.inText)
    for (const [host, guest, entry] of [
      [first, second, secondEntry],
      [second, first, firstEntry],
    ] as const)
      if (company.victims.has(pairKey(ground, host, guest)))
        leave(host, entry, words.sourceOf(guest, host, entry) ?? unknownAd);
}

const pairKey = ({ identifiers }: Ground, host: number, guest: number): number =>
  host * identifiers + guest;

interface Company {
  readonly oneSided: { host: number; guest: number; guestEntry: number }[];
  readonly inText: { first: number; second: number; firstEntry: number; secondEntry: number }[];
  readonly victims: Map<number, true>;
  takes(host: number): boolean;
}

/** Which numbers stand beside which, and in what source fields. */
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
  { identifier, sourceField }: Ground,
  company: Company,
  asHost: Int32Array,
  mutual: Int32Array,
  e: number,
  f: number,
): void {
  const [one, other] = [identifier[e] as number, identifier[f] as number];
  const [oneInField, otherInField] = [
    (sourceField[e] as number) & fieldBit,
    (sourceField[f] as number) & fieldBit,
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

  adOf(entry: number): EngineAd {
    return this.#holders.adOf[entry] as EngineAd;
  }

  /**
   * The earliest ad of `guest` without `host` from which the ad of an entry may have its words.
   * @returns -1 where nothing is known of its words: it may have them from any; undefined where there is none
   */
  sourceOf(guest: number, host: number, entry: number): EngineAd | -1 | undefined {
    const ad = this.adOf(entry);
    const templates = this.#templatesOf(ad);
    if (templates.length === 0) return unknownAd;
    const isSource = (other: number) =>
      this.#isBefore(other, ad) && !this.#holders.holds(other, host);
    // Either way comes to the same; a switchboard's number stands in thousands of ads, a template in few.
    const worded = templates.reduce((sum, template) => sum + this.#holders.width(template), 0);
    const found =
      worded < this.#holders.width(guest)
        ? templates.flatMap((template) =>
            this.#adsOf(template, (other) => this.#holders.holds(other, guest) && isSource(other)),
          )
        : this.#adsOf(
            guest,
            (other) =>
              templates.some((template) => this.#holders.holds(other, template)) && isSource(other),
          );
    return found.reduce<EngineAd | undefined>(
      (first, other) => (first === undefined || this.#isEarlier(other, first) ? other : first),
      undefined,
    );
  }

  #adsOf(identifier: number, are: (ad: number) => boolean): EngineAd[] {
    return [...this.#holders.adsOf(identifier).filter(are)] as EngineAd[];
  }

  /** By day, those whose day is not known last; then by number. */
  #isEarlier(one: number, other: number): boolean {
    const [day, than] = [one, other].map((ad) => {
      const known = this.#ground.day[ad] as number;
      return Number.isNaN(known) ? Number.POSITIVE_INFINITY : known;
    }) as [number, number];
    return day === than ? one < other : day < than;
  }

  /** An unknown day may be an earlier one. */
  #isBefore(other: number, ad: number): boolean {
    const { day } = this.#ground;
    return other !== ad && !((day[other] as number) > (day[ad] as number));
  }

  #templatesOf(ad: number): number[] {
    const { start, identifier, kind } = this.#ground;
    return Array.from(identifier.subarray(start[ad], start[ad + 1])).filter(
      (one) => groupOf[kind[one] as number] === 'template',
    );
  }
}
