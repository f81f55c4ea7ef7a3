import { expect, test } from 'vitest';
import { en } from '../../../client/src/app/i18n/en.ts';
import { fill, t } from '../../../client/src/app/i18n/t.ts';

test('places are filled and numbers grouped', () => {
  expect(fill('{drawn} of {total} drawn', { drawn: 50, total: 4012 })).toBe('50 of 4,012 drawn');
  expect(fill('{unknown} stays', {})).toBe('{unknown} stays');
});

test('the number decides between one and many', () => {
  expect(t('guard.title', { count: 1 })).toBe('Expand 1 neighbour?');
  expect(t('guard.title', { count: 4012 })).toBe('Expand 4,012 neighbours?');
});

test('the hub guard speaks as the design says', () => {
  expect(t('guard.hub', { ads: 4012, posters: 318 })).toBe(
    'Shared by 4,012 ads from 318 posters, like a switchboard. It can link strangers.',
  );
});

test('what is counted may be one: no plain text says “1 rows”', () => {
  const many = /\{(\w+)\} (rows|points|queries|associations|problems|files|pictures|hits|charts)\b/;
  const bounds = /(up to|at most|More than|more than|or|The|of) \{/;
  const wrong = Object.entries(en).filter(
    ([, message]) => typeof message === 'string' && many.test(message) && !bounds.test(message),
  );
  expect(wrong).toEqual([]);
  expect(t('queries.bars', { value: 'ads', name: 'country', count: 1 })).toBe(
    'ads by country: the first row',
  );
});

test('no text shouts or names a person a victim, suspect or ring', () => {
  // Where somebody marks whose name is to be left out, the roles have to be named.
  const roles = ['cases.role.VICTIM', 'cases.nameListHint'];
  const texts = Object.entries(en).flatMap(([key, message]) =>
    typeof message === 'string' ? [roles.includes(key) ? '' : message] : Object.values(message),
  );
  expect(texts.length).toBeGreaterThan(100);
  for (const text of texts) expect(text).not.toMatch(/!|\b(victim|suspect|ring)s?\b/i);
});
