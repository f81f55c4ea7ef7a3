import { Sets, tally } from '../../../../core/collections/index.ts';
import { type EngineAd, type Ground, groupOf, isContact } from '../ground/ground.ts';
import type { Reposter } from '../types.ts';
import { type Copied, Holders } from './copied.ts';

/**
 * Where an ad shows several contacts, its source is told by one that no more ads hold, if it can be: a switchboard's
 * stands for many sources, and to walk its ads for each copy costs the square of what there are.
 */
const widestSource = 1000;

/** An ad and the earliest ad in its words that does not show the contact at hand and shows another. */
export interface Copy {
  readonly ad: EngineAd;
  readonly source: EngineAd;
}

/** Ads of a contact whose words are known: those that have them from elsewhere, and how many do not. */
export interface Worded {
  readonly copies: readonly Copy[];
  readonly own: number;
}

/** Looks up where ads have their words from. */
export class Sources {
  readonly holders: Holders;
  /** By ad a contact that it shows, a narrow one before a wide one; -1: none. */
  readonly contactOf: Int32Array;
  readonly #ground: Ground;

  /** @param copiedInText by entry of the ground: 1 where a contact is left in copied text */
  constructor(ground: Ground, copiedInText: Uint8Array) {
    this.#ground = ground;
    const { identifier, kind, day } = ground;
    this.holders = new Holders(ground);
    const { adOf } = this.holders;
    this.contactOf = new Int32Array(ground.ads).fill(-1);
    for (let e = identifier.length - 1; e >= 0; e -= 1) {
      const [ad, contact] = [adOf[e] as number, identifier[e] as number];
      if (copiedInText[e] || !isContact[kind[contact] as number]) continue;
      const other = this.contactOf[ad] as number;
      const width = this.holders.width(contact);
      if (other < 0 || width <= widestSource || width <= this.holders.width(other))
        this.contactOf[ad] = contact;
    }
    // Those of a template in order of days.
    for (let id = 0; id < ground.identifiers; id += 1)
      if (groupOf[kind[id] as number] === 'template')
        this.holders.adsOf(id).sort((a, b) => (day[a] as number) - (day[b] as number) || a - b);
  }

  /**
   * Which ads of a contact are in the words of earlier ads that show another contact and not this one.
   * @param mostOwn undefined is returned where more ads than this are not
   */
  wordsOf(contact: number, mostOwn: number): Worded | undefined {
    const { day } = this.#ground;
    const copies: Copy[] = [];
    const earliest = new Map<number, number>();
    let own = 0;
    for (const ad of this.holders.adsOf(contact)) {
      if (Number.isNaN(day[ad])) continue;
      const source = this.#sourceOf(ad, contact, earliest);
      if (source === undefined) continue;
      if (source >= 0 && (day[source] as number) < (day[ad] as number))
        copies.push({ ad: ad as EngineAd, source: source as EngineAd });
      else if (++own > mostOwn) return undefined;
    }
    return { copies, own };
  }

  /**
   * The earliest ad in any template of this one that shows a contact and not the one at hand.
   * @returns -1: none; undefined where nothing is known of its words
   */
  #sourceOf(ad: number, contact: number, earliest: Map<number, number>): number | undefined {
    const { start, identifier, kind, day } = this.#ground;
    let first: number | undefined;
    for (let e = start[ad] as number; e < (start[ad + 1] as number); e += 1) {
      const template = identifier[e] as number;
      if (groupOf[kind[template] as number] !== 'template') continue;
      let found = earliest.get(template);
      if (found === undefined) {
        found = this.#firstIn(template, contact);
        earliest.set(template, found);
      }
      if (first === undefined || first < 0) first = found;
      else if (found >= 0 && (day[found] as number) < (day[first] as number)) first = found;
    }
    return first;
  }

  #firstIn(template: number, contact: number): number {
    const isSource = (ad: number) =>
      (this.contactOf[ad] as number) >= 0 && !this.holders.holds(ad, contact);
    return this.holders.adsOf(template).find(isSource) ?? -1;
  }
}

/** A contact that stands in so many copied ads or more can be a reposter's. */
const leastCopies = 4;
/** So many of its ads whose words are known have them from elsewhere. */
const copiedShare = 0.8;
/** So many of these at the most are from one owner, as far as that can be told. */
const mostOfOneSource = 0.7;
/** What more ads hold says nothing of which sources belong together. */
const widestShared = 60;
/**
 * Finds contacts of reposters, who put others' ads online under a contact of their own: nearly all ads of such a contact
 * are in the words of earlier ads that show other contacts and not this one, and these are of many owners. (Who
 * changes numbers has the same words under each, but from one source; behind a switchboard the seller's own ads come
 * as often later.) What a copy has from its source, words, pictures and contacts left in it, says nothing about who
 * placed the copy.
 * @param sources made before what reposters' copies have is left out
 * @param copied takes what copies have from their sources
 * @returns in our numbers, by identifier
 */
export function takenOver(ground: Ground, sources: Sources, copied: Copied): Reposter[] {
  const found = new Reposters(ground, sources);
  const reposters: Reposter[] = [];
  for (let contact = 0; contact < ground.identifiers; contact += 1) {
    if (!isContact[ground.kind[contact] as number] || !copied.isOwn(contact)) continue;
    const taken = found.takenBy(contact);
    if (!taken) continue;
    reposters.push(taken.reposter);
    for (const { ad, source } of taken.copies)
      copied.drop(fromSource(ground, contact, ad, source), {
        ...{ why: 'reposter', ad, contact, source },
      });
  }
  return reposters;
}

/** The entries of a copy that it has from its source. */
function fromSource(
  { start, identifier, kind }: Ground,
  contact: number,
  ad: number,
  source: number,
): number[] {
  const theirs = new Set(identifier.subarray(start[source], start[source + 1]));
  const entries: number[] = [];
  for (let e = start[ad] as number; e < (start[ad + 1] as number); e += 1) {
    const held = identifier[e] as number;
    if (held !== contact && (!isContact[kind[held] as number] || theirs.has(held))) entries.push(e);
  }
  return entries;
}

/** Merges two sets. @returns the sum of both, which stands at the root from then on */
function gather(sets: Sets, sums: Int32Array, a: number, b: number): number {
  const [left, right] = [sets.find(a), sets.find(b)];
  if (!sets.merge(left, right)) return sums[left] as number;
  const sum = (sums[left] as number) + (sums[right] as number);
  sums[sets.find(left)] = sum;
  return sum;
}

class Reposters {
  readonly #ground: Ground;
  readonly #sources: Sources;
  /** By identifier: who of the sources that were last compared holds it, counted on from comparison to comparison. */
  readonly #heldBy: Int32Array;
  #compared = 1;

  constructor(ground: Ground, sources: Sources) {
    this.#ground = ground;
    this.#sources = sources;
    this.#heldBy = new Int32Array(ground.identifiers);
  }

  /** The copies that a contact stands in, and the numbers behind it, where it is a reposter's. */
  takenBy(
    contact: number,
  ): { readonly reposter: Reposter; readonly copies: readonly Copy[] } | undefined {
    const ads = this.#sources.holders.width(contact);
    if (ads < leastCopies) return undefined;
    const words = this.#sources.wordsOf(contact, (1 - copiedShare) * ads);
    if (!words) return undefined;
    const { copies } = words;
    const worded = copies.length + words.own;
    if (copies.length < leastCopies || copies.length < copiedShare * worded) return undefined;
    const owners = this.#ownersOf(contact, copies);
    if (!owners) return undefined;
    const reposter = { identifier: contact, ads, worded, copies: copies.length };
    return { reposter: { ...reposter, ...owners }, copies };
  }

  /**
   * How many sources the copies are from, and how many from the largest: contacts of sources that share anything
   * narrow are taken for one's.
   * @returns undefined where most are of one
   */
  #ownersOf(
    contact: number,
    copies: readonly Copy[],
  ): Pick<Reposter, 'sources' | 'largest'> | undefined {
    const { start, identifier } = this.#ground;
    const { holders, contactOf } = this.#sources;
    const counts = new Map<number, number>();
    for (const { source } of copies) {
      const theirs = contactOf[source] as number;
      tally(counts, theirs);
    }
    const most = mostOfOneSource * copies.length;
    const copiesOf = Int32Array.from(counts.values());
    if (copiesOf.some((count) => count > most)) return undefined;
    const sets = new Sets(counts.size);
    const heldBy = this.#heldBy;
    const first = this.#compared;
    this.#compared += counts.size;
    for (const [i, theirs] of [...counts.keys()].entries())
      for (const ad of holders.adsOf(theirs)) {
        if (holders.holds(ad, contact)) continue;
        for (let e = start[ad] as number; e < (start[ad + 1] as number); e += 1) {
          const shared = identifier[e] as number;
          if (holders.width(shared) > widestShared) continue;
          const other = (heldBy[shared] as number) - first;
          if (other < 0) heldBy[shared] = first + i;
          else if (gather(sets, copiesOf, other, i) > most) return undefined;
        }
      }
    const roots = new Set(sets.roots());
    const largest = [...roots].reduce((max, at) => Math.max(max, copiesOf[at] as number), 0);
    return { sources: roots.size, largest };
  }
}
