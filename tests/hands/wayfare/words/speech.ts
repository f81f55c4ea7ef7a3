import type { CaptureRecord } from '../../../../seed-data/index.ts';
import type { Land } from '../lands.ts';

/** Languages as they are written: `uzc` is Uzbek in Cyrillic letters. */
export type Tongue = 'ru' | 'kk' | 'ky' | 'tg' | 'tk' | 'uz' | 'uzc' | 'en' | 'tr' | 'ko' | 'th';

export const trades = [
  'packing',
  'sewing',
  'building',
  'farm',
  'hotel',
  'kitchen',
  'store',
  'driving',
  'care',
  'fish',
] as const;
export type Trade = (typeof trades)[number];

/** What is offered: work abroad or at home, help with papers, or the way there. */
export type Topic = 'work' | 'papers' | 'road';

/** Why a contact stands in an ad that is not its owner's, or no longer. */
export type Note = 'office' | 'visa' | 'bus' | 'chat' | 'old';

/**
 * What a language brings. `[a|b]` is chosen once by who words an offer, `{slot}` is filled for each ad. Slots: trade,
 * there, city, pay, fee, places, weeks, name.
 */
export interface Speech {
  readonly language: NonNullable<CaptureRecord['language']>;
  readonly trades: Readonly<Record<Trade, string>>;
  /** “in Korea”. */
  readonly there: Readonly<Record<Land, string>>;
  readonly names: readonly string[];
  readonly titles: Readonly<Record<Topic, readonly string[]>>;
  /** Parts of an offer, each in several ways; the first part opens it. */
  readonly parts: Readonly<Record<Topic, readonly (readonly string[])[]>>;
  readonly closings: readonly string[];
  readonly labels: Readonly<Record<'phone' | 'email' | 'site' | 'payment' | Note, string>>;
  /** Names of the digits from 0 to 9. */
  readonly digits: readonly string[];
}

/** Trades in their order, as rows are easier to read and write than objects. */
export const tradesFrom = (row: string): Speech['trades'] => {
  const said = row.split(', ');
  return Object.fromEntries(trades.map((trade, i) => [trade, said[i]])) as Speech['trades'];
};
