import { expect, test } from 'vitest';
import { fieldOfColumn } from '../../../server/read/capture/columns.ts';

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
