import type { Ground } from '../ground/ground.ts';
import { groupOf, isContact } from '../ground/tuning.ts';
import { Holders } from './holders.ts';

/**
 * Where an ad shows several contacts, its source is told by one that no more ads hold, if it can be: a switchboard's
 * stands for many sources, and to walk its ads for each copy costs the square of what there are.
 */
const widestSource = 1000;

/** An ad and the earliest ad in its words that does not show the contact at hand and shows another. */
export interface Copy {
  readonly ad: number;
  readonly source: number;
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

  /** @param leftOver by entry of the ground: 1 where a contact is left in copied text */
  constructor(ground: Ground, leftOver: Uint8Array) {
    this.#ground = ground;
    const { identifier, kind, day } = ground;
    this.holders = new Holders(ground);
    const { adOf } = this.holders;
    this.contactOf = new Int32Array(ground.ads).fill(-1);
    for (let e = identifier.length - 1; e >= 0; e -= 1) {
      const [ad, contact] = [adOf[e] as number, identifier[e] as number];
      if (leftOver[e] || !isContact[kind[contact] as number]) continue;
      const other = this.contactOf[ad] as number;
      const width = this.holders.width(contact);
      if (other < 0 || width <= widestSource || width <= this.holders.width(other))
        this.contactOf[ad] = contact;
    }
    // Those of a wording in order of days.
    for (let id = 0; id < ground.identifiers; id += 1)
      if (groupOf[kind[id] as number] === 'wording')
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
      if (source >= 0 && (day[source] as number) < (day[ad] as number)) copies.push({ ad, source });
      else if (++own > mostOwn) return undefined;
    }
    return { copies, own };
  }

  /**
   * The earliest ad in any wording of this one that shows a contact and not the one at hand.
   * @returns -1: none; undefined where nothing is known of its words
   */
  #sourceOf(ad: number, contact: number, earliest: Map<number, number>): number | undefined {
    const { start, identifier, kind, day } = this.#ground;
    let first: number | undefined;
    for (let e = start[ad] as number; e < (start[ad + 1] as number); e += 1) {
      const wording = identifier[e] as number;
      if (groupOf[kind[wording] as number] !== 'wording') continue;
      let found = earliest.get(wording);
      if (found === undefined) {
        found = this.#firstIn(wording, contact);
        earliest.set(wording, found);
      }
      if (first === undefined || first < 0) first = found;
      else if (found >= 0 && (day[found] as number) < (day[first] as number)) first = found;
    }
    return first;
  }

  #firstIn(wording: number, contact: number): number {
    const isSource = (ad: number) =>
      (this.contactOf[ad] as number) >= 0 && !this.holders.holds(ad, contact);
    return this.holders.adsOf(wording).find(isSource) ?? -1;
  }
}
