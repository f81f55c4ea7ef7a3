import { expect, test } from 'vitest';
import { readEmail } from '../../../server/core/model/index.ts';

test.each([
  ['info@lotus.example', 'info@lotus.example'],
  ['Info@LOTUS.Example', 'info@lotus.example'],
  ['mailto:a.b+c@sub.lotus.example', 'a.b+c@sub.lotus.example'],
  ['  a@lotus.example\n', 'a@lotus.example'],
  ['ａ＠lotus.example', 'a@lotus.example'],
  ['имя@пример.example', 'имя@xn--e1afmkfd.example'],
  ['имя@xn--e1afmkfd.example', 'имя@xn--e1afmkfd.example'],
])('%s is %s', (raw, address) => {
  expect(readEmail(raw)?.entity).toMatchObject({
    id: `email:${address}`,
    properties: { address, domain: address.split('@')[1] },
  });
});

const malformed =
  '@ a@ @lotus.example a@b a@@lotus.example a..b@lotus.example .a@lotus.example a.@lotus.example a@-lotus.example a@lotus-.example a@192.0.2.7';
test.each([
  '',
  'a b@lotus.example',
  ...malformed.split(' '),
  `${'a'.repeat(65)}@lotus.example`,
  `a@${'b.'.repeat(5000)}example`,
])('%s is none', (raw) => {
  expect(readEmail(raw)).toBeUndefined();
});

test('the steps say what was done, and nothing where nothing was', () => {
  expect(readEmail('a@lotus.example')?.steps).toEqual([]);
  const { steps } = readEmail('mailto:A@lotus.example') ?? {};
  expect(steps).toEqual(['reduced to the address (NFKC)', 'lower-cased']);
});
