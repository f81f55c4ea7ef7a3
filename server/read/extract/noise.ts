import { cardShapes, isCardNumber } from './cards.ts';
import { matchesOf } from './matches.ts';
import type { FoldedExtractor } from './observation.ts';

/**
 * What is made of digits and is no contact, by shape alone. Every repetition is bounded: linear time.
 */
const shapes: readonly RegExp[] = [
  // An account number by its shape; one whose checksum holds was read before.
  /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])/g,
  // Hashes and other long keys in hexadecimal.
  /(?<![A-Za-z0-9])(?=[0-9]{0,40}[a-fA-F])[0-9a-fA-F]{12,128}(?![A-Za-z0-9])/g,
  // Dates with a full year, and clock times.
  /(?<![\d./-])(?:\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d|(?:19|20)\d\d([./-])\d{1,2}\2\d{1,2})(?![\d/-])/g,
  /(?<![\d:.])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\d:])/g,
  // A place on the map: two decimals, the first up to 90 and the second up to 180.
  /(?<![\d.,])-?(?:[1-8]?\d|90)\.\d{4,6}°?[NSEWСЮ]?[,;/]?\s{0,2}-?(?:1[0-7]\d|[1-9]?\d)\.\d{4,7}(?![\d.])/g,
  // A plot in the Russian cadastre.
  /(?<![\d:])\d{2}:\d{2}:\d{6,7}:\d{1,6}(?![\d:])/g,
  // Money: a sign of currency before an amount.
  /[$€£¥₸₽₩฿₺]\s?(?:\d{1,3}(?:[.,' ]\d{3}){1,4}|\d{1,12})(?:[.,]\d{1,2})?(?![\d]|[-–]\d{3})/g,
];

/** Claims cards, keys, dates, times and amounts, so that nothing later reads a part of them; finds nothing itself. */
export const noise: FoldedExtractor = {
  method: 'noise',
  version: '1.0',
  find({ text }, _input, taken) {
    if (!/\d/.test(text)) return [];
    for (const { 0: written, index } of matchesOf(cardShapes, text))
      if (/\D/.test(written) || isCardNumber(written)) taken.add(index, index + written.length);
    for (const shape of shapes)
      for (const match of matchesOf(shape, text))
        taken.add(match.index, match.index + match[0].length);
    return [];
  },
};
