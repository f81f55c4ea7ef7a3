import { expect, test } from 'vitest';
import { cellText, columnLetters, isRounded, rowLine } from '../../../server/read/archive/cells.ts';

test.each([
  ['77000001234', '77000001234'],
  ['77000001234.0', '77000001234'],
  ['7.7000001234E10', '77000001234'],
  ['1.23456789012345E+19', '12345678901234500000'],
  ['12.300000000000001', '12.3'],
  ['0.1', '0.1'],
  ['-5', '-5'],
  ['0', '0'],
  ['1E-7', '0.0000001'],
])('the number %s is “%s”', (number, text) => {
  expect(cellText({ number })).toBe(text);
});

test('a number is said to be rounded from the sixteenth digit on, and text never is', () => {
  expect(isRounded({ number: '123456789012345' })).toBe(false);
  expect(isRounded({ number: '1234567890123450' })).toBe(true);
  expect(isRounded({ number: '1.23456789012345E+19' })).toBe(true);
  expect(isRounded({ number: '0.12345678901234567' })).toBe(false);
  expect(isRounded('12345678901234567890')).toBe(false);
});

test('a date is what the sheet shows, to the second, without a zone', () => {
  expect(cellText(new Date('2026-03-01T00:00:00Z'))).toBe('2026-03-01');
  expect(cellText(new Date('2026-03-01T09:59:59.999Z'))).toBe('2026-03-01T10:00:00');
  expect(cellText(new Date('1899-12-30T10:30:00Z'))).toBe('10:30:00');
});

test('a row is one line, whatever stands in its cells', () => {
  expect(rowLine(['a "b"', null, 'two\r\nlines\n', true, { number: '7E3' }])).toBe(
    '"a ""b""",,"two\u2028lines\u2028","TRUE","7000"',
  );
  expect(rowLine([null, null])).toBe('');
});

test('columns are lettered as a sheet letters them', () => {
  expect([0, 25, 26, 51, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA']);
});
