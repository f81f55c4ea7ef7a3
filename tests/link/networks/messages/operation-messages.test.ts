import { expect, test } from 'vitest';
import {
  associationSentence,
  cutPointSentence,
  doubtSentence,
  linkSentence,
  operationSentence,
  shareOf,
} from '../../../../server/link/networks/messages/operation-messages.ts';

const phone = 'phone:+77000000001';

test('what an operation is, and how sure: never more than is known', () => {
  expect(operationSentence({ networks: 12, alone: 3, ads: 1214, probability: 0.9101 })).toBe(
    'Seems to be under one control: 12 networks and 3 single ads, 1,214 ads in all. The least probable association that holds it together has a match probability of 0.91.',
  );
  expect(operationSentence({ networks: 0, alone: 2, ads: 2, probability: 0.999 })).toBe(
    'Seems to be under one control: 2 single ads. The least probable association that holds it together has a match probability of 0.99.',
  );
  expect([shareOf(0.996), shareOf(1)]).toEqual(['0.99', '1']);
});

test('what links it, and who else holds that', () => {
  const link = { identifier: phone, era: 0, nodes: 14, ads: 60, nodesOutside: 1, adsOutside: 2 };
  expect(linkSentence(link)).toBe(
    '14 of its networks and single ads hold phone +77000000001, in 60 ads; 1 other outside holds it too, in 2 ads.',
  );
  expect(linkSentence({ ...link, nodesOutside: 0, adsOutside: 0 })).toContain('nobody else does.');
  expect(linkSentence(link, undefined, { networks: 20, alone: 0 })).toMatch(
    /^14 of its networks hold/,
  );
  expect(linkSentence({ ...link, nodes: 1 }, undefined, { networks: 0, alone: 2 })).toMatch(
    /^One of its single ads holds/,
  );
});

test('what speaks against it, by what kind of thing it is', () => {
  const strangers = { kind: 'strangers', identifier: phone, nodes: 46 } as const;
  expect(doubtSentence(strangers)).toBe(
    '46 networks and single ads outside hold phone +77000000001, which links this one, and are no part of it: it may be an agency’s switchboard, or another shared contact.',
  );
  expect(doubtSentence({ ...strangers, identifier: `cluster:${'a'.repeat(64)}` })).toContain(
    'a stock picture',
  );
  expect(doubtSentence({ ...strangers, kind: 'one-item' })).toBe(
    'Little or nothing but phone +77000000001 links it: everything else that is shared adds less than a tenth.',
  );
  expect(doubtSentence({ kind: 'content-alone', identifier: null, nodes: 3 })).toContain(
    'Pictures or templates alone link 3',
  );
});

test('an association names three things and counts the rest; an analyst’s word is one', () => {
  const item = (n: number) => ({
    ...{ identifier: `phone:+7700000000${n}`, era: 0, holders: 2, share: 0.2 },
    ads: [1, 1] as const,
  });
  const association = {
    ...{ a: 'network:1/1', b: 'network:1/2', weight: 1, probability: 0.934, concerns: [] },
    ...{ judgements: [], items: [1, 2, 3, 4, 5].map(item) },
  };
  expect(associationSentence(association)).toBe(
    'Network 1/1 and network 1/2 share phone +77000000001, phone +77000000002, phone +77000000003 and 2 more. That both are under one control has a match probability of 0.93.',
  );
  expect(associationSentence({ ...association, items: [], judgements: ['j'] })).toBe(
    'Network 1/1 and network 1/2 share nothing that is known. An analyst said that they are together.',
  );
});

test('where it falls apart', () => {
  const point = { item: phone, parts: [31, 12, 5, 4, 3], members: [] };
  expect(cutPointSentence(point)).toBe(
    'Without phone +77000000001 it falls into 5 parts, the largest of 31, 12, 5 and 4 ads.',
  );
  expect(cutPointSentence({ ...point, parts: [31, 12] })).toContain('2 parts of 31 and 12 ads.');
});
