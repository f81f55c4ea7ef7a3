import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { importCaptures, record } from '../../support/import-captures.ts';
import { startApp, type TestApp } from './support.ts';

let opened: TestGraph;
let app: TestApp;

const ad = (n: string, platform = 'lotus-board.example') => `ad:${platform}/${n}`;
const phone = (n: number) => `phone:+7700000${n}`;
const written = (n: number) => `+7 700 000 ${n}`;
const other = 'amber-list.example';

beforeAll(async () => {
  opened = await openTestGraph();
  const at = (day: string) => `2026-${day}T10:00:00Z`;
  await importCaptures(opened, 'lists.jsonl', [
    record({ adId: '1', capturedAt: at('03-01'), contacts: { phones: [written(4417)] } }),
    record({ adId: '1', capturedAt: at('03-09'), contacts: { phones: [written(4417)] } }),
    record({
      adId: '2',
      capturedAt: at('03-05'),
      status: 'removed',
      language: 'ru',
      contacts: { phones: [written(4417), written(4418)] },
    }),
    record({
      adId: '3',
      platform: other,
      country: 'TR',
      capturedAt: at('03-05'),
      language: 'tr',
      contacts: { phones: [written(4417)], handles: ['telegram:orchid_rooms'] },
    }),
    record({ adId: '4', country: undefined, capturedAt: at('04-01') }),
  ]);
  await opened.graph.write(
    `MATCH (a:Ad {id: $id})
     CREATE (a)-[:MEMBER_OF]->(:Entity:Network {id: 'network:1/1', kind: 'network', caption: 'Network 1/1'})`,
    { id: ad('1') },
  );
  app = await startApp(opened);
});
afterAll(async () => {
  await app.close();
  await opened.close();
});

interface List {
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
  isTotalExact: boolean;
}
const parts = 'nodes { id } pageInfo { hasNextPage endCursor } totalCount isTotalExact';

async function list(what: 'ads' | 'identifiers', filter: object, page: object = {}): Promise<List> {
  const type = what === 'ads' ? 'AdFilter' : 'IdentifierFilter';
  const data = await app.data<Record<string, List>>(
    `query ($filter: ${type}, $first: Int, $after: String) { ${what}(filter: $filter, first: $first, after: $after) { ${parts} } }`,
    { filter, ...page },
  );
  return data[what] as List;
}
const ids = async (what: 'ads' | 'identifiers', filter: object) =>
  (await list(what, filter)).nodes.map(({ id }) => id);

/** All, two at a time. */
async function paged(what: 'ads' | 'identifiers', filter: object): Promise<string[]> {
  const seen: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { nodes, pageInfo }: List = await list(what, filter, { first: 2, after });
    seen.push(...nodes.map(({ id }) => id));
    if (!pageInfo.hasNextPage) return seen;
    after = pageInfo.endCursor;
  }
}

const newest = [ad('4'), ad('1'), ad('3', other), ad('2')];

describe('ads', () => {
  test('come captured last first, page by page, and are counted', async () => {
    expect(await list('ads', {})).toMatchObject({ totalCount: 4, isTotalExact: true });
    expect(await ids('ads', {})).toEqual(newest);
    expect(await paged('ads', {})).toEqual(newest);
    expect(await paged('ads', { holds: { any: [phone(4417)] } })).toEqual(newest.slice(1));
  });

  test('that come in while one pages on move none', async () => {
    const { nodes, pageInfo } = await list('ads', {}, { first: 2 });
    await importCaptures(opened, 'later.jsonl', [
      record({ adId: '9', capturedAt: '2026-05-01T10:00:00Z' }),
    ]);
    const rest = await list('ads', {}, { first: 5, after: pageInfo.endCursor });
    expect([...nodes, ...rest.nodes].map(({ id }) => id)).toEqual(newest);
    await opened.graph.write('MATCH (a:Ad {id: $id}) DETACH DELETE a', { id: ad('9') });
  });

  test.each<[string, object, string[]]>([
    ['countries', { countries: { any: ['TR', 'GE'] } }, [ad('3', other)]],
    ['all of countries', { countries: { all: ['TR', 'KZ'] } }, []],
    ['platforms', { platforms: [other] }, [ad('3', other)]],
    ['languages', { languages: ['ru', 'tr'] }, [ad('3', other), ad('2')]],
    ['status', { status: ['REMOVED'] }, [ad('2')]],
    ['first seen', { firstSeen: { from: '2026-03-01', to: '2026-03-01' } }, [ad('1')]],
    [
      'last seen',
      { lastSeen: { from: '2026-03-05', to: '2026-03-08' } },
      [ad('3', other), ad('2')],
    ],
    [
      'any held',
      { holds: { any: [phone(4418), 'handle:telegram:orchid_rooms'] } },
      [ad('3', other), ad('2')],
    ],
    ['all held', { holds: { all: [phone(4417), phone(4418)] } }, [ad('2')]],
    ['a network', { inNetwork: true }, [ad('1')]],
    ['no network', { inNetwork: false, platforms: ['lotus-board.example'] }, [ad('4'), ad('2')]],
    ['empty lists, which ask nothing', { platforms: [], countries: { any: [] } }, newest],
  ])('fit by %s', async (_, filter, found) => {
    expect(await ids('ads', filter)).toEqual(found);
  });
});

describe('identifiers', () => {
  const all = ['handle:telegram:orchid_rooms', phone(4417), phone(4418)];

  test('come in the order of their ids, kind after kind, and are counted', async () => {
    expect(await list('identifiers', {})).toMatchObject({ totalCount: 3, isTotalExact: true });
    expect(await ids('identifiers', {})).toEqual(all);
    expect(await paged('identifiers', {})).toEqual(all);
  });

  test.each<[string, object, string[]]>([
    ['kinds', { kinds: ['PHONE'] }, [phone(4417), phone(4418)]],
    ['number of ads', { minAds: 2 }, [phone(4417)]],
    ['any country', { countries: { any: ['TR'] } }, all.slice(0, 2)],
    ['all countries', { countries: { all: ['TR', 'KZ'] } }, [phone(4417)]],
    ['all platforms', { platforms: { all: [other, 'lotus-board.example'] } }, [phone(4417)]],
    ['first seen', { firstSeen: { from: '2026-03-02' } }, [all[0] ?? '', phone(4418)]],
    ['last seen', { lastSeen: { from: '2026-03-09' } }, [phone(4417)]],
    ['a network', { inNetwork: true }, [phone(4417)]],
    ['hubs', { hub: true }, []],
  ])('fit by %s', async (_, filter, found) => {
    expect(await ids('identifiers', filter)).toEqual(found);
  });
});

test.each([
  ['first', 'LIMIT', '{ ads(first: 201) { totalCount } }'],
  ['after', 'BAD_INPUT', '{ identifiers(after: "x") { nodes { id } } }'],
  ['countries', 'BAD_INPUT', '{ ads(filter: {countries: {any: ["Kazakhstan"]}}) { totalCount } }'],
  ['minAds', 'BAD_INPUT', '{ identifiers(filter: {minAds: -1}) { totalCount } }'],
  ['kinds', 'BAD_INPUT', '{ identifiers(filter: {kinds: [AD]}) { totalCount } }'],
  [
    'holds.all',
    'LIMIT',
    `{ ads(filter: {holds: {all: ${JSON.stringify(Array.from({ length: 101 }, String))}}}) { totalCount } }`,
  ],
])('%s out of bounds is refused with %s', async (field, code, question) => {
  expect((await app.error(question)).extensions).toMatchObject({ code, field });
});
