import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { statement } from '../../../server/core/neo4j/index.ts';
import { startApp, type TestApp } from '../../edge/api/support.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { importCaptures, record } from '../../support/import-captures.ts';

let opened: TestGraph;
let app: TestApp;
beforeAll(async () => {
  opened = await openTestGraph();
  app = await startApp(opened);
});
afterAll(async () => {
  await app.close();
  await opened.close();
});

const ad = (n: number) => `ad:lotus-board.example/${n}`;
const contacts = (phone: number, handle: string) => ({
  phones: [`+7 700 000 000${phone}`],
  handles: [`telegram:${handle}_demo`],
});
const capture = (n: number, own: ReturnType<typeof contacts>) =>
  record({ adId: String(n), contacts: own, city: 'Almaty', postedAt: '2026-02-27' });
const signing = { reason: 'same voice', initials: 'AB' };

const job = () =>
  app.data<{ resolveJob: { state: string; error: string | null; run: { n: number } | null } }>(
    '{ resolveJob { state error step elapsedMs run { n } } }',
  );
/** Resolves as a page does: starts, and asks until it is over. */
async function resolved(): Promise<number> {
  await app.data('mutation { resolve { state } }');
  for (;;) {
    const { resolveJob } = await job();
    if (resolveJob.state === 'DONE') return resolveJob.run?.n ?? 0;
    if (resolveJob.state !== 'RUNNING') throw new Error(JSON.stringify(resolveJob));
    await new Promise((again) => setTimeout(again, 50));
  }
}

// One story: each test goes on from the one before.
test('before the first run there are none, and no question fails that need not', async () => {
  expect(
    await app.data(
      '{ networks { totalCount } networksById(ids: ["network:1/1"]) { id } networksHolding(id: "phone:+77000000001") { totalCount } runs { totalCount } resolveJob { state } judgements { totalCount } }',
    ),
  ).toEqual({
    networks: null,
    networksById: [],
    networksHolding: null,
    runs: { totalCount: 0 },
    resolveJob: { state: 'IDLE' },
    judgements: { totalCount: 0 },
  });
  expect(await app.error('{ hubs { totalCount } }')).toMatchObject({
    message: expect.stringContaining('not been resolved'),
    extensions: { code: 'NOT_FOUND' },
  });
});

let first: number;
let second: number;
test('a run behind the workspace finds networks, listed with what they are', async () => {
  await importCaptures(opened, 'one.jsonl', [
    ...[1, 2, 3].map((n) => capture(n, contacts(1, 'orchid'))),
    ...[4, 5].map((n) => capture(n, contacts(2, 'ivy'))),
    capture(6, contacts(3, 'rose')),
  ]);
  first = await resolved();
  const { networks } = await app.data<{ networks: { nodes: { id: string }[] } }>(
    `{ networks(sort: SIZE, filter: { countries: { all: ["KZ"] } }, first: 10) {
      totalCount toReview run { n active stale counts { ads networks } }
      nodes { id caption size countries platforms recent before review { state } }
    } }`,
  );
  expect(networks).toMatchObject({
    totalCount: 2,
    toReview: 2,
    run: { n: first, active: true, stale: false },
    nodes: [
      { id: `network:${first}/1`, size: 3, countries: ['KZ'], review: null },
      { id: `network:${first}/2`, size: 2, platforms: ['lotus-board.example'] },
    ],
  });
  const none = await app.data(
    '{ networks(filter: { countries: { any: ["TR"] } }) { totalCount nodes { id } } }',
  );
  expect(none).toEqual({ networks: { totalCount: 0, nodes: [] } });
  const second = await app.data('{ networks(offset: 1, first: 1) { totalCount nodes { size } } }');
  expect(second).toEqual({ networks: { totalCount: 2, nodes: [{ size: 2 }] } });
  const { networks: page } = await app.data<{ networks: { pageInfo: { endCursor: string } } }>(
    '{ networks(first: 1) { pageInfo { hasNextPage endCursor } } }',
  );
  const next = 'query ($after: String) { networks(after: $after) { nodes { size } } }';
  expect(await app.data(next, { after: page.pageInfo.endCursor })).toEqual({
    networks: { nodes: [{ size: 2 }] },
  });
});

test('a list of networks with how each stands reads the judgements once', async () => {
  const observation = vi.spyOn(app.judgements, 'aboutNetworks');
  await app.data('{ networks { toReview inReview nodes { review { state } } } }');
  expect(observation).toHaveBeenCalledOnce();
  observation.mockRestore();
});

test('of an ad, or of what ads hold, it is told in which networks it is, and what is in none', async () => {
  const holding = (id: string) =>
    app.data<{ networksHolding: unknown }>(
      'query ($id: ID!) { networksHolding(id: $id) { totalCount adsAlone adsSince nodes { ads network { id caption } } } }',
      { id },
    );
  const of = (n: number) => ({ id: `network:${first}/${n}`, caption: `Network ${first}/${n}` });
  expect(await holding('phone:+77000000001')).toEqual({
    networksHolding: {
      totalCount: 1,
      adsAlone: 0,
      adsSince: 0,
      nodes: [{ ads: 3, network: of(1) }],
    },
  });
  expect(await holding(ad(4))).toEqual({
    networksHolding: {
      totalCount: 1,
      adsAlone: 0,
      adsSince: 0,
      nodes: [{ ads: 1, network: of(2) }],
    },
  });
  expect(await holding('phone:+77000000003')).toEqual({
    networksHolding: { totalCount: 0, adsAlone: 1, adsSince: 0, nodes: [] },
  });
  expect(await holding('phone:+77000000099')).toEqual({
    networksHolding: { totalCount: 0, adsAlone: 0, adsSince: 0, nodes: [] },
  });
});

test('several networks are asked for by their ids; one that the run does not have is left out', async () => {
  const ids = [2, 9, 1].map((n) => `network:${first}/${n}`);
  const { networksById } = await app.data<{ networksById: object[] }>(
    'query ($ids: [ID!]!) { networksById(ids: $ids) { id run review { state } reposters { entity { id } } } }',
    { ids },
  );
  expect(networksById).toEqual(
    [ids[2], ids[0]].map((id) => ({ id, run: first, review: null, reposters: [] })),
  );
});

test('a network is found by its name, however it is written', async () => {
  const named = (name: string) =>
    app.data<{ networkNamed: { id: string } | null }>(
      'query ($name: String!) { networkNamed(name: $name) { id } }',
      { name },
    );
  const found = { networkNamed: { id: `network:${first}/1` } };
  for (const name of [`network ${first} / 1 `, `network:${first}/1`, `${first}/１`])
    expect(await named(name)).toEqual(found);
  for (const name of [`${first}/99`, `${first}`, `not ${first}/1`, `${first}/1/1`])
    expect(await named(name)).toEqual({ networkNamed: null });
});

test.each([
  ['countries: { any: ["TR", "KZ"] }', 2],
  ['countries: { all: ["TR", "KZ"] }', 0],
  ['platforms: { any: ["lotus-board.example"] }, size: { from: 3 }', 1],
  ['size: { from: 2, to: 2 }', 1],
  ['firstSeen: { from: "2026-03-01", to: "2026-03-01" }', 2],
  ['lastSeen: { to: "2026-02-28" }', 0],
  ['reviews: [DECIDED, UNSIGNED]', 2],
  ['reviews: []', 0],
])('the list is narrowed by %s', async (filter, count) => {
  const found = await app.data(`{ networks(filter: { ${filter} }) { totalCount } }`);
  expect(found).toEqual({ networks: { totalCount: count } });
});

test('a network is one type, however one comes to it', async () => {
  const id = `network:${first}/1`;
  const { entity, network } = await app.data<{ entity: object; network: object }>(
    `query ($id: ID!) {
      entity(id: $id) { __typename ...Described }
      network(id: $id) { __typename ...Described }
    }
    fragment Described on Network {
      id kind caption ads size countries platforms firstSeen lastSeen properties { name value }
      members(first: 1) { totalCount nodes { id } }
    }`,
    { id },
  );
  expect(entity).toEqual(network);
  expect(network).toMatchObject({ __typename: 'Network', size: 3, countries: ['KZ'] });
});

test('networks are sorted by how sure they are, either way', async () => {
  const sorted = async (sort: string) => {
    const { networks } = await app.data<{ networks: { nodes: { score: number }[] } }>(
      `{ networks(sort: ${sort}) { nodes { score } } }`,
    );
    return networks.nodes.map(({ score }) => score);
  };
  const rising = await sorted('LEAST_PROBABLE');
  expect(rising.length).toBeGreaterThan(1);
  expect(rising).toEqual(rising.toSorted((a, b) => a - b));
  expect(await sorted('SCORE')).toEqual(rising.toReversed());
});

test('a network says who is in it, what holds it together, and why', async () => {
  const { network } = await app.data<{
    network: {
      score: number;
      leastProbable: object[];
      merges: { nodes: { sentence: { text: string }[] }[] };
    };
  }>(
    `query ($id: ID!) { network(id: $id) {
      size members(first: 2) { totalCount nodes { id } }
      identifiers { totalCount hubs nodes { id ads hub entity { caption } } }
      holds { nodes { id weight merges ads sentence { text strong } } }
      score leastProbable(limit: 1) { probability }
      merges { nodes { a b rule sizes { a b } probability evidence { id weight ads { a b } } judgements { id } sentence { text } } }
      cutPoints { nodes { id parts { ads ad } sentence { text } } } nearMatches { other why sentence { text } }
      cuts { sentence { text } } reassigned { id sentence { text } }
    } }`,
    { id: `network:${first}/1` },
  );
  expect(network).toMatchObject({
    members: { totalCount: 3, nodes: [{ id: ad(1) }, { id: ad(2) }] },
    identifiers: {
      totalCount: 2,
      hubs: 0,
      nodes: expect.arrayContaining([
        expect.objectContaining({ id: 'phone:+77000000001', ads: 3, hub: false }),
      ]),
    },
    holds: { nodes: expect.arrayContaining([expect.objectContaining({ weight: 'STRONG' })]) },
  });
  expect(network.merges.nodes).toHaveLength(2);
  expect(network.leastProbable).toEqual([{ probability: network.score }]);
  const said = (network.merges.nodes[0]?.sentence ?? []).map(({ text }) => text).join('');
  expect(said).toContain('merged by');
  expect(said).toContain('+7 700 000 0001');
});

test('where and when its ads are is counted over all of them, and the list is narrowed to any of it', async () => {
  const id = `network:${first}/1`;
  const { network, runs } = await app.data<{
    network: { adCounts: { week: string; ads: number }[]; places: { id: string; ads: number }[] };
    runs: { nodes: { growthTo: string }[] };
  }>(
    `query ($id: ID!) { runs { nodes { growthTo } } network(id: $id) {
      adCounts { countries platform week ads } places { id name country lat lon ads }
    } }`,
    { id },
  );
  expect(network.adCounts).toEqual([
    { countries: ['KZ'], platform: 'lotus-board.example', week: '2026-02-23', ads: 3 },
  ]);
  expect(network.places).toMatchObject([
    { name: 'Almaty', country: 'KZ', ads: 3, lat: expect.closeTo(43.25, 1) },
  ]);
  expect(runs.nodes[0]?.growthTo).toBe('2026-03-01');
  const [week, place] = [network.adCounts[0]?.week, network.places[0]?.id];
  const total = async (filter: object) => {
    const found = await app.data<{ network: { members: { totalCount: number; nodes: object[] } } }>(
      `query ($id: ID!, $filter: NetworkMemberFilter) {
        network(id: $id) { members(filter: $filter, first: 2) { totalCount nodes { id } } }
      }`,
      { id, filter },
    );
    return [found.network.members.totalCount, found.network.members.nodes.length];
  };
  const holds = ['phone:+77000000001', 'handle:telegram:orchid_demo'];
  expect(await total({ week, place, country: 'KZ', holds })).toEqual([3, 2]);
  expect(await total({ week: '2026-03-02' })).toEqual([0, 0]);
  expect(await total({ holds: [...holds, 'phone:+77000000002'] })).toEqual([0, 0]);
});

test('the tree names what holds it and the ads that link it', async () => {
  const { network } = await app.data<{ network: { tree: object } }>(
    `query ($id: ID!) { network(id: $id) { tree {
      identifiersTotal adsLeft identifiers { id ads folded cutPoint }
      groups { first ads judged cutPoint ends { id inferred } }
    } } }`,
    { id: `network:${first}/1` },
  );
  expect(network.tree).toMatchObject({
    identifiersTotal: 2,
    adsLeft: 0,
    groups: [{ first: ad(1), ads: 3, judged: false, cutPoint: false }],
  });
});

test('indicators: the share of its ads beside that of all, with the ads and what speaks for and against', async () => {
  interface Row {
    readonly id: string;
    readonly side: string;
    readonly ads: { totalCount: number };
    readonly everywhere: number;
    readonly speaksFor: readonly { text: string; source: { year: number } | null }[];
    readonly speaksAgainst: readonly { text: string }[];
  }
  const id = `network:${first}/1`;
  const { network } = await app.data<{
    network: { indicators: { allAds: number; cautions: unknown[]; rows: Row[] } };
  }>(
    `query ($id: ID!) { network(id: $id) { indicators {
      allAds cautions { text source { authors year title where url } }
      rows { id side title counts everywhere ads(first: 2) { totalCount nodes { id } }
        speaksFor { text source { year } } speaksAgainst { text } }
    } } }`,
    { id },
  );
  const { allAds, rows, cautions } = network.indicators;
  expect(allAds).toBe(6);
  expect(cautions.length).toBeGreaterThan(0);
  expect(new Set(rows.map(({ side }) => side))).toEqual(new Set(['TOWARD', 'AWAY']));
  for (const { ads, everywhere, speaksFor, speaksAgainst } of rows) {
    expect(ads.totalCount).toBeLessThanOrEqual(Math.min(everywhere, 3));
    expect(Math.min(speaksFor.length, speaksAgainst.length)).toBeGreaterThan(0);
  }
  // All were posted on one day; only one contact has three ads.
  expect(rows.find((row) => row.id === 'bursts')).toMatchObject({
    side: 'TOWARD',
    everywhere: 3,
    ads: { totalCount: 3, nodes: [{ id: ad(1) }, { id: ad(2) }] },
    title: '3 or more ads of one contact on one day',
  });
  const listed = await app.data<{ network: { members: { totalCount: number } } }>(
    `query ($id: ID!) { network(id: $id) {
      members(filter: { indicator: "bursts", platform: "lotus-board.example" }) { totalCount nodes { id } }
    } }`,
    { id },
  );
  expect(listed.network.members).toMatchObject({ totalCount: 3 });
  const none = await app.data<{ network: { members: unknown } }>(
    'query ($id: ID!) { network(id: $id) { members(filter: { indicator: "settled" }) { totalCount } } }',
    { id },
  );
  expect(none.network.members).toEqual({ totalCount: 0 });
});

test('why two ads, and an ad and its network, are together is answered by the merges', async () => {
  const why = (a: string, b: string) =>
    app.data<{
      whyLinked: {
        network: { network: string | null; chain: object[]; sentence: { text: string }[] };
      };
    }>(
      'query ($a: ID!, $b: ID!) { whyLinked(a: $a, b: $b) { linked inferred network { network chain { a b rule } sentence { text } } } }',
      { a, b },
    );
  const both = await why(ad(1), ad(3));
  expect(both.whyLinked.network.network).toBe(`network:${first}/1`);
  expect(both.whyLinked.network.chain.length).toBeGreaterThan(0);
  const own = await why(ad(2), `network:${first}/1`);
  expect(own.whyLinked).toMatchObject({ linked: true, inferred: true });
  expect(own.whyLinked.network.sentence.map(({ text }) => text).join('')).toContain('both are in');
  const apart = await why(ad(1), ad(4));
  expect(apart.whyLinked).toMatchObject({ linked: false, network: { network: null, chain: [] } });
});

const judge = 'mutation ($input: JudgeInput!) { judge(input: $input) { id kind about } }';
const review =
  'mutation ($input: ReviewInput!) { review(input: $input) { kind about reason split { sides { total ads } sentence { text } } } }';

test('a judgement is obeyed by the next run, and the comparison names it', async () => {
  const about = ['phone:+77000000001', 'phone:+77000000002'];
  const [a, b] = about;
  const { judge: made } = await app.data<{ judge: { id: string } }>(judge, {
    input: { judgement: { together: { a, b } }, ...signing },
  });
  expect(made).toMatchObject({ kind: 'TOGETHER', about });
  second = await resolved();
  const { compareRuns } = await app.data<{ compareRuns: object }>(
    `query ($before: Int!, $after: Int!) { compareRuns(before: $before, after: $after) {
      merged { before after because { kind entity { id } judgement { id reason } } }
      split { before } appeared gone same resized { after } judgementsAdded { id outcome } hubsAdded { id }
    } }`,
    { before: first, after: second },
  );
  expect(compareRuns).toMatchObject({
    merged: [
      {
        before: expect.arrayContaining([`network:${first}/1`, `network:${first}/2`]),
        after: [`network:${first}/1`],
        because: expect.arrayContaining([
          {
            kind: 'JUDGED',
            entity: null,
            judgement: { id: made.id, reason: 'same voice' },
          },
        ]),
      },
    ],
    split: [],
    appeared: [],
    gone: [],
    same: 0,
    judgementsAdded: [{ id: made.id, outcome: 'FOLLOWED' }],
  });
  const { compareRuns: back } = await app.data<{ compareRuns: object }>(
    'query ($before: Int!, $after: Int!) { compareRuns(before: $before, after: $after) { merged { before } split { before after } } }',
    { before: second, after: first },
  );
  expect(back).toMatchObject({ merged: [], split: [{ before: [`network:${first}/1`] }] });
});

test('whether runs are out of date is asked of the graph once for the whole list', async () => {
  const graph = vi.spyOn(opened.graph, 'read');
  const judged = vi.spyOn(app.judgements, 'about');
  const { runs } = await app.data<{ runs: object }>('{ runs { nodes { n stale } } }');
  expect(runs).toEqual({ nodes: [second, first].map((n) => ({ n, stale: false })) });
  const totals = graph.mock.calls.filter(
    ([cypher]) => cypher === statement('link/networks/totals'),
  );
  expect([totals.length, judged.mock.calls.length]).toEqual([1, 1]);
  for (const one of [graph, judged]) one.mockRestore();
});

test('a review and an undo, and other windows hear of each', async () => {
  const changes = async () =>
    (await app.data<{ resolveJob: { changes: number } }>('{ resolveJob { changes } }')).resolveJob
      .changes;
  const before = await changes();
  const list = (wanted: string) =>
    app.data(
      `{ networks(filter: { reviews: [${wanted}] }) { totalCount toReview inReview nodes {
        review { state differ changedSince answers { author } }
      } } }`,
    );
  for (const [answered, initials] of ['AB', 'CD'].entries()) {
    expect(await list('UNSIGNED')).toMatchObject({ networks: { totalCount: 1 - answered } });
    expect(await list('DECIDED')).toMatchObject({
      networks: { totalCount: 0, toReview: 1, inReview: answered },
    });
    const answer = { rejected: { network: `network:${first}/1` } };
    const made = await app.data(review, { input: { answer, ...signing, initials } });
    expect(made).toMatchObject({ review: { kind: 'REJECTED', reason: 'same voice' } });
    if (answered === 0)
      expect(await list('IN_REVIEW')).toMatchObject({
        networks: { totalCount: 1, nodes: [{ review: { state: 'IN_REVIEW' } }] },
      });
  }
  expect(await list('DECIDED')).toMatchObject({
    networks: {
      totalCount: 1,
      toReview: 0,
      inReview: 0,
      nodes: [{ review: { differ: false, answers: [{ author: 'AB' }, { author: 'CD' }] } }],
    },
  });
  expect(await list('REJECTED')).toMatchObject({
    networks: { totalCount: 1, nodes: [{ review: { state: 'REJECTED', changedSince: false } }] },
  });
  expect(await changes()).toBe(before + 2);
  expect(await app.data('mutation { restoreRun { n active } }')).toEqual({
    restoreRun: { n: first, active: true },
  });
  expect(await changes()).toBe(before + 3);
  expect(await list('REJECTED')).toMatchObject({
    networks: { totalCount: 1, nodes: [{ review: { state: 'REJECTED', changedSince: true } }] },
  });
  // What was said of other ads decides nothing of these: both are asked about.
  expect(await list('TO_REVIEW')).toMatchObject({ networks: { totalCount: 2, toReview: 2 } });
  expect(await list('DECIDED')).toMatchObject({ networks: { totalCount: 0 } });
});

test('a cut point says whom a split keeps apart, and what it said is judged by one word', async () => {
  await importCaptures(opened, 'two.jsonl', [
    record({ adId: '7', contacts: { phones: ['+7 700 000 0005'] } }),
    record({ adId: '8', contacts: { phones: ['+7 700 000 0005'] } }),
  ]);
  // Of what the run has not looked at it is not said that it is in no network.
  expect(
    await app.data(
      '{ networksHolding(id: "phone:+77000000005") { totalCount adsAlone adsSince } }',
    ),
  ).toEqual({ networksHolding: { totalCount: 0, adsAlone: 0, adsSince: 2 } });
  const run = await resolved();
  const { networks } = await app.data<{
    networks: { nodes: { id: string; cutPoints: { nodes: { id: string; parting: object }[] } }[] };
  }>(
    `{ networks(sort: CUT_POINTS, first: 9) { nodes { id cutPoints { nodes { id parts { ads ad }
      second parting { at sentence { text } sides { total ads(limit: 1) } }
    } } } } }`,
  );
  const cutPoint = 'phone:+77000000005';
  const { id, cutPoints } = networks.nodes.find((one) =>
    one.cutPoints.nodes.some((held) => held.id === cutPoint),
  ) ?? { id: '', cutPoints: { nodes: [] } };
  const sides = [7, 8].map((n) => ({ total: 1, ads: [ad(n)] }));
  expect(cutPoints.nodes).toMatchObject([
    {
      id: cutPoint,
      parts: [{ ads: 1 }, { ads: 1 }],
      second: expect.any(Number),
      parting: { at: cutPoint, sides },
    },
  ]);
  const without = (at: string, part: number) => ({
    query: `query ($id: ID!, $at: ID!, $part: Int) { network(id: $id) {
      cutPoints { nodes { second } } without(cutPoint: $at) { ads shared tree { adsLeft identifiers { id } } }
      members(filter: { without: $at, part: $part }) { totalCount nodes { id } }
    } }`,
    variables: { id, at, part },
  });
  for (const [part, n] of [7, 8].entries()) {
    const { query, variables } = without(cutPoint, part);
    expect(await app.data(query, variables)).toEqual({
      network: {
        cutPoints: { nodes: [{ second: expect.any(Number) }] },
        without: [7, 8].map(() => ({ ads: 1, shared: [], tree: { adsLeft: 1, identifiers: [] } })),
        members: { totalCount: 1, nodes: [{ id: ad(n) }] },
      },
    });
  }
  expect(
    await app.error(
      'query ($id: ID!) { network(id: $id) { without(cutPoint: "phone:+77000000001") { ads } } }',
      { id },
    ),
  ).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  const split = (at: string) => ({
    input: { answer: { split: { network: id, cutPoint: at, run } }, ...signing },
  });
  expect(await app.error(review, split('phone:+77000000001'))).toMatchObject({
    message: expect.stringContaining('is no cut point of'),
    extensions: { code: 'NOT_FOUND', remedy: expect.stringContaining(cutPoint) },
  });
  const { review: said } = await app.data<{
    review: { split: { sentence: { text: string }[] } };
  }>(review, split(cutPoint));
  expect(said).toMatchObject({ kind: 'APART', about: [ad(7), ad(8)], split: { sides } });
  expect(said.split.sentence.map(({ text }) => text).join('')).toMatch(
    /^1 ad of network .* that holds phone .* and 1 other that holds it are to be kept apart\.$/,
  );
  await resolved();
  expect(await app.error('query ($id: ID!) { network(id: $id) { size } }', { id })).toMatchObject({
    extensions: { code: 'NOT_FOUND' },
  });
});

describe('what is refused is told in the one shape', () => {
  test.each([
    ['no such network', '{ network(id: "network:99/1") { id } }', 'NOT_FOUND'],
    ['no network at all', '{ network(id: "phone:+77000000001") { id } }', 'NOT_FOUND'],
    ['a page out of range', '{ networks(first: 201) { totalCount } }', 'LIMIT'],
    [
      'a limit out of range',
      '{ hubs { nodes { id } } network(id: "network:1/1") { leastProbable(limit: 99) { a } } }',
      'LIMIT',
    ],
    [
      'no day',
      '{ networks(filter: { firstSeen: { from: "2026-02-30" } }) { totalCount } }',
      'BAD_INPUT',
    ],
    [
      'too many ids',
      `{ networksById(ids: ${JSON.stringify(Array.from({ length: 501 }, (_, i) => `network:1/${i}`))}) { id } }`,
      'LIMIT',
    ],
    ['no such run', '{ compareRuns(before: 98, after: 99) { same } }', 'NOT_FOUND'],
    [
      'too much at once',
      '{ networks(first: 200) { nodes { members(first: 200) { nodes { id caption } } } } }',
      'LIMIT',
    ],
    [
      'no such entity',
      'mutation { judge(input: { judgement: { shared: "phone:+77000009999" }, reason: "seen", initials: "AB" }) { id } }',
      'NOT_FOUND',
    ],
    [
      'too many things',
      'mutation { judge(input: { judgement: { shared: "phone:+77000000001", exclusive: "phone:+77000000002" }, reason: "seen", initials: "AB" }) { id } }',
      'BAD_INPUT',
    ],
    [
      'no reason',
      'mutation { judge(input: { judgement: { shared: "phone:+77000000001" }, reason: " ", initials: "AB" }) { id } }',
      'BAD_INPUT',
    ],
  ])('%s', async (_, query, code) => {
    const { message, extensions } = await app.error(query);
    expect(extensions.code).toBe(code);
    expect(message).not.toBe('');
    expect(extensions.remedy).not.toBe('');
  });
});

test('the hubs among all its identifiers are counted, and it stands elsewhere for its others and its ads', async () => {
  const hub = 'phone:+77000000001';
  await app.data(judge, { input: { judgement: { shared: hub }, ...signing } });
  await resolved();
  const { network } = await app.data<{
    network: {
      identifiers: { hubs: number; nodes: object[] };
      entityIds: string[];
      cut: string[];
    };
  }>(
    `query ($id: ID!) { network(id: $id) {
      identifiers(first: 1) { hubs nodes { id } }
      entityIds(identifiers: 500, ads: 500) cut: entityIds(identifiers: 500, ads: 1)
    } }`,
    { id: `network:${first}/1` },
  );
  expect(network.identifiers).toMatchObject({ hubs: 1, nodes: [{}] });
  // A page of hubs with all that was said of each is not too much to ask for.
  const { hubs, judgements } = await app.data<{ hubs: object; judgements: object }>(
    `{ hubs(first: 50) { nodes { id groups testable rule judgement { ...Judged } } }
       judgements(first: 100) { nodes { ...Judged } } }
    fragment Judged on Judgement {
      ...Said alsoSplitBy outcome outcomeLabel withdrawn { at author reason }
      against { refused chain sentence judgements { ...Said } }
    }
    fragment Said on Judgement {
      id kind about author at reason networks sides { total ads }
      split { network at entity { id } sentence { text strong } sides { total ads } }
    }`,
  );
  expect(hubs).toMatchObject({
    nodes: [{ id: hub, rule: 'JUDGED_SHARED', judgement: { kind: 'SHARED', outcome: 'FOLLOWED' } }],
  });
  expect(judgements).toMatchObject({
    nodes: [{ about: [hub], outcome: 'FOLLOWED' }, {}, {}, {}, {}],
  });
  expect(network.entityIds).toEqual(
    expect.arrayContaining(['handle:telegram:orchid_demo', ad(1), ad(2), ad(3)]),
  );
  expect(network.entityIds).not.toContain(hub);
  expect(network.cut).toEqual(network.entityIds.slice(0, network.cut.length));
  expect(network.cut.filter((id) => id.startsWith('ad:'))).toEqual([ad(1)]);
});
