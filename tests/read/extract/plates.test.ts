import { expect, test } from 'vitest';
import { readFrom } from './support.ts';

test.each([
  ['Встречаю на машине, 000 AAA 02', 'KZ/000AAA02'],
  ['Гос. номер 000 ААА 02', 'KZ/000AAA02'],
  ['Көлік нөмірі: 000AAA02', 'KZ/000AAA02'],
  ['Унаа 01 KG 000 AAA', 'KG/01KG000AAA'],
  ['Mashina raqami 01 A 000 AA', 'UZ/01A000AA'],
  ['Мошин 0000 AA 01', 'TJ/0000AA01'],
  ['Awtoulag AA 0000 AG', 'TM/AA0000AG'],
  ['Ждём у входа: А000АА 77 (белая машина)', 'RU/A000AA77'],
  ['White car, plate 000-AAA-02', 'KZ/000AAA02'],
])('%s', (text, key) => {
  expect(readFrom(text)).toEqual([`plate:${key}`]);
});

test.each([
  'Комната 000 AAA 02',
  'Такси от 100 usd 20 минут',
  'Card 000 AAA 02',
  'Есть машина.\nКод 000 AAA 02',
])('where no car and no plate is named beside it, it is none: %s', (text) => {
  expect(readFrom(text)).toEqual([]);
});

test('a number beside it is read as before', () => {
  expect(readFrom('Машина 000 AAA 02, звоните +7 700 000 44 17').sort()).toEqual([
    'phone:+77000004417',
    'plate:KZ/000AAA02',
  ]);
});
