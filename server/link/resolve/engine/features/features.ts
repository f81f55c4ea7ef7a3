import { rowHolds } from '../../../../core/collections/index.ts';
import { type Ground, isContact, groupOf as kindOf, phoneKind } from '../ground/ground.ts';
import { AlikeReader } from '../groups/compare.ts';
import { adsOf, entryOf, sizeOf, type View, widthOf } from '../groups/group-view.ts';
import type { Belief } from '../hubs/hub-test.ts';
import { certainty, nats } from '../hubs/odds.ts';
import type { Items } from '../items/items.ts';
import { type FeatureName, featureNames } from './scorecard.ts';

/** What is believed in less is not shared. A pair is looked at where something is to three tenths: see pairs.ts. */
export const leastContact = 0.3;
export const leastContent = 0.1;
/** A contact that is believed in so far is sound. */
const leastSound = 0.5;
/** An ad posted so many days after another may still have been written before it. */
const sameDays = 3;
/** Of items that more ads hold not all holders are looked at. */
const manyAds = 64;

/**
 * Features of two groups that share something, the smaller and the larger. Shares are of a side's ads, 0..1; times are
 * days; NaN: unknown.
 *
 * - account, phone: nats of the best contact of that sort that both show. contactNats: of all such contacts together;
 *   keptContacts: how many of those that are believed in both sides show in two ads or more. Of the best of all: largerField,
 *   smallerField: the share of a side's ads with it that have it in the contact field; smallerShare, largerShare,
 *   largerAds: the ads that show it; users: how many groups do; linked, bare: the share of those that can be linked to others
 *   that are in its largest connected component, and of all those that cannot.
 * - templates, pictures: how many both use; narrowest: how many groups use the one of them that the fewest do; smallerWorded, largerWorded: the share of ads in these templates.
 * - ownAds: the share of the smaller side's ads with a sound contact that the larger never shows.
 * - places, countries, platforms: the share of the smaller side's ads whose place, country or platform the larger has
 *   too.
 * - gap: between either side's ads with what is shared, below 0 where they overlap. since: from the larger side's last
 *   ad with the shared content to the smaller side's first ad. start: from the larger side's first ad with what is
 *   shared to the smaller side's first ad.
 */
export type Features = Record<FeatureName, number>;

const noFeatures = Object.fromEntries(featureNames.map((name) => [name, 0])) as Features;

interface Span {
  first: number;
  last: number;
}

const noSpan = (): Span => ({ first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY });

/** Reads the features of one pair after another. */
export class FeatureReader {
  readonly #ground: Ground;
  readonly #items: Items;
  readonly #view: View;
  readonly #belief: Belief;
  readonly #alike: AlikeReader;

  constructor(ground: Ground, items: Items, view: View, belief: Belief) {
    this.#ground = ground;
    this.#items = items;
    this.#view = view;
    this.#belief = belief;
    this.#alike = new AlikeReader(view);
  }

  of(small: number, large: number): Features {
    const features = { ...noFeatures };
    const shared = this.#share(features, small, large);
    features.ownAds = this.#ownAds(small, large) / sizeOf(this.#view, small);
    features.places = this.#alike.of(this.#ground.place, small, large);
    features.countries = this.#alike.of(this.#ground.country, small, large);
    features.platforms = this.#alike.of(this.#ground.platform, small, large);
    this.#times(features, shared, small, large);
    features.smallerSize = sizeOf(this.#view, small);
    features.largerSize = sizeOf(this.#view, large);
    return features;
  }

  /** @returns what both hold */
  #share(features: Features, small: number, large: number): number[] {
    const { start, item: itemOf, held } = this.#view;
    const shared: number[] = [];
    let best = 0;
    features.narrowest = Number.POSITIVE_INFINITY;
    features.linked = Number.NaN;
    for (let e = start[small] as number; e < (start[small + 1] as number); e += 1) {
      const item = itemOf[e] as number;
      const kind = kindOf[this.#items.kind[item] as number];
      const f = entryOf(this.#view, large, item);
      if (f < 0) continue;
      const probability = sharedBelief(this.#view, this.#items, this.#belief, e, f);
      if (probability === 0) continue;
      shared.push(item);
      if (kind !== 'contact')
        features.narrowest = Math.min(features.narrowest, widthOf(this.#view, item));
      if (kind === 'cluster') features.pictures += 1;
      else if (kind === 'template') {
        features.templates += 1;
        features.smallerWorded += (held[e] as number) / sizeOf(this.#view, small);
        features.largerWorded += (held[f] as number) / sizeOf(this.#view, large);
      } else {
        const matchWeight = nats(probability);
        const name = this.#items.kind[item] === phoneKind ? 'phone' : 'account';
        features[name] = Math.max(features[name], matchWeight);
        features.contactNats += matchWeight;
        const kept = Math.min(held[e] as number, held[f] as number) > 1;
        if (kept && probability >= leastSound) features.keptContacts += 1;
        if (matchWeight <= best) continue;
        best = matchWeight;
        this.#bestContact(features, e, f, small, large);
      }
    }
    return shared;
  }

  #bestContact(features: Features, e: number, f: number, small: number, large: number): void {
    const { held, inField } = this.#view;
    features.smallerField = (inField[e] as number) / (held[e] as number);
    features.largerField = (inField[f] as number) / (held[f] as number);
    features.smallerShare = (held[e] as number) / sizeOf(this.#view, small);
    features.largerShare = (held[f] as number) / sizeOf(this.#view, large);
    features.largerAds = held[f] as number;
    const item = this.#view.item[e] as number;
    const { testable, linked, bare } = this.#belief;
    features.users = widthOf(this.#view, item);
    features.linked = testable[item]
      ? (linked[item] as number) / (testable[item] as number)
      : Number.NaN;
    features.bare = (bare[item] as number) / features.users;
  }

  #ownAds(small: number, large: number): number {
    const { start, item: itemOf, kind } = this.#items;
    let ads = 0;
    for (const ad of adsOf(this.#view, small))
      for (let e = start[ad] as number; e < (start[ad + 1] as number); e += 1) {
        const item = itemOf[e] as number;
        if (kindOf[kind[item] as number] !== 'contact') continue;
        if ((this.#belief.probability[item] as number) < leastSound) continue;
        if (entryOf(this.#view, large, item) >= 0) continue;
        ads += 1;
        break;
      }
    return ads;
  }

  #times(features: Features, shared: readonly number[], small: number, large: number): void {
    const { day } = this.#ground;
    const { groupOf } = this.#view;
    const [mine, theirs] = [adsOf(this.#view, small), adsOf(this.#view, large)];
    const all = noSpan();
    for (const ad of mine) widen(all, day[ad] as number);
    const [here, there] = [noSpan(), noSpan()];
    let before = Number.NEGATIVE_INFINITY;
    for (const item of shared) {
      const content = kindOf[this.#items.kind[item] as number] !== 'contact';
      for (const ad of this.#holdersIn(item, mine, theirs)) {
        const at = day[ad] as number;
        const group = groupOf[ad];
        if (group === small) widen(here, at);
        if (group !== large) continue;
        widen(there, at);
        if (content && at <= all.first + sameDays) before = Math.max(before, at);
      }
    }
    const between = Math.max(here.first - there.last, there.first - here.last);
    features.gap = Number.isFinite(between) ? between : Number.NaN;
    const [since, start] = [all.first - before, all.first - there.first];
    features.since = Number.isFinite(since) ? since : Number.NaN;
    features.start = Number.isFinite(start) ? start : Number.NaN;
  }

  /** All ads that hold an item, or those of two groups where these have fewer ads to look through. */
  #holdersIn(item: number, small: Int32Array, large: Int32Array): Iterable<number> {
    const { start, item: itemOf, itemStart, itemAd } = this.#items;
    const holders = itemAd.subarray(itemStart[item], itemStart[item + 1]);
    if (holders.length <= Math.max(manyAds, small.length + large.length)) return holders;
    const found: number[] = [];
    for (const ads of [small, large])
      for (const ad of ads) if (rowHolds(start, itemOf, ad, item)) found.push(ad);
    return found;
  }
}

/** How surely a group holds what an entry of its row says. */
const sureOf = ({ held }: View, entry: number): number => certainty(held[entry] as number);

/**
 * How far it is believed that an item which two groups share is one owner's, by where either holds it: a contact less where
 * it is read unsurely. 0: too little to count.
 */
export function sharedBelief(
  view: View,
  items: Items,
  belief: Belief,
  e: number,
  f: number,
): number {
  const item = view.item[e] as number;
  const contact = isContact[items.kind[item] as number] === 1;
  const sure = contact ? sureOf(view, e) * sureOf(view, f) : 1;
  const probability = (belief.probability[item] as number) * sure;
  return probability < (contact ? leastContact : leastContent) ? 0 : probability;
}

function widen(span: Span, day: number): void {
  if (Number.isNaN(day)) return;
  span.first = Math.min(span.first, day);
  span.last = Math.max(span.last, day);
}
