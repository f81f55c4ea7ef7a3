import { describe, expect, test } from 'vitest';
import {
  directSentence,
  nothingShared,
  sharedSentence,
  togetherSentence,
} from '../../../server/ask/explore/sentence.ts';
import { count } from '../../../server/core/count.ts';
import type { SentencePart } from '../../../server/read/recorded/index.ts';
import { entity } from './support.ts';

const said = (parts: readonly SentencePart[]) => parts.map(({ text }) => text).join('');
const bold = (parts: readonly SentencePart[]) =>
  parts.filter(({ strong }) => strong).map(({ text }) => text);
const handle = entity({ id: 'handle:telegram:orchid', kind: 'handle', caption: 'orchid' });

test.each([
  [0, '0 ads'],
  [1, '1 ad'],
  [2, '2 ads'],
  [4000, '4,000 ads'],
])('%i', (n, words) => {
  expect(count(n, 'ad', 'ads')).toBe(words);
});

describe('two things read together', () => {
  const facts = {
    ads: 3,
    platforms: 2,
    firstSeen: '2026-03-03T10:00:00.000Z',
    lastSeen: '2026-05-19T10:00:00.000Z',
  };
  test('in several ads', () => {
    const parts = togetherSentence(facts);
    expect(said(parts)).toBe(
      'Both were read together in 3 captured ads on 2 platforms, between 3 March 2026 and 19 May 2026.',
    );
    expect(bold(parts)).toEqual(['3 captured ads', '2 platforms']);
  });

  test('in one ad on one day', () => {
    const once = { ...facts, ads: 1, platforms: 1, lastSeen: '2026-03-03T22:00:00.000Z' };
    expect(said(togetherSentence(once))).toBe(
      'Both were read together in 1 captured ad on 1 platform, on 3 March 2026.',
    );
  });
});

test('an ad and what it lists', () => {
  const ad = entity({ id: 'ad:lotus-board.example/1', kind: 'ad', caption: 'Ad 1' });
  expect(said(directSentence(ad, handle, 'LISTS', 2, '2026-03-03', '2026-03-04'))).toBe(
    'Ad 1 lists orchid: read in 2 captures, between 3 March 2026 and 4 March 2026.',
  );
});

test.each([
  [1, 'Both ads hold the phone 1.'],
  [2, 'Both ads hold the phone 1 and the phone 2.'],
  [3, 'Both ads hold the phone 1, the phone 2 and the phone 3.'],
  [4, 'Both ads hold the phone 1, the phone 2, the phone 3 and the phone 4.'],
  [6, 'Both ads hold the phone 1, the phone 2, the phone 3, the phone 4 and 2 more.'],
])('%i shared contacts', (n, words) => {
  const shared = Array.from({ length: n }, (_, i) => entity({ caption: `${i + 1}` }));
  expect(said(sharedSentence(shared))).toBe(words);
});

test('nothing shared says what was looked for', () => {
  expect(said(nothingShared(entity(), handle))).toBe(
    'No captured ad holds both +7 700 000 4417 and orchid.',
  );
});
