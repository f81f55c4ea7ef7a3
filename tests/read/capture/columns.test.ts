import { expect, test } from 'vitest';
import { columnsOf, fieldOfColumn, headAmong } from '../../../server/read/capture/columns.ts';

test.each([
  ['capturedAt', 'capturedAt'],
  ['captured_at', 'capturedAt'],
  ['Captured At', 'capturedAt'],
  ['AD-ID', 'adId'],
  ['Phone number', 'phones'],
  ['телефон', 'phones'],
  ['ОПИСАНИЕ', 'text'],
  ['тақырып', 'title'],
  ['narx', 'price'],
  ['Şehir', 'city'],
  ['تلفن', 'phones'],
  ['เบอร์โทร', 'phones'],
  ['전화번호', 'phones'],
  ['電話番号', 'phones'],
  ['ﾀｲﾄﾙ', 'title'],
  ['Сайт', 'platform'],
  ['Ссылка', 'url'],
  ['Дата', 'postedAt'],
  ['Дата сбора', 'capturedAt'],
  ['Номер телефона:', 'phones'],
  ['Телефон нөмірі', 'phones'],
  ['Қала', 'city'],
  ['Eʼlon matni', 'text'],
  ['Шаҳар', 'city'],
  ['weather', undefined],
  ['', undefined],
  ['constructor', undefined],
  ['__proto__', undefined],
  ['toString', undefined],
])('column “%s” is %s', (column, field) => {
  expect(fieldOfColumn(column)).toBe(field);
  expect(fieldOfColumn(column, {})).toBe(field);
});

test('a map goes before the aliases', () => {
  expect(fieldOfColumn('phone', { phone: 'text' })).toBe('text');
  expect(fieldOfColumn('phone', { phone: 'no such field' })).toBeUndefined();
});

test('the row of names is the one with the most names that are known', () => {
  expect(
    headAmong([['Список объявлений'], ['март'], ['Телефон', 'Город', 'прочее'], ['x', 'y']]),
  ).toBe(2);
  expect(headAmong([['one', 'two'], ['three']])).toBe(0);
  expect(headAmong([])).toBe(0);
});

test('a column that is to hold nothing is kept under extra without a word, and one without a name can be mapped', () => {
  expect(columnsOf(['Город', ''], { Город: 'extra', 'column 2': 'phones' })).toEqual({
    columns: [{ unknown: 'Город' }, 'phones'],
    notices: [],
  });
});
