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
  const said = operationSentence({ networks: 12, alone: 3, ads: 1214, probability: 0.9101 });
  expect(said).toBe(
    'Seems to be under one control: 12 networks and 3 single ads, 1,214 ads in all. The least probable association that holds it together has a match probability of 0.91.',
  );
  const two = operationSentence({ networks: 0, alone: 2, ads: 2, probability: 0.999 });
  expect(two).toMatch(/: 2 single ads\. .* 0\.99\.$/);
  expect([shareOf(0.996), shareOf(1)]).toEqual(['0.99', '1']);
});

test('what links it, and who else holds that', () => {
  const link = { identifier: phone, era: 0, nodes: 14, ads: 60, nodesOutside: 1, adsOutside: 2 };
  const said = linkSentence(link);
  expect(said).toMatch(/^14 of its networks and single ads hold phone \+77000000001, in 60 ads; /);
  expect(said).toMatch(/; 1 other outside holds it too, in 2 ads\.$/);
  expect(linkSentence({ ...link, nodesOutside: 0, adsOutside: 0 })).toContain('nobody else does.');
  const networks = linkSentence(link, undefined, { networks: 20, alone: 0 });
  expect(networks).toMatch(/^14 of its networks hold/);
  const one = linkSentence({ ...link, nodes: 1 }, undefined, { networks: 0, alone: 2 });
  expect(one).toMatch(/^One of its single ads holds/);
});

test('what speaks against it, by what kind of thing it is', () => {
  const strangers = { kind: 'strangers', identifier: phone, nodes: 46 } as const;
  const said = doubtSentence(strangers);
  expect(said).toMatch(/^46 networks and single ads outside hold phone \+77000000001/);
  expect(said).toContain('switchboard');
  const cluster = { ...strangers, identifier: `cluster:${'a'.repeat(64)}` };
  expect(doubtSentence(cluster)).toContain('a stock picture');
  const only = doubtSentence({ ...strangers, kind: 'one-item' });
  expect(only).toBe(
    'Little or nothing but phone +77000000001 links it: everything else that is shared adds less than a tenth.',
  );
  const content = doubtSentence({ kind: 'content-alone', identifier: null, nodes: 3 });
  expect(content).toContain('Pictures or templates alone link 3');
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
  expect(associationSentence(association)).toMatch(
    /^Network 1\/1 and network 1\/2 share phone .*001, phone .*002, phone .*003 and 2 more\. .* 0\.93\.$/,
  );
  const judged = associationSentence({ ...association, items: [], judgements: ['j'] });
  expect(judged).toMatch(/share nothing that is known\. An analyst said/);
});

test('where it falls apart', () => {
  const point = { item: phone, parts: [31, 12, 5, 4, 3], members: [] };
  const said = cutPointSentence(point);
  expect(said).toContain('into 5 parts, the largest of 31, 12, 5 and 4 ads.');
  expect(cutPointSentence({ ...point, parts: [31, 12] })).toContain('2 parts of 31 and 12 ads.');
});
