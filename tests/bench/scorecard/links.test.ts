import { expect, test } from 'vitest';
import { strangers } from '../../resolve/engine/agency.ts';
import { linksIn } from './links.ts';

test('links that would be doubted are among those by which rounds join, with whose they are and what is at stake', () => {
  const ownerOf = Int32Array.from(strangers.ads.ids, (id) => id.charCodeAt('ad:'.length));
  const links = linksIn('own', { holdings: strangers, ownerOf });
  const wrong = links.filter(({ right }) => !right);
  expect(wrong).toContainEqual(expect.objectContaining({ hand: 'own', by: 'contact', ads: 10 }));
  expect(links.length).toBeGreaterThan(wrong.length);
});
