import type { Ties } from './ties.ts';
import { isContact } from './tuning.ts';
import { entryOf, sizeOf, type View, widthOf } from './view.ts';

/** A tie of the other group may vouch where it is not much wider than the one under test. */
const breadth = 2.5;
/** A tie in fewer of a group's ads than this may have come in with copies: only the other ads may vouch. */
const minority = 0.5;
/** Less than this is left of a tie where all its ads hold the one under test as well. */
const leastHeld = 0.3;
/** From so many users on, of whom so many hold a wider tie as well, that tie says nothing new of them. */
const leastNested = 5;
const nestedShare = 0.8;

/** How a user may be tied to others, or to somebody else: not at all, by content alone, by a contact. */
export const byContent = 1;
const byContact = 2;

/**
 * Puts the users of a tie together by what else they share, one tie after another; holds what each needs so that
 * nothing is made anew.
 */
export class Bodies {
  readonly #view: View;
  readonly #ties: Ties;
  /** What is believed of each tie; read while it is being found. */
  readonly #probability: Float64Array;
  /** By tie: the first user (by place among the users) that holds it; valid where `#seen` is the tie under test. */
  readonly #first: Int32Array;
  readonly #seen: Int32Array;
  /** By tie: the groups that hold it, and whether it is a contact. */
  readonly #width: Int32Array;
  readonly #contact: Uint8Array;
  readonly #shared: SharedRows;
  /** By tie: how many users of `#counted` hold it. */
  readonly #covered: Int32Array;
  readonly #counted: Int32Array;
  /** By group: the last tie under test that few of its ads hold. */
  readonly #rareIn: Int32Array;
  /** By entry: how much of it stands in ads that hold the tie under test, in groups where that is rare. Else 0. */
  readonly #shadow: Float64Array;
  readonly #shadowed: number[] = [];
  /** By user of the tie under test, used again for each: the way to its root, whether it holds what vouches. */
  readonly #parent: Int32Array;
  readonly #able: Uint8Array;

  constructor(view: View, ties: Ties, probability: Float64Array) {
    this.#view = view;
    this.#ties = ties;
    this.#probability = probability;
    this.#first = new Int32Array(ties.count);
    this.#seen = new Int32Array(ties.count).fill(-1);
    this.#width = new Int32Array(ties.count);
    for (let tie = 0; tie < ties.count; tie += 1) this.#width[tie] = widthOf(view, tie);
    this.#contact = ties.kind.map((kind) => isContact[kind] as number);
    this.#shared = sharedRows(view, this.#width, this.#contact, probability);
    this.#covered = new Int32Array(ties.count);
    this.#counted = new Int32Array(ties.count).fill(-1);
    this.#rareIn = new Int32Array(view.groups).fill(-1);
    this.#shadow = new Float64Array(view.tie.length);
    this.#parent = new Int32Array(view.groups);
    this.#able = new Uint8Array(view.groups);
  }

  /**
   * Puts users together that share a tie which may vouch; `able` says by what each could be. The arrays are used
   * again by the next call.
   * @param hopeful by tie: 1 where it vouches though it is not believed in
   */
  of(tie: number, hopeful?: Uint8Array): { parent: Int32Array; able: Uint8Array } {
    const { tieStart, tieEntry, groupOfEntry, held, tie: tieOf } = this.#view;
    const { start, entry, loneContacts } = this.#shared;
    const from = tieStart[tie] as number;
    const users = (tieStart[tie + 1] as number) - from;
    const parent = this.#parent.subarray(0, users);
    for (let user = 0; user < users; user += 1) parent[user] = user;
    const able = this.#able.subarray(0, users).fill(0);
    const loneInShadow = this.#castShadow(tie);
    this.#cover(tie);
    const [probability, shadow] = [this.#probability, this.#shadow];
    const [width, contact, seen, first] = [this.#width, this.#contact, this.#seen, this.#first];
    // A contact is vouched for by contacts no wider than itself; content is not by content.
    const widest = (width[tie] as number) * breadth;
    const widestContact = contact[tie] ? (width[tie] as number) : widest;
    const widestContent = contact[tie] ? widest : 0;
    for (let user = 0; user < users; user += 1) {
      const group = groupOfEntry[tieEntry[from + user] as number] as number;
      // A contact that nobody else holds says that the user can be reached in another way, and ties it to no one;
      // words and pictures that nobody else has say nothing of whose a tie is.
      if ((loneContacts[group] as number) > (loneInShadow?.get(group) ?? 0)) able[user] = byContact;
      const last = start[group + 1] as number;
      for (let i = start[group] as number; i < last; i += 1) {
        const e = entry[i] as number;
        const other = tieOf[e] as number;
        const otherWidth = width[other] as number;
        if (otherWidth > (contact[other] ? widestContact : widestContent)) continue;
        if (other === tie) continue;
        if ((probability[other] as number) < 0.5 && !hopeful?.[other]) continue;
        if (this.#nests(tie, other, users)) continue;
        if ((held[e] as number) - (shadow[e] as number) < leastHeld) continue;
        able[user] = contact[other] ? byContact : Math.max(able[user] as number, byContent);
        if (seen[other] !== tie) {
          seen[other] = tie;
          first[other] = user;
        } else unite(parent, user, first[other] as number);
      }
    }
    return { parent, able };
  }

  /** Counts for each wider tie how many users of this one hold it. */
  #cover(tie: number): void {
    const { tieStart, tieEntry, groupOfEntry, tie: tieOf } = this.#view;
    const { start, entry } = this.#shared;
    const [width, covered, counted] = [this.#width, this.#covered, this.#counted];
    const own = width[tie] as number;
    if (own < leastNested) return;
    for (let i = tieStart[tie] as number; i < (tieStart[tie + 1] as number); i += 1) {
      const group = groupOfEntry[tieEntry[i] as number] as number;
      for (let j = start[group] as number; j < (start[group + 1] as number); j += 1) {
        const other = tieOf[entry[j] as number] as number;
        if ((width[other] as number) < own || (width[other] as number) > own * breadth) continue;
        covered[other] = counted[other] === tie ? (covered[other] as number) + 1 : 1;
        counted[other] = tie;
      }
    }
  }

  /** Whether nearly all users of a tie hold another that is wider: the two come together, and neither vouches for the other. */
  #nests(tie: number, other: number, users: number): boolean {
    if (users < leastNested || (this.#width[other] as number) < users) return false;
    return this.#counted[other] === tie && (this.#covered[other] as number) >= nestedShare * users;
  }

  /**
   * For groups in which the tie is rare: how much of each entry stands in ads that hold the tie.
   * @returns by group: of the contacts that it alone holds, how many stand for less than counts in its other ads
   */
  #castShadow(tie: number): ReadonlyMap<number, number> | undefined {
    for (const entry of this.#shadowed) this.#shadow[entry] = 0;
    this.#shadowed.length = 0;
    if (!this.#findRare(tie)) return undefined;
    const ties = this.#ties;
    const view = this.#view;
    for (let i = ties.tieStart[tie] as number; i < (ties.tieStart[tie + 1] as number); i += 1) {
      const ad = ties.adOf[ties.tieEntry[i] as number] as number;
      const group = view.groupOf[ad] as number;
      if (this.#rareIn[group] !== tie) continue;
      for (let e = ties.start[ad] as number; e < (ties.start[ad + 1] as number); e += 1) {
        const weight = ties.confidence[e] as number;
        if (weight === 0) continue;
        const at = entryOf(view, group, ties.tie[e] as number);
        if (this.#shadow[at] === 0) this.#shadowed.push(at);
        this.#shadow[at] = (this.#shadow[at] as number) + weight;
      }
    }
    return this.#loneInShadow();
  }

  /** Notes the groups of which few ads hold the tie. @returns whether there are any */
  #findRare(tie: number): boolean {
    const { tieStart, tieEntry, groupOfEntry, held } = this.#view;
    let found = false;
    for (let i = tieStart[tie] as number; i < (tieStart[tie + 1] as number); i += 1) {
      const entry = tieEntry[i] as number;
      const group = groupOfEntry[entry] as number;
      const size = sizeOf(this.#view, group);
      if (size === 1 || (held[entry] as number) >= minority * size) continue;
      this.#rareIn[group] = tie;
      found = true;
    }
    return found;
  }

  #isLone(e: number): boolean {
    const tie = this.#view.tie[e] as number;
    return (
      this.#contact[tie] === 1 &&
      (this.#width[tie] as number) === 1 &&
      (this.#view.held[e] as number) >= leastHeld &&
      (this.#probability[tie] as number) >= 0.5
    );
  }

  #loneInShadow(): ReadonlyMap<number, number> {
    const lone = new Map<number, number>();
    const { groupOfEntry, held } = this.#view;
    for (const e of this.#shadowed) {
      const left = (held[e] as number) - (this.#shadow[e] as number);
      if (left >= leastHeld || !this.#isLone(e)) continue;
      const group = groupOfEntry[e] as number;
      lone.set(group, (lone.get(group) ?? 0) + 1);
    }
    return lone;
  }
}

/** What groups share with others, as entries in rows by group; and how many contacts they alone hold. */
interface SharedRows {
  readonly start: Int32Array;
  readonly entry: Int32Array;
  readonly loneContacts: Int32Array;
}

/** A large group holds hundreds of things, most of them alone: these are counted once and not walked for each test. */
function sharedRows(
  view: View,
  width: Int32Array,
  contact: Uint8Array,
  probability: Float64Array,
): SharedRows {
  const start = new Int32Array(view.groups + 1);
  const entry = new Int32Array(view.tie.length);
  const loneContacts = new Int32Array(view.groups);
  let size = 0;
  for (let group = 0; group < view.groups; group += 1) {
    const end = view.start[group + 1] as number;
    for (let e = view.start[group] as number; e < end; e += 1) {
      const tie = view.tie[e] as number;
      if ((width[tie] as number) > 1) entry[size++] = e;
      else if (
        contact[tie] &&
        (view.held[e] as number) >= leastHeld &&
        (probability[tie] as number) >= 0.5
      )
        loneContacts[group] = (loneContacts[group] as number) + 1;
    }
    start[group + 1] = size;
  }
  return { start, entry, loneContacts };
}

/** The root of a member, in a forest in which each knows its parent. */
export function rootOf(parent: Int32Array, member: number): number {
  let at = member;
  while (parent[at] !== at) {
    parent[at] = parent[parent[at] as number] as number;
    at = parent[at] as number;
  }
  return at;
}

function unite(parent: Int32Array, a: number, b: number): void {
  const [left, right] = [rootOf(parent, a), rootOf(parent, b)];
  if (left < right) parent[right] = left;
  else parent[left] = right;
}
