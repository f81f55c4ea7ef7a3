import { tally, unite } from '../../../collections/index.ts';
import { isContact } from '../ground/ground.ts';
import { sizeOf, type View, widthOf } from '../groups/view.ts';
import type { Ties } from '../ties/ties.ts';

/** A tie of the other group may vouch where it is not much wider than the one under test. */
const breadth = 2.5;
/** A tie in fewer of a group's ads than this may have come in with copies: only the other ads may vouch. */
const minority = 0.5;
/** Less than this is left of a tie where all its ads hold the one under test as well. */
const leastHeld = 0.3;

/** Numbers kept of each tie; the first of them for a contact that one group alone holds. */
const facts = 4;
const lone = 3;

/** The users of a tie, put together. */
export interface Together {
  /** How many these are; what the two arrays hold beyond is of others. */
  readonly users: number;
  /** By user: the way to the root of its body. Used again by the next call, as `able` is. */
  readonly parent: Int32Array;
  /** By user: by what it could be tied to others, 0, `byContent` or `byContact`. */
  readonly able: Uint8Array;
  /** The tie that vouches for the most users, -1 where none does, and for how many. */
  readonly voucher: number;
  readonly vouched: number;
}

/** How a user may be tied to others, or to somebody else: not at all, by content alone, by a contact. */
export const byContent = 1;
export const byContact = 2;

/**
 * Puts the users of a tie together by what else they share, one tie after another; holds what each needs so that
 * nothing is made anew.
 */
export class Bodies {
  readonly #view: View;
  readonly #ties: Ties;
  /** What is believed of each tie; read while it is being found. */
  readonly #probability: Float64Array;
  /**
   * Four numbers for each tie, side by side since a test asks for all of them: the groups that hold it, twice, and one
   * more for a contact; whether it vouches in a test, as twice its number and one more if so; the first user (by place
   * among the users) that holds it, -1 before there is one; for how many users it vouches.
   */
  readonly #facts: Int32Array;
  #test = 0;
  readonly #shared: SharedRows;
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
    const { arena } = view;
    this.#facts = arena.int32(ties.count * facts);
    for (let tie = 0; tie < ties.count; tie += 1)
      this.#facts[tie * facts] =
        widthOf(view, tie) * 2 + (isContact[ties.kind[tie] as number] as number);
    this.#shared = sharedRows(view, ties, probability);
    this.#rareIn = arena.int32(view.groups).fill(-1);
    this.#shadow = arena.float64(view.tie.length);
    this.#parent = arena.int32(view.groups);
    this.#able = arena.uint8(view.groups);
  }

  /**
   * Puts users together that share a tie which may vouch.
   * @param without a tie that does not vouch
   */
  of(tie: number, without = -1): Together {
    const { tieStart, tieGroup, held, tie: tieOf } = this.#view;
    const { start, entry, loneContacts } = this.#shared;
    const from = tieStart[tie] as number;
    const users = (tieStart[tie + 1] as number) - from;
    const parent = this.#parent;
    const able = this.#able;
    for (let user = 0; user < users; user += 1) {
      parent[user] = user;
      able[user] = 0;
    }
    const loneInShadow = this.#castShadow(tie);
    const [about, shadow] = [this.#facts, this.#shadow];
    this.#test += 1;
    const no = this.#test * 2;
    let [voucher, vouched] = [-1, 0];
    for (let user = 0; user < users; user += 1) {
      const group = tieGroup[from + user] as number;
      // A contact that nobody else holds says that the user can be reached in another way, and ties it to no one;
      // words and pictures that nobody else has say nothing of whose a tie is.
      if ((loneContacts[group] as number) > (loneInShadow?.get(group) ?? 0)) able[user] = byContact;
      const last = start[group + 1] as number;
      for (let i = start[group] as number; i < last; i += 1) {
        const e = entry[i] as number;
        const other = tieOf[e] as number;
        const at = other * facts;
        if ((about[at + 1] as number) < no) {
          const may = other !== without && this.#mayVouch(tie, other, users);
          about[at + 1] = may ? no + 1 : no;
          about[at + 2] = -1;
          about[at + 3] = 0;
        }
        if (about[at + 1] === no) continue;
        if ((held[e] as number) - (shadow[e] as number) < leastHeld) continue;
        able[user] =
          (about[at] as number) & 1 ? byContact : Math.max(able[user] as number, byContent);
        about[at + 3] = (about[at + 3] as number) + 1;
        if ((about[at + 3] as number) > vouched) {
          voucher = other;
          vouched = about[at + 3] as number;
        }
        const first = about[at + 2] as number;
        if (first < 0) about[at + 2] = user;
        else unite(parent, user, first);
      }
    }
    return { users, parent, able, voucher, vouched };
  }

  #mayVouch(tie: number, other: number, users: number): boolean {
    const about = this.#facts;
    const contact = (about[tie * facts] as number) & 1;
    const otherContact = (about[other * facts] as number) & 1;
    const width = (about[other * facts] as number) >> 1;
    // A contact is vouched for by contacts no wider than itself; content is not by content.
    if (other === tie || (!contact && !otherContact)) return false;
    if (width > (contact && otherContact ? users : users * breadth)) return false;
    return (this.#probability[other] as number) >= 0.5;
  }

  /**
   * For groups in which the tie is rare: how much of each entry stands in ads that hold the tie.
   * @returns by group: of the contacts that it alone holds, how many stand for less than counts in its other ads; undefined
   * where there are none
   */
  #castShadow(tie: number): ReadonlyMap<number, number> | undefined {
    for (const entry of this.#shadowed) this.#shadow[entry] = 0;
    this.#shadowed.length = 0;
    if (!this.#findRare(tie)) return undefined;
    const ties = this.#ties;
    const view = this.#view;
    for (let i = ties.tieStart[tie] as number; i < (ties.tieStart[tie + 1] as number); i += 1) {
      const ad = ties.tieAd[i] as number;
      const group = view.groupOf[ad] as number;
      if (this.#rareIn[group] !== tie) continue;
      for (let e = ties.start[ad] as number; e < (ties.start[ad + 1] as number); e += 1) {
        const weight = ties.confidence[e] as number;
        if (weight === 0) continue;
        const at = view.countedIn[e] as number;
        if (this.#shadow[at] === 0) this.#shadowed.push(at);
        this.#shadow[at] = (this.#shadow[at] as number) + weight;
      }
    }
    return this.#loneInShadow();
  }

  /** Notes the groups of which few ads hold the tie. @returns whether there are any */
  #findRare(tie: number): boolean {
    const { tieStart, tieEntry, tieGroup, held } = this.#view;
    let found = false;
    for (let i = tieStart[tie] as number; i < (tieStart[tie + 1] as number); i += 1) {
      const group = tieGroup[i] as number;
      const size = sizeOf(this.#view, group);
      if (size === 1 || (held[tieEntry[i] as number] as number) >= minority * size) continue;
      this.#rareIn[group] = tie;
      found = true;
    }
    return found;
  }

  #isLone(e: number): boolean {
    const tie = this.#view.tie[e] as number;
    return (
      this.#facts[tie * facts] === lone &&
      (this.#view.held[e] as number) >= leastHeld &&
      (this.#probability[tie] as number) >= 0.5
    );
  }

  #loneInShadow(): ReadonlyMap<number, number> | undefined {
    const { groupOfEntry, held } = this.#view;
    let lone: Map<number, number> | undefined;
    for (const e of this.#shadowed) {
      const left = (held[e] as number) - (this.#shadow[e] as number);
      if (left >= leastHeld || !this.#isLone(e)) continue;
      const group = groupOfEntry[e] as number;
      lone ??= new Map();
      tally(lone, group);
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
function sharedRows(view: View, ties: Ties, probability: Float64Array): SharedRows {
  const start = view.arena.int32(view.groups + 1);
  const entry = view.arena.int32(view.tie.length);
  const loneContacts = view.arena.int32(view.groups);
  let size = 0;
  for (let group = 0; group < view.groups; group += 1) {
    const end = view.start[group + 1] as number;
    for (let e = view.start[group] as number; e < end; e += 1) {
      const tie = view.tie[e] as number;
      if (widthOf(view, tie) > 1) entry[size++] = e;
      else if (
        isContact[ties.kind[tie] as number] &&
        (view.held[e] as number) >= leastHeld &&
        (probability[tie] as number) >= 0.5
      )
        loneContacts[group] = (loneContacts[group] as number) + 1;
    }
    start[group + 1] = size;
  }
  return { start, entry, loneContacts };
}
