import { expect, test } from 'vitest';
import { readFrom } from './support.ts';

test.each([
  ['sample . aisha @ example . org', 'sample.aisha@example.org'],
  ['sample_ aisha @ example . org', 'sample_aisha@example.org'],
  ['почта: sample @example.com', 'sample@example.com'],
  ['aisha@mail. demo .org', 'aisha@mail.demo.org'],
  ['aisha @ my - example . org', 'aisha@my-example.org'],
  ['dеmо.аishа@еxаmplе.соm', 'demo.aisha@example.com'],
  ['d е m o . a l i y a собака mail . test', 'demo.aliya@mail.test'],
  ['Call me here - maya @ example . com', 'maya@example.com'],
])('%s is one whole address', (text, address) => {
  expect(readFrom(text)).toEqual([`email:${address}`]);
});

test.each([
  'почта sam ple @ example . org',
  'почта: demo - ася @ example . org',
  'mail demo - aisha @ example . org',
  'почта sample @ exam ple . org',
  'почта demo ухо example точка org',
  'пошта demo.aru айқұлақпен mail.test',
  'сайт sample salon . example',
  'посмотри @example.org',
])('of %s nothing is read: what is cut short is another person’s', (text) => {
  expect(readFrom(text)).toEqual([]);
});

test('an address behind an account is its own', () => {
  expect(readFrom('вайбер demo_pine_14 sample.cedar (at) example.org, спросить Яна')).toContain(
    'email:sample.cedar@example.org',
  );
});

test('“at” in a sentence is no @ of the site behind it', () => {
  expect(readFrom('I answer at once. instagram.com/sample_harbor')).toEqual([
    'handle:instagram:sample_harbor',
  ]);
});

test.each([
  ['наш сайт hxxp://sample-salon . example', 'sample-salon.example'],
  ['www. sample-salon. example', 'sample-salon.example'],
  ['почта и сайт: sample.example', 'sample.example'],
])('%s is a site', (text, host) => {
  expect(readFrom(text)).toEqual([`site:${host}`]);
});
