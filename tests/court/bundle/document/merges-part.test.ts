import { expect, test } from 'vitest';
import { networkSections } from '../../../../server/court/bundle/document/merges-part.ts';
import { nearMatches } from '../../../../server/court/bundle/document/near-matches.ts';
import {
  factsOf,
  merge,
  network,
  one,
  phone,
  type Resolution,
  ran,
  two,
  words,
} from './support.ts';

type Merge = Resolution['merges'][number];
type Log = Parameters<typeof networkSections>[1];

const shared = {
  ...{ identifier: phone, era: 0, differ: false, weight: 'strong' as const },
  ...{ probability: 0.98, groups: 5, ads: [1, 1] },
};
const strong = merge({ round: 2, evidence: [shared], here: true });
const ofRun = (change: Partial<Resolution> = {}) =>
  factsOf(
    ran({
      networks: [network(1, [one, two], { size: 2, score: 0.94 })],
      merges: [strong],
      ...change,
    }),
  );
const told = (change: Partial<Resolution> = {}, log: Log = []) =>
  networkSections(ofRun(change), log).flatMap(({ statements }) => statements.map(words));

test('a network is told with what is shared, how sure each merge is, its exhibits, and what it takes to be wrong', () => {
  const [section] = networkSections(ofRun(), []);
  expect(section).toMatchObject({ key: 'network-3/1', title: 'How network 3/1 was put together' });
  const [sure, first] = told();
  expect(sure).toContain('least probable merge: 0.94. Of its 1 merge, 1 has 0.80 to 0.95.');
  for (const fact of [
    /^0\.94 Advertisement 1, and advertisement 2: merged by phone \+7 700 000 44 17: one strong link\./,
    /stands in 1 of the one side and 1 of the other; 3 other groups of advertisements held it then/,
    /by it alone, one owner has a probability of 0\.98\. It is wrong if more than one owner uses .* \(AB1, AB2\)$/,
  ])
    expect(first).toMatch(fact);
});

test('the least probable merges are told and the rest are counted; what the engine makes of the input is said', () => {
  const merges = Array.from({ length: 9 }, (_, i) => ({ ...strong, probability: 0.6 + i / 100 }));
  const other = { network: 'network:3/1', a: one, b: two, probability: null };
  const all = told({ merges: merges.toReversed(), differences: { networks: [], merges: [other] } });
  expect(
    all
      .slice(1, 7)
      .map((line) => line.slice(0, 4))
      .join(' '),
  ).toBe('0.60 0.61 0.62 0.63 0.64 0.65');
  expect(all[7]).toContain('3 further merges of network 3/1 with a match probability of 0.66 and');
  expect(all[8]).toContain('1 of 1 network with the same advertisements, and 8 of 9 merges');
});

test('a merge that many weak features carry is told with their match weights, one of a person with the judgement', () => {
  const features: Merge['features'] = [
    { about: 'places', nats: 1.2 },
    { about: 'times', nats: -0.7 },
  ];
  const weak = { ...strong, rule: 'weak-features' as const, features, evidenceOutside: 2 };
  expect(told({ merges: [weak] })[1]).toMatch(
    /many weak features together; for it: where they are; against it: when they were active\..* 2 items that are not in scope, too\. Match weights, above 0 for it and below 0 against it: where they are 1\.2, when they were active -0\.7\. No single thing carries it\./,
  );
  const judged = merge({ rule: 'judged', judgements: ['judgement-1'] });
  expect(told({ merges: [judged] })[1]).toContain('Judgements: judgement-1.');
});

test('what stayed out is told with why, what it shares, and its exhibits', () => {
  const near: Resolution['nearMatches'][number] = {
    ...{ network: 'network:3/1', other: null, probability: 0.35, why: 'too-little' },
    ...{ evidence: [{ ...shared, weight: 'weak' }], evidenceOutside: 0, features: [] },
    missing: { share: 0.57, wants: ['contact', 'place'] },
  };
  const [said, ...more] = nearMatches(ofRun({ nearMatches: [near] })).map(words);
  expect(more).toEqual([]);
  expect(said).toMatch(
    /^Network 3\/1 stands apart from an advertisement that is not in scope, with which it shares phone \+7 700 000 44 17: what they share is too little\. .* 57 % of what one strong link is worth; a strong contact in common or the same place within weeks .* probability: 0\.35\. \(AB1, AB2\)$/,
  );
  expect(nearMatches(ofRun())).toMatchObject([{ none: true }]);
  expect(nearMatches(ofRun({ networks: [] }))).toEqual([]);
});

test('of a run that was an update, or made in parts, it is said why the engine may make its merges otherwise', () => {
  const resolved = (
    run: number,
    how: Record<string, number> = { updateOf: run - 1 },
  ): Log[number] => ({
    line: {
      ...{ event: 'resolved', run, engine: '7', counts: { networks: 2, ...how } },
      ...{ n: 9, at: '2026-07-01T12:00:00.000Z', by: 'unit 7', previous: '' },
    },
  });
  const last = (...log: Log) => told({}, log).at(-1);
  expect(last(resolved(2))).not.toContain('update');
  expect(last(resolved(2), resolved(3))).toContain('Run 3 was an update of run 2: it resolved');
  expect(last(resolved(3, {}))).not.toContain('part');
  expect(last(resolved(3, { parts: 4 }))).toContain('in 4 parts, and learnt from the largest');
});
