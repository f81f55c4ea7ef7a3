import { expect, test } from 'vitest';
import { adCaption, adId, adName, adWords } from '../../../server/core/model/index.ts';

const hash = '0123456789abcdef'.repeat(4);

test.each([
  ['123', 'ad:lotus-board.example/123', 'Ad 123'],
  [undefined, 'ad:lotus-board.example/0123456789abcdef', 'Ad 012345'],
])('an ad of number %s is %s', (own, id, caption) => {
  expect(adId('lotus-board.example', own, hash)).toBe(id);
  expect(adCaption(own, hash)).toBe(caption);
});

test.each([
  [{ city: 'Bursa', country: 'TR', platform: 'www.evening-list.example' }, 'Bursa · evening-list'],
  [{ country: 'TR', platform: 'bursa.evening-list.co.uk' }, 'Türkiye · evening-list'],
  [{ platform: 'localhost' }, 'localhost'],
])('an ad of %o is called “%s” and its day', (properties, name) => {
  expect(adName(properties)).toBe(name);
  const firstCaptured = '2026-06-04T23:59:00.000Z';
  expect(adName({ ...properties, firstCaptured })).toBe(`${name} · 4 Jun`);
});

test('the first words of an ad are cut between words, and not told twice', () => {
  const twice = adWords({ title: 'New in town', text: 'New in town. Call me' });
  expect(twice).toBe('New in town. Call me');
  expect(adWords({ title: 'New', text: 'Call\n me' })).toBe('New. Call me');
  const long = adWords({ text: 'word '.repeat(40) });
  expect(long).toMatch(/word…$/);
  expect(long.length).toBeLessThan(92);
});
