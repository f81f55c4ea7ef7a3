import { expect, test } from 'vitest';
import {
  copiedByCautions,
  copiedBySentence,
  copiedContentSentence,
  type HeldCopiedContent,
  reposterCautions,
  reposterSentence,
  textOf,
} from '../../../../server/link/networks/index.ts';

const counts = { ads: 41, worded: 39, copies: 38, sources: 9, largest: 7 };
const reposter = { identifier: 'handle:a', ...counts };
const reposting = (over = {}, here?: { ads: number; size: number }) =>
  textOf(reposterSentence({ ...reposter, ...over }, here));

test('a contact that may be a reposter’s is told by what was counted, as something that may be', () => {
  const said = reposting();
  expect(said).toMatch(
    /^38 of its 41 ads repeat the words of earlier ads that show other contacts and not this one; 2 have words found nowhere else\./,
  );
  expect(said).toMatch(
    / fall into 9 groups that have nothing telling in common; the largest was repeated 7 times\. This may be someone who /,
  );
  const whole = reposting({ worded: 41 }, { ads: 30, size: 40 });
  expect(whole).toContain('It stands in 30 of the 40 ads here.');
  expect(whole).not.toContain('nowhere else');
  expect(reposting({ ads: 38, worded: 38 })).toMatch(/^All 38 of its ads repeat /);
});

test('what may be wrong with that is, of a hub, first that it may be nobody’s own, with why it is a hub', () => {
  const [first, ...rest] = reposterCautions('Shared by 126 ads.');
  expect(first).toMatch(/^It is a hub too: Shared by 126 ads\. It may be the board’s own address/);
  expect(rest).toEqual(reposterCautions());
  expect(rest.join(' ')).not.toContain('hub');
});

const row = {
  ...{ ad: 'ad:b/2', contact: 'handle:telegram:x', source: 'ad:a/1' },
  identifiers: ['template:w', 'phone:+77000000001'],
};

test('what was left out of a copy is named, with the ad that it repeats', () => {
  const said = textOf(copiedContentSentence({ ...row, why: 'reposter' }));
  expect(said).toMatch(/^Template w and phone \+77000000001 count for nothing in this ad: /);
  expect(said).toContain(
    'repeats the words of ad a/1, and stands under chat handle telegram:x, which may be a reposter’s.',
  );
});

test('of a number in copied text it is said in which ad it stood before, where that is known', () => {
  const [identifiers, contact] = [['phone:+77000000001'], 'phone:+77000000002'];
  const number: HeldCopiedContent = { ...row, why: 'left-in-text', contact, identifiers };
  expect(textOf(copiedContentSentence(number))).toBe(
    'Phone +77000000001 counts for nothing in this ad: it stands in the words alone, beside phone +77000000002 in the contact field. The same words and number, without phone +77000000002, stand in ad a/1, which came earlier.',
  );
  const unknown = textOf(copiedContentSentence({ ...number, source: null }));
  expect(unknown).toContain(
    'It may have come with the words of another ad; of which is not known.',
  );
});

const copied = (
  ids: readonly string[],
  inAds: number,
  ads: number,
  sources: number,
  size: number,
) => {
  const copiedContent = ids.map((id) => ({ id, ads: inAds }));
  return textOf(copiedBySentence({ contact: 'handle:x', ads, sources, copiedContent }, size));
};
const phones = ['phone:+77000000001', 'phone:+77000000002', 'phone:+77000000003'];

test('what may have been copied is told with contacts by name and all else by number', () => {
  const said = copied(
    ['template:a', 'template:b', 'cluster:c', ...phones, 'email:d'],
    2,
    12,
    7,
    40,
  );
  expect(said).toMatch(
    /^12 ads under chat handle x may have been copied from 7 of the 40 ads here\. Left out of them as copied: /,
  );
  for (const phone of phones) expect(said).toContain(`${phone.replace(':', ' ')} (in 2 ads)`);
  expect(said).toMatch(/, 1 more contact, 2 templates and 1 image cluster\.$/);
  expect(copied(['template:a'], 1, 1, 1, 2)).toBe(
    '1 ad under chat handle x may have been copied from 1 of the 2 ads here. Left out of it as copied: 1 template.',
  );
});

test('what may be wrong depends on why it was left out, and on whether the contact is a hub', () => {
  const said = (whys: readonly ('reposter' | 'left-in-text')[], hub?: string) =>
    copiedByCautions({ whys }, hub).join(' ');
  expect(said(['reposter'])).toContain('An agency');
  expect(said(['reposter'])).not.toContain('a second number');
  expect(said(['left-in-text'])).toContain('a second number');
  expect(said(['left-in-text'])).not.toContain('An agency');
  expect(said(['reposter'], 'Shared by 9 ads.')).toMatch(/^It is a hub too: Shared by 9 ads\. /);
});
