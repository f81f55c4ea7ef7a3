import { expect, test } from 'vitest';
import { effectOnPair, offersOf } from '../../../client/src/judging/offers.ts';

const thing = (id: string) => ({ id, caption: id });
const words = (ids: readonly string[], link = false) =>
  offersOf(ids.map(thing), link).map(({ word, things }) =>
    [word, ...things.flatMap((one) => one?.id ?? [])].join(' '),
  );
const [a, b, phone, email] = ['ad:a.example/1', 'ad:a.example/2', 'phone:+1', 'email:a@b.example'];

test('of one contact it can be said whose it is; of one ad, network or place nothing', () => {
  expect(words([phone])).toEqual([`shared ${phone}`, `exclusive ${phone}`, `unsure ${phone}`]);
  for (const id of [a, 'network:1/1', 'place:Almaty, KZ']) expect(words([id])).toEqual([]);
});

test('of two it can be said whether they belong together, and of a link that it is wrong', () => {
  const pair = (one: string, other: string) =>
    ['together', 'apart', 'unsure'].map((word) => `${word} ${one} ${other}`);
  expect(words([a, b])).toEqual(pair(a, b));
  expect(words(['network:1/1', 'network:1/2'])).toEqual(pair('network:1/1', 'network:1/2'));
  expect(words([a, b], true)).toEqual([`wrong ${a} ${b}`, ...pair(a, b)]);
  expect(words([phone, email], true)).toEqual([`wrong ${phone} ${email}`, ...pair(phone, email)]);
  expect(words([a, a])).toEqual([]);
});

test('an ad is not apart from what it holds: that was misread, or strangers share it', () => {
  expect(words([a, phone], true)).toEqual([
    ...[`wrong ${a} ${phone}`, `shared ${phone}`, `exclusive ${phone}`],
  ]);
  expect(words([a, phone])[0]).toBe(`together ${a} ${phone}`);
});

test('of a row of many it can be said whose the first contacts are', () => {
  expect(words([a, b, phone])).toEqual([`shared ${phone}`, `exclusive ${phone}`]);
});

test('two networks bind operations, an ad binds networks', () => {
  expect(effectOnPair('apart', ['network:1/1', 'network:1/2'])).toBe('operations.effect.apart');
  expect(effectOnPair('apart', ['network:1/1', a])).toBe('operations.effect.apartAds');
  expect(effectOnPair('together', ['network:1/1', a])).toBe('networks.effect.together');
});
