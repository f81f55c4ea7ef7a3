import { describe, expect, test, vi } from 'vitest';
import { statement } from '../../../server/core/neo4j/index.ts';
import { importCaptures, record } from '../../support/import-captures.ts';
import { ownApp, ownGraph } from '../opened.ts';

const opened = ownGraph();
const app = ownApp(opened);

const ad = (n: number) => `ad:lotus-board.example/${n}`;
const contacts = (phone: number, handle: string) => ({
  phones: [`+7 700 000 000${phone}`],
  handles: [`telegram:${handle}_demo`],
});
const capture = (n: number, own: ReturnType<typeof contacts>) =>
  record({ adId: String(n), contacts: own, city: 'Almaty', postedAt: '2026-02-27' });
const signing = { reason: 'same voice', initials: 'AB' };

type Named = { readonly id: string };
type Said = readonly { readonly text: string }[];
/** Some fields of a network. */
const network = async <T>(id: string, fields: string, variables: object = {}): Promise<T> => {
  const asked = `query ($id: ID!${'filter' in variables ? ', $filter: NetworkMemberFilter' : ''}) {
    network(id: $id) { ${fields} } }`;
  return (await app.data<{ network: T }>(asked, { id, ...variables })).network;
};
const words = (sentence: Said = []) => sentence.map(({ text }) => text).join('');

async function resolved(): Promise<number> {
  await app.data('mutation { resolve { state } }');
  await app.resolving.settled();
  const { resolveJob } = await app.data<{ resolveJob: { run: { n: number } } }>(
    '{ resolveJob { state error step elapsedMs run { n } } }',
  );
  expect(resolveJob).toMatchObject({ state: 'DONE', error: null });
  return resolveJob.run.n;
}

// One story: each test goes on from the one before.
describe('one story, in its order', { shuffle: false }, () => {
  test('before the first run there are none, and no question fails that need not', async () => {
    const asked =
      '{ networks { totalCount } networksById(ids: ["network:1/1"]) { id } networksHolding(id: "phone:+77000000001") { totalCount } runs { totalCount } resolveJob { state } judgements { totalCount } }';
    expect(await app.data(asked)).toEqual({
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

  const [first, second] = [1, 2];
  const [one, other] = ['network:1/1', 'network:1/2'] as const;
  test('a run behind the workspace finds networks, listed with what they are', async () => {
    await importCaptures(opened, 'one.jsonl', [
      ...[1, 2, 3].map((n) => capture(n, contacts(1, 'orchid'))),
      ...[4, 5].map((n) => capture(n, contacts(2, 'ivy'))),
      capture(6, contacts(3, 'rose')),
    ]);
    expect(await resolved()).toBe(first);
    const listed = `{ networks(sort: SIZE, filter: { countries: { all: ["KZ"] } }, first: 10) {
    totalCount toReview run { n active stale counts { ads networks } }
    nodes { id caption size countries platforms recent before review { state } } } }`;
    expect(await app.data(listed)).toMatchObject({
      networks: {
        totalCount: 2,
        toReview: 2,
        run: { n: first, active: true, stale: false },
        nodes: [
          { id: one, size: 3, countries: ['KZ'], review: null },
          { id: other, size: 2, platforms: ['lotus-board.example'] },
        ],
      },
    });
    expect(
      await app.data('{ networks(offset: 1, first: 1) { totalCount nodes { size } } }'),
    ).toEqual({ networks: { totalCount: 2, nodes: [{ size: 2 }] } });
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

  test.each([
    ['phone:+77000000001', 0, [{ ads: 3, network: { id: one, caption: 'Network 1/1' } }]],
    [ad(4), 0, [{ ads: 1, network: { id: other, caption: 'Network 1/2' } }]],
    ['phone:+77000000003', 1, []],
    ['phone:+77000000099', 0, []],
  ])('it is told in which networks %s is, and what is in none', async (id, adsAlone, nodes) => {
    const asked =
      'query ($id: ID!) { networksHolding(id: $id) { totalCount adsAlone adsSince nodes { ads network { id caption } } } }';
    expect(await app.data(asked, { id })).toEqual({
      networksHolding: { totalCount: nodes.length, adsAlone, adsSince: 0, nodes },
    });
  });

  test('several networks are asked for by their ids; one that the run does not have is left out', async () => {
    const asked =
      'query ($ids: [ID!]!) { networksById(ids: $ids) { id run review { state } reposters { entity { id } } } }';
    expect(await app.data(asked, { ids: [other, 'network:1/9', one] })).toEqual({
      networksById: [one, other].map((id) => ({ id, run: first, review: null, reposters: [] })),
    });
  });

  test.each([
    ...['network 1 / 1 ', one, '1/１'].map((name) => [name, { id: one }] as const),
    ...['1/99', '1', 'not 1/1', '1/1/1'].map((name) => [name, null] as const),
  ])('a network is found by its name, however it is written: %s', async (name, networkNamed) => {
    const asked = 'query ($name: String!) { networkNamed(name: $name) { id } }';
    expect(await app.data(asked, { name })).toEqual({ networkNamed });
  });

  test.each([
    ['countries: { any: ["TR", "KZ"] }', 2],
    ['countries: { any: ["TR"] }', 0],
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
    const { entity, network } = await app.data<{ entity: object; network: object }>(
      `query ($id: ID!) {
      entity(id: $id) { __typename ...Described }
      network(id: $id) { __typename ...Described }
    }
    fragment Described on Network {
      id kind caption ads size countries platforms firstSeen lastSeen properties { name value }
      members(first: 1) { totalCount nodes { id } }
    }`,
      { id: one },
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
    const said = await network<{ score: number; merges: { nodes: { sentence: Said }[] } }>(
      one,
      `size members(first: 2) { totalCount nodes { id } }
    identifiers { totalCount hubs nodes { id ads hub entity { caption } } }
    holds { nodes { id weight merges ads sentence { text strong } } }
    score leastProbable(limit: 1) { probability }
    merges { nodes { a b rule sizes { a b } probability evidence { id weight ads { a b } } judgements { id } sentence { text } } }
    cutPoints { nodes { id parts { ads ad } sentence { text } } } nearMatches { other why sentence { text } }
    cuts { sentence { text } } reassigned { id sentence { text } }
    tree { identifiersTotal adsLeft identifiers { id ads folded cutPoint }
      groups { first ads judged cutPoint ends { id inferred } } }`,
    );
    const phone = { id: 'phone:+77000000001', ads: 3, hub: false };
    expect(said).toMatchObject({
      members: { totalCount: 3, nodes: [{ id: ad(1) }, { id: ad(2) }] },
      identifiers: {
        totalCount: 2,
        hubs: 0,
        nodes: expect.arrayContaining([expect.objectContaining(phone)]),
      },
      holds: { nodes: expect.arrayContaining([expect.objectContaining({ weight: 'STRONG' })]) },
      leastProbable: [{ probability: said.score }],
      tree: {
        identifiersTotal: 2,
        adsLeft: 0,
        groups: [{ first: ad(1), ads: 3, judged: false, cutPoint: false }],
      },
    });
    expect(said.merges.nodes).toHaveLength(2);
    expect(words(said.merges.nodes[0]?.sentence)).toContain('+7 700 000 0001');
  });

  test('where and when its ads are is counted over all of them, and the list is narrowed to any of it', async () => {
    const { adCounts, places } = await network<{
      adCounts: object[];
      places: (Named & { ads: number })[];
    }>(one, 'adCounts { countries platform week ads } places { id name country lat lon ads }');
    const week = '2026-02-23';
    const counted = { countries: ['KZ'], platform: 'lotus-board.example', week, ads: 3 };
    expect(adCounts).toEqual([counted]);
    expect(places).toMatchObject([
      { name: 'Almaty', country: 'KZ', ads: 3, lat: expect.closeTo(43.25, 1) },
    ]);
    expect(await app.data('{ runs { nodes { growthTo } } }')).toEqual({
      runs: { nodes: [{ growthTo: '2026-03-01' }] },
    });
    type Members = { members: { totalCount: number; nodes: object[] } };
    const total = async (filter: object) => {
      const fields = 'members(filter: $filter, first: 2) { totalCount nodes { id } }';
      const { members } = await network<Members>(one, fields, { filter });
      return [members.totalCount, members.nodes.length];
    };
    const holds = ['phone:+77000000001', 'handle:telegram:orchid_demo'];
    expect(await total({ week, place: places[0]?.id, country: 'KZ', holds })).toEqual([3, 2]);
    expect(await total({ week: '2026-03-02' })).toEqual([0, 0]);
    expect(await total({ holds: [...holds, 'phone:+77000000002'] })).toEqual([0, 0]);
  });

  test('indicators: the share of its ads beside that of all, with the ads and what speaks for and against', async () => {
    type Row = { ads: { totalCount: number } } & Record<string, unknown>;
    const { indicators } = await network<{ indicators: { cautions: object[]; rows: Row[] } }>(
      one,
      `indicators { allAds cautions { text source { authors year title where url } }
      rows { id side title counts everywhere ads(first: 2) { totalCount nodes { id } }
        speaksFor { text source { year } } speaksAgainst { text } } }`,
    );
    expect(indicators).toMatchObject({ allAds: 6 });
    expect(indicators.cautions.length).toBeGreaterThan(0);
    expect(new Set(indicators.rows.map(({ side }) => side))).toEqual(new Set(['TOWARD', 'AWAY']));
    for (const { ads, everywhere, ...row } of indicators.rows) {
      expect(ads.totalCount).toBeLessThanOrEqual(Math.min(Number(everywhere), 3));
      expect([row.speaksFor, row.speaksAgainst]).not.toContainEqual([]);
    }
    // All were posted on one day; only one contact has three ads.
    expect(indicators.rows.find(({ id }) => id === 'bursts')).toMatchObject({
      side: 'TOWARD',
      everywhere: 3,
      ads: { totalCount: 3, nodes: [{ id: ad(1) }, { id: ad(2) }] },
      title: '3 or more ads of one contact on one day',
    });
    for (const [indicator, totalCount] of [
      ['bursts', 3],
      ['settled', 0],
    ] as const)
      expect(
        await network(one, 'members(filter: $filter) { totalCount }', {
          filter: { indicator, platform: 'lotus-board.example' },
        }),
      ).toEqual({ members: { totalCount } });
  });

  test.each([
    [ad(1), ad(3), true, one],
    [ad(2), one, true, one],
    [ad(1), ad(4), false, null],
  ])('why %s and %s are together is answered by the merges', async (a, b, linked, network) => {
    const { whyLinked } = await app.data<{
      whyLinked: { inferred: boolean; network: { chain: object[]; sentence: Said } };
    }>(
      'query ($a: ID!, $b: ID!) { whyLinked(a: $a, b: $b) { linked inferred network { network chain { a b rule } sentence { text } } } }',
      { a, b },
    );
    expect(whyLinked).toMatchObject({ linked, network: { network } });
    expect(whyLinked.network.chain.length > 0).toBe(linked);
    if (b === one) {
      expect(whyLinked.inferred).toBe(true);
      expect(words(whyLinked.network.sentence)).toContain('both are in');
    }
  });

  const judge = 'mutation ($input: JudgeInput!) { judge(input: $input) { id kind about } }';
  const review =
    'mutation ($input: ReviewInput!) { review(input: $input) { kind about reason split { sides { total ads } sentence { text } } } }';

  test('a judgement is obeyed by the next run, and the comparison names it', async () => {
    const about = ['phone:+77000000001', 'phone:+77000000002'];
    const [a, b] = about;
    const input = { judgement: { together: { a, b } }, ...signing };
    const { judge: made } = await app.data<{ judge: Named }>(judge, { input });
    expect(made).toMatchObject({ kind: 'TOGETHER', about });
    expect(await resolved()).toBe(second);
    const judgement = { id: made.id, reason: 'same voice' };
    const compared = `query ($before: Int!, $after: Int!) { compareRuns(before: $before, after: $after) {
    merged { before after because { kind entity { id } judgement { id reason } } }
    split { before } appeared gone same resized { after } judgementsAdded { id outcome } hubsAdded { id } } }`;
    expect(await app.data(compared, { before: first, after: second })).toMatchObject({
      compareRuns: {
        merged: [
          {
            before: expect.arrayContaining([one, other]),
            after: [one],
            because: expect.arrayContaining([{ kind: 'JUDGED', entity: null, judgement }]),
          },
        ],
        ...{ split: [], appeared: [], gone: [], same: 0 },
        judgementsAdded: [{ id: made.id, outcome: 'FOLLOWED' }],
      },
    });
  });

  test('whether runs are out of date is asked of the graph once for the whole list', async () => {
    const graph = vi.spyOn(opened.graph, 'read');
    const judged = vi.spyOn(app.judgements, 'about');
    expect(await app.data('{ runs { nodes { n stale } } }')).toEqual({
      runs: { nodes: [second, first].map((n) => ({ n, stale: false })) },
    });
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
    const expectListed = async (wanted: string, networks: object) =>
      expect(
        await app.data(
          `{ networks(filter: { reviews: [${wanted}] }) { totalCount toReview inReview nodes {
          review { state differ changedSince answers { author } } } } }`,
        ),
      ).toMatchObject({ networks });
    for (const [answered, initials] of ['AB', 'CD'].entries()) {
      await expectListed('UNSIGNED', { totalCount: 1 - answered });
      await expectListed('DECIDED', { totalCount: 0, toReview: 1, inReview: answered });
      const answer = { rejected: { network: one } };
      const made = await app.data(review, { input: { answer, ...signing, initials } });
      expect(made).toMatchObject({ review: { kind: 'REJECTED', reason: 'same voice' } });
      if (answered === 0)
        await expectListed('IN_REVIEW', { nodes: [{ review: { state: 'IN_REVIEW' } }] });
    }
    const answers = [{ author: 'AB' }, { author: 'CD' }];
    const decided = { totalCount: 1, toReview: 0, inReview: 0 };
    await expectListed('DECIDED', { ...decided, nodes: [{ review: { differ: false, answers } }] });
    const rejected = (changedSince: boolean) => ({
      totalCount: 1,
      nodes: [{ review: { state: 'REJECTED', changedSince } }],
    });
    await expectListed('REJECTED', rejected(false));
    expect(await changes()).toBe(before + 2);
    expect(await app.data('mutation { restoreRun { n active } }')).toEqual({
      restoreRun: { n: first, active: true },
    });
    expect(await changes()).toBe(before + 3);
    await expectListed('REJECTED', rejected(true));
    // What was said of other ads decides nothing of these: both are asked about.
    await expectListed('TO_REVIEW', { totalCount: 2, toReview: 2 });
    await expectListed('DECIDED', { totalCount: 0 });
  });

  test('a cut point says whom a split keeps apart, and what it said is judged by one word', async () => {
    const cutPoint = 'phone:+77000000005';
    await importCaptures(
      opened,
      'two.jsonl',
      [7, 8].map((n) => record({ adId: `${n}`, contacts: { phones: ['+7 700 000 0005'] } })),
    );
    // Of what the run has not looked at it is not said that it is in no network.
    expect(
      await app.data(`{ networksHolding(id: "${cutPoint}") { totalCount adsAlone adsSince } }`),
    ).toEqual({ networksHolding: { totalCount: 0, adsAlone: 0, adsSince: 2 } });
    const run = await resolved();
    const { networks } = await app.data<{
      networks: { nodes: { id: string; cutPoints: { nodes: Named[] } }[] };
    }>(
      `{ networks(sort: CUT_POINTS, first: 9) { nodes { id cutPoints { nodes { id parts { ads ad }
      second parting { at sentence { text } sides { total ads(limit: 1) } } } } } } }`,
    );
    const found = networks.nodes.find((each) => each.cutPoints.nodes[0]?.id === cutPoint);
    const id = found?.id ?? '';
    const sides = [7, 8].map((n) => ({ total: 1, ads: [ad(n)] }));
    const second = expect.any(Number);
    expect(found?.cutPoints.nodes).toMatchObject([
      { id: cutPoint, parts: [{ ads: 1 }, { ads: 1 }], second, parting: { at: cutPoint, sides } },
    ]);
    for (const [part, n] of [7, 8].entries())
      expect(
        await network(
          id,
          `cutPoints { nodes { second } }
        without(cutPoint: "${cutPoint}") { ads shared tree { adsLeft identifiers { id } } }
        members(filter: $filter) { totalCount nodes { id } }`,
          { filter: { without: cutPoint, part } },
        ),
      ).toEqual({
        cutPoints: { nodes: [{ second }] },
        without: [7, 8].map(() => ({ ads: 1, shared: [], tree: { adsLeft: 1, identifiers: [] } })),
        members: { totalCount: 1, nodes: [{ id: ad(n) }] },
      });
    const none = `{ network(id: "${id}") { without(cutPoint: "phone:+77000000001") { ads } } }`;
    expect((await app.error(none)).extensions.code).toBe('NOT_FOUND');
    const split = (at: string) => ({
      input: { answer: { split: { network: id, cutPoint: at, run } }, ...signing },
    });
    expect(await app.error(review, split('phone:+77000000001'))).toMatchObject({
      message: expect.stringContaining('is no cut point of'),
      extensions: { code: 'NOT_FOUND', remedy: expect.stringContaining(cutPoint) },
    });
    const { review: said } = await app.data<{ review: { split: { sentence: Said } } }>(
      review,
      split(cutPoint),
    );
    expect(said).toMatchObject({ kind: 'APART', about: [ad(7), ad(8)], split: { sides } });
    expect(words(said.split.sentence)).toMatch(/^1 ad of network .* and 1 other that holds it/);
    await resolved();
    expect(await app.error(`{ network(id: "${id}") { size } }`)).toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
  });

  const judging = (judgement: string, reason = 'seen') =>
    `mutation { judge(input: { judgement: { ${judgement} }, reason: "${reason}", initials: "AB" }) { id } }`;
  const manyIds = Array.from({ length: 501 }, (_, i) => `network:1/${i}`);
  test.each([
    ['no such network', '{ network(id: "network:99/1") { id } }', 'NOT_FOUND'],
    ['no network at all', '{ network(id: "phone:+77000000001") { id } }', 'NOT_FOUND'],
    ['a page out of range', '{ networks(first: 201) { totalCount } }', 'LIMIT'],
    ['a limit', '{ network(id: "network:1/1") { leastProbable(limit: 99) { a } } }', 'LIMIT'],
    [
      'no day',
      '{ networks(filter: { firstSeen: { from: "2026-02-30" } }) { run { n } } }',
      'BAD_INPUT',
    ],
    ['too many ids', `{ networksById(ids: ${JSON.stringify(manyIds)}) { id } }`, 'LIMIT'],
    ['no such run', '{ compareRuns(before: 98, after: 99) { same } }', 'NOT_FOUND'],
    [
      'too much',
      '{ networks(first: 200) { nodes { members(first: 200) { nodes { id } } } } }',
      'LIMIT',
    ],
    ['no such entity', judging('shared: "phone:+77000009999"'), 'NOT_FOUND'],
    [
      'too many',
      judging('shared: "phone:+77000000001", exclusive: "phone:+77000000002"'),
      'BAD_INPUT',
    ],
    ['no reason', judging('shared: "phone:+77000000001"', ' '), 'BAD_INPUT'],
  ])('what is refused is told in the one shape: %s', async (_, query, code) => {
    const { message, extensions } = await app.error(query);
    expect(extensions.code).toBe(code);
    expect([message, extensions.remedy]).not.toContain('');
  });

  test('the hubs among all its identifiers are counted, and it stands elsewhere for its others and its ads', async () => {
    const hub = 'phone:+77000000001';
    await app.data(judge, { input: { judgement: { shared: hub }, ...signing } });
    await resolved();
    const { identifiers, entityIds, cut } = await network<{
      identifiers: object;
      entityIds: string[];
      cut: string[];
    }>(
      one,
      `identifiers(first: 1) { hubs nodes { id } }
    entityIds(identifiers: 500, ads: 500) cut: entityIds(identifiers: 500, ads: 1)`,
    );
    expect(identifiers).toMatchObject({ hubs: 1, nodes: [{}] });
    expect(entityIds).toEqual(
      expect.arrayContaining(['handle:telegram:orchid_demo', ad(1), ad(2), ad(3)]),
    );
    expect(entityIds).not.toContain(hub);
    expect(cut).toEqual(entityIds.slice(0, cut.length));
    expect(cut.filter((id) => id.startsWith('ad:'))).toEqual([ad(1)]);
    // A page of hubs with all that was said of each is not too much to ask for.
    const page = `{ hubs(first: 50) { nodes { id groups testable rule judgement { ...Judged } } }
       judgements(first: 100) { nodes { ...Judged } } }
    fragment Judged on Judgement {
      ...Said alsoSplitBy outcome outcomeLabel withdrawn { at author reason }
      against { refused chain sentence judgements { ...Said } }
    }
    fragment Said on Judgement {
      id kind about author at reason networks sides { total ads }
      split { network at entity { id } sentence { text strong } sides { total ads } }
    }`;
    const judgement = { kind: 'SHARED', outcome: 'FOLLOWED' };
    expect(await app.data(page)).toMatchObject({
      hubs: { nodes: [{ id: hub, rule: 'JUDGED_SHARED', judgement }] },
      judgements: { nodes: [{ about: [hub], outcome: 'FOLLOWED' }, {}, {}, {}, {}] },
    });
  });
});
