import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskCards } from '../../../server/read/extract/cards.ts';
import { extract } from '../../../server/read/extract/index.ts';
import { anyText } from '../../support/any-text.ts';

test.each([
  ['to 4111 1111 1111 1111 only', 'to •••• •••• •••• 1111 only', 1],
  ['3782 822463 10005', '•••• ••••••  •0005'.replace('  ', ' '), 1],
  ['карта 5555555555554444, 4242-4242-4242-4242', 'карта ••••••••••••4444, ••••-••••-••••-4242', 2],
  ['٤١١١ ١١١١ ١١١١ ١١١١', '•••• •••• •••• ١١١١', 1],
  ['4111 1111 1111 1112 has a wrong check digit', '4111 1111 1111 1112 has a wrong check digit', 0],
  ['+7 700 000 44 17', '+7 700 000 44 17', 0],
])('%s', (text, masked, cards) => {
  expect(maskCards(text)).toEqual({ text: masked, cards });
});

test('offsets stay what they are', () => {
  fc.assert(
    fc.property(anyText({ maxLength: 40 }), (text) => {
      expect(maskCards(text).text.length).toBe(text.length);
    }),
  );
});

test('a card is no observation of any kind', () => {
  const contacts = { phones: [], emails: [], handles: [], payments: [], websites: [] };
  const text = 'карта 4000 0000 0000 0002, 4012888888881881, 8600 1234 5678 9012';
  expect(extract({ text, contacts, country: 'UZ', platform: 'a.example' }).observations).toEqual(
    [],
  );
});
