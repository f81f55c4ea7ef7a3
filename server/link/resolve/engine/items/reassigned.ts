import { byRow, Lists, rowOfEach } from '../../../../core/collections/index.ts';
import { type Ground, phoneKind } from '../ground/ground.ts';
import type { ReassignedSplit } from '../types.ts';
import type { ChangeOfHands } from './items.ts';

/** A silence in the life of a phone, and what the ads on its two sides share. */
interface Silence {
  readonly identifier: number;
  readonly lastBefore: number;
  readonly firstAfter: number;
  readonly adsBefore: number;
  readonly adsAfter: number;
  readonly sharing: Sharing;
}

/** The ground, and how many ads hold each identifier. */
interface Known {
  readonly ground: Ground;
  readonly width: Int32Array;
}

/** 0 something few others have; 1 a place and no more; 2 nothing. */
type Sharing = 0 | 1 | 2;

export interface Change extends ChangeOfHands, Silence {
  readonly probability: number;
}

/** What another run found to have passed to another owner. */
export const settledChanges = (
  { ourIdentifier }: Ground,
  settled: readonly ReassignedSplit[],
): Change[] =>
  settled
    .map(
      ({ shared, ...split }): Change => ({
        ...split,
        identifier: ourIdentifier[split.identifier] as number,
        sharing: shared === 'place' ? 1 : 2,
      }),
    )
    .sort(byTime);

const byTime = (a: ChangeOfHands, b: ChangeOfHands): number =>
  a.identifier - b.identifier || a.firstAfter - b.firstAfter;

/** Shorter silences are the ordinary pauses of one seller. */
const leastGap = 15;
/** Silences up to this length teach what one owner's two sides share. */
const ownGap = 60;
/** A number is not given to another before it has been silent so long. */
const splitFrom = 45;
/** What more ads than this hold is no rare thing; or more than so many times what the phone itself has. */
const rareAds = 40;
const rareBreadth = 3;
/** Lengths of silence that are judged together, in days: the share of new owners grows with it. */
const gapBins = [15, 30, 45, 60, 90, 120, 180];
/** Ads on the smaller side: one ad shares less than ten do. */
const sideBins = [1, 2, 4];
/** Pairs of strangers' phones that are compared to learn what strangers share. */
const pairsOfStrangers = 4000;
/** Each rate begins as if so many cases had been seen. */
const prior = 2;

const binOf = (bins: readonly number[], value: number): number =>
  bins.findLastIndex((from) => value >= from);

/**
 * Finds phones that passed to another owner in a silence. What the two sides of a silence share is compared
 * with what one owner's sides share (silences under 60 days) and what strangers share (random pairs of phones
 * of one country); how often the owner changes is found by expectation-maximisation for each length of silence.
 */
export function reassignments(ground: Ground): Change[] {
  const width = new Int32Array(ground.identifiers);
  for (const one of ground.identifier) width[one] = (width[one] as number) + 1;
  const known: Known = { ground, width };
  const phones = phoneDays(ground);
  const silences = phones.flatMap((days, phone) => silencesOf(known, phone, days));
  const own = ratesOf(
    silences.filter(({ lastBefore, firstAfter }) => firstAfter - lastBefore < ownGap),
  );
  const strangers = ratesOf(strangersOf(known, phones));
  const share = sharesOfChange(silences, own, strangers);
  return silences
    .map((silence): Change => {
      const gap = binOf(gapBins, silence.firstAfter - silence.lastBefore);
      const probability = posterior(silence, share[gap] ?? 0, own, strangers);
      return { ...silence, probability };
    })
    .filter(
      ({ probability, lastBefore, firstAfter }) =>
        probability > 0.5 && firstAfter - lastBefore >= splitFrom,
    )
    .sort(byTime);
}

/** By identifier: the ads of each phone with a known day, by day. Empty for others. */
function phoneDays({ identifier, kind, identifiers, start, day }: Ground): Int32Array[] {
  const adOf = rowOfEach(start);
  const wanted = identifier.map((one) => (kind[one] === phoneKind ? one : -1));
  const rows = byRow(wanted, identifiers);
  return Array.from({ length: identifiers }, (_, phone) => {
    const entries = rows.entry.subarray(rows.start[phone], rows.start[phone + 1]);
    if (entries.length === 0) return none;
    return entries
      .map((e) => adOf[e] as number)
      .filter((ad) => !Number.isNaN(day[ad]))
      .sort((a, b) => (day[a] as number) - (day[b] as number) || a - b);
  });
}
const none = new Int32Array(0);

function silencesOf(known: Known, phone: number, ads: Int32Array): Silence[] {
  const found: Silence[] = [];
  const days = (i: number) => known.ground.day[ads[i] as number] as number;
  for (let i = 1; i < ads.length; i += 1) {
    if (days(i) - days(i - 1) < leastGap) continue;
    const [before, after] = [ads.subarray(0, i), ads.subarray(i)];
    found.push({
      identifier: phone,
      lastBefore: days(i - 1),
      firstAfter: days(i),
      adsBefore: before.length,
      adsAfter: after.length,
      sharing: sharing(known, phone, before, after),
    });
  }
  return found;
}

function sharing(
  { ground, width }: Known,
  phone: number,
  before: Int32Array,
  after: Int32Array,
): Sharing {
  const rare = Math.max(rareAds, rareBreadth * (before.length + after.length));
  const held = new Set<number>();
  const places = new Set<number>();
  for (const ad of before) {
    places.add(ground.place[ad] as number);
    for (let e = ground.start[ad] as number; e < (ground.start[ad + 1] as number); e += 1)
      held.add(ground.identifier[e] as number);
  }
  let place = false;
  for (const ad of after) {
    const at = ground.place[ad] as number;
    if (at >= 0 && places.has(at)) place = true;
    for (let e = ground.start[ad] as number; e < (ground.start[ad + 1] as number); e += 1) {
      const one = ground.identifier[e] as number;
      if (one !== phone && (width[one] as number) <= rare && held.has(one)) return 0;
    }
  }
  return place ? 1 : 2;
}

/** Two strangers' phones of one country, compared as if they were one phone's two sides. */
function strangersOf(known: Known, phones: readonly Int32Array[]): Silence[] {
  const byCountry = new Lists<number, number>();
  for (const [phone, ads] of phones.entries()) {
    if (ads.length < 1) continue;
    byCountry.add(known.ground.country[ads[0] as number] as number, phone);
  }
  const pairs: Silence[] = [];
  const all = [...byCountry].map(([, list]) => list).filter((list) => list.length > 1);
  const total = all.reduce((sum, list) => sum + list.length, 0);
  for (const list of all) {
    const wanted = Math.ceil(Math.min((pairsOfStrangers * list.length) / total, list.length * 4));
    // Steps that share no factor with the length visit all; any fixed choice does.
    for (let i = 0; i < wanted; i += 1) {
      const a = list[(i * 7919) % list.length] as number;
      const b = list[(i * 104_729 + 1 + Math.floor(i / list.length)) % list.length] as number;
      if (a === b) continue;
      const [before, after] = [phones[a] as Int32Array, phones[b] as Int32Array];
      pairs.push({
        ...{ identifier: a, lastBefore: 0, firstAfter: 0 },
        adsBefore: before.length,
        adsAfter: after.length,
        sharing: sharing(known, a, before, after),
      });
    }
  }
  return pairs;
}

/** How often each kind of sharing happens, by ads on the smaller side. */
type Rates = readonly (readonly number[])[];

const sideOf = ({ adsBefore, adsAfter }: Silence): number =>
  binOf(sideBins, Math.min(adsBefore, adsAfter));

function ratesOf(silences: readonly Silence[]): Rates {
  return sideBins.map((_, side) => {
    const counts = [prior, prior, prior];
    for (const silence of silences)
      if (sideOf(silence) === side)
        counts[silence.sharing] = (counts[silence.sharing] as number) + 1;
    const all = counts.reduce((sum, n) => sum + n, 0);
    return counts.map((n) => n / all);
  });
}

function posterior(silence: Silence, share: number, own: Rates, strangers: Rates): number {
  const side = sideOf(silence);
  const changed = share * (strangers[side]?.[silence.sharing] ?? 0);
  const same = (1 - share) * (own[side]?.[silence.sharing] ?? 0);
  return changed / (changed + same);
}

/** Expectation-maximisation of the share of changes by length of silence. */
function sharesOfChange(silences: readonly Silence[], own: Rates, strangers: Rates): number[] {
  let share = gapBins.map(() => 0.1);
  const bins = silences.map(({ lastBefore, firstAfter }) =>
    binOf(gapBins, firstAfter - lastBefore),
  );
  for (let step = 0; step < 50; step += 1) {
    const changed = gapBins.map(() => 0.1);
    const all = gapBins.map(() => 1);
    for (let i = 0; i < silences.length; i += 1) {
      const silence = silences[i] as Silence;
      const bin = bins[i] as number;
      changed[bin] = (changed[bin] as number) + posterior(silence, share[bin] ?? 0, own, strangers);
      all[bin] = (all[bin] as number) + 1;
    }
    share = changed.map((n, bin) => n / (all[bin] as number));
  }
  return share;
}
