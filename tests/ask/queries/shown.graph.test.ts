import { beforeAll, expect, test } from 'vitest';
import { runDraft, type ShownName, shownCypher } from '../../../server/ask/queries/index.ts';
import { ownApp } from '../../link/opened.ts';
import { ad, amber, calls, lotus, ownLibrary, phone, seen } from './library/asking.ts';

/** Phones of two countries and platforms; 4417 is a hub, by which strangers are connected. */
const asked = ownLibrary(
  [
    seen('1', '01-05', { contacts: calls(1101, 1102), city: 'Almaty' }),
    seen('2', '02-10', { contacts: calls(1101), country: 'TR', platform: amber }),
    seen('3', '02-11', { contacts: calls(1102, 1103) }),
    seen('4', '03-01', { contacts: calls(1103, 4417), country: 'TR', city: 'Istanbul' }),
    seen('5', '03-02', { contacts: calls(4417, 1105), country: 'KG', platform: amber }),
    seen('6', '03-20', { contacts: calls(1105) }),
    seen('7', '03-21', { country: undefined }),
  ],
  { 'network:1/1': [ad('1'), ad('2', amber), ad('3')], 'network:1/2': [ad('4'), ad('6')] },
);
beforeAll(async () => {
  await asked.put(
    `MATCH (p:Phone {id: $id}) SET p.hub = true, p.hubReason = 'many', p.hubAds = 20, p.hubPosters = 15`,
    { id: phone(4417) },
  );
});
const app = ownApp(asked.opened);
beforeAll(async () => {
  await app.projection.refresh();
});

/** What the text of a view answers, run as a draft of an analyst's: through the guard. */
async function shown(view: ShownName, given: Record<string, string>) {
  const limits = { rowCap: 1000, timeoutMs: 20_000 };
  const result = await runDraft(asked.opened.graph, shownCypher(view), given, limits);
  const { columns, rows } = result;
  return rows.map((row) =>
    Object.fromEntries(columns.map(({ name }, i) => [name, row[i]])),
  ) as Record<string, unknown>[];
}
const idOf = (cell: unknown): string => (cell as { id: string }).id;

const narrowings: [Record<string, string>, string][] = [
  [{}, ''],
  [{ countries: 'TR' }, 'countries: ["TR"]'],
  [{ platforms: amber }, `platforms: ["${amber}"]`],
  [
    { kinds: 'phone', period: '2026-02-10..2026-03-01' },
    'kinds: [PHONE], firstSeen: {from: "2026-02-10", to: "2026-03-01"}',
  ],
];

interface Overview {
  weeks: { week: string; ads: number }[];
  cells: { country: { id: string }; platform: { id: string }; ads: number; networks: number }[];
  corridors: { from: { id: string }; to: { id: string }; identifiers: number; networks: number }[];
  places: { place: { id: string }; ads: number }[];
  growth: { before: string; from: string; to: string };
  growing: { network: { id: string }; fresh: number; before: number; ads: number }[];
}
const overview = async (narrowed: string) =>
  (
    await app.data<{ overview: Overview }>(
      `{ overview(filter: {${narrowed}}) {
        weeks { week ads } cells { country { id } platform { id } ads networks }
        corridors { from { id } to { id } identifiers networks }
        places { place { id } ads } growth { before from to }
        growing { network { id } fresh before ads } } }`,
    )
  ).overview;
const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();

test.each(narrowings)(
  'the Cypher of the overview counts what it counts, narrowed by %j',
  async (given, narrowed) => {
    const { weeks, cells, corridors, places, growth, growing } = await overview(narrowed);
    const { period: _, ...anyDay } = given;
    expect(await shown('overview-weeks', anyDay)).toEqual(weeks);
    expect(cells.length).toBeGreaterThan(0);
    const counted = await shown('overview-cells', given);
    expect(
      sorted(
        counted.map(({ country, platform, ads, networks }) => [
          idOf(country),
          idOf(platform),
          ads,
          networks,
        ]),
      ),
    ).toEqual(
      sorted(cells.map((cell) => [cell.country.id, cell.platform.id, cell.ads, cell.networks])),
    );
    const pairs = await shown('overview-corridors', given);
    expect(
      sorted(
        pairs.map(({ one, other, identifiers, networks }) => [
          ...[idOf(one), idOf(other)].sort(),
          identifiers,
          networks,
        ]),
      ),
    ).toEqual(
      sorted(
        corridors.map(({ from, to, identifiers, networks }) => [
          ...[from.id, to.id].sort(),
          identifiers,
          networks,
        ]),
      ),
    );
    expect(places.length).toBeGreaterThan(0);
    if (!given.platforms) expect(growing.length).toBeGreaterThan(0);
    expect(
      sorted((await shown('overview-places', given)).map(({ place, ads }) => [idOf(place), ads])),
    ).toEqual(sorted(places.map(({ place, ads }) => [place.id, ads])));
    expect(
      (await shown('overview-growing', { ...given, ...growth })).map((row) => ({
        ...row,
        network: { id: idOf(row.network) },
      })),
    ).toEqual(growing);
  },
);

test('the Cypher of operations gives their associations, narrowed as their ads are', async () => {
  await asked.put(
    `MATCH (n:Network {id: 'network:1/1'}), (a:Ad {id: $ad}), (other:Ad {id: $outside})
     CREATE (o:Operation {id: 'operation:1/1', caption: 'Operation 1/1', ads: 4, countries: ['KZ', 'TR'],
       platforms: [$platform], firstSeen: '2026-01-05T10:00:00.000Z', lastSeen: '2026-03-01T10:00:00.000Z'})
     CREATE (n)-[:PART_OF]->(o), (a)-[:PART_OF]->(o),
       (n)-[:ASSOCIATED {probability: 0.8, items: [$phone], inferred: true}]->(a),
       (a)-[:ASSOCIATED {probability: 0.1, items: [$phone], inferred: true}]->(other)`,
    { ad: ad('4'), outside: ad('6'), platform: amber, phone: phone(1103) },
  );
  const of = async (given: Record<string, string>) =>
    (await shown('overview-operations', given)).map(({ one, other }) => [idOf(one), idOf(other)]);
  const link = [['network:1/1', ad('4')]];
  const inside = { countries: 'TR,UZ', platforms: amber, kinds: 'email,phone' };
  expect(await of({})).toEqual(link);
  expect(await of({ ...inside, period: '2026-03-01..2026-03-09' })).toEqual(link);
  for (const outside of [
    { countries: 'UZ' },
    { platforms: lotus },
    { kinds: 'email' },
    { period: '2026-03-02..' },
    { period: '..2026-01-04' },
  ])
    expect(await of(outside)).toEqual([]);
});

test('the Cypher of neighbours gives what Explore adds, in its order', async () => {
  const id = phone(1102);
  const { neighbours } = await app.data<{ neighbours: { nodes: { entity: { id: string } }[] } }>(
    'query ($id: ID!) { neighbours(id: $id, first: 50) { nodes { entity { id } } } }',
    { id },
  );
  const rows = await shown('neighbours', { id });
  expect(rows.map(({ properties }) => idOf(properties))).toEqual(
    neighbours.nodes.map(({ entity }) => entity.id),
  );
  expect(rows.length).toBeGreaterThan(3);
});

test('the Cypher of paths gives the paths of the page, with and without a hub', async () => {
  interface Path {
    entities: { id: string }[];
  }
  const given = { from: phone(1101), to: phone(1105), maxSteps: '8' };
  const ids = (paths: readonly Path[]) =>
    sorted(paths.map(({ entities }) => entities.map(({ id }) => id)));
  const paths = async (from: string, to: string) =>
    (
      await app.data<{ paths: Record<'withoutHub' | 'throughHub', Path[]> }>(
        'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxSteps: 8) { withoutHub { entities { id } } throughHub { entities { id } } } }',
        { from, to },
      )
    ).paths;
  const through = await paths(given.from, given.to);
  expect(through.throughHub.length).toBeGreaterThan(0);
  expect(ids((await shown('paths-through-hub', given)) as unknown as Path[])).toEqual(
    ids(through.throughHub),
  );
  const near = { ...given, to: phone(1103) };
  const without = await paths(near.from, near.to);
  expect(without.withoutHub.length).toBeGreaterThan(0);
  expect(ids((await shown('paths', near)) as unknown as Path[])).toEqual(ids(without.withoutHub));
});

test('the Cypher of a track gives its ads', async () => {
  const id = phone(4417);
  const { track } = await app.data<{ track: { ads: number; sightings: { ad: string }[] } }>(
    'query ($id: ID!) { track(id: $id) { ads sightings { ad } } }',
    { id },
  );
  const rows = await shown('track', { id });
  expect(rows).toHaveLength(track.ads);
  expect(sorted(rows.map(({ id: own }) => own))).toEqual(
    sorted([...new Set(track.sightings.map((one) => one.ad))]),
  );
});
