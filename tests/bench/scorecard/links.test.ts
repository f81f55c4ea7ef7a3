import { expect, test } from 'vitest';
import { holdingsOf, type SmallAd } from '../../resolve/engine/holdings.ts';
import { linksIn } from './links.ts';

/** Twenty ads of a seller with a number, half of them with an agency's account as well. */
const seller = (name: string, from: number, place: number): SmallAd[] =>
  Array.from({ length: 20 }, (_, n) => ({
    ...{ id: `ad:${name}${String(n).padStart(2, '0')}`, day: from + 2 * n, place },
    holds: [`phone:${name}`, `template:${name}${n % 4}`, ...(n % 2 ? [] : ['handle:agency'])],
  }));

/** Ten others of the agency, an ad each, who show nobody else to turn to: the two are doubted (second-look.test.ts). */
const callers: SmallAd[] = Array.from({ length: 10 }, (_, n) => ({
  ...{ id: `ad:z${n}`, day: 5 * n, place: 10 + n },
  holds: [`template:z${n}`, 'handle:agency'],
}));

test('links that would be doubted are among those by which rounds join, with whose they are and what is at stake', () => {
  const holdings = holdingsOf([...seller('a', 0, 1), ...seller('b', 60, 2), ...callers]);
  const ownerOf = Int32Array.from(holdings.ads.ids, (id) => id.charCodeAt('ad:'.length));
  const links = linksIn('own', { holdings, ownerOf });
  const wrong = links.filter(({ right }) => !right);
  expect(wrong).toContainEqual(expect.objectContaining({ hand: 'own', by: 'contact', ads: 10 }));
  expect(links.length).toBeGreaterThan(wrong.length);
});
