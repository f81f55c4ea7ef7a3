import { rowHolds } from '../../../collections/index.ts';
import { type Ground, isContact, groupOf as kindOf, phoneKind } from '../ground/ground.ts';
import { AlikeReader } from '../groups/compare.ts';
import { adsOf, entryOf, sizeOf, type View, widthOf } from '../groups/view.ts';
import type { Belief } from '../hubs/hub-test.ts';
import { nats, sureness } from '../hubs/odds.ts';
import type { Ties } from '../ties/ties.ts';
import { type SignName, signNames } from './scorecard.ts';

/** What is believed in less is not shared. A pair is looked at where something is to three tenths: see pairs.ts. */
export const leastContact = 0.3;
export const leastContent = 0.1;
/** A contact that is believed in so far is sound. */
const leastSound = 0.5;
/** An ad posted so many days after another may still have been written before it. */
const sameDays = 3;
/** Of ties that more ads hold not all holders are looked at. */
const manyAds = 64;

/**
 * Signs of two groups that share something, the smaller and the larger. Shares are of a side's ads, 0..1; times are
 * days; NaN: unknown.
 *
 * - account, phone: nats of the best contact of that sort that both show. contactNats: of all such contacts together;
 *   keptContacts: how many of those that are believed in both sides show in two ads or more. Of the best of all: largerField,
 *   smallerField: the share of a side's ads with it that have it in the contact field; smallerShare, largerShare,
 *   largerAds: the ads that show it; users: how many groups do; body, bare: the share of those that can be tied to others
 *   that are in its largest body, and of all those that cannot.
 * - templates, pictures: how many both use; narrowest: how many groups use the one of them that the fewest do; smallerWorded, largerWorded: the share of ads in these templates.
 * - ownAds: the share of the smaller side's ads with a sound contact that the larger never shows.
 * - places, countries, platforms: the share of the smaller side's ads whose place, country or platform the larger has
 *   too.
 * - gap: between either side's ads with what is shared, below 0 where they overlap. since: from the larger side's last
 *   ad with the shared content to the smaller side's first ad. start: from the larger side's first ad with what is
 *   shared to the smaller side's first ad.
 */
export type Signs = Record<SignName, number>;

const noSigns = Object.fromEntries(signNames.map((name) => [name, 0])) as Signs;

interface Span {
  first: number;
  last: number;
}

const noSpan = (): Span => ({ first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY });

/** Reads the signs of one pair after another. */
export class SignReader {
  readonly #ground: Ground;
  readonly #ties: Ties;
  readonly #view: View;
  readonly #belief: Belief;
  readonly #alike: AlikeReader;

  constructor(ground: Ground, ties: Ties, view: View, belief: Belief) {
    this.#ground = ground;
    this.#ties = ties;
    this.#view = view;
    this.#belief = belief;
    this.#alike = new AlikeReader(view);
  }

  of(small: number, large: number): Signs {
    const signs = { ...noSigns };
    const shared = this.#share(signs, small, large);
    signs.ownAds = this.#ownAds(small, large) / sizeOf(this.#view, small);
    signs.places = this.#alike.of(this.#ground.place, small, large);
    signs.countries = this.#alike.of(this.#ground.country, small, large);
    signs.platforms = this.#alike.of(this.#ground.platform, small, large);
    this.#times(signs, shared, small, large);
    signs.smallerSize = sizeOf(this.#view, small);
    signs.largerSize = sizeOf(this.#view, large);
    return signs;
  }

  /** @returns what both hold */
  #share(signs: Signs, small: number, large: number): number[] {
    const { start, tie: tieOf, held } = this.#view;
    const shared: number[] = [];
    let best = 0;
    signs.narrowest = Number.POSITIVE_INFINITY;
    signs.body = Number.NaN;
    for (let e = start[small] as number; e < (start[small + 1] as number); e += 1) {
      const tie = tieOf[e] as number;
      const kind = kindOf[this.#ties.kind[tie] as number];
      const f = entryOf(this.#view, large, tie);
      if (f < 0) continue;
      const probability = sharedBelief(this.#view, this.#ties, this.#belief, e, f);
      if (probability === 0) continue;
      shared.push(tie);
      if (kind !== 'contact') signs.narrowest = Math.min(signs.narrowest, widthOf(this.#view, tie));
      if (kind === 'cluster') signs.pictures += 1;
      else if (kind === 'template') {
        signs.templates += 1;
        signs.smallerWorded += (held[e] as number) / sizeOf(this.#view, small);
        signs.largerWorded += (held[f] as number) / sizeOf(this.#view, large);
      } else {
        const worth = nats(probability);
        const name = this.#ties.kind[tie] === phoneKind ? 'phone' : 'account';
        signs[name] = Math.max(signs[name], worth);
        signs.contactNats += worth;
        const kept = Math.min(held[e] as number, held[f] as number) > 1;
        if (kept && probability >= leastSound) signs.keptContacts += 1;
        if (worth <= best) continue;
        best = worth;
        this.#bestContact(signs, e, f, small, large);
      }
    }
    return shared;
  }

  #bestContact(signs: Signs, e: number, f: number, small: number, large: number): void {
    const { held, inField } = this.#view;
    signs.smallerField = (inField[e] as number) / (held[e] as number);
    signs.largerField = (inField[f] as number) / (held[f] as number);
    signs.smallerShare = (held[e] as number) / sizeOf(this.#view, small);
    signs.largerShare = (held[f] as number) / sizeOf(this.#view, large);
    signs.largerAds = held[f] as number;
    const tie = this.#view.tie[e] as number;
    const { testable, body, bare } = this.#belief;
    signs.users = widthOf(this.#view, tie);
    signs.body = testable[tie] ? (body[tie] as number) / (testable[tie] as number) : Number.NaN;
    signs.bare = (bare[tie] as number) / signs.users;
  }

  #ownAds(small: number, large: number): number {
    const { start, tie: tieOf, kind } = this.#ties;
    let ads = 0;
    for (const ad of adsOf(this.#view, small))
      for (let e = start[ad] as number; e < (start[ad + 1] as number); e += 1) {
        const tie = tieOf[e] as number;
        if (kindOf[kind[tie] as number] !== 'contact') continue;
        if ((this.#belief.probability[tie] as number) < leastSound) continue;
        if (entryOf(this.#view, large, tie) >= 0) continue;
        ads += 1;
        break;
      }
    return ads;
  }

  #times(signs: Signs, shared: readonly number[], small: number, large: number): void {
    const { day } = this.#ground;
    const { groupOf } = this.#view;
    const [mine, theirs] = [adsOf(this.#view, small), adsOf(this.#view, large)];
    const all = noSpan();
    for (const ad of mine) widen(all, day[ad] as number);
    const [here, there] = [noSpan(), noSpan()];
    let before = Number.NEGATIVE_INFINITY;
    for (const tie of shared) {
      const content = kindOf[this.#ties.kind[tie] as number] !== 'contact';
      for (const ad of this.#holdersIn(tie, mine, theirs)) {
        const at = day[ad] as number;
        const group = groupOf[ad];
        if (group === small) widen(here, at);
        if (group !== large) continue;
        widen(there, at);
        if (content && at <= all.first + sameDays) before = Math.max(before, at);
      }
    }
    const between = Math.max(here.first - there.last, there.first - here.last);
    signs.gap = Number.isFinite(between) ? between : Number.NaN;
    const [since, start] = [all.first - before, all.first - there.first];
    signs.since = Number.isFinite(since) ? since : Number.NaN;
    signs.start = Number.isFinite(start) ? start : Number.NaN;
  }

  /** All ads that hold a tie, or those of two groups where these have fewer ads to look through. */
  #holdersIn(tie: number, small: Int32Array, large: Int32Array): Iterable<number> {
    const { start, tie: tieOf, tieStart, tieAd } = this.#ties;
    const holders = tieAd.subarray(tieStart[tie], tieStart[tie + 1]);
    if (holders.length <= Math.max(manyAds, small.length + large.length)) return holders;
    const found: number[] = [];
    for (const ads of [small, large])
      for (const ad of ads) if (rowHolds(start, tieOf, ad, tie)) found.push(ad);
    return found;
  }
}

/** How surely a group holds what an entry of its row says. */
const sureOf = ({ held }: View, entry: number): number => sureness(held[entry] as number);

/**
 * How far it is believed that a tie which two groups share is one owner's, by where either holds it: a contact less where
 * it is read unsurely. 0: too little to count.
 */
export function sharedBelief(view: View, ties: Ties, belief: Belief, e: number, f: number): number {
  const tie = view.tie[e] as number;
  const contact = isContact[ties.kind[tie] as number] === 1;
  const sure = contact ? sureOf(view, e) * sureOf(view, f) : 1;
  const probability = (belief.probability[tie] as number) * sure;
  return probability < (contact ? leastContact : leastContent) ? 0 : probability;
}

function widen(span: Span, day: number): void {
  if (Number.isNaN(day)) return;
  span.first = Math.min(span.first, day);
  span.last = Math.max(span.last, day);
}
