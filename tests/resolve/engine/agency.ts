import { holdingsOf, type SmallAd } from './holdings.ts';

/**
 * Twenty ads of a seller with a number, half of them with an agency's account as well.
 * @param from the first day; there is an ad every second
 */
export const seller = (name: string, from: number, place: number, words = name): SmallAd[] =>
  Array.from({ length: 20 }, (_, n) => ({
    ...{ id: `ad:${name}${String(n).padStart(2, '0')}`, day: from + 2 * n, place },
    holds: [`phone:${name}`, `template:${words}${n % 4}`, ...(n % 2 ? [] : ['handle:agency'])],
  }));

/** An ad each of ten others of the agency, who show nobody else to turn to. */
export const callers: SmallAd[] = Array.from({ length: 10 }, (_, n) => ({
  ...{ id: `ad:z${n}`, day: 5 * n, place: 10 + n },
  holds: [`template:z${n}`, 'handle:agency'],
}));

/** Two sellers with numbers of their own who show the line of an agency, as its callers do: they are doubted. */
export const strangers = holdingsOf([...seller('a', 0, 1), ...seller('b', 60, 2), ...callers]);
/** The same account, but both numbers in the same words, in one place and at one time. */
export const oneSeller = holdingsOf([...seller('a', 0, 1), ...seller('b', 1, 1, 'a'), ...callers]);

/** Ads of either desk of a house. */
export const deskAds = 70;
const ofTheHouse = ['handle:house', 'payment:house', 'site:house'];
const desk = (name: string, from: number, place: number): SmallAd[] =>
  Array.from({ length: deskAds }, (_, n) => ({
    ...{ id: `ad:${name}${String(n).padStart(2, '0')}`, day: from + 2 * n, place },
    holds: [`phone:${name}`, `template:${name}${n % 4}`, ...(n % 4 ? [] : ofTheHouse)],
  }));
/** Two desks of a house: numbers, words, places and times of their own, and three things of the house in a quarter of their ads. */
export const desks = holdingsOf([...desk('a', 0, 1), ...desk('b', 200, 2)]);
