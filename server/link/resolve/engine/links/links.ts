import type { Ground } from '../ground/ground.ts';
import { type Whereabouts, whereaboutsOf } from '../groups/compare.ts';
import { sizeOf, smallerOf, type View } from '../groups/group-view.ts';
import { ContactWeight } from '../hubs/contact-weight.ts';
import type { Belief } from '../hubs/hub-test.ts';
import type { Items } from '../items/items.ts';
import type { Theft } from '../types.ts';
import { LinkList } from './link-list.ts';
import { hereBonus, mostOf, mostWithout, placeScore, type Weighed, weigh } from './merge-rule.ts';
import { type Asked, eachPair, type Shared } from './pairs.ts';
import {
  CompanyReader,
  hasOwnContact,
  isEitherCopied,
  noCompany,
  noTheft,
  TheftTally,
} from './theft.ts';

/** What a round sees. */
export interface Scene {
  readonly round: number;
  /** Items that more groups hold merge nothing in it. */
  readonly limit: number;
  readonly view: View;
  readonly belief: Belief;
  readonly contacts: ContactWeight;
}

/** A view, and what is believed of it. */
export const sceneOf = (items: Items, scene: Omit<Scene, 'contacts'>): Scene => ({
  ...scene,
  contacts: new ContactWeight(scene.view, items, scene.belief),
});

/** Two groups of a view that share something. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly weighed: Weighed;
  /** Ads of the smaller side. */
  readonly size: number;
  /** Share of them that were where the larger side was, within weeks; NaN: unknown. */
  readonly meeting: number;
  /** The smaller side shows a sound contact that the larger never shows. */
  readonly rival: boolean;
  /** One side shows nothing but what the other had first. */
  readonly copied: boolean;
  /** It rests on one contact that more groups hold than pairs are looked at. */
  readonly wide: boolean;
  /** Of a rival who looks copied: the company it keeps, see theft.ts. Else `noCompany`. */
  readonly company: number;
}

/** Nothing of what has to be looked for is so. */
export const nothingSpecial = {
  ...{ rival: false, copied: false, wide: false, company: noCompany },
} as const satisfies Partial<Pair>;

/** A pair that reached what was asked. */
export interface Link extends Pair {
  readonly score: number;
}

/**
 * All pairs of groups that reach the threshold, and how much theft there is.
 * @param known what is known of theft, given what is learnt from all that share something
 */
export function linksOf(
  ground: Ground,
  items: Items,
  scene: Scene,
  threshold: number,
  known: (learn: () => Theft) => Theft = (learn) => learn(),
): { links: LinkList; theft: Theft } {
  const { view, belief, limit, contacts } = scene;
  const where = whereaboutsOf(view, ground);
  const links = new LinkList(view.arena);
  const company = new CompanyReader(ground, view);
  const tally = new TheftTally(view);
  // Most of what two can come to without a contact is less than the first rounds ask.
  const mayDo: Asked['mayDo'] = (contact, cluster, template) =>
    contact || mostWithout(cluster, template) >= threshold;
  const take = (a: number, b: number, shared: Readonly<Shared>) => {
    if (mostOf(shared) < threshold) return;
    const pair = pairOf(ground, items, scene, { where, company }, a, b, shared, threshold);
    if (!pair) return;
    tally.add(pair);
    // Whatever the theft turns out to be, no pair does better than without any.
    const score = scoreOf(pair, noTheft);
    if (score >= threshold) links.push(pair, score);
  };
  eachPair(view, items, belief, { limit, mayDo }, take, contacts);
  const theft = known(() => tally.theft());
  links.settle(threshold, (pair) => scoreOf(pair, theft));
  return { links, theft };
}

/** What a pair comes to, in nats. */
const scoreOf = (pair: Pair, theft: Theft): number =>
  pair.weighed.contact + pair.weighed.content + placeScore(pair, theft);

/** What is read of two groups. */
interface Readers {
  readonly where: Whereabouts;
  readonly company: CompanyReader;
}

function pairOf(
  ground: Ground,
  items: Items,
  scene: Scene,
  { where, company }: Readers,
  a: number,
  b: number,
  shared: Readonly<Shared>,
  threshold: number,
): Pair | undefined {
  const { view, belief } = scene;
  const small = smallerOf(view, a, b);
  const large = small === a ? b : a;
  const size = sizeOf(view, small);
  const rival = hasOwnContact(view, items, belief, small, large);
  const weighed = weigh(shared);
  if (weighed.contact + weighed.content + hereBonus < threshold) return undefined;
  const copied = weighed.contact === 0 && isEitherCopied(scene, items, ground, small, large);
  const meeting = where.meeting(small, large);
  // Field by field, since there are millions: to put an object together from others takes far longer.
  return {
    a,
    b,
    weighed,
    size,
    meeting,
    rival,
    copied,
    wide: false,
    company: rival && copied ? company.of(a, b) : noCompany,
  };
}
