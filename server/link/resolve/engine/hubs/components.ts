import { rootOf, tally, unite } from '../../../../core/collections/index.ts';
import { isContact } from '../ground/ground.ts';
import { sizeOf, type View, widthOf } from '../groups/group-view.ts';
import type { Items } from '../items/items.ts';

/** An item of the other group may vouch where it is not much wider than the one under test. */
const breadth = 2.5;
/** An item in fewer of a group's ads than this may have come in with copies: only the other ads may vouch. */
const minority = 0.5;
/** Less than this is left of an item where all its ads hold the one under test as well. */
const leastHeld = 0.3;

/** Numbers kept of each item; the first of them for a contact that one group alone holds. */
const facts = 4;
const lone = 3;

/** The users of an item, put together. */
export interface Together {
  /** How many these are; what the two arrays hold beyond is of others. */
  readonly users: number;
  /** By user: the way to the root of its component. Used again by the next call, as `able` is. */
  readonly parent: Int32Array;
  /** By user: by what it could be linked to others, 0, `byContent` or `byContact`. */
  readonly able: Uint8Array;
  /** The item that vouches for the most users, -1 where none does, and for how many. */
  readonly voucher: number;
  readonly vouched: number;
}

/** How a user may be linked to others, or to somebody else: not at all, by content alone, by a contact. */
export const byContent = 1;
export const byContact = 2;

/**
 * Puts the users of an item together by what else they share, one item after another; holds what each needs so that
 * nothing is made anew.
 */
export class Components {
  readonly #view: View;
  readonly #items: Items;
  /** What is believed of each item; read while it is being found. */
  readonly #probability: Float64Array;
  /**
   * Four numbers for each item, side by side since a test asks for all of them: the groups that hold it, twice, and one
   * more for a contact; whether it vouches in a test, as twice its number and one more if so; the first user (by place
   * among the users) that holds it, -1 before there is one; for how many users it vouches.
   */
  readonly #facts: Int32Array;
  #test = 0;
  readonly #shared: SharedRows;
  /** By group: the last item under test that few of its ads hold. */
  readonly #rareIn: Int32Array;
  /** By entry: how much of it stands in ads that hold the item under test, in groups where that is rare. Else 0. */
  readonly #shadow: Float64Array;
  readonly #shadowed: number[] = [];
  /** By user of the item under test, used again for each: the way to its root, whether it holds what vouches. */
  readonly #parent: Int32Array;
  readonly #able: Uint8Array;

  constructor(view: View, items: Items, probability: Float64Array) {
    this.#view = view;
    this.#items = items;
    this.#probability = probability;
    const { arena } = view;
    this.#facts = arena.int32(items.count * facts);
    for (let item = 0; item < items.count; item += 1)
      this.#facts[item * facts] =
        widthOf(view, item) * 2 + (isContact[items.kind[item] as number] as number);
    this.#shared = sharedRows(view, items, probability);
    this.#rareIn = arena.int32(view.groups).fill(-1);
    this.#shadow = arena.float64(view.item.length);
    this.#parent = arena.int32(view.groups);
    this.#able = arena.uint8(view.groups);
  }

  /**
   * Puts users together that share an item which may vouch.
   * @param without an item that does not vouch
   */
  of(item: number, without = -1): Together {
    const { itemStart, itemGroup, held, item: itemOf } = this.#view;
    const { start, entry, loneContacts } = this.#shared;
    const from = itemStart[item] as number;
    const users = (itemStart[item + 1] as number) - from;
    const parent = this.#parent;
    const able = this.#able;
    for (let user = 0; user < users; user += 1) {
      parent[user] = user;
      able[user] = 0;
    }
    const loneInShadow = this.#castShadow(item);
    const [about, shadow] = [this.#facts, this.#shadow];
    this.#test += 1;
    const no = this.#test * 2;
    let [voucher, vouched] = [-1, 0];
    for (let user = 0; user < users; user += 1) {
      const group = itemGroup[from + user] as number;
      // A contact that nobody else holds says that the user can be reached in another way, and links the user to no one;
      // words and pictures that nobody else has say nothing of whose an item is.
      if ((loneContacts[group] as number) > (loneInShadow?.get(group) ?? 0)) able[user] = byContact;
      const last = start[group + 1] as number;
      for (let i = start[group] as number; i < last; i += 1) {
        const e = entry[i] as number;
        const other = itemOf[e] as number;
        const at = other * facts;
        if ((about[at + 1] as number) < no) {
          const may = other !== without && this.#mayVouch(item, other, users);
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

  #mayVouch(item: number, other: number, users: number): boolean {
    const about = this.#facts;
    const contact = (about[item * facts] as number) & 1;
    const otherContact = (about[other * facts] as number) & 1;
    const width = (about[other * facts] as number) >> 1;
    // A contact is vouched for by contacts no wider than itself; content is not by content.
    if (other === item || (!contact && !otherContact)) return false;
    if (width > (contact && otherContact ? users : users * breadth)) return false;
    return (this.#probability[other] as number) >= 0.5;
  }

  /**
   * For groups in which the item is rare: how much of each entry stands in ads that hold the item.
   * @returns by group: of the contacts that it alone holds, how many stand for less than counts in its other ads; undefined
   * where there are none
   */
  #castShadow(item: number): ReadonlyMap<number, number> | undefined {
    for (const entry of this.#shadowed) this.#shadow[entry] = 0;
    this.#shadowed.length = 0;
    if (!this.#findRare(item)) return undefined;
    const items = this.#items;
    const view = this.#view;
    for (
      let i = items.itemStart[item] as number;
      i < (items.itemStart[item + 1] as number);
      i += 1
    ) {
      const ad = items.itemAd[i] as number;
      const group = view.groupOf[ad] as number;
      if (this.#rareIn[group] !== item) continue;
      for (let e = items.start[ad] as number; e < (items.start[ad + 1] as number); e += 1) {
        const weight = items.confidence[e] as number;
        if (weight === 0) continue;
        const at = view.countedIn[e] as number;
        if (this.#shadow[at] === 0) this.#shadowed.push(at);
        this.#shadow[at] = (this.#shadow[at] as number) + weight;
      }
    }
    return this.#loneInShadow();
  }

  /** Notes the groups of which few ads hold the item. @returns whether there are any */
  #findRare(item: number): boolean {
    const { itemStart, itemEntry, itemGroup, held } = this.#view;
    let found = false;
    for (let i = itemStart[item] as number; i < (itemStart[item + 1] as number); i += 1) {
      const group = itemGroup[i] as number;
      const size = sizeOf(this.#view, group);
      if (size === 1 || (held[itemEntry[i] as number] as number) >= minority * size) continue;
      this.#rareIn[group] = item;
      found = true;
    }
    return found;
  }

  #isLone(e: number): boolean {
    const item = this.#view.item[e] as number;
    return (
      this.#facts[item * facts] === lone &&
      (this.#view.held[e] as number) >= leastHeld &&
      (this.#probability[item] as number) >= 0.5
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
function sharedRows(view: View, items: Items, probability: Float64Array): SharedRows {
  const start = view.arena.int32(view.groups + 1);
  const entry = view.arena.int32(view.item.length);
  const loneContacts = view.arena.int32(view.groups);
  let size = 0;
  for (let group = 0; group < view.groups; group += 1) {
    const end = view.start[group + 1] as number;
    for (let e = view.start[group] as number; e < end; e += 1) {
      const item = view.item[e] as number;
      if (widthOf(view, item) > 1) entry[size++] = e;
      else if (
        isContact[items.kind[item] as number] &&
        (view.held[e] as number) >= leastHeld &&
        (probability[item] as number) >= 0.5
      )
        loneContacts[group] = (loneContacts[group] as number) + 1;
    }
    start[group + 1] = size;
  }
  return { start, entry, loneContacts };
}

/** How many users can be reached by another contact: in the component, and outside it. */
export function countReached(
  { users, parent, able }: Together,
  component: number,
): [number, number] {
  let [inside, outside] = [0, 0];
  for (let user = 0; user < users; user += 1) {
    if (able[user] !== byContact) continue;
    if (rootOf(parent, user) === component) inside += 1;
    else outside += 1;
  }
  return [inside, outside];
}

/**
 * Who holds a contact and is outside its component by words and pictures alone shows nobody else to turn to: such users are
 * bare from here on, since many a seller has many words and pictures.
 * @returns how many they are
 */
export function setBare({ users, parent, able }: Together, component: number): number {
  let apart = 0;
  for (let user = 0; user < users; user += 1) {
    if (able[user] !== byContent || rootOf(parent, user) === component) continue;
    able[user] = 0;
    apart += 1;
  }
  return apart;
}
