import { expect, test } from 'vitest';
import { beginning } from '../../../client/src/ui/beginning.ts';

test('a reason of a few lines is shown whole', () => {
  const text = 'Same flat and same template, seen by two of us. '.repeat(8);
  expect(beginning(text)).toBe(text);
});

test('of a long one the beginning, up to a word', () => {
  const text = 'один адрес и один текст '.repeat(90);
  const shown = beginning(text);
  expect(shown.length).toBeLessThanOrEqual(401);
  expect(shown.endsWith('…')).toBe(true);
  expect(text.startsWith(`${shown.slice(0, -1)} `)).toBe(true);
});

test('where no space is near no character is cut in two', () => {
  expect(beginning(`x${'👤'.repeat(900)}`)).toMatch(/^x(👤)+…$/u);
  expect(beginning('同一個地址'.repeat(300))).toMatch(/^[同一個地址]+…$/);
});
