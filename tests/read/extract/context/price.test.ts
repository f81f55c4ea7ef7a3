import { expect, test } from 'vitest';
import { contextOf } from './support.ts';

test.each([
  ['15 000 тг/час, ночь 50 000 тг', '15 000 тг'],
  ['500 AED', '500 AED'],
  ['ราคา 3000฿', '3000฿'],
  ['60분 5만원', '5만원'],
  ['Саатына 1500-2500 сом', '1500-2500 сом'],
  ['月30〜50万円', '30〜50万円'],
  ['300~500만원', '300~500만원'],
  ['٥٠٠ درهم للساعة', '٥٠٠ درهم'],
  ['۸۰۰۰ افغانۍ', '۸۰۰۰ افغانۍ'],
  ['$15-20 each', '$15-20'],
  ["soati 200 000 so'm", "200 000 so'm"],
  ['ойлик 5-7 млн сўм', '5-7 млн сўм'],
  ['соат 150-200 сомонӣ', '150-200 сомонӣ'],
  ['sagady 300 manat', '300 manat'],
  ['günlük 4.500 TL', '4.500 TL'],
  ['90 000–120 000 рублей', '90 000–120 000 рублей'],
])('%s states the price %s', (text, expected) => {
  const { price } = contextOf(text);
  expect(price?.raw).toBe(expected);
  expect(text.slice(price?.start, price?.end)).toBe(expected);
});

test.each([
  'рост 172, вес 54, 25 лет',
  'Boiym 165 sm, 19 jas',
  '+7 700 000 44 17',
  'квартира 12, этаж 3, 24/7',
  'поезд 087, вагон 12',
  '',
])('%s states none', (text) => {
  expect(contextOf(text).price).toBeUndefined();
});
