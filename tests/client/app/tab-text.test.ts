import { expect, test } from 'vitest';
import { tabText } from '../../../client/src/app/tab-text.ts';

test('a text that the tab keeps is there for the page that comes after a reload', () => {
  const held = new Map<string, string>();
  const storing = {
    getItem: (name: string) => held.get(name) ?? null,
    setItem: (name: string, text: string) => void held.set(name, text),
  };
  tabText('initials', storing).write('AB');
  expect(tabText('initials', storing).read()).toBe('AB');
  expect(tabText('signer', storing).read()).toBe('');
});

test('where a tab may keep nothing, nothing fails', () => {
  const fails = () => {
    throw new Error('forbidden');
  };
  const forbidden = { getItem: fails, setItem: fails };
  tabText('initials', forbidden).write('AB');
  expect(tabText('initials', forbidden).read()).toBe('');
});
