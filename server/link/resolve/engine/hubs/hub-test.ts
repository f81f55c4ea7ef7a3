import { byRow, rootOf, tally } from '../../../../core/collections/index.ts';
import { isContact, phoneKind } from '../ground/ground.ts';
import { type View, widthOf } from '../groups/group-view.ts';
import type { Items } from '../items/items.ts';
import { judgedOwn, saidExclusive, saidShared } from '../judged/judgements.ts';
import type { Beliefs } from './beliefs.ts';
import { Components, countReached, setBare, type Together } from './components.ts';
import {
  isLoose,
  logOddsOf,
  mostEvidence,
  oddsOf,
  priorOf,
  probabilityOf,
  type Standings,
  vetoFrom,
  weigh,
} from './odds.ts';

/** How a group stands to the others that hold the same item. */
export const untested = 0;
export const inComponent = 1;
export const unsupported = 2;
export const outside = 3;

/** What is known before anything is merged. */
export interface Known {
  /** By ad. */
  readonly place: Int32Array;
  /** By identifier: what a person said of it. */
  readonly said: Uint8Array;
  /** By item: what the time in which it was used says, in nats for one owner; see `lifetimes`. */
  readonly lifetime: Float64Array;
  /**
   * By item: 1 where it was a hub in the last round that merged. It stays one as long as many use it: what is merged
   * last is merged by little, and that its users look like one component since then would rest on that.
   */
  readonly hubs?: Uint8Array;
  /** What rounds believe is noted here, or taken from here. */
  readonly beliefs?: Beliefs;
}

/** What a round believes of its items. */
export interface Belief {
  /** 0..1 by item: that two groups which share it have one owner. */
  readonly probability: Float64Array;
  /** By entry of the view: `untested` … `outside`. */
  readonly standing: Uint8Array;
  /** By item: the numbers behind the verdict. */
  readonly testable: Int32Array;
  readonly linked: Int32Array;
  readonly bare: Int32Array;
  readonly vetoed: Uint8Array;
  /** By item: 1 where nothing but the time in which it was used makes it more likely strangers' than one owner's. */
  readonly lasting: Uint8Array;
}

/** Chances that a group that shows nothing else is where most of the others are: one owner's, and not. */
const neighbours = { own: 0.75, hub: 0.25 };
const mostOfPlace = 1.5;
/**
 * What one other item vouches for, for a third of ten users or more, is sure only as far as that link is, and never more
 * than so: an agency's number, its site and its template stand in the ads of all its sellers and vouch for one another.
 */
const vouchedFrom = 10;
const vouchedShare = 1 / 3;
const mostVouched = 0.9;
/** A number is given to others in time and left in copied text; an account that so few use is one seller's. */
const fewUsers = 3;
/**
 * Is an item one owner's, or do strangers share it? Its users are put together by what else they share; one
 * owner's users form one component. Users vouching for each other two by two would not do: one seller's fragments
 * vouch for each other behind any switchboard.
 * @param tested false: priors alone, for the first rounds, when groups are too small to say anything
 */
export function believe(view: View, items: Items, known: Known, tested: boolean): Belief {
  const { arena } = view;
  const { said, beliefs } = known;
  beliefs?.begin(view);
  const belief: Belief = {
    probability: arena.float64(items.count),
    standing: arena.uint8(view.item.length),
    testable: arena.int32(items.count),
    linked: arena.int32(items.count),
    bare: arena.int32(items.count),
    vetoed: arena.uint8(items.count),
    lasting: arena.uint8(items.count),
  };
  const prior = arena.float64(items.count);
  for (let item = 0; item < items.count; item += 1) {
    prior[item] = priorOf(view, items, item);
    const likely = probabilityOf(prior[item] as number);
    belief.probability[item] = judged(said[items.identifier[item] as number]) ?? likely;
    beliefs?.settle(belief, item);
  }
  if (tested) testAll(view, items, known, belief, prior);
  beliefs?.note(view, belief);
  return belief;
}

/** Judges every item of several groups by structure. @param prior by item, log-odds */
function testAll(
  view: View,
  items: Items,
  known: Known,
  belief: Belief,
  prior: Float64Array,
): void {
  const { said, lifetime, beliefs } = known;
  const test = new Test(view, items, known, belief);
  for (const item of narrowFirst(view, items)) {
    const odds = test.of(item, prior[item] as number);
    const all = odds + (lifetime[item] as number);
    const word = said[items.identifier[item] as number];
    if (word === saidExclusive) test.trust(item);
    if (odds >= 0 && all < 0) belief.lasting[item] = 1;
    belief.probability[item] = judged(word) ?? (belief.vetoed[item] ? 0 : probabilityOf(all));
    beliefs?.settle(belief, item);
  }
}

const judged = (word: number | undefined): number | undefined =>
  word === saidShared ? 0 : word === saidExclusive ? judgedOwn : undefined;

/** Items of two groups or more, the narrowest first: a wider one may rest on what was found of them. */
function narrowFirst(view: View, items: Items): Int32Array {
  const width = view.arena.int32(items.count);
  let most = view.groups;
  for (let item = 0; item < items.count; item += 1) {
    const groups = widthOf(view, item);
    width[item] = groups < 2 ? -1 : groups;
    if (groups > most) most = groups;
  }
  return byRow(width, most + 1, view.arena).entry;
}

/** The users of an item, put together and counted. */
interface Look {
  readonly together: Together;
  /** The root of the largest component. */
  readonly component: number;
  /** How many users are outside it by content alone. */
  readonly apart: number;
  readonly standings: Standings;
}

/** The test of one item after another; holds what each needs so that nothing is made anew. */
class Test {
  readonly #view: View;
  readonly #items: Items;
  readonly #belief: Belief;
  readonly #place: Int32Array;
  readonly #hubs: Uint8Array | undefined;
  readonly #components: Components;
  /** By user of the item under test, used again for each: the size of its component. */
  readonly #sizes: Int32Array;

  constructor(view: View, items: Items, { place, hubs }: Known, belief: Belief) {
    this.#view = view;
    this.#items = items;
    this.#belief = belief;
    this.#place = place;
    this.#hubs = hubs;
    this.#components = new Components(view, items, belief.probability);
    this.#sizes = view.arena.int32(view.groups);
  }

  /**
   * Log-odds from a prior and from structure; notes the numbers behind it.
   * @param prior log-odds
   */
  of(item: number, prior: number): number {
    const look = this.#look(item);
    const odds = prior + this.#evidence(item, look);
    this.#note(item, look);
    const { users, voucher, vouched } = look.together;
    const vouchedFor = users >= vouchedFrom && vouched >= vouchedShare * users;
    if (this.#belief.vetoed[item] || !vouchedFor) return odds;
    const without = this.#look(item, voucher);
    const evidence = this.#evidence(item, without);
    const alone = isLoose(without.standings) ? -mostEvidence : prior + evidence;
    if (alone >= odds) return odds;
    const trust = Math.min(mostVouched, this.#belief.probability[voucher] as number);
    return logOddsOf(trust * probabilityOf(odds) + (1 - trust) * probabilityOf(alone));
  }

  /** The arrays of a look are used again by the next. */
  #look(item: number, without = -1): Look {
    const together = this.#components.of(item, without);
    const { testable, component, inside } = this.#largest(together);
    const contact = isContact[this.#items.kind[item] as number] === 1;
    const bare = together.users - testable;
    const of = { contact, inside, outside: testable - inside, reached: 0, bare };
    if (!contact) return { together, component, apart: 0, standings: of };
    const [reached, outside] = countReached(together, component);
    const apart = setBare(together, component);
    return { together, component, apart, standings: { ...of, reached, outside } };
  }

  /** Notes what is told of an item, and whether it is a hub whatever its odds. */
  #note(item: number, look: Look): void {
    const { apart } = look;
    const { inside, outside, bare } = look.standings;
    const testable = inside + outside;
    // Two or three users of an account, none linked to another: no component, and nobody outside it.
    const open =
      inside === 1 && testable + apart <= fewUsers && this.#items.kind[item] !== phoneKind;
    if (!open) this.#stand(item, look);
    this.#belief.testable[item] = testable;
    this.#belief.linked[item] = inside;
    this.#belief.bare[item] = bare + apart;
    const stays = this.#hubs?.[item] === 1 && widthOf(this.#view, item) >= vetoFrom;
    if (stays || isLoose(look.standings)) this.#belief.vetoed[item] = 1;
  }

  /** The users that can be linked to somebody, the root of the largest component among them, and how many are in it. */
  #largest({ users, parent, able }: Together) {
    const sizes = this.#sizes;
    for (let user = 0; user < users; user += 1) sizes[user] = 0;
    let testable = 0;
    let component = -1;
    for (let user = 0; user < users; user += 1) {
      if (!able[user]) continue;
      testable += 1;
      const root = rootOf(parent, user);
      sizes[root] = (sizes[root] as number) + 1;
      if (component < 0 || (sizes[root] as number) > (sizes[component] as number)) component = root;
    }
    return { testable, component, inside: component < 0 ? 0 : (sizes[component] as number) };
  }

  /** Nobody stands outside: a person said that all are one owner's. */
  trust(item: number): void {
    const { itemStart, itemEntry } = this.#view;
    for (let i = itemStart[item] as number; i < (itemStart[item + 1] as number); i += 1)
      this.#belief.standing[itemEntry[i] as number] = inComponent;
  }

  /** Log-odds from structure. */
  #evidence(item: number, { together, standings }: Look): number {
    const odds = oddsOf(standings);
    if (standings.contact || standings.bare < 2) return odds;
    return odds + this.#neighbours(item, together);
  }

  /** Of users who show nothing else: one seller's are mostly in one place, a house template's are not. */
  #neighbours(item: number, { users, able }: Together): number {
    const { itemStart, itemEntry, groupOfEntry, adStart, ads } = this.#view;
    const counts = new Map<number, number>();
    let known = 0;
    let most = 0;
    for (let user = 0; user < users; user += 1) {
      if (able[user]) continue;
      const entry = itemEntry[(itemStart[item] as number) + user] as number;
      const first = ads[adStart[groupOfEntry[entry] as number] as number] as number;
      const place = this.#place[first] as number;
      if (place < 0) continue;
      known += 1;
      most = Math.max(most, tally(counts, place));
    }
    if (known < 2) return 0;
    return weigh(neighbours, most, known - most, mostOfPlace);
  }

  #stand(item: number, { together, component }: Look): void {
    const { users, parent, able } = together;
    const { itemStart, itemEntry } = this.#view;
    const from = itemStart[item] as number;
    for (let user = 0; user < users; user += 1) {
      const standing = !able[user]
        ? unsupported
        : rootOf(parent, user) === component
          ? inComponent
          : outside;
      this.#belief.standing[itemEntry[from + user] as number] = standing;
    }
  }
}
