import { expect, test } from 'vitest';
import { type MessageKey, speakIn, t } from '../../../client/src/app/i18n/t.ts';
import { ownOf } from '../../../server/core/messages/index.ts';

const english = Object.entries(ownOf('en', 'workspace'));

test('numbers are grouped, and decide between one and many', () => {
  expect(t('guard.title', { count: 1 })).toBe('Expand 1 neighbour?');
  expect(t('guard.title', { count: 4012 })).toBe('Expand 4,012 neighbours?');
});

test('what is counted may be one: no plain text says “1 rows”', () => {
  const many = /\{(\w+)\} (rows|points|queries|associations|problems|files|pictures|hits|charts)\b/;
  const bounds = /(up to|at most|More than|more than|or|The|of) \{/;
  const wrong = english.filter(([, message]) => many.test(message) && !bounds.test(message));
  expect(wrong).toEqual([]);
  const bars = t('queries.bars', { value: 'ads', name: 'country', count: 1 });
  expect(bars).toBe('ads by country: the first row');
});

test('no text shouts or names a person a victim, suspect or ring', () => {
  // Where somebody marks whose name is to be left out, the roles have to be named.
  const roles: readonly MessageKey[] = ['cases.role.VICTIM', 'cases.nameListHint'];
  const texts = english.filter(([key]) => !roles.some((role) => role === key));
  expect(texts.length).toBeGreaterThan(100);
  for (const [, text] of texts) expect(text).not.toMatch(/!|\b(victim|suspect|ring)s?\b/i);
});

test('a sentence that a language lacks has the forms of the language in which it is said', () => {
  speakIn('ru', [{ locale: 'ru', messages: { 'top.language': 'Язык' } }]);
  expect(t('top.language')).toBe('Язык');
  // In Russian 21 has the form of 1.
  expect(t('guard.title', { count: 21 })).toBe('Expand 21 neighbours?');
  speakIn('en', []);
});

test('a sentence that runs the other way than the page is held together, its own are not', () => {
  speakIn('fa-AF', [{ locale: 'fa-AF', messages: { 'top.language': 'زبان' } }], 'rtl');
  expect(t('top.language')).toBe('زبان');
  expect(t('guard.title', { count: 2 })).toBe('\u2066Expand 2 neighbours?\u2069');
  speakIn('en', []);
  expect(t('guard.title', { count: 2 })).toBe('Expand 2 neighbours?');
});
