import { describe, expect, test } from 'vitest';
import {
  copiedByCautions,
  copiedBySentence,
  copiedContentSentence,
  type HeldCopiedContent,
  reposterCautions,
  reposterSentence,
  textOf,
} from '../../../../server/link/networks/index.ts';

const reposter = {
  identifier: 'handle:a',
  ads: 41,
  worded: 39,
  copies: 38,
  sources: 9,
  largest: 7,
};

describe('a contact that may be a reposter’s', () => {
  test('is told by what was counted, as something that may be', () => {
    expect(textOf(reposterSentence(reposter))).toBe(
      '38 of its 41 ads repeat the words of earlier ads that show other contacts and not this one; 2 have words found nowhere else. The earlier ads fall into 9 groups that have nothing telling in common; the largest was repeated 7 times. This may be someone who puts others’ ads online under a contact of their own.',
    );
  });

  test('beside a network with how many of its ads hold it', () => {
    const described = textOf(reposterSentence({ ...reposter, worded: 41 }, { ads: 30, size: 40 }));
    expect(described).toContain('It stands in 30 of the 40 ads here.');
    expect(described).not.toContain('nowhere else');
    expect(textOf(reposterSentence({ ...reposter, ads: 38, worded: 38 }))).toMatch(
      /^All 38 of its ads repeat /,
    );
  });
});

describe('what may be wrong with that', () => {
  test('is, of a hub, first that it may be nobody’s own, with why it is a hub', () => {
    const [first, ...rest] = reposterCautions('Shared by 126 ads. Its ads fall into 60 groups.');
    expect(first).toMatch(
      /^It is a hub too: Shared by 126 ads\. Its ads fall into 60 groups\. It may be the board’s own address/,
    );
    expect(rest).toEqual(reposterCautions());
  });

  test('says nothing of hubs where it is none', () => {
    expect(reposterCautions().join(' ')).not.toContain('hub');
  });
});

describe('what was left out of an ad', () => {
  const row = {
    ad: 'ad:b/2',
    contact: 'handle:telegram:x',
    source: 'ad:a/1',
    identifiers: ['template:w', 'phone:+77000000001'],
  };

  test('of a copy is named, with the ad that it repeats', () => {
    expect(textOf(copiedContentSentence({ ...row, why: 'reposter' }))).toBe(
      'Template w and phone +77000000001 count for nothing in this ad: the ad repeats the words of ad a/1, and stands under chat handle telegram:x, which may be a reposter’s.',
    );
  });

  test('of a number in copied text says in which ad it stood before, where that is known', () => {
    const number: HeldCopiedContent = {
      ...row,
      why: 'left-in-text' as const,
      contact: 'phone:+77000000002',
      identifiers: ['phone:+77000000001'],
    };
    expect(textOf(copiedContentSentence(number))).toBe(
      'Phone +77000000001 counts for nothing in this ad: it stands in the words alone, beside phone +77000000002 in the contact field. The same words and number, without phone +77000000002, stand in ad a/1, which came earlier.',
    );
    expect(textOf(copiedContentSentence({ ...number, source: null }))).toContain(
      'It may have come with the words of another ad; of which is not known.',
    );
  });
});

const things = (ids: readonly string[], ads: number) => ids.map((id) => ({ id, ads }));
const phones = ['phone:+77000000001', 'phone:+77000000002', 'phone:+77000000003'];

test('what may have been copied is told with contacts by name and all else by number', () => {
  const copiedContent = things(['template:a', 'template:b', 'cluster:c', ...phones, 'email:d'], 2);
  expect(
    textOf(copiedBySentence({ contact: 'handle:x', ads: 12, sources: 7, copiedContent }, 40)),
  ).toBe(
    '12 ads under chat handle x may have been copied from 7 of the 40 ads here. Left out of them as copied: phone +77000000001 (in 2 ads), phone +77000000002 (in 2 ads), phone +77000000003 (in 2 ads), 1 more contact, 2 templates and 1 image cluster.',
  );
});

test('one ad in words alone', () => {
  const copiedContent = things(['template:a'], 1);
  expect(
    textOf(copiedBySentence({ contact: 'handle:x', ads: 1, sources: 1, copiedContent }, 2)),
  ).toBe(
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
