import { expect, test } from 'vitest';
import { languageOf, saysIn } from '../../../server/core/messages/index.ts';
import { sayOf } from '../../../server/core/messages/server-speech.ts';

const say = sayOf([
  {
    locale: 'ru',
    messages: {
      'Nothing is selected': 'Ничего не выбрано',
      'There is no {0}': 'Этого нет: {0}',
      'There is no case {0}.': 'Дела {0} нет.',
      'line {0}: {s1}': 'строка {0}: {s1}',
      'More than {0} of {1}.':
        'Больше {0, plural, one {# знака} few {# знаков} many {# знаков} other {# знака}}: {1}.',
      "Send '{'\"a\": {0}'}'.": "Передайте '{'\"a\": {0}'}'.",
    },
  },
  { locale: 'en', messages: { 'There is no case {0}.': 'never', 'Only here.': 'Nur hier.' } },
]);

test.each([
  ['Nothing is selected', 'Ничего не выбрано'],
  ['Nothing is selected.', 'Ничего не выбрано.'],
  ['There is no case c-1.', 'Дела c-1 нет.'],
  ['There is no track', 'Этого нет: track'],
  ['line 3: Nothing is selected', 'строка 3: Ничего не выбрано'],
  ['More than 10,001 of them.', 'Больше 10 001 знака: them.'],
  ['Send {"a": {"b": 1}}.', 'Передайте {"a": {"b": 1}}.'],
  ['Only here.', 'Nur hier.'],
  ['Nothing is selected. Only here. And this.', 'Ничего не выбрано. Nur hier. And this.'],
])('%s', (english, said) => {
  expect(say(english).replaceAll(/\u00A0/g, ' ')).toBe(said);
});

test('what has no translation stays as it is, and a value as somebody wrote it', () => {
  expect(say('The moon is full.')).toBe('The moon is full.');
  for (const value of ['Nothing is selected', '{0}', '$& $1 (.*)+$ [', '{s1, plural, one {', "'"])
    expect(say(`There is no case ${value}.`)).toBe(`Дела ${value} нет.`);
});

test('a text of millions of signs takes no longer than its length', () => {
  const begun = performance.now();
  const repeated: [string, number][] = [
    ['line 1: ', 5e5],
    ['There is no case ', 25e4],
    ['. ', 2e6],
  ];
  for (const [text, times] of repeated)
    expect(say(text.repeat(times)).length).toBeGreaterThan(1_000_000);
  expect(performance.now() - begun).toBeLessThan(5000);
});

test('the language is the first of a list, or of a locale, that there is', () => {
  const lists = ['ru-RU,ru;q=0.9,en;q=0.8', 'xx, ru;q=0.1', 'ru_RU.UTF-8', 'fa_AF'];
  const asked = [...lists, 'C', '', undefined];
  expect(asked.map(languageOf)).toEqual(['ru', 'ru', 'ru', 'fa-AF', 'en', 'en', 'en']);
});

test('Uzbek says in Russian what it lacks, and English says all as it is', () => {
  expect(saysIn('uz')('Sign in.')).toBe('Войдите.');
  expect(saysIn('en')('Sign in.')).toBe('Sign in.');
});
