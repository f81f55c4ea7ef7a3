import { observedOf, type SmallAd } from './observations.ts';

/** Ads of a seller, or of a desk of a house. */
export const sellerAds = 70;
/** When the second of two begins, and the last day on which the first shows what others show, too. */
export const later = 200;
export const lastShown = 2 * (sellerAds - 2);

/**
 * Ads of a seller with a number, a quarter of them with something of others as well.
 * @param from the first day; there is an ad every second
 */
export const seller = (
  name: string,
  from: number,
  place: number,
  { words = name, shows = ['handle:agency'] } = {},
): SmallAd[] =>
  Array.from({ length: sellerAds }, (_, n) => ({
    id: `ad:${name}${String(n).padStart(2, '0')}`,
    day: from + 2 * n,
    place,
    holds: [`phone:${name}`, `template:${words}${n % 4}`, ...(n % 4 ? [] : shows)],
  }));

/** An ad each of ten others of the agency, who show nobody else to turn to. */
export const callers: SmallAd[] = Array.from({ length: 10 }, (_, n) => ({
  id: `ad:z${n}`,
  day: 5 * n,
  place: 10 + n,
  holds: [`template:z${n}`, 'handle:agency'],
}));

/** Two sellers with numbers of their own who show the line of an agency, as its callers do: they are doubted. */
export const strangers = observedOf([...seller('a', 0, 1), ...seller('b', later, 2), ...callers]);
/** The same account, but both numbers in the same words, in one place and at one time. */
export const oneSeller = observedOf([
  ...seller('a', 0, 1),
  ...seller('b', 1, 1, { words: 'a' }),
  ...callers,
]);

const shows = ['handle:house', 'payment:house', 'site:house'];
/** Two desks of a house: numbers, words, places and times of their own, and three things of the house. */
export const desks = observedOf([
  ...seller('a', 0, 1, { shows }),
  ...seller('b', later, 2, { shows }),
]);
