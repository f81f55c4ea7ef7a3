import { expect, test } from 'vitest';
import { summary } from '../../../../server/court/bundle/document/summary.ts';
import { judgementsCsv } from '../../../../server/court/bundle/tables/judgement-file.ts';
import type {
  Snapshot,
  SnapshotNetworkJudgement,
} from '../../../../server/court/snapshot/index.ts';
import { networkJudgement } from '../support.ts';
import { against, entitiesWith, factsOf, network, one, phone, ran, two, words } from './support.ts';

type Judged = Partial<SnapshotNetworkJudgement>;
const signed = { author: 'AB', account: 'unit', at: '2026-07-01T00:00:00.000Z', reason: 'seen' };
const back = { ...signed, author: 'CD', at: '2026-07-03T00:00:00.000Z', reason: 'seen again' };
const side = (entity: string, over: Partial<SnapshotNetworkJudgement['sides'][number]> = {}) => ({
  entity,
  ads: 1,
  networks: ['network:3/1'],
  alone: 0,
  ...over,
});
/** Two ads that were judged to belong together, and that the run has so. */
const judgement = (over: Judged = {}) =>
  networkJudgement({
    kind: 'together',
    entities: [one, two],
    sides: [side(one), side(two)],
    ...over,
  });
const split = (left: string[] = [one], of = 'network:2/1') => ({
  kind: 'apart' as const,
  members: 'm1',
  split: { network: of, at: phone, sides: [left, [two]] },
});
/** What somebody answered about a network. */
const review = (kind: 'confirmed' | 'rejected', over: Judged = {}): Judged => ({
  kind,
  entities: ['network:3/1'],
  run: 2,
  end: null,
  sides: [],
  members: 'm1',
  reviewed: 'same',
  ...over,
});
const shared = (over: Judged = {}): Judged => ({
  kind: 'shared',
  entities: [phone],
  sides: [],
  ...over,
});

const withJudgements = (...all: Judged[]): Partial<Snapshot> => ({
  ...ran({ networks: [network(1, [one, two], { size: 5 })] }),
  networkJudgements: all.map(judgement),
});
/** What the document says of judgements, where these are all. */
const linesOf = (...all: Judged[]) => against(withJudgements(...all)).slice(0, all.length);
const said = (...all: Judged[]) => linesOf(...all).join('\n');

test('two judged together: who, when, why, where the run has them, and what rests on it', () => {
  const judged =
    'were judged to belong together by AB on 1 July 2026: “seen”. Run 3, which is active,';
  expect(said({ merges: 1 })).toMatch(
    new RegExp(
      `^Ad 1 and Ad 2 ${judged} has them in one network, network 3/1. 1 merge of .* rests on it and on no observation`,
    ),
  );
  expect(said({ networks: ['network:2/4'], end: 'not-seen' })).toContain(
    `Ad 1 and Ad 2 (network 2/4 was named, with all advertisements of then) ${judged} was made before it and does not follow it.`,
  );
});

test('networks that were judged are meant with all the ads that they had', () => {
  const empty = { networks: [], alone: 0 };
  const sides = [side(one, { ads: 21, ...empty }), side(two, { ads: 17, ...empty })];
  expect(said({ networks: ['network:2/4', 'network:2/5'], end: 'not-seen', sides })).toContain(
    ' (network 2/4 and network 2/5 were named, with all advertisements of then, of which the graph holds 21 and 17) were judged',
  );
});

test('a withdrawn one stays, and says whether the active run follows it still', () => {
  expect(said({ withdrawn: back })).toContain(
    'withdrawn by CD on 3 July 2026: “seen again”. Run 3, which is active, was made while it stood, and still follows it. It has them in one network, network 3/1.',
  );
  expect(said({ withdrawn: back, end: 'not-seen' })).toMatch(/“seen again”\. \(AB1, AB2\)$/);
});

test('two judged apart: kept apart, partly together, or about what the graph holds no more', () => {
  const apart = (left: object = {}) =>
    said({ kind: 'apart', sides: [side(one, { networks: [], alone: 1, ...left }), side(two)] });
  expect(apart()).toContain('were judged not to belong together by AB');
  expect(apart()).toContain('has no advertisement of the one in a network with one of the other');
  const partly = apart({ ads: 2, networks: ['network:3/1'] });
  expect(partly).toContain('has some advertisements of both in network 3/1');
  expect(apart({ ads: 0, alone: 0 })).toContain('holds no advertisement of one of them');
});

test('a network split at a cut point: what it was split at, and how many are on either side', () => {
  const left = [one, 'ad:lotus-board.example/5', 'ad:lotus-board.example/6'];
  expect(said(split(left))).toContain(
    'Ad 1 and 2 advertisements more on the one side, Ad 2 on the other, which hold +7 700 000 44 17 in network 2/1, were judged not to belong together by AB',
  );
  const table = judgementsCsv({ judgements: [], networkJudgements: [judgement(split(left))] });
  expect(table).toContain(`${phone} | ${left.join(' & ')} | ${two}`);
  expect(table).toContain('network:2/1');
});

test('a split that two people sign is one split, signed by both; other answers of the same ads stand beside it', () => {
  const second: Judged = { ...split(), id: 'network-judgement-2', author: 'CD' };
  const [described, again] = linesOf(split(), second);
  expect(described).toMatch(/ CD signed the same\. \(AB1, AB2\)$/);
  expect(again).toMatch(
    /^The same split of network 2\/1 at \+7 700 000 44 17 as AB’s of 1 July 2026 was signed by CD on 1 July 2026: “seen”\. .* AB signed the same\. \(AB1, AB2\)$/,
  );
  const gone: Judged = {
    entities: ['network:2/1'],
    reviewed: 'gone',
    author: 'EF',
    id: 'judgement-3',
  };
  const [undecided] = linesOf(split(), second, review('confirmed', gone));
  expect(undecided).toMatch(/ It is not decided: EF confirmed it\. \(AB1, AB2\)$/);
  const rejected = review('rejected', { ...gone, author: 'GH' });
  expect(said(rejected, split())).toContain('not decided: AB split it at +7 700 000 44 17.');
  // Of other ads, or taken back: nobody else did.
  for (const other of [{ members: 'm2' }, { withdrawn: back }])
    expect(linesOf(split(), { ...second, ...other })[0]).toMatch(
      / One person split it, a second has not: it takes two who agree\. \(AB1, AB2\)$/,
    );
});

test('one that was followed but for a part, or refused, names those that stand against it', () => {
  expect(said({ kind: 'apart', end: 'partly', against: ['network-judgement-9'] })).toContain(
    'followed it but for a part, which cannot hold beside judgement network-judgement-9. It has them in one network',
  );
  const newer: Judged = { id: 'network-judgement-2', kind: 'apart', author: 'EF' };
  const refused: Judged = {
    end: 'refused',
    against: ['network-judgement-2', 'network-judgement-9'],
  };
  expect(said(refused, newer)).toContain(
    'it cannot hold beside EF’s “apart” of 1 July 2026 and judgement network-judgement-9.',
  );
});

test('shared or not: what the graph has it as', () => {
  expect(said(shared())).toMatch(
    /^\+7 700 000 44 17 was judged shared, so that it links nobody, by AB on 1 July 2026: “seen”\. It stands in 2 advertisements in scope and is flagged as a hub: it counts for nothing here\. \(AB1, AB2\)$/,
  );
  const entities = entitiesWith(() => ({ hub: null }));
  const none = (over: Judged) => against({ ...withJudgements(shared(over)), entities })[0];
  expect(none({ kind: 'exclusive' })).toContain('and is not flagged as a hub.');
  expect(none({ entities: ['phone:+77000000001'] })).toContain('is not among the links in scope.');
  expect(none({ end: 'no-run' })).toContain('No run of resolution is active');
});

test('a network confirmed or rejected: as it was when it was seen', () => {
  const rejected = review('rejected');
  expect(said(review('rejected', { reviewed: 'changed' }))).toMatch(
    /^network 3\/1, as run 2 found it, was rejected as one network by AB on 1 July 2026: “seen”\. The network has other advertisements now than were reviewed\. One person rejected it, a second has not: it takes two who agree\.$/,
  );
  const others = [
    { ...rejected, author: 'CD', run: 3 },
    { ...rejected, author: 'EF', withdrawn: back },
  ];
  expect(linesOf(rejected, ...others)[0]).toMatch(/still\. CD signed the same\.$/);
  const confirmed = review('confirmed', { author: 'CD' });
  expect(said(rejected, confirmed)).toContain('It is not decided: CD confirmed it.');
  // Of what is not about the same advertisements nothing is said.
  expect(linesOf({ ...rejected, members: 'm2' }, ...others)[0]).toContain(
    'One person rejected it, a',
  );
  expect(said(review('confirmed', { reviewed: 'gone', withdrawn: back }))).toContain('is no more');
});

test('a confirmation stands in the summary, and points the other way only once it is withdrawn', () => {
  const parts = (withdrawn: SnapshotNetworkJudgement['withdrawn']) => {
    const over = withJudgements(review('confirmed', { run: 3, withdrawn }));
    return [summary(factsOf(over)).map(words).join('\n'), against(over).join('\n')] as const;
  };
  const confirmed =
    'network 3/1, as run 3 found it, was confirmed as one network by AB on 1 July 2026';
  const [described, other] = parts(null);
  expect(described).toContain(
    `${confirmed}: “seen”. The network has the same advertisements still.`,
  );
  expect(described).toContain('One person confirmed it, a second has not: it takes two who agree.');
  expect(other).not.toContain('confirmed');
  expect(other).toContain('points the other way: none says');
  const [describedNoMore, takenBack] = parts(back);
  expect(describedNoMore).not.toContain('confirmed');
  expect(takenBack).toContain(confirmed);
});

test('a rejection and a split stand in the summary beside a confirmation, and other judgements are counted', () => {
  const all: Judged[] = [
    review('confirmed', { run: 3 }),
    review('rejected', { run: 3, author: 'CD' }),
    { ...split([one], 'network:3/1'), author: 'EF' },
    review('rejected', { run: 3, author: 'GH', withdrawn: back }),
    shared(),
    {},
    {},
  ];
  const described = summary(factsOf(withJudgements(...all)))
    .map(words)
    .slice(-4);
  expect(described[0]).toContain('was confirmed as one network by AB');
  expect(described[1]).toContain('was rejected as one network by CD');
  expect(described[2]).toMatch(/in network 3\/1, were judged not to belong together by EF/);
  expect(described[3]).toContain(
    '4 further judgements concern what is in scope: 1 that a network is none, withdrawn, 1 that something is shared and 2 that two things belong together.',
  );
});

test('the table has every judgement by time, of both sorts, with nothing that a spreadsheet would run', () => {
  const observation: Snapshot['judgements'][number] = {
    ...signed,
    id: 'observation-1',
    kind: 'wrong-observation',
    at: '2026-06-01T00:00:00.000Z',
    ad: one,
    entity: phone,
    capture: 'capture:1',
    field: 'text',
    raw: '+7 700',
    start: 0,
    end: 6,
    method: 'phone reader',
    version: '2.0',
    withdrawn: null,
  };
  const against = ['network-judgement-8', 'network-judgement-9'];
  const later = judgement({ reason: '=1+1', withdrawn: back, against });
  const table = judgementsCsv({ judgements: [observation], networkJudgements: [later] });
  const [head, first, second, ...rest] = table.split('\r\n');
  expect(rest).toEqual(['']);
  expect(head).toContain('"withdrawnReason"');
  expect(first).toMatch(/^"observation-1","wrong-observation","ad:.*\/1 \| phone:/);
  expect(first).toContain(`"'+7 700",0,6,`);
  expect(second).toContain(`"'=1+1","CD","unit","2026-07-03T00:00:00.000Z","seen again"`);
  expect(second).toContain(`"${against.join(' | ')}"`);
  expect(second).toContain(`"${one}: 1 ads, 0 alone, in 1 networks network:3/1 | `);
});
