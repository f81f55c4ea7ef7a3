import { beforeAll, expect, test } from 'vitest';
import { ownApp, ownGraph } from '../../link/opened.ts';
import { importCaptures, record } from '../../support/import-captures.ts';

/**
 * Two phones go from Kazakhstan to Türkiye and one the other way; a fourth is on one day in both. One ad is removed
 * from lotus-board.example and comes back under another number, with the same phone.
 */
const phone = (last: number) => `+7700000${String(last).padStart(4, '0')}`;
let next = 0;
const ad = (
  day: string,
  country: string | undefined,
  phones: readonly number[],
  more: Record<string, unknown> = {},
) => {
  next += 1;
  return record({
    adId: String(next),
    title: `Rooms ${next}`,
    text: `Number ${next}`,
    capturedAt: `${day}T10:00:00Z`,
    contacts: { phones: phones.map(phone) },
    country,
    ...more,
  });
};

const opened = ownGraph();
beforeAll(async () => {
  await opened.clear();
  const gone = { adId: 'gone', url: 'https://lotus-board.example/a/gone' };
  await importCaptures(opened, 'a.jsonl', [
    ad('2026-01-05', 'KZ', [1], { city: 'Almaty' }),
    ad('2026-02-10', 'TR', [1], { platform: 'bosphorus-list.example' }),
    ad('2026-01-06', 'KZ', [2]),
    ad('2026-03-01', 'TR', [2], { platform: 'bosphorus-list.example' }),
    ad('2026-01-07', 'TR', [3]),
    ad('2026-03-02', 'KZ', [3]),
    ad('2026-01-08', 'TR', [4]),
    ad('2026-01-08', 'KZ', [4]),
    ad('2026-03-03', undefined, []),
    ad('2026-01-01', 'KZ', [5], gone),
    ad('2026-01-11', 'KZ', [5], { ...gone, status: 'removed' }),
    ad('2026-01-20', 'KZ', [5]),
  ]);
});
const app = ownApp(opened);

const fields = `
  current   total { ads networks fresh before } growth { before from to usual } weeks { week ads }
  countries { country { id } ads } platforms { platform { id } ads removed medianDaysUp cameBack }
  cells { country { id } platform { id } ads } places { place { caption lat } ads } morePlaces
  corridors { from { id } to { id } identifiers firstInFrom firstInTo networks }
  growing { network { id } ads fresh before }`;

interface Named {
  readonly id: string;
}
interface Answer {
  readonly current: boolean;
  readonly total: Record<'ads' | 'networks' | 'fresh' | 'before', number>;
  readonly growth: unknown;
  readonly weeks: readonly { readonly week: string; readonly ads: number }[];
  readonly countries: unknown;
  readonly platforms: unknown;
  readonly cells: unknown;
  readonly places: readonly { readonly ads: number }[];
  readonly corridors: readonly {
    readonly from: Named;
    readonly to: Named;
    readonly identifiers: number;
    readonly networks: number;
  }[];
  readonly growing: readonly {
    readonly network: Named;
    readonly fresh: number;
    readonly before: number;
  }[];
}

async function overview(filter: object = {}): Promise<Answer> {
  const query = `query ($filter: OverviewFilter) { overview(filter: $filter) { ${fields} } }`;
  return (await app.data<{ overview: Answer }>(query, { filter })).overview;
}

test('counts by country, platform, place and week', async () => {
  const all = await overview();
  expect(all.total).toMatchObject({ ads: 11, networks: 0 });
  expect(all.countries).toEqual([
    { country: { id: 'country:KZ' }, ads: 6 },
    { country: { id: 'country:TR' }, ads: 4 },
  ]);
  expect(all.cells).toContainEqual({
    country: { id: 'country:TR' },
    platform: { id: 'platform:bosphorus-list.example' },
    ads: 2,
  });
  expect(all.places[0]?.ads).toBeGreaterThan(0);
  expect(all.places).toContainEqual({
    place: { caption: expect.stringContaining('Almaty'), lat: expect.any(Number) },
    ads: 1,
  });
  expect(all.weeks.slice(0, 3)).toEqual([
    { week: '2025-12-29', ads: 1 },
    { week: '2026-01-05', ads: 5 },
    { week: '2026-01-19', ads: 1 },
  ]);
  expect(all.weeks.reduce((sum, { ads }) => sum + ads, 0)).toBe(11);
});

test('a corridor goes from where more identifiers were first', async () => {
  expect((await overview()).corridors).toEqual([
    {
      from: { id: 'country:KZ' },
      to: { id: 'country:TR' },
      identifiers: 4,
      firstInFrom: 2,
      firstInTo: 1,
      networks: 0,
    },
  ]);
});

test('what is new came in the last days of the graph', async () => {
  const { growth, total } = await overview();
  expect(growth).toEqual({
    before: '2026-01-03',
    from: '2026-02-02',
    to: '2026-03-03',
    usual: '2026-03-03',
  });
  expect(total).toMatchObject({ fresh: 4, before: 6 });
});

test('a removed ad was up for the days between, and what it lists came back', async () => {
  expect((await overview()).platforms).toContainEqual({
    platform: { id: 'platform:lotus-board.example' },
    ads: 9,
    removed: 1,
    medianDaysUp: 10,
    cameBack: 1,
  });
  const query =
    'mutation { runQuery(name: "removed-ads", parameters: {platform: "lotus-board.example"}) { rows } }';
  const { runQuery } = await app.data<{ runQuery: { rows: unknown[] } }>(query);
  expect(runQuery.rows).toEqual([
    [
      expect.anything(),
      expect.stringMatching(/^2026-01-01/),
      expect.stringMatching(/^2026-01-11/),
      10,
    ],
  ]);
});

test('every filter narrows all of it, but for the days of the weeks', async () => {
  const { countries, corridors, weeks } = await overview({
    firstSeen: { from: '2026-02-01', to: '2026-02-28' },
  });
  expect(countries).toEqual([{ country: { id: 'country:TR' }, ads: 1 }]);
  expect(corridors).toEqual([]);
  expect(weeks.reduce((sum, { ads }) => sum + ads, 0)).toBe(11);
  expect((await overview({ countries: ['TR'] })).total.ads).toBe(4);
  expect((await overview({ platforms: ['bosphorus-list.example'] })).total.ads).toBe(2);
  expect((await overview({ kinds: ['PHONE'] })).total.ads).toBe(10);
  expect((await overview({ kinds: ['EMAIL'] })).corridors).toEqual([]);
});

test('a country or platform that nobody names leaves nothing, and a kind that is no identifier is refused', async () => {
  expect((await overview({ countries: ['ZZ'] })).total.ads).toBe(0);
  expect((await overview({ platforms: ['nowhere.example'] })).weeks).toEqual([]);
  const query = 'query { overview(filter: { kinds: [AD] }) { morePlaces } }';
  expect(await app.error(query)).toMatchObject({
    extensions: { code: 'BAD_INPUT', field: 'kinds' },
  });
});

test('after a run the networks are counted, those that grew first', async () => {
  await importCaptures(opened, 'c.jsonl', [ad('2026-03-02', 'KZ', [3])]);
  await app.data('mutation { resolve { state } }');
  const done = async () =>
    (await app.data<{ resolveJob: { state: string } }>('{ resolveJob { state } }')).resolveJob
      .state;
  await expect.poll(done, { timeout: 60_000 }).toBe('DONE');
  // What is being read again meanwhile says so.
  await expect.poll(async () => (await overview()).current, { timeout: 20_000 }).toBe(true);
  const { total, growing, corridors } = await overview();
  expect(total.networks).toBeGreaterThan(0);
  expect(growing[0]).toMatchObject({
    network: { id: expect.stringContaining('network:') },
    fresh: 2,
    before: 1,
  });
  expect(corridors[0]?.networks).toBe(4);
});

test('the saved query of a corridor lists as many identifiers as the overview counts', async () => {
  // An ad that names a second country, so that its own is not all there is.
  await importCaptures(opened, 'b.jsonl', [
    ad('2026-02-01', 'UZ', [1], { text: 'City: Istanbul. Number of two places' }),
  ]);
  const counted = async () =>
    (await overview()).corridors.map(({ from, to, identifiers }) => [from.id, to.id, identifiers]);
  await expect.poll(counted, { timeout: 20_000 }).toContainEqual(['country:TR', 'country:UZ', 1]);
  const { corridors } = await overview();
  const listed = await Promise.all(
    corridors.map(async ({ from, to }) => {
      const parameters = { from: from.id.slice(8), to: to.id.slice(8), confidence: 0 };
      const query =
        'mutation ($p: JSON!) { runQuery(name: "corridor", parameters: $p) { rowCount } }';
      const { runQuery } = await app.data<{ runQuery: { rowCount: number } }>(query, {
        p: parameters,
      });
      return [from.id, to.id, runQuery.rowCount];
    }),
  );
  expect(listed).toEqual(await counted());
});
