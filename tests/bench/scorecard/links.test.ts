import { expect, test } from 'vitest';
import { callers, later, seller } from '../../resolve/engine/agency.ts';
import { holdingsOf } from '../../resolve/engine/holdings.ts';
import { linksIn } from './links.ts';

test('links that would be doubted are among those by which rounds join, with whose they are and what is at stake', () => {
  const sellers = [...seller('a', 0, 1).slice(0, 20), ...seller('b', later, 2).slice(0, 20)];
  const strangers = holdingsOf([...sellers, ...callers]);
  const ownerOf = Int32Array.from(strangers.ads.ids, (id) => id.charCodeAt('ad:'.length));
  const links = linksIn('own', { holdings: strangers, ownerOf });
  const wrong = links.filter(({ right }) => !right);
  expect(wrong).toContainEqual(expect.objectContaining({ hand: 'own', by: 'account', ads: 10 }));
  expect(links.length).toBeGreaterThan(wrong.length);
});
