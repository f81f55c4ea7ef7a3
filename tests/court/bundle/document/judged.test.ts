import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { CaseFacts } from '../../../../server/court/bundle/document/facts.ts';
import { summary } from '../../../../server/court/bundle/document/summary.ts';
import { judgementsCsv } from '../../../../server/court/bundle/tables/judgement-file.ts';
import type {
  Snapshot,
  SnapshotNetworkJudgement,
} from '../../../../server/court/snapshot/index.ts';
import { emptyRun, saidAgainst, smallCase, temporaryFolder } from '../support.ts';

let base: Snapshot;
beforeEach(async () => {
  base = (await smallCase(path.join(temporaryFolder(), 'data'))).snapshot;
});

const phone = 'phone:+77000004417';
const [one, two] = ['ad:lotus-board.example/1', 'ad:lotus-board.example/2'];
const signed = { author: 'AB', account: 'unit', at: '2026-07-01T00:00:00.000Z', reason: 'seen' };
const back = { ...signed, author: 'CD', at: '2026-07-03T00:00:00.000Z', reason: 'seen again' };
const plainNetworkJudgement: SnapshotNetworkJudgement = {
  id: 'network-judgement-1',
  kind: 'together',
  entities: [one, two],
  networks: [],
  split: null,
  run: null,
  members: null,
  ...signed,
  withdrawn: null,
  end: 'followed',
  against: [],
  merges: 0,
  reviewed: null,
  sides: [one, two].map((entity) => ({ entity, ads: 1, networks: ['network:3/1'], alone: 0 })),
};
const resolution: Snapshot['resolution'] = {
  ...emptyRun,
  networks: [{ id: 'network:3/1', size: 5, score: 0.9, cutPoints: [], ads: [one, two] }],
};

/** What the document says of judgements, where these are all. */
function said(...networkJudgements: Partial<SnapshotNetworkJudgement>[]): string {
  const snapshot = {
    ...base,
    resolution,
    networkJudgements: networkJudgements.map((over) => ({ ...plainNetworkJudgement, ...over })),
  };
  return saidAgainst(new CaseFacts(snapshot, []))
    .map(({ parts }) => parts.map(({ s }) => s).join(''))
    .slice(0, networkJudgements.length)
    .join('\n');
}

test('two judged together: who, when, why, where the run has them, and what rests on it', () => {
  expect(said({ merges: 1 })).toBe(
    `Ad 1 and Ad 2 were judged to belong together by AB on 1 July 2026: “seen”. Run 3, which is active, has them in one network, network 3/1. 1 merge of the networks that advertisements in scope are in rests on it and on no observation.`,
  );
  expect(said({ networks: ['network:2/4'], end: 'not-seen' })).toBe(
    `Ad 1 and Ad 2 (network 2/4 was named, with all advertisements of then) were judged to belong together by AB on 1 July 2026: “seen”. Run 3, which is active, was made before it and does not follow it.`,
  );
});

test('networks that were judged are meant with all the ads that they had', () => {
  const sides = [21, 17].map((ads, i) => ({
    ...plainNetworkJudgement.sides[i],
    entity: i ? two : one,
    ads,
  }));
  expect(
    said({
      networks: ['network:2/4', 'network:2/5'],
      end: 'not-seen',
      sides: sides.map((side) => ({ networks: [], alone: 0, ...side })),
    }),
  ).toContain(
    ' (network 2/4 and network 2/5 were named, with all advertisements of then, of which the graph holds 21 and 17) were judged to belong together',
  );
});

test('a withdrawn one stays, and says whether the active run follows it still', () => {
  expect(said({ withdrawn: back })).toContain(
    'The judgement was withdrawn by CD on 3 July 2026: “seen again”. Run 3, which is active, was made while it stood, and still follows it. It has them in one network, network 3/1.',
  );
  expect(said({ withdrawn: back, end: 'not-seen' })).toMatch(/“seen again”\.$/);
});

test('two judged apart: kept apart, partly together, or about what the graph holds no more', () => {
  const apart = (left: Partial<SnapshotNetworkJudgement['sides'][number]>) =>
    said({
      kind: 'apart',
      sides: [
        { entity: one, ads: 1, networks: [], alone: 1, ...left },
        { entity: two, ads: 1, networks: ['network:3/1'], alone: 0 },
      ],
    });
  expect(apart({})).toContain('were judged not to belong together by AB');
  expect(apart({})).toContain('has no advertisement of the one in a network with one of the other');
  expect(apart({ ads: 2, networks: ['network:3/1'] })).toContain(
    'has some advertisements of both in network 3/1',
  );
  expect(apart({ ads: 0, alone: 0 })).toContain('holds no advertisement of one of them');
});

test('a network split at a cut point: what it was split at, and how many are on either side', () => {
  const split: SnapshotNetworkJudgement['split'] = {
    network: 'network:2/1',
    at: phone,
    sides: [[one, 'ad:lotus-board.example/5', 'ad:lotus-board.example/6'], [two]],
  };
  expect(said({ kind: 'apart', split })).toContain(
    `Ad 1 and 2 advertisements more on the one side, Ad 2 on the other, which hold +7 700 000 44 17 in network 2/1, were judged not to belong together by AB on 1 July 2026: “seen”. Run 3`,
  );
  const row = { ...plainNetworkJudgement, kind: 'apart' as const, split };
  const table = judgementsCsv({ judgements: [], networkJudgements: [row] });
  expect(table).toContain(
    `${phone} | ${one} & ad:lotus-board.example/5 & ad:lotus-board.example/6 | ${two}`,
  );
  expect(table).toContain('network:2/1');
});

test('a split that two people sign is one split, signed by both; other answers of the same ads stand beside it', () => {
  const split: SnapshotNetworkJudgement['split'] = {
    network: 'network:2/1',
    at: phone,
    sides: [[one], [two]],
  };
  const first = { kind: 'apart' as const, split, members: 'm1' };
  const second: Partial<SnapshotNetworkJudgement> = {
    ...first,
    id: 'network-judgement-2',
    author: 'CD',
  };
  const [described, again] = said(first, second).split('\n');
  expect(described).toMatch(/ CD signed the same\.$/);
  expect(again).toMatch(
    /^The same split of network 2\/1 at \+7 700 000 44 17 as AB’s of 1 July 2026 was signed by CD on 1 July 2026: “seen”\. .* AB signed the same\.$/,
  );
  const review = { entities: ['network:2/1'], run: 2, end: null, sides: [], members: 'm1' };
  const confirmed: Partial<SnapshotNetworkJudgement> = {
    ...review,
    id: 'network-judgement-3',
    kind: 'confirmed',
    author: 'EF',
    reviewed: 'gone',
  };
  expect(said(first, second, confirmed).split('\n')[0]).toMatch(
    / It is not decided: EF confirmed it\.$/,
  );
  const rejected: Partial<SnapshotNetworkJudgement> = {
    ...confirmed,
    kind: 'rejected',
    author: 'GH',
  };
  expect(said(rejected, first)).toContain('It is not decided: AB split it at +7 700 000 44 17.');
  // Of other ads, or taken back: nobody else did.
  for (const other of [{ members: 'm2' }, { withdrawn: back }])
    expect(said(first, { ...second, ...other }).split('\n')[0]).toMatch(
      / One person split it, a second has not: it takes two who agree\.$/,
    );
});

test('one that was followed but for a part says so, and what stands against the part', () => {
  expect(said({ kind: 'apart', end: 'partly', against: ['network-judgement-9'] })).toContain(
    '“seen”. Run 3, which is active, followed it but for a part, which cannot hold beside judgement network-judgement-9. It has them in one network',
  );
});

test('one that was refused names those that stand against it', () => {
  const newer: Partial<SnapshotNetworkJudgement> = {
    id: 'network-judgement-2',
    kind: 'apart',
    author: 'EF',
  };
  expect(
    said({ end: 'refused', against: ['network-judgement-2', 'network-judgement-9'] }, newer),
  ).toContain(
    'did not follow it: it cannot hold beside EF’s “apart” of 1 July 2026 and judgement network-judgement-9.',
  );
});

test('shared or not: what the graph has it as', () => {
  const shared: Partial<SnapshotNetworkJudgement> = {
    kind: 'shared',
    entities: [phone],
    sides: [],
  };
  expect(said(shared)).toBe(
    '+7 700 000 44 17 was judged shared, so that it links nobody, by AB on 1 July 2026: “seen”. It stands in 2 advertisements in scope and is flagged as a hub: it counts for nothing here.',
  );
  base = { ...base, entities: base.entities.map((entity) => ({ ...entity, hub: null })) };
  expect(said({ ...shared, kind: 'exclusive' })).toContain('and is not flagged as a hub.');
  expect(said({ ...shared, entities: ['phone:+77000000001'] })).toContain(
    'It is not among the links in scope.',
  );
  expect(said({ ...shared, end: 'no-run' })).toContain('No run of resolution is active');
});

test('a network confirmed or rejected: as it was when it was seen', () => {
  const review: Partial<SnapshotNetworkJudgement> = {
    entities: ['network:3/1'],
    run: 2,
    end: null,
    sides: [],
    members: 'm1',
  };
  expect(said({ ...review, kind: 'rejected', reviewed: 'changed' })).toBe(
    'network 3/1, as run 2 found it, was rejected as one network by AB on 1 July 2026: “seen”. The network has other advertisements now than were reviewed. One person rejected it, a second has not: it takes two who agree.',
  );
  const rejected: Partial<SnapshotNetworkJudgement> = {
    ...review,
    kind: 'rejected',
    reviewed: 'same',
  };
  const others = [
    { ...rejected, author: 'CD', run: 3 },
    { ...rejected, author: 'EF', withdrawn: back },
  ];
  expect(said(rejected, ...others).split('\n')[0]).toMatch(/still\. CD signed the same\.$/);
  const confirmed: Partial<SnapshotNetworkJudgement> = {
    ...rejected,
    kind: 'confirmed',
    author: 'CD',
  };
  expect(said(rejected, confirmed)).toContain('It is not decided: CD confirmed it.');
  // Of what is not about the same advertisements nothing is said.
  expect(said({ ...rejected, members: 'm2' }, ...others)).toMatch(
    /^.*One person rejected it, a second has not/,
  );
  const gone: Partial<SnapshotNetworkJudgement> = {
    ...review,
    kind: 'confirmed',
    reviewed: 'gone',
  };
  expect(said({ ...gone, withdrawn: back })).toContain('is no more');
});

test('a confirmation stands in the summary, and points the other way only once it is withdrawn', () => {
  const networkJudgement: SnapshotNetworkJudgement = {
    ...plainNetworkJudgement,
    kind: 'confirmed',
    entities: ['network:3/1'],
    run: 3,
    end: null,
    sides: [],
    reviewed: 'same',
    members: 'm1',
  };
  const parts = (withdrawn: SnapshotNetworkJudgement['withdrawn']) => {
    const facts = new CaseFacts(
      { ...base, resolution, networkJudgements: [{ ...networkJudgement, withdrawn }] },
      [],
    );
    const text = (list: ReturnType<typeof saidAgainst>) =>
      list.map(({ parts }) => parts.map(({ s }) => s).join('')).join('\n');
    return [text(summary(facts)), text(saidAgainst(facts))] as const;
  };
  const words = 'network 3/1, as run 3 found it, was confirmed as one network by AB on 1 July 2026';
  const [described, against] = parts(null);
  expect(described).toContain(`${words}: “seen”. The network has the same advertisements still.`);
  expect(against).not.toContain('confirmed');
  expect(against).toContain('points the other way: none says');
  expect(described).toMatch(/One person confirmed it, a second has not: it takes two who agree\./);
  const [describedNoMore, takenBack] = parts(back);
  expect(describedNoMore).not.toContain('confirmed');
  expect(takenBack).toContain(words);
});

test('a rejection and a split stand in the summary beside a confirmation, and other judgements are counted', () => {
  const review = { entities: ['network:3/1'], run: 3, end: null, sides: [], members: 'm1' };
  const split: SnapshotNetworkJudgement['split'] = {
    network: 'network:3/1',
    at: phone,
    sides: [[one], [two]],
  };
  const networkJudgements: Partial<SnapshotNetworkJudgement>[] = [
    { ...review, kind: 'confirmed', reviewed: 'same' },
    { ...review, kind: 'rejected', reviewed: 'same', author: 'CD' },
    { kind: 'apart', split, author: 'EF', members: 'm1' },
    { ...review, kind: 'rejected', reviewed: 'same', author: 'GH', withdrawn: back },
    { kind: 'shared', entities: [phone], sides: [] },
    {},
    {},
  ];
  const snapshot = {
    ...base,
    resolution,
    networkJudgements: networkJudgements.map((over) => ({ ...plainNetworkJudgement, ...over })),
  };
  const described = summary(new CaseFacts(snapshot, []))
    .map(({ parts }) => parts.map(({ s }) => s).join(''))
    .slice(-4);
  expect(described[0]).toContain('was confirmed as one network by AB');
  expect(described[1]).toContain('was rejected as one network by CD');
  expect(described[2]).toMatch(/in network 3\/1, were judged not to belong together by EF/);
  expect(described[3]).toBe(
    '4 further judgements concern what is in scope: 1 that a network is none, withdrawn, 1 that something is shared and 2 that two things belong together. Each is told in part 2.',
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
  const table = judgementsCsv({
    judgements: [observation],
    networkJudgements: [
      {
        ...plainNetworkJudgement,
        reason: '=1+1',
        withdrawn: back,
        against: ['network-judgement-8', 'network-judgement-9'],
      },
    ],
  });
  const [head, first, second, ...rest] = table.split('\r\n');
  expect(rest).toEqual(['']);
  expect(head).toContain('"withdrawnReason"');
  expect(first).toMatch(/^"observation-1","wrong-observation","ad:.*\/1 \| phone:/);
  expect(first).toContain(`"'+7 700",0,6,`);
  expect(second).toContain(`"'=1+1","CD","unit","2026-07-03T00:00:00.000Z","seen again"`);
  expect(second).toContain('"network-judgement-8 | network-judgement-9"');
  expect(second).toContain(`"${one}: 1 ads, 0 alone, in 1 networks network:3/1 | `);
});
