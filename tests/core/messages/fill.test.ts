import { expect, test } from 'vitest';
import { speaker } from '../../../server/core/messages/fill.ts';

const say = (locale: string, message: string, values = {}) =>
  speaker(locale, () => message)('key', values);

test('places are filled, numbers grouped as the language does, in Latin digits', () => {
  const drawn = say('en', '{drawn} of {total} drawn', { drawn: 50, total: 4012 });
  expect(drawn).toBe('50 of 4,012 drawn');
  expect(say('ru', '{n} из {of}', { n: 50, of: 41012 })).toBe('50 из 41\u00a0012');
  expect(say('fa', '{n}', { n: 1234 })).toMatch(/^1.234$/);
  // Years, hashes and names are no numbers.
  expect(say('ru', '{year}', { year: '2026' })).toBe('2026');
  expect(say('en', '{unknown} stays')).toBe('{unknown} stays');
  expect(say('en', "{name} is '{'so'}' <b>", { name: '<i>' })).toBe('<i> is {so} <b>');
});

test('each language has its own forms of number', () => {
  const ads =
    '{n, plural, one {# объявление} few {# объявления} many {# объявлений} other {# объявления}}';
  const said = [0, 1, 2, 5, 21, 1.5].map((n) => say('ru', ads, { n }));
  expect(said.join()).toBe(
    '0 объявлений,1 объявление,2 объявления,5 объявлений,21 объявление,1,5 объявления',
  );
  // No engine has rules for Tajik; those of the machine, which would take `one`, are not borrowed.
  expect(say('tg', '{n, plural, one {wrong} other {# эълон}}', { n: 1 })).toBe('1 эълон');
});
