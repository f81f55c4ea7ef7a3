import { expect, test } from 'vitest';
import { written } from '../../../client/src/app/early-keys.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false, isComposing: false };
const press = (text: string, key: string, over: Partial<typeof plain> = {}) =>
  written(text, { ...plain, key, ...over });

test('a sign of any script is written, and the last one taken back whole', () => {
  expect(press('', 'A')).toBe('A');
  expect(press('орхид', 'е')).toBe('орхиде');
  expect(press('+7', ' ')).toBe('+7 ');
  expect(press('a😀', 'Backspace')).toBe('a');
  expect(press('', 'Backspace')).toBe('');
});

test('AltGr writes; commands, dead keys and half-written signs do not', () => {
  expect(press('a', '@', { ctrlKey: true, altKey: true })).toBe('a@');
  expect(press('a', 'v', { ctrlKey: true })).toBeUndefined();
  expect(press('a', 'v', { metaKey: true })).toBeUndefined();
  expect(press('a', 'v', { altKey: true })).toBeUndefined();
  expect(press('a', 'か', { isComposing: true })).toBeUndefined();
  for (const key of ['Enter', 'Escape', 'Tab', 'Dead', 'ArrowDown', 'F5'])
    expect(press('a', key)).toBeUndefined();
});
