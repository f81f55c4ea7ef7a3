import { FeatureReader, type Features } from '../features/features.ts';
import { featuresExplained, type MatchWeights, scoreOf } from '../features/scorecard.ts';
import type { Ground } from '../ground/ground.ts';
import { bySize } from '../groups/group-view.ts';
import type { Items } from '../items/items.ts';
import type { FeatureWeight } from '../types.ts';
import fitted from './fitted-links.json' with { type: 'json' };
import type { Pair, Scene } from './links.ts';
import { rounds } from './merge-rule.ts';

/**
 * Nats for one owner that all features of a link must come to: where a contact counts in full; where a phone is among such
 * contacts and the smaller side is a seller of some size, since phones are what switchboards merge them by; where no contact
 * does, of a smaller side that shows no other contact and of one that does.
 */
const asked = { contact: 1, phone: 1.5, mute: -0.25, rival: 1 };
/** Ads of such a seller. */
const sizable = 6;
/** The same of a rival who looks copied and whom no rule merges, where theft is as likely as not; by its odds more or less. */
const askedOfCopies = 1.5;

/** What features are worth where a contact counts in full between two, a phone among what they share or none, and where none does. */
export interface LinkMatchWeights {
  readonly phone: MatchWeights;
  readonly account: MatchWeights;
  readonly content: MatchWeights;
}

/** Fitted on links that the rounds make without a second look: docs/explanation/what-was-measured.md. */
export const linkMatchWeights: LinkMatchWeights = fitted;

type Doubtful = Pick<Pair, 'a' | 'b' | 'size' | 'weighed' | 'rival'>;

/**
 * Looks once more at links that the rules find strong enough, by all that weak features can say: where and when the sides
 * are active, on which platforms, what else each shows, and how many strangers use the contact that links them. The rules
 * add up what two share; what they do not share speaks too.
 */
export class SecondLook {
  readonly #round: number;
  readonly #view: Scene['view'];
  readonly #reader: FeatureReader;

  constructor(ground: Ground, items: Items, { round, view, belief }: Scene) {
    this.#round = round;
    this.#view = view;
    this.#reader = new FeatureReader(ground, items, view, belief);
  }

  /** What all features of a link come to, in nats for one owner. */
  look({ a, b, weighed }: Pick<Pair, 'a' | 'b' | 'weighed'>): number {
    const features = this.#featuresOf(a, b);
    return scoreOf(linkMatchWeights[cardOf(weighed, features)], features);
  }

  /**
   * Whether the features say too little of one owner. Of two that a contact links this is asked where the smaller shows
   * another one as well: who has nobody else to turn to shows nothing that could speak of another owner. When the rounds are
   * over it is asked of all.
   * @param nats what they come to
   */
  doubts({ a, b, size, weighed, rival }: Doubtful, nats: number): boolean {
    if (basisOf(weighed) === 'contact') {
      if (!rival && this.#round <= rounds) return false;
      if (nats < asked.contact) return true;
      if (nats >= asked.phone || size < sizable) return false;
      return cardOf(weighed, this.#featuresOf(a, b)) === 'phone';
    }
    return nats < (rival ? asked.rival : asked.mute);
  }

  /** What spoke for one owner and what against, the strongest for it first. */
  explained(link: Pick<Pair, 'a' | 'b' | 'weighed'>): FeatureWeight[] {
    const features = this.#featuresOf(link.a, link.b);
    return featuresExplained(features, linkMatchWeights[cardOf(link.weighed, features)]);
  }

  #featuresOf(a: number, b: number): Features {
    const [small, large] = bySize(this.#view, a, b);
    return this.#reader.of(small, large);
  }
}

/**
 * Whether the features of a rival who looks copied say too little of one owner for two that weak features would merge.
 * @param theft 0..1: how much theft there is
 */
export const doubtsCopy = (features: Features, theft: number): boolean =>
  scoreOf(linkMatchWeights.content, features) < askedOfCopies + Math.log(theft / (1 - theft));

/** What a link rests on: a contact that counts in full, or none. */
export const basisOf = ({ contact }: Pair['weighed']): 'contact' | 'content' =>
  contact > 0 ? 'contact' : 'content';

/** By which match weights a link is weighed. */
export const cardOf = (weighed: Pair['weighed'], { phone }: Features): keyof LinkMatchWeights =>
  basisOf(weighed) === 'content' ? 'content' : phone > 0 ? 'phone' : 'account';
