import { beforeAll, expect, test } from 'vitest';
import { generateScenario } from '../../../seed-data/index.ts';
import { statement } from '../../../server/core/neo4j/index.ts';
import { ownApp, ownGraph } from '../../link/opened.ts';
import { importCaptures, record } from '../../support/import-captures.ts';

/** One truth for every count: wherever ads are counted by something, the page, the API and Cypher say the same. */

const opened = ownGraph();
/** By ISO code and by host: counted here, of the observations themselves. */
const countries = new Map<string, number>();
const platforms = new Map<string, number>();

beforeAll(async () => {
  const captures = [...generateScenario({ ads: 300, seed: 5 }).captures()];
  const more = [
    { adId: 'x1', city: 'Almaty' },
    { adId: 'x1', city: 'Astana' },
    { adId: 'x2', country: 'TR' },
    { adId: 'x2', country: 'KZ', capturedAt: '2026-03-02T10:00:00Z' },
    { adId: 'x3', country: undefined, text: 'Rooms in Almaty and in Astana and in Istanbul' },
    { adId: 'x4', text: 'Rooms in Almaty' },
  ];
  await importCaptures(opened, 'a.jsonl', [
    ...captures.map((one) => ({ ...one, images: [] })),
    ...more.map(record),
  ]);
});
const app = ownApp(opened);
beforeAll(async () => {
  app.resolving.start();
  await app.resolving.settled();
  await app.projection.refresh();
  // By the way over places, apart from the link that says the country.
  const rows = await opened.graph.read<{ ad: string; host: string; codes: string[] }>(
    `MATCH (a:Ad) RETURN a.id AS ad, a.platform AS host,
      [(a)-[:LOCATED_IN]->(p:Place) | split(p.id, '/')[0]] +
      [(a)-[r:LOCATED_IN]->(c:Country) WHERE NOT r.inferred | c.id] AS codes`,
  );
  const count = (counts: Map<string, number>, key: string) =>
    counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { host, codes } of rows) {
    count(platforms, host);
    for (const code of new Set(codes.map((one) => one.replace(/^(?:place|country):/, ''))))
      count(countries, code);
  }
}, 300_000);

interface Row {
  readonly key: string;
  readonly ads: number;
}
const sorted = (rows: Iterable<readonly [string, number]>) =>
  [...rows].filter(([, ads]) => ads > 0).sort(([a], [b]) => (a < b ? -1 : 1));
const codeOf = (id: string) => id.replace(/^(?:country|platform):/, '');
/** Rows of the same key put together. */
function summed(rows: readonly Row[]) {
  const sums = new Map<string, number>();
  for (const { key, ads } of rows) sums.set(codeOf(key), (sums.get(codeOf(key)) ?? 0) + ads);
  return sorted(sums);
}
const cypher = async (text: string) => summed(await opened.graph.read<Row>(text));

async function overview() {
  const query = `{ overview { countries { country { id } ads } platforms { platform { id } ads }
    cells { country { id } platform { id } ads } total { ads } weeks { ads } } }`;
  type Of<Name extends string> = { [name in Name]: { id: string } } & { ads: number };
  const answer = await app.data<{
    overview: {
      countries: Of<'country'>[];
      platforms: Of<'platform'>[];
      cells: Of<'country' | 'platform'>[];
      total: { ads: number };
      weeks: { ads: number }[];
    };
  }>(query);
  return answer.overview;
}

async function searched(field: 'countries' | 'platforms', keys: Iterable<string>) {
  const query = 'query ($filter: AdFilter) { ads(filter: $filter, first: 0) { totalCount } }';
  const found = [...keys].map(async (key) => {
    const filter = { [field]: field === 'countries' ? { any: [key] } : [key] };
    const { ads } = await app.data<{ ads: { totalCount: number } }>(query, { filter });
    return [key, ads.totalCount] as const;
  });
  return sorted(await Promise.all(found));
}

async function entityAds(kind: string, keys: Iterable<string>) {
  const found = [...keys].map(async (key) => {
    const query = `{ entity(id: "${kind}:${key}") { ads } }`;
    return [key, (await app.data<{ entity: { ads: number } }>(query)).entity.ads] as const;
  });
  return sorted(await Promise.all(found));
}

const facets = async (name: 'countries' | 'platforms') => {
  const { workspace } = await app.data<{
    workspace: Record<string, { id: string; total: number }[]>;
  }>('{ workspace { countries { id total } platforms { id total } } }');
  return summed((workspace[name] ?? []).map(({ id, total }) => ({ key: id, ads: total })));
};

test('ads by country', async () => {
  const truth = sorted(countries);
  expect(countries.size).toBeGreaterThan(5);
  const seen = await overview();
  const direct = 'MATCH (a:Ad)-[:LOCATED_IN]->(c:Country) RETURN c.id AS key, count(a) AS ads';
  type Counted = { country: string | { properties: { id: string } } | null; ads: number };
  const read = (name: string, parameters: object) =>
    opened.graph.read<Counted>(statement(name), { ...parameters });
  const named = ({ country }: Counted) => country !== null;
  const keyed = ({ country, ads }: Counted) => {
    return { key: typeof country === 'string' ? country : (country?.properties.id ?? ''), ads };
  };
  const any = { period: null };
  const shown = { ...any, platforms: [], kinds: [], countries: [] };
  const told = {
    cypher: await cypher(direct),
    workspace: await facets('countries'),
    overview: summed(seen.countries.map(({ country, ads }) => ({ key: country.id, ads }))),
    cells: summed(seen.cells.map(({ country, ads }) => ({ key: country.id, ads }))),
    shown: summed((await read('ask/shown/overview-cells', shown)).map(keyed)),
    exposure: summed((await read('ask/analyse/exposure-countries', any)).filter(named).map(keyed)),
    corridors: summed((await read('ask/analyse/corridors-captured', any)).map(keyed)),
    search: await searched('countries', countries.keys()),
    entity: await entityAds('country', countries.keys()),
  };
  for (const [name, rows] of Object.entries(told))
    expect({ [name]: rows }).toEqual({ [name]: truth });
});

test('ads by platform', async () => {
  const truth = sorted(platforms);
  const seen = await overview();
  expect({
    workspace: await facets('platforms'),
    overview: summed(seen.platforms.map(({ platform, ads }) => ({ key: platform.id, ads }))),
    search: await searched('platforms', platforms.keys()),
    entity: await entityAds('platform', platforms.keys()),
  }).toEqual({ workspace: truth, overview: truth, search: truth, entity: truth });
  const all = [...platforms.values()].reduce((sum, ads) => sum + ads, 0);
  expect(seen.total.ads).toBe(all);
  expect(seen.weeks.reduce((sum, { ads }) => sum + ads, 0)).toBe(all);
});

interface Contact {
  readonly id: string;
  readonly ads: number;
}

test('ads of a contact, also where a reading of it is judged wrong', async () => {
  const most = `MATCH (x:Phone|Email|Handle|PaymentHandle)<-[r:LISTS]-(a:Ad) WHERE NOT r.judgedWrong
    RETURN x.id AS id, count(DISTINCT a) AS ads ORDER BY ads DESC, id LIMIT 30`;
  const [first] = await opened.graph.read<Contact>(most);
  const [reading] = await opened.graph.read<Record<string, unknown>>(
    `MATCH (:Entity {id: $id})<-[r:LISTS]-(a:Ad)
     RETURN r.capture AS capture, r.field AS field, r.raw AS raw, r.start AS start, r.end AS end ORDER BY a.id LIMIT 1`,
    { id: first?.id },
  );
  const observations = [{ ...reading, entity: first?.id }];
  await app.data('mutation ($input: WrongInput!) { judgeWrong(input: $input) { id } }', {
    input: { observations, reason: 'misread', initials: 'AB' },
  });
  const contacts = await opened.graph.read<Contact>(most);
  expect(contacts).not.toContainEqual(first);
  for (const { id, ads } of contacts) {
    const told = await app.data<{
      entity: { ads: number; spread: { ads: number } };
      ads: { totalCount: number };
      track: { ads: number };
    }>(
      `query ($id: ID!, $filter: AdFilter) {
        entity(id: $id) { ads spread { ads } } ads(filter: $filter, first: 0) { totalCount } track(id: $id) { ads } }`,
      { id, filter: { holds: { any: [id] } } },
    );
    const [reached] = await opened.graph.read<Contact>(statement('court/snapshot/reach'), {
      identifiers: [id],
    });
    expect({ id, ...told, reached }).toEqual({
      id,
      entity: { ads, spread: { ads } },
      ads: { totalCount: ads },
      track: { ads },
      reached: { id, ads },
    });
  }
});

test('ads of a network by country, platform and week', async () => {
  const networks = await opened.graph.read<{ id: string; size: number }>(
    'MATCH (n:Network)<-[:MEMBER_OF]-(a:Ad) RETURN n.id AS id, count(a) AS size ORDER BY size DESC LIMIT 8',
  );
  expect(networks.length).toBeGreaterThan(3);
  for (const { id, size } of networks) {
    const query = `query ($id: ID!) { network(id: $id) { size adCounts { countries platform week ads } } }`;
    const { network } = await app.data<{
      network: { size: number; adCounts: { countries: string[]; ads: number }[] };
    }>(query, { id });
    const all = network.adCounts.reduce((sum, { ads }) => sum + ads, 0);
    expect({ id, size: network.size, all }).toEqual({ id, size, all: size });
    const byCountry = new Map<string, number>();
    for (const { countries: codes, ads } of network.adCounts)
      for (const code of codes) byCountry.set(code, (byCountry.get(code) ?? 0) + ads);
    const truth = await opened.graph.read<Row>(
      `MATCH (:Network {id: $id})<-[:MEMBER_OF]-(a:Ad)-[:LOCATED_IN]->(c:Country)
       RETURN c.code AS key, count(a) AS ads`,
      { id },
    );
    expect(sorted(byCountry)).toEqual(summed(truth));
    for (const { key, ads } of truth) {
      const listed = `query ($id: ID!, $filter: NetworkMemberFilter) {
        network(id: $id) { members(filter: $filter, first: 0) { totalCount } } }`;
      expect(await app.data(listed, { id, filter: { country: key } })).toEqual({
        network: { members: { totalCount: ads } },
      });
    }
  }
});
