import { expect, test } from 'vitest';
import { extract, foundLine, textInput } from '../../../server/read/extract/index.ts';

const urlsIn = (text: string) =>
  extract(textInput(text, 'US'))
    .observations.map((one) => foundLine(one, false))
    .map(({ type, value, start, end }) => [type, value, text.slice(start, end)]);

test.each([
  ['hxxp://lagoon . example/rates', 'lagoon.example/rates'],
  ['hxxp[:]//lagoon[.]example/rates', 'lagoon.example/rates'],
  ['hxxps://rose[.]lagoon[.]example/vip/a?id=3', 'rose.lagoon.example/vip/a?id=3'],
  ['www . birch . example/room7', 'birch.example/room7'],
  ['lagoon dot example slash rates', 'lagoon.example/rates'],
  ['lagoon[.]example:8080/x', 'lagoon.example:8080/x'],
  ['LAGOON.EXAMPLE/Rates', 'lagoon.example/Rates'],
  ['bücher.example/a', 'bücher.example/a'],
  ['https://lagoon。example/a', 'lagoon.example/a'],
  ['www。lagoon。example', 'lagoon.example'],
])('the whole of an address, its scheme and path included: %s', (text, value) => {
  expect(urlsIn(`see ${text}.`)).toEqual([['url', value, text]]);
});

test('an account behind a written-out host is an account', () => {
  expect(urlsIn('t . me / velvet_demo_7')).toEqual([
    ['handle', 'telegram:velvet_demo_7', 't . me / velvet_demo_7'],
  ]);
  expect(urlsIn('just call . me / or text')).toEqual([]);
});

test('the full stop of Chinese ends a sentence where no host goes on', () => {
  expect(urlsIn('看 lagoon。rose，ID abc_7。com座')).toEqual([]);
});

test('it is a dot in an email, too', () => {
  const [email] = extract(textInput('baan@lagoon。example', 'CN')).observations;
  expect(email).toMatchObject({
    raw: 'baan@lagoon。example',
    entity: { id: 'email:baan@lagoon.example' },
  });
});
