import { expect, test } from 'vitest';
import { copiedByCautions, copiedBySentence, textOf } from '../../../server/networks/index.ts';

const things = (ids: readonly string[], ads: number) => ids.map((id) => ({ id, ads }));
const phones = ['phone:+77000000001', 'phone:+77000000002', 'phone:+77000000003'];

test('what may have been copied is told with contacts by name and all else by number', () => {
  const leftOut = things(['template:a', 'template:b', 'picture:c', ...phones, 'email:d'], 2);
  expect(textOf(copiedBySentence({ contact: 'handle:x', ads: 12, sources: 7, leftOut }, 40))).toBe(
    '12 ads under chat handle x may have been copied from 7 of the 40 ads here. Left out of them as copied: phone +77000000001 (in 2 ads), phone +77000000002 (in 2 ads), phone +77000000003 (in 2 ads), 1 more contact, 2 wordings and 1 picture.',
  );
});

test('one ad in words alone', () => {
  const leftOut = things(['template:a'], 1);
  expect(textOf(copiedBySentence({ contact: 'handle:x', ads: 1, sources: 1, leftOut }, 2))).toBe(
    '1 ad under chat handle x may have been copied from 1 of the 2 ads here. Left out of it as copied: 1 wording.',
  );
});

test('what may be wrong depends on why it was left out, and on whether the contact is a hub', () => {
  const said = (whys: readonly ('taker' | 'left-in-text')[], hub?: string) =>
    copiedByCautions({ whys }, hub).join(' ');
  expect(said(['taker'])).toContain('An agency');
  expect(said(['taker'])).not.toContain('a second number');
  expect(said(['left-in-text'])).toContain('a second number');
  expect(said(['left-in-text'])).not.toContain('An agency');
  expect(said(['taker'], 'Shared by 9 ads.')).toMatch(/^It is a hub too: Shared by 9 ads\. /);
});
