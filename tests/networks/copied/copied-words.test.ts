import { describe, expect, test } from 'vitest';
import {
  type HeldLeftOut,
  leftOutSentence,
  takerCautions,
  takerSentence,
  textOf,
} from '../../../server/networks/index.ts';

const taker = { identifier: 'handle:a', ads: 41, worded: 39, copies: 38, sources: 9, largest: 7 };

describe('a contact that may be a reposter’s', () => {
  test('is told by what was counted, as something that may be', () => {
    expect(textOf(takerSentence(taker))).toBe(
      '38 of its 41 ads repeat the words of earlier ads that show other contacts and not this one; 2 have words found nowhere else. The earlier ads fall into 9 groups that have nothing telling in common; the largest was repeated 7 times. This may be someone who puts others’ ads online under a contact of their own.',
    );
  });

  test('beside a network with how many of its ads hold it', () => {
    const told = textOf(takerSentence({ ...taker, worded: 41 }, { ads: 30, size: 40 }));
    expect(told).toContain('It stands in 30 of the 40 ads here.');
    expect(told).not.toContain('nowhere else');
    expect(textOf(takerSentence({ ...taker, ads: 38, worded: 38 }))).toMatch(
      /^All 38 of its ads repeat /,
    );
  });
});

describe('what may be wrong with that', () => {
  test('is, of a hub, first that it may be nobody’s own, with why it is a hub', () => {
    const [first, ...rest] = takerCautions('Shared by 126 ads. Its ads fall into 60 groups.');
    expect(first).toMatch(
      /^It is a hub too: Shared by 126 ads\. Its ads fall into 60 groups\. It may be the board’s own address/,
    );
    expect(rest).toEqual(takerCautions());
  });

  test('says nothing of hubs where it is none', () => {
    expect(takerCautions().join(' ')).not.toContain('hub');
  });
});

describe('what was left out of an ad', () => {
  const row = {
    ...{ ad: 'ad:b/2', contact: 'handle:telegram:x', source: 'ad:a/1' },
    identifiers: ['template:w', 'phone:+77000000001'],
  };

  test('of a copy is named, with the ad that it repeats', () => {
    expect(textOf(leftOutSentence({ ...row, why: 'taker' }))).toBe(
      'Wording w and phone +77000000001 count for nothing in this ad: the ad repeats the words of ad a/1, and stands under chat handle telegram:x, which may be a reposter’s.',
    );
  });

  test('of a number in copied text says in which ad it stood before, where that is known', () => {
    const number: HeldLeftOut = {
      ...{ ...row, why: 'left-in-text' as const, contact: 'phone:+77000000002' },
      identifiers: ['phone:+77000000001'],
    };
    expect(textOf(leftOutSentence(number))).toBe(
      'Phone +77000000001 counts for nothing in this ad: it stands in the words alone, beside phone +77000000002 in the contact field. The same words and number, without phone +77000000002, stand in ad a/1, which came earlier.',
    );
    expect(textOf(leftOutSentence({ ...number, source: null }))).toContain(
      'It may have come with the words of another ad; of which is not known.',
    );
  });
});
