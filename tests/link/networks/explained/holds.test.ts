import { describe, expect, test } from 'vitest';
import {
  chainOf,
  holdSentence,
  holdsOf,
} from '../../../../server/link/networks/explained/holds.ts';
import type {
  HeldEvidence,
  HeldMerge,
  NetworkContent,
} from '../../../../server/link/networks/found-by-run.ts';
import { networkCutPointSentence } from '../../../../server/link/networks/messages/cut-point-messages.ts';
import {
  mergeSentence,
  nearMatchSentence,
} from '../../../../server/link/networks/messages/merge-messages.ts';
import { nameOf, textOf } from '../../../../server/link/networks/messages/message.ts';
import { cutSentence } from '../../../../server/link/networks/messages/note-messages.ts';
import { content, link, merge } from '../content.ts';

const phone = 'phone:+77000000001';
const template = `template:${'ab'.repeat(32)}`;

const of = (...evidence: HeldEvidence[]) => ({ evidence });
const held = (ads: number, ids: readonly string[], hub = false) =>
  ids.map((id) => ({ id, ads, hub }));
const merges = [
  merge('ad:b/1', 'ad:b/2', of(link(phone))),
  merge('ad:b/3', 'ad:b/4', of(link(phone), link(template, 'weak'))),
  merge('ad:b/1', 'ad:b/3', of(link(template, 'weak'))),
];
const holding = (network: NetworkContent) => holdsOf(network).map(({ identifier }) => identifier);

describe('the way from one ad to another', () => {
  test('leads along the merges', () => {
    expect(chainOf(merges, 'ad:b/2', 'ad:b/4').map(({ a, b }) => [a, b])).toEqual([
      ['ad:b/1', 'ad:b/2'],
      ['ad:b/1', 'ad:b/3'],
      ['ad:b/3', 'ad:b/4'],
    ]);
    expect(chainOf(merges, 'ad:b/3', 'ad:b/1')).toEqual([merges[2]]);
  });

  test('is empty where there is none, and from an ad to itself', () => {
    expect(chainOf(merges, 'ad:b/1', 'ad:b/9')).toEqual([]);
    expect(chainOf(merges, 'ad:b/1', 'ad:b/1')).toEqual([]);
    expect(chainOf([], 'ad:b/1', 'ad:b/2')).toEqual([]);
  });
});

test('what holds a network together is counted over its merges', () => {
  const identifiers = [...held(4, [phone]), ...held(3, [template])];
  const holds = holdsOf(content({ merges, identifiers }));
  const both = { named: 2, merges: 2 };
  expect(holds).toEqual([
    { thing: phone, identifier: phone, weight: 'strong', ...both, alone: 1, ads: 4 },
    { thing: template, identifier: template, weight: 'weak', ...both, alone: 0, ads: 3 },
  ]);
  expect(holds[0] && textOf(holdSentence(holds[0], 4, nameOf))).toBe(
    'Phone +77000000001 stands in 4 of its 4 ads; 2 merges rest on it, 1 on nothing else.',
  );
});

test('what the run judged a hub holds nothing, whatever merges were made before the verdict', () => {
  const identifiers = [...held(4, [phone]), ...held(3, [template], true)];
  expect(holding(content({ merges, identifiers }))).toEqual([phone]);
});

test('on what both sides of a merge hold and what counted for nothing there no merge rests', () => {
  const slight = merge('ad:b/1', 'ad:b/2', of(link(phone), link(template, 'slight')));
  const identifiers = held(2, [phone, template]);
  const holds = holdsOf(content({ merges: [slight], identifiers }));
  expect(holds.map((hold) => textOf(holdSentence(hold, 2, nameOf))).sort()).toEqual([
    expect.stringContaining('1 merge rests on it'),
    expect.stringContaining('no merge rests on it'),
  ]);
});

test('a host of which two sides name different pages holds nothing', () => {
  const site = { ...link('site:pages.example', 'slight'), differ: true } as const;
  const identifiers = held(2, [phone, site.identifier]);
  const differing = [merge('ad:b/1', 'ad:b/2', of(link(phone), site))];
  expect(holding(content({ merges: differing, identifiers }))).toEqual([phone]);
});

test('sentences say what, by which rule, and how many', () => {
  expect(textOf(mergeSentence(merges[1] as HeldMerge))).toBe(
    'merged by phone +77000000001 and template abababab: one strong link',
  );
  expect(textOf(mergeSentence({ rule: 'judged', evidence: [] }))).toBe(
    'merged: an analyst said so',
  );
  const features = [
    { about: 'words', nats: 1.4 },
    { about: 'times', nats: 0.1 },
    { about: 'places', nats: -0.6 },
    { about: 'sizes', nats: -2.1 },
  ] as const;
  expect(textOf(mergeSentence({ rule: 'weak-features', evidence: [], features }))).toBe(
    'merged: many weak features together; for it: how far they share words; against it: how many ads they have and where they are',
  );
  expect(textOf(networkCutPointSentence({ item: phone, parts: [31, 12] }))).toBe(
    'Without phone +77000000001 it falls into 2 parts of 31 and 12 ads.',
  );
  expect(textOf(networkCutPointSentence({ item: phone, parts: [5, 2, 1, 1, 1, 1] }))).toBe(
    'Without phone +77000000001 it falls into 6 parts, the largest of 5, 2, 1 and 1 ads.',
  );
  expect(
    textOf(
      nearMatchSentence({
        ...{ other: 'network:1/7', probability: 0.3, why: 'too-little' },
        evidence: [link(template, 'weak')],
      }),
    ),
  ).toBe(
    'Stands apart from network 1/7, with which it shares template abababab: what they share is too little.',
  );
});

test('a side that a hub held is named by where its first ad is, and no more is said of it', () => {
  const cut = { a: 'ad:b/1', b: 'ad:b/9', identifiers: [phone], sizes: [31, 2] as const };
  expect(textOf(cutSentence({ ...cut, now: ['network:1/3', 'ad:b/9'] }))).toBe(
    '31 ads (the first of them now in network 1/3) and 2 ads (the first of them now alone) were merged by phone +77000000001 and parted again: it turned out to be shared by strangers.',
  );
});
