import type { Ground } from './ground.ts';
import { byRow, rowOfEach } from './rows.ts';
import { groupOf, isContact } from './tuning.ts';
import { Sets } from './union.ts';

/** A contact that stands in so many copied ads or more can be a taker's. */
const leastCopies = 4;
/** So many of its ads whose words are known have them from elsewhere. */
const copiedShare = 0.8;
/** So many of these at the most are from one owner, as far as that can be told. */
const mostOfOneSource = 0.7;
/** What more ads hold says nothing of which sources belong together. */
const widestShared = 60;

/** An ad and the earliest ad in its words that does not show the contact at hand and shows another. */
interface Copy {
  readonly ad: number;
  readonly source: number;
}

/**
 * Finds contacts of takers, who put others' ads online under a contact of their own: nearly all ads of such a contact
 * are in the words of earlier ads that show other contacts and not this one, and these are of many owners. (Who
 * changes numbers has the same words under each, but from one source; behind a switchboard the seller's own ads come
 * as often later.) What a copy has from its source, words, pictures and contacts left in it, says nothing about who
 * placed the copy.
 * @param leftOver by entry of the ground: 1 where the reading was dropped before
 * @returns the same, and the entries of copies
 */
export function takenOver(ground: Ground, leftOver: Uint8Array): Uint8Array {
  const dropped = leftOver.slice();
  const sources = new Sources(ground, leftOver);
  for (let contact = 0; contact < ground.identifiers; contact += 1)
    if (isContact[ground.kind[contact] as number])
      for (const copy of sources.takenBy(contact)) drop(ground, dropped, contact, copy);
  return dropped;
}

function drop(
  { start, identifier, kind }: Ground,
  dropped: Uint8Array,
  contact: number,
  { ad, source }: Copy,
): void {
  const theirs = new Set(identifier.subarray(start[source], start[source + 1]));
  for (let e = start[ad] as number; e < (start[ad + 1] as number); e += 1) {
    const held = identifier[e] as number;
    if (held !== contact && (!isContact[kind[held] as number] || theirs.has(held))) dropped[e] = 1;
  }
}

/** Looks up where ads have their words from. */
class Sources {
  readonly #ground: Ground;
  /** By ad a contact that it shows, -1: none. */
  readonly #contactOf: Int32Array;
  /** The ads of each identifier, as rows; those of a wording by day. */
  readonly #start: Int32Array;
  readonly #adOf: Int32Array;

  constructor(ground: Ground, leftOver: Uint8Array) {
    this.#ground = ground;
    const { start, identifier, kind, day } = ground;
    const adOfEntry = rowOfEach(start);
    this.#contactOf = new Int32Array(ground.ads).fill(-1);
    for (let e = identifier.length - 1; e >= 0; e -= 1)
      if (!leftOver[e] && isContact[kind[identifier[e] as number] as number])
        this.#contactOf[adOfEntry[e] as number] = identifier[e] as number;
    const rows = byRow(identifier, ground.identifiers);
    this.#start = rows.start;
    this.#adOf = rows.entry.map((e) => adOfEntry[e] as number);
    for (let id = 0; id < ground.identifiers; id += 1)
      if (groupOf[kind[id] as number] === 'wording')
        this.#adsOf(id).sort((a, b) => (day[a] as number) - (day[b] as number) || a - b);
  }

  /** The copies that a contact stands in, where it is a taker's. */
  takenBy(contact: number): readonly Copy[] {
    const ads = this.#adsOf(contact);
    if (ads.length < leastCopies) return [];
    const copies: Copy[] = [];
    let worded = 0;
    const earliest = new Map<number, number>();
    for (const ad of ads) {
      const wordings = this.#wordingsOf(ad);
      const day = this.#ground.day[ad] as number;
      if (wordings.length === 0 || Number.isNaN(day)) continue;
      worded += 1;
      const source = this.#firstOf(wordings, contact, earliest);
      if (source >= 0 && (this.#ground.day[source] as number) < day) copies.push({ ad, source });
    }
    if (copies.length < leastCopies || copies.length < copiedShare * worded) return [];
    return this.#mostOfOne(contact, copies) > mostOfOneSource * copies.length ? [] : copies;
  }

  /** The earliest ad in any of these wordings that shows a contact and not this one; -1: none. */
  #firstOf(wordings: readonly number[], contact: number, known: Map<number, number>): number {
    const { day } = this.#ground;
    let first = -1;
    for (const wording of wordings) {
      let found = known.get(wording);
      if (found === undefined) {
        found =
          this.#adsOf(wording).find(
            (ad) => (this.#contactOf[ad] as number) >= 0 && !this.#holds(ad, contact),
          ) ?? -1;
        known.set(wording, found);
      }
      if (found >= 0 && (first < 0 || (day[found] as number) < (day[first] as number)))
        first = found;
    }
    return first;
  }

  /** How many copies are from one owner at the most: contacts of sources that share anything narrow are taken for one's. */
  #mostOfOne(contact: number, copies: readonly Copy[]): number {
    const { start, identifier } = this.#ground;
    const contacts = [...new Set(copies.map(({ source }) => this.#contactOf[source] as number))];
    const sets = new Sets(contacts.length);
    const holder = new Map<number, number>();
    for (const [i, theirs] of contacts.entries())
      for (const ad of this.#adsOf(theirs)) {
        if (this.#holds(ad, contact)) continue;
        for (let e = start[ad] as number; e < (start[ad + 1] as number); e += 1) {
          const shared = identifier[e] as number;
          if (this.#adsOf(shared).length > widestShared) continue;
          const other = holder.get(shared);
          if (other === undefined) holder.set(shared, i);
          else sets.join(other, i);
        }
      }
    const counts = new Int32Array(contacts.length);
    for (const { source } of copies) {
      const root = sets.find(contacts.indexOf(this.#contactOf[source] as number));
      counts[root] = (counts[root] as number) + 1;
    }
    return Math.max(...counts);
  }

  #adsOf(id: number): Int32Array {
    return this.#adOf.subarray(this.#start[id], this.#start[id + 1]);
  }

  #wordingsOf(ad: number): number[] {
    const { start, identifier, kind } = this.#ground;
    return Array.from(identifier.subarray(start[ad], start[ad + 1])).filter(
      (held) => groupOf[kind[held] as number] === 'wording',
    );
  }

  #holds(ad: number, wanted: number): boolean {
    const { start, identifier } = this.#ground;
    return identifier.subarray(start[ad], start[ad + 1]).includes(wanted);
  }
}
