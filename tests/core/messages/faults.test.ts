import { expect, test } from 'vitest';
import { faultOf } from '../../../server/core/messages/faults.ts';
import { languages, ownOf, spokenOf } from '../../../server/core/messages/index.ts';
import { reworded } from '../../../server/core/messages/pseudo.ts';
import { kinds } from '../../../server/core/model/index.ts';

const english = '{count, plural, one {# ad of {name}} other {# ads of {name}}}';

test.each([
  ['{count, plural, one {#} other {#}}', 'lacks {name}'],
  ['{count} {name} {other}', 'has {other}'],
  ['{count, plural, one {# {name}} other {# {name}}}', 'lacks the plural forms few, many'],
  ['{count', 'is no ICU message'],
  [' ', 'is empty'],
])('%s is refused, and why is said', (message, why) => {
  expect(faultOf(english, message, 'ru')).toContain(why);
});

test('a sentence that needs no forms is taken', () => {
  expect(faultOf(english, '{name}, объявлений: {count}', 'ru')).toBeUndefined();
});

test('what a language lacks is said in another, each with forms of its own', () => {
  expect(spokenOf('uz', 'workspace')?.map(({ locale }) => locale)).toEqual(['uz', 'ru']);
  expect(spokenOf('xx', 'workspace')).toBeUndefined();
  expect(spokenOf('..', 'workspace')).toBeUndefined();
  for (const { id } of languages) expect(spokenOf(id, 'workspace')?.length).toBeGreaterThan(0);
});

test('the pseudo-language changes words, and no place', () => {
  expect(reworded(english, (text) => text.toUpperCase())).toBe(
    '{count,plural,one{# AD OF {name}} other{# ADS OF {name}}}',
  );
  const pseudo = spokenOf('en-XA', 'workspace')?.[0]?.messages ?? {};
  for (const [key, message] of Object.entries(ownOf('en', 'workspace')))
    expect(faultOf(message, pseudo[key] ?? '', 'en'), key).toBeUndefined();
});

test('kinds are called in the workspace as in the model', () => {
  const english = ownOf('en', 'workspace');
  for (const { kind, title, plural } of Object.values(kinds)) {
    expect(english[`kind.${kind}`]?.toLowerCase()).toBe(title.toLowerCase());
    expect(english[`kind.${kind}.many`]?.toLowerCase()).toBe(plural.toLowerCase());
  }
});
