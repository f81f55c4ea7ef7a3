import { isContact, phoneKind } from '../ground/ground.ts';
import { sizeOf, type View } from '../groups/group-view.ts';
import type { Items } from '../items/items.ts';
import { judgedOwn } from '../judged/judgements.ts';
import { type Belief, outside } from './hub-test.ts';
import { certainty, nats } from './odds.ts';

/** A number holds a group where so much of the group carries it, or so much of the lesser of both counts. */
const leastShare = 0.15;
const leastOverlap = 0.3;

/** Of the ads of any owner so many show, by copying or a wrong observation, what is somebody else's. */
const stray = 0.01;
/** Smaller groups are what they show. */
const leastStraying = 5;

/**
 * By entry of the view: the most that a contact can be worth in its group, in nats. One that stands in one ad of fifty
 * may have strayed there: what the count says against chance strays alone (Chernoff's bound on a Poisson count).
 */
function mostByStray(view: View, items: Items): Float64Array {
  const most = view.arena.float64(view.item.length).fill(Number.POSITIVE_INFINITY);
  for (let group = 0; group < view.groups; group += 1) {
    const size = sizeOf(view, group);
    if (size < leastStraying) continue;
    const strays = size * stray;
    for (let e = view.start[group] as number; e < (view.start[group + 1] as number); e += 1) {
      if (!isContact[items.kind[view.item[e] as number] as number]) continue;
      const held = view.held[e] as number;
      most[e] = held <= strays ? 0 : held * Math.log(held / strays) - (held - strays);
    }
  }
  return most;
}

/** By entry of the view: 1 where a contact may merge the group. */
function safeEntries(view: View, items: Items, belief: Belief): Uint8Array {
  const safe = view.arena.uint8(view.item.length);
  for (let item = 0; item < items.count; item += 1) {
    const from = view.itemStart[item] as number;
    const last = view.itemStart[item + 1] as number;
    if (last - from < 2 || !isContact[items.kind[item] as number]) continue;
    let all = 0;
    for (let i = from; i < last; i += 1) all += view.held[view.itemEntry[i] as number] as number;
    for (let i = from; i < last; i += 1) {
      const entry = view.itemEntry[i] as number;
      const held = view.held[entry] as number;
      const size = sizeOf(view, view.groupOfEntry[entry] as number);
      const phone = items.kind[item] === phoneKind;
      const fair = held >= leastShare * size || held >= leastOverlap * Math.min(all, size);
      safe[entry] = (!phone || fair) && belief.standing[entry] !== outside ? 1 : 0;
    }
  }
  return safe;
}

/** How a contact stands in two groups that share it; see `Shared`. */
export type ContactStanding = 'contact' | 'doubtful';

/** What a contact says of two groups of a view that both hold it, `e` being its entry in the one and `f` in the other. */
export class ContactWeight {
  readonly #view: View;
  readonly #safe: Uint8Array;
  readonly #most: Float64Array;

  constructor(view: View, items: Items, belief: Belief) {
    this.#view = view;
    this.#safe = safeEntries(view, items, belief);
    this.#most = mostByStray(view, items);
  }

  standing(e: number, f: number): ContactStanding {
    return this.#safe[e] && this.#safe[f] ? 'contact' : 'doubtful';
  }

  /**
   * In nats.
   * @param probability what is believed of the item
   * @param sureMatchWeight what that is worth where both surely hold it
   */
  matchWeight(e: number, f: number, probability: number, sureMatchWeight: number): number {
    const { held } = this.#view;
    const sure = certainty(held[e] as number) * certainty(held[f] as number);
    const most = Math.min(this.#most[e] as number, this.#most[f] as number);
    const matchWeight = sure < 1 ? nats(probability * sure) : sureMatchWeight;
    return probability >= judgedOwn ? matchWeight : Math.min(matchWeight, most);
  }
}
