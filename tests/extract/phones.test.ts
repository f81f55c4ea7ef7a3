import { expect, test } from 'vitest';
import { readFrom } from './support.ts';

test.each([
  ['Call +7 700 000 44 17 now', 'KZ', '+77000004417'],
  ['Call 8(700)000-44-17.', 'KZ', '+77000004417'],
  ['0700-000-000', 'KG', '+996700000000'],
  ['۰۷۰ ۰۰۰ ۰۰۰۰', 'AF', '+93700000000'],
  ['٠٥٠ ٠٠٠ ٠٠٠٠', 'AE', '+971500000000'],
  ['โทร๐๘๐๐๐๐๐๐๐๐', 'TH', '+66800000000'],
  ['โทร0800000000ค่ะ', 'TH', '+66800000000'],
  ['전화010-0000-4417', 'KR', '+821000004417'],
  ['＋７７０００００４４１７', 'KZ', '+77000004417'],
  ['8️⃣7️⃣0️⃣0️⃣0️⃣0️⃣0️⃣4️⃣4️⃣1️⃣7️⃣', 'KZ', '+77000004417'],
  ['8\u200b700\u200b000\u200b44\u200b17', 'KZ', '+77000004417'],
  ['⑧⑦⓪⓪⓪⓪⓪④④①⑦', 'KZ', '+77000004417'],
  ['WhatsApp+7 700 000 44 17', 'KZ', '+77000004417'],
  ['+7 700 000 44 17 тг', 'KZ', '+77000004417'],
])('%s in %s', (text, country, number) => {
  expect(readFrom(text, country)).toEqual([`phone:${number}`]);
});

test.each([
  ['8 700 000 44 17 / 8 700 000 44 18'],
  ['8 700 000 44 17\n8 700 000 44 18'],
  ['8 700 000 44 17, 8 700 000 44 18'],
  ['+7 700 000 44 17 +7 700 000 44 18'],
])('two numbers: %j', (text) => {
  expect(readFrom(text)).toEqual(['phone:+77000004417', 'phone:+77000004418']);
});

test.each([
  ['a price', '150000 тг, 1 500 000 тенге, $7000004417', 'KZ'],
  ['a day', '22/11/2026 or 2026-11-22, 01.03.2026', 'AE'],
  ['a day in other digits', '٢٢/١١/٢٠٢٦', 'AE'],
  ['an hour', '10:00-22:00 24/7', 'KZ'],
  ['an order number', 'Order №87000004417, id: 87000004417', 'KZ'],
  ['an article number', 'AB87000004417', 'KZ'],
  ['an account', '@87000004417', 'KZ'],
  ['a card', '4111 1111 1111 1111', 'KZ'],
  ['too many digits', '870000044178700000441787000', 'KZ'],
  ['a height and weight', '168-55-90', 'KZ'],
  ['a number without its country', '8 700 000 44 17', ''],
  ['digits of a link', 'https://lotus.example/87000004417', 'KZ'],
])('%s is no phone number', (_, text, country) => {
  expect(readFrom(text, country).filter((id) => id.startsWith('phone:'))).toEqual([]);
});

test.each([
  ['tel 97.000.55.13 24 soat', 'UZ', '+998970005513'],
  ['24/7 8 701 000 11 22', 'KZ', '+77010001122'],
  ['8 701 000 11 22 24/7', 'KZ', '+77010001122'],
  ['8 701 000 24 24 24 часа', 'KZ', '+77010002424'],
  ['8 701 000 24 24 часа', 'KZ', '+77010002424'],
  ['+971 50 000 12 34 күн сайын', 'KZ', '+971500001234'],
])('%s: opening hours are no part of the number', (text, country, number) => {
  expect(readFrom(text, country)).toEqual([`phone:${number}`]);
});

test('an advertisement’s number is none', () => {
  expect(readFrom('Ad no 0491570156', 'AU')).toEqual([]);
});
