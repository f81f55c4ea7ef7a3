import { expect, test } from 'vitest';
import { readFrom } from './support.ts';

test.each([
  ['$demorose on cashapp', 'cashapp:$demorose'],
  ['cash app: demo_rose', 'cashapp:$demo_rose'],
  ['by Wise @demokasia', 'wise:demokasia'],
  ['PayPal @demo_ruby', 'paypal:demo_ruby'],
  ['@demoruby on Revolut', 'revolut:demoruby'],
])('%s', (text, key) => {
  expect(readFrom(text)).toEqual([`payment:${key}`]);
});

test.each([
  ['Kaspi Gold 8 701 000 11 22', 'kaspi'],
  ['8 701 000 11 22 каспиге салыңыз', 'kaspi'],
  ['Kaspi arqyly 8 701 000 11 22', 'kaspi'],
  ['8 701 000 11 22 (qiwi)', 'qiwi'],
])('%s: the number is known to the service', (text, service) => {
  expect(readFrom(text)).toEqual(['phone:+77010001122', `payment:${service}:+77010001122`]);
});

test.each(['MBANK: +996 555 000 123', 'мбанкка +996 555 000 123', '+996 555 000 123 (МБанк)'])(
  '%s: so it is to a service of Kyrgyzstan',
  (text) => {
    expect(readFrom(text)).toEqual(['phone:+996555000123', 'payment:mbank:+996555000123']);
  },
);

test.each([
  'Kaspi бар. Тел 8 701 000 11 22',
  '8 701 000 11 22, Kaspi бар',
  '8 701 000 11 22 каспи жоқ',
  'Каспий теңізі 8 701 000 11 22',
])('%s: the number is nothing but a number', (text) => {
  expect(readFrom(text)).toEqual(['phone:+77010001122']);
});

test.each([
  ['telegram @demo_a (paypal too)', ['handle:telegram:demo_a']],
  ['@demo_a wise and fun', ['handle:unknown:demo_a']],
  ['cash app only, wise and open, cashapp: yes', []],
])('%s: no name of a payment service', (text, ids) => {
  expect(readFrom(text)).toEqual(ids);
});
