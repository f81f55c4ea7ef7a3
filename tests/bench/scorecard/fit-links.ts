import type { LinkWorths } from '../../../server/resolve/engine/links/second-look.ts';
import { signNames, type Worths } from '../../../server/resolve/engine/signs/scorecard.ts';
import { areaBy, fitWorths, sumOf, type WeighedExample } from './weighed.ts';

/** A link that a round made; its steps are of `signNames`. */
export interface LinkExample extends WeighedExample {
  readonly by: keyof LinkWorths;
}

const penalty = 1;

/** Fits what signs of links are worth, of those by a phone, by other contacts and by none. Rounded to hundredths of a nat. */
export const fitLinks = (examples: readonly LinkExample[]): LinkWorths => ({
  phone: worthsOf(examples.filter(({ by }) => by === 'phone')),
  account: worthsOf(examples.filter(({ by }) => by === 'account')),
  content: worthsOf(examples.filter(({ by }) => by === 'content')),
});

const worthsOf = (examples: readonly LinkExample[]): Worths =>
  fitWorths(examples, signNames, penalty);

/** What the signs of a link come to, in nats for one owner. */
export const comesTo = (worths: LinkWorths, { by, steps }: LinkExample): number =>
  sumOf(worths[by], signNames, steps);

/** See `areaBy`. */
export const areaUnder = (examples: readonly LinkExample[], worths: LinkWorths): number =>
  areaBy(examples, (link) => comesTo(worths, link));
