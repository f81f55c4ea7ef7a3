import { describe, expect, test } from 'vitest';
import { chainOf, holdSentence, holdsOf } from '../../../server/networks/explained/holds.ts';
import type { HeldEvidence, HeldJoin, NetworkContent } from '../../../server/networks/found.ts';
import { bridgeSentence } from '../../../server/networks/words/bridge-words.ts';
import { joinSentence, nearMatchSentence } from '../../../server/networks/words/join-words.ts';
import { nameOf, textOf } from '../../../server/networks/words/message.ts';
import { cutSentence } from '../../../server/networks/words/note-words.ts';

const tie = (identifier: string, weight: HeldEvidence['weight']): HeldEvidence => ({
  ...{ identifier, weight, era: 0, probability: 0.9, groups: 2, ads: [1, 1] },
});
const join = (a: string, b: string, ...evidence: HeldEvidence[]): HeldJoin => ({
  ...{ a, b, evidence, round: 1, sizes: [1, 1], rule: 'one-strong', probability: 0.9 },
  ...{ here: null, judgements: [] },
});
const phone = 'phone:+77000000001';
const template = `template:${'ab'.repeat(32)}`;

const joins = [
  join('ad:b/1', 'ad:b/2', tie(phone, 'strong')),
  join('ad:b/3', 'ad:b/4', tie(phone, 'strong'), tie(template, 'weak')),
  join('ad:b/1', 'ad:b/3', tie(template, 'weak')),
];

describe('the way from one ad to another', () => {
  test('leads along the joins', () => {
    expect(chainOf(joins, 'ad:b/2', 'ad:b/4').map(({ a, b }) => [a, b])).toEqual([
      ['ad:b/1', 'ad:b/2'],
      ['ad:b/1', 'ad:b/3'],
      ['ad:b/3', 'ad:b/4'],
    ]);
    expect(chainOf(joins, 'ad:b/3', 'ad:b/1')).toEqual([joins[2]]);
  });

  test('is empty where there is none, and from an ad to itself', () => {
    expect(chainOf(joins, 'ad:b/1', 'ad:b/9')).toEqual([]);
    expect(chainOf(joins, 'ad:b/1', 'ad:b/1')).toEqual([]);
    expect(chainOf([], 'ad:b/1', 'ad:b/2')).toEqual([]);
  });
});

test('what holds a network together is counted over its joins', () => {
  const content: NetworkContent = {
    ...{ joins, bridges: [], nearMatches: [], cuts: [], splits: [], indicators: {} },
    identifiers: [
      { id: phone, ads: 4, hub: false },
      { id: template, ads: 3, hub: false },
    ],
  };
  const holds = holdsOf(content);
  expect(holds).toEqual([
    { thing: phone, identifier: phone, weight: 'strong', named: 2, joins: 2, alone: 1, ads: 4 },
    { thing: template, identifier: template, weight: 'weak', named: 2, joins: 2, alone: 0, ads: 3 },
  ]);
  expect(holds[0] && textOf(holdSentence(holds[0], 4, nameOf))).toBe(
    'Phone +77000000001 stands in 4 of its 4 ads; 2 joins rest on it, 1 on nothing else.',
  );
});

test('what the run judged a hub holds nothing, whatever joins were made before the verdict', () => {
  const content: NetworkContent = {
    ...{ joins, bridges: [], nearMatches: [], cuts: [], splits: [], indicators: {} },
    identifiers: [
      { id: phone, ads: 4, hub: false },
      { id: template, ads: 3, hub: true },
    ],
  };
  expect(holdsOf(content).map(({ identifier }) => identifier)).toEqual([phone]);
});

test('on what both sides of a join hold and what counted for nothing there no join rests', () => {
  const content: NetworkContent = {
    ...{ bridges: [], nearMatches: [], cuts: [], splits: [], indicators: {} },
    joins: [join('ad:b/1', 'ad:b/2', tie(phone, 'strong'), tie(template, 'slight'))],
    identifiers: [phone, template].map((id) => ({ id, ads: 2, hub: false })),
  };
  const sentences = holdsOf(content).map((hold) => textOf(holdSentence(hold, 2, nameOf)));
  expect(sentences.sort()).toEqual([
    'Phone +77000000001 stands in 2 of its 2 ads; 1 join rests on it, 1 on nothing else.',
    'Template abababab stands in 2 of its 2 ads; no join rests on it.',
  ]);
});

test('a host of which two sides name different pages holds nothing', () => {
  const site = { ...tie('site:pages.example', 'slight'), differ: true } as const;
  const content: NetworkContent = {
    ...{ bridges: [], nearMatches: [], cuts: [], splits: [], indicators: {} },
    joins: [join('ad:b/1', 'ad:b/2', tie(phone, 'strong'), site)],
    identifiers: [
      { id: phone, ads: 2, hub: false },
      { id: site.identifier, ads: 2, hub: false },
    ],
  };
  expect(holdsOf(content).map(({ identifier }) => identifier)).toEqual([phone]);
});

test('sentences say what, by which rule, and how many', () => {
  expect(textOf(joinSentence(joins[1] as HeldJoin))).toBe(
    'joined by phone +77000000001 and template abababab: one strong tie',
  );
  expect(textOf(joinSentence({ rule: 'judged', evidence: [] }))).toBe('joined: an analyst said so');
  const signs = [
    { about: 'words', nats: 1.4 },
    { about: 'times', nats: 0.1 },
    { about: 'places', nats: -0.6 },
    { about: 'sizes', nats: -2.1 },
  ] as const;
  expect(textOf(joinSentence({ rule: 'small-signs', evidence: [], signs }))).toBe(
    'joined: many small signs together; for it: how far they share words; against it: how many ads they have and where they are',
  );
  expect(textOf(bridgeSentence({ item: phone, parts: [31, 12] }))).toBe(
    'Without phone +77000000001 it falls into 2 parts of 31 and 12 ads.',
  );
  expect(textOf(bridgeSentence({ item: phone, parts: [5, 2, 1, 1, 1, 1] }))).toBe(
    'Without phone +77000000001 it falls into 6 parts, the largest of 5, 2, 1 and 1 ads.',
  );
  expect(
    textOf(
      nearMatchSentence({
        ...{ other: 'network:1/7', probability: 0.3, why: 'too-little' },
        evidence: [tie(template, 'weak')],
      }),
    ),
  ).toBe(
    'Stands apart from network 1/7, with which it shares template abababab: what they share is too little.',
  );
});

test('a side that a hub held is named by where its first ad is, and no more is said of it', () => {
  const cut = { a: 'ad:b/1', b: 'ad:b/9', identifiers: [phone], sizes: [31, 2] as const };
  expect(textOf(cutSentence({ ...cut, now: ['network:1/3', 'ad:b/9'] }))).toBe(
    '31 ads (the first of them now in network 1/3) and 2 ads (the first of them now alone) were joined by phone +77000000001 and parted again: it turned out to be shared by strangers.',
  );
});
