import type { View } from '../groups/view.ts';
import { judgedOwn } from '../judged/judgements.ts';
import type { Ties } from '../ties/ties.ts';
import { mostByStray, safeEntries } from './entry-worth.ts';
import type { Belief } from './hub-test.ts';
import { nats, sureness } from './nats.ts';

/** How a contact stands in two groups that share it; see `Shared`. */
export type ContactStanding = 'contact' | 'doubtful';

/** What a contact says of two groups of a view that both hold it, `e` being its entry in the one and `f` in the other. */
export class ContactWorth {
  readonly #view: View;
  readonly #safe: Uint8Array;
  readonly #most: Float64Array;

  constructor(view: View, ties: Ties, belief: Belief) {
    this.#view = view;
    this.#safe = safeEntries(view, ties, belief);
    this.#most = mostByStray(view, ties);
  }

  standing(e: number, f: number): ContactStanding {
    return this.#safe[e] && this.#safe[f] ? 'contact' : 'doubtful';
  }

  /**
   * In nats.
   * @param probability what is believed of the tie
   * @param sureWorth what that is worth where both surely hold it
   */
  worth(e: number, f: number, probability: number, sureWorth: number): number {
    const { held } = this.#view;
    const sure = sureness(held[e] as number) * sureness(held[f] as number);
    const most = Math.min(this.#most[e] as number, this.#most[f] as number);
    const worth = sure < 1 ? nats(probability * sure) : sureWorth;
    return probability >= judgedOwn ? worth : Math.min(worth, most);
  }
}
