import { beforeAll, describe, expect, test } from 'vitest';
import { ownApp, ownGraph } from '../../link/opened.ts';
import { importCaptures, record } from '../../support/import-captures.ts';

/**
 * Two phones go from Kazakhstan to Türkiye and one the other way; a fourth is on one day in both. One ad is removed
 * from lotus-board.example and comes back under another number, with the same phone.
 */
const phone = (last: number) => `+7700000${String(last).padStart(4, '0')}`;
let next = 0;
const ad = (day: string, country: string | undefined, phones: readonly number[], more = {}) => {
  next += 1;
  const said = { adId: String(next), title: `Rooms ${next}`, text: `Number ${next}` };
  const contacts = { phones: phones.map(phone) };
  return record({ ...said, capturedAt: `${day}T10:00:00Z`, contacts, country, ...more });
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

type Of<Name extends string> = { readonly [name in Name]: { readonly id: string } };
interface Answer {
  readonly current: boolean;
  readonly total: Record<'ads' | 'networks' | 'fresh' | 'before', number>;
  readonly weeks: readonly { readonly ads: number }[];
  readonly countries: readonly object[];
  readonly platforms: readonly object[];
  readonly corridors: readonly (Of<'from' | 'to'> & { readonly identifiers: number })[];
  readonly growing: readonly object[];
}

async function overview(filter: object = {}): Promise<Answer> {
  const query = `query ($filter: OverviewFilter) { overview(filter: $filter) { ${fields} } }`;
  return (await app.data<{ overview: Answer }>(query, { filter })).overview;
}

// That counts are those of the graph is in counts.graph.test.ts and, whatever is asked, in overview.test.ts.
describe('one story, in its order', { shuffle: false }, () => {
  test('counts by country, platform, place, week and corridor, with what is new in the last days of the graph', async () => {
    const { platforms, ...all } = await overview();
    const [kz, tr] = [{ id: 'country:KZ' }, { id: 'country:TR' }];
    const corridor = { identifiers: 4, firstInFrom: 2, firstInTo: 1, networks: 0 };
    const place = { caption: expect.stringContaining('Almaty'), lat: expect.any(Number) };
    const bosphorus = { id: 'platform:bosphorus-list.example' };
    expect(all).toMatchObject({
      total: { ads: 11, networks: 0, fresh: 4, before: 6 },
      growth: { before: '2026-01-03', from: '2026-02-02', to: '2026-03-03', usual: '2026-03-03' },
      countries: [
        { country: kz, ads: 6 },
        { country: tr, ads: 4 },
      ],
      cells: expect.arrayContaining([{ country: tr, platform: bosphorus, ads: 2 }]),
      places: expect.arrayContaining([{ place, ads: 1 }]),
      corridors: [{ from: kz, to: tr, ...corridor }],
    });
    expect(all.weeks.slice(0, 2)).toEqual([
      { week: '2025-12-29', ads: 1 },
      { week: '2026-01-05', ads: 5 },
    ]);
    const lotus = { platform: { id: 'platform:lotus-board.example' }, ads: 9 };
    expect(platforms).toContainEqual({ ...lotus, removed: 1, medianDaysUp: 10, cameBack: 1 });
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
    const network = { id: expect.stringContaining('network:') };
    expect(growing[0]).toMatchObject({ network, fresh: 2, before: 1 });
    expect(corridors[0]).toMatchObject({ networks: 4 });
  });

  test('the saved query of a corridor lists as many identifiers as the overview counts', async () => {
    // An ad that names a second country, so that its own is not all there is.
    await importCaptures(opened, 'b.jsonl', [
      ad('2026-02-01', 'UZ', [1], { text: 'City: Istanbul. Number of two places' }),
    ]);
    const counted = async () =>
      (await overview()).corridors.map(({ from, to, identifiers }) => [
        from.id,
        to.id,
        identifiers,
      ]);
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
});
