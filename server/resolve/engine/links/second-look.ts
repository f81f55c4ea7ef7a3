import type { Ground } from '../ground/ground.ts';
import { bySize } from '../groups/view.ts';
import { scoreOf, signsTold, type Worths } from '../signs/scorecard.ts';
import { SignReader, type Signs } from '../signs/signs.ts';
import type { Ties } from '../ties/ties.ts';
import type { SignWorth } from '../types.ts';
import fitted from './fitted-links.json' with { type: 'json' };
import { rounds } from './join-rule.ts';
import type { Pair, Scene } from './links.ts';

/**
 * Nats for one owner that all signs of a link must come to: where a contact counts in full; where a phone is among such
 * contacts and the smaller side is a seller of some size, since phones are what switchboards join them by; where no contact
 * does, of a smaller side that shows no other contact and of one that does.
 */
const asked = { contact: 1, phone: 1.5, mute: -0.25, rival: 1 };
/** Ads of such a seller. */
const sizable = 6;
/** The same of a rival who looks copied and whom no rule joins, where theft is as likely as not; by its odds more or less. */
const askedOfCopies = 1.5;

/** What signs are worth where a contact counts in full between two, a phone among what they share or none, and where none does. */
export interface LinkWorths {
  readonly phone: Worths;
  readonly account: Worths;
  readonly content: Worths;
}

/** Fitted on links that the rounds make without a second look: docs/explanation/what-was-measured.md. */
export const linkWorths: LinkWorths = fitted;

type Doubtful = Pick<Pair, 'a' | 'b' | 'size' | 'weighed' | 'rival'>;

/**
 * Looks once more at links that the rules find strong enough, by all that small signs can say: where and when the sides
 * are active, on which platforms, what else each shows, and how many strangers use the contact that ties them. The rules
 * add up what two share; what they do not share speaks too.
 */
export class SecondLook {
  readonly #round: number;
  readonly #view: Scene['view'];
  readonly #reader: SignReader;

  constructor(ground: Ground, ties: Ties, { round, view, belief }: Scene) {
    this.#round = round;
    this.#view = view;
    this.#reader = new SignReader(ground, ties, view, belief);
  }

  /** What all signs of a link come to, in nats for one owner. */
  look({ a, b, weighed }: Pick<Pair, 'a' | 'b' | 'weighed'>): number {
    const signs = this.#signsOf(a, b);
    return scoreOf(linkWorths[cardOf(weighed, signs)], signs);
  }

  /**
   * Whether the signs say too little of one owner. Of two that a contact ties this is asked where the smaller shows
   * another one as well: who has nobody else to turn to shows nothing that could speak of another owner. When the rounds are
   * over it is asked of all.
   * @param nats what they come to
   */
  doubts({ a, b, size, weighed, rival }: Doubtful, nats: number): boolean {
    if (basisOf(weighed) === 'contact') {
      if (!rival && this.#round <= rounds) return false;
      if (nats < asked.contact) return true;
      if (nats >= asked.phone || size < sizable) return false;
      return cardOf(weighed, this.#signsOf(a, b)) === 'phone';
    }
    return nats < (rival ? asked.rival : asked.mute);
  }

  /** What spoke for one owner and what against, the strongest for it first. */
  told(link: Pick<Pair, 'a' | 'b' | 'weighed'>): SignWorth[] {
    const signs = this.#signsOf(link.a, link.b);
    return signsTold(signs, linkWorths[cardOf(link.weighed, signs)]);
  }

  #signsOf(a: number, b: number): Signs {
    const [small, large] = bySize(this.#view, a, b);
    return this.#reader.of(small, large);
  }
}

/**
 * Whether the signs of a rival who looks copied say too little of one owner for two that small signs would join.
 * @param theft 0..1: how much theft there is
 */
export const doubtsCopy = (signs: Signs, theft: number): boolean =>
  scoreOf(linkWorths.content, signs) < askedOfCopies + Math.log(theft / (1 - theft));

/** What a link rests on: a contact that counts in full, or none. */
export const basisOf = ({ contact }: Pair['weighed']): 'contact' | 'content' =>
  contact > 0 ? 'contact' : 'content';

/** By which worths a link is weighed. */
export const cardOf = (weighed: Pair['weighed'], { phone }: Signs): keyof LinkWorths =>
  basisOf(weighed) === 'content' ? 'content' : phone > 0 ? 'phone' : 'account';
