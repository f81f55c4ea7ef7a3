import { type Ground, isContact, paymentKind } from '../ground/ground.ts';
import type { Lifetimes } from '../types.ts';
import type { Items } from './items.ts';
import type { Sources } from './reposters.ts';

/** Fewer ads with a day say too little of how long a contact was in use. */
const leastAds = 4;
const bins = 10;
/** What strangers share is there as long as they are: of the whole time it is in use for a share s with density 4 s³. */
const sharedPower = 4;
/** Of few contacts little is learnt: of so many half as much as of very many. */
const enough = 100;
/** Nats, for or against. */
const most = 3;
/** A reposter's contact, in use as briefly, is in others' words in more of its ads than this. */
const mostCopied = 0.5;

const binOf = (share: number): number => Math.min(bins - 1, Math.floor(share * bins));

/**
 * How long a contact was in use says whose it is: a switchboard or a desk outlives the sellers behind it, a seller's
 * own contacts come and go. How long contacts are in use in these ads, most of which are one owner's, is learnt from
 * all of them; so where ads of a few weeks are all that there are it says nothing.
 * @param learnt from all ads, of which these may be a part
 * @returns by item, nats for one owner; 0 where nothing is said
 */
export function lifetimes(
  ground: Ground,
  items: Items,
  sources: Sources,
  learnt = learntLifetimes(ground, items),
): Float64Array {
  return sharesOfTime(ground, items, learnt.span).map((share, item) => {
    const nats = Number.isNaN(share) ? 0 : (learnt.nats[binOf(share)] ?? 0);
    if (nats < 0) return items.kind[item] === paymentKind ? 0 : nats;
    return nats > 0 && mostlyCopied(items.identifier[item] as number, sources) ? 0 : nats;
  });
}

/** How long contacts are in use among these ads. */
export function learntLifetimes(ground: Ground, items: Items): Lifetimes {
  const { day } = ground;
  const [first, last, known] = spanOf(day, (ad) => ad, 0, day.length);
  const span = known > 0 ? ([first, last] as const) : null;
  return { span, nats: matchWeightsOf(sharesOfTime(ground, items, span)) };
}

/** By item the share of the time of all ads in which a contact was in use; NaN where that is not known. */
function sharesOfTime(
  { day }: Ground,
  { count, kind, itemStart, itemAd }: Items,
  span: Lifetimes['span'],
): Float64Array {
  const [first, last] = span ?? [0, 0];
  return new Float64Array(count).map((_, item) => {
    if (!isContact[kind[item] as number]) return Number.NaN;
    const at = (i: number) => itemAd[i] as number;
    const [from, to, ads] = spanOf(
      day,
      at,
      itemStart[item] as number,
      itemStart[item + 1] as number,
    );
    if (ads < leastAds || !(last > first)) return Number.NaN;
    // Of a life the first and last of few ads show less than those of many.
    return Math.min(1, (((to - from) / (last - first)) * (ads + 1)) / (ads - 1));
  });
}

/** The first and last day of these ads, and how many have one. */
function spanOf(
  day: Float64Array,
  adAt: (i: number) => number,
  start: number,
  end: number,
): [first: number, last: number, known: number] {
  let [first, last, known] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (let i = start; i < end; i += 1) {
    const one = day[adAt(i)] as number;
    if (Number.isNaN(one)) continue;
    known += 1;
    if (one < first) first = one;
    if (one > last) last = one;
  }
  return [first, last, known];
}

/** By bin of shares, how much likelier a contact of one owner has it than what strangers share, in nats. */
function matchWeightsOf(shares: Float64Array): number[] {
  const counts = new Array<number>(bins).fill(0);
  let known = 0;
  for (const share of shares) {
    if (Number.isNaN(share)) continue;
    known += 1;
    counts[binOf(share)] = (counts[binOf(share)] as number) + 1;
  }
  const raw = counts.map((count, bin) => {
    const ofShared = ((bin + 1) / bins) ** sharedPower - (bin / bins) ** sharedPower;
    return Math.log((count + 1) / (known + bins) / ofShared);
  });
  // Longer use never speaks more for one owner than shorter, whatever chance put into a bin, and the longest not at all.
  const falling = raw.map((_, bin) => Math.max(...raw.slice(bin)));
  const longest = Math.max(0, falling[bins - 1] as number);
  return falling.map(
    (nats) => (Math.max(-most, Math.min(most, nats - longest)) * known) / (known + enough),
  );
}

function mostlyCopied(contact: number, sources: Sources): boolean {
  const ads = sources.holders.width(contact);
  const words = sources.wordsOf(contact, (1 - mostCopied) * ads);
  return (
    words !== undefined && words.copies.length > mostCopied * (words.copies.length + words.own)
  );
}
