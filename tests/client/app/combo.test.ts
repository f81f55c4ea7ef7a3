import { expect, test } from 'vitest';
import { comboOf } from '../../../client/src/app/combo.ts';

const press = (key: string, held: Partial<Parameters<typeof comboOf>[0]> = {}) =>
  comboOf({ key, ctrlKey: false, metaKey: false, shiftKey: false, ...held });

test('keys have one name each', () => {
  expect(press('k', { ctrlKey: true })).toBe('Ctrl+K');
  expect(press('K', { metaKey: true })).toBe('Ctrl+K');
  expect(press('Z', { ctrlKey: true, shiftKey: true })).toBe('Ctrl+Shift+Z');
  expect(press('E', { shiftKey: true })).toBe('e');
  expect(press('?', { shiftKey: true })).toBe('?');
  expect(press(' ')).toBe('Space');
  expect(press('Escape')).toBe('Escape');
});
