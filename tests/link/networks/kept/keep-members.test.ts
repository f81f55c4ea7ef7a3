import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore, type Store } from '../../../../server/core/store/index.ts';
import { beginRun, keepFound } from '../../../../server/link/networks/kept/keep.ts';
import { networkRow } from '../../../../server/link/networks/kept/kept-networks.ts';
import { eachMember, membersOf } from '../../../../server/link/networks/kept/members.ts';
import { nothingFound } from '../../../../server/link/networks/run.ts';
import { found, network } from '../content.ts';

const folder = mkdtempSync(join(tmpdir(), 'throughline-members-'));
let store: Store;
beforeAll(async () => {
  store = await openStore(folder);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** @param where by ad, the network that it is in; null: it stands alone */
async function keep(where: ReadonlyMap<string, string | null>): Promise<number> {
  const begun = { account: 'unit', engine: '1', parameters: {}, startedAt: 'now', graph: 'g' };
  const n = await beginRun(store, begun);
  const of = (id: string | null) =>
    [...where].flatMap(([ad, one]) => (one === id ? ad : [])).sort();
  const ids = [...new Set(where.values())].filter((id) => id !== null);
  const networks = ids.map((id) => network(id, of(id)));
  const run = { n, account: 'unit', at: 'now', judgements: [] };
  await keepFound(
    store,
    run,
    found({ networks, alone: of(null) }),
    nothingFound,
    async () => undefined,
  );
  return n;
}

async function keptOf(run: number): Promise<Map<string, string | null>> {
  const kept = new Map<string, string | null>();
  for await (const { ad, network } of eachMember(store.db, run)) kept.set(ad, network);
  return kept;
}

/** Of 40 ads some come and go, and some are in another network than before: the same at every call of the test. */
function* scenarios(): Generator<Map<string, string | null>> {
  let seed = 7;
  const below = (n: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % n;
  };
  const where = new Map<string, string | null>();
  for (;;) {
    for (let i = 0; i < 12; i += 1) {
      const ad = `ad:a/${below(40)}`;
      if (below(5) === 0) where.delete(ad);
      else where.set(ad, below(3) === 0 ? null : `network:1/${below(4)}`);
    }
    yield new Map([...where].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

test('each kept run says who was in which network, whatever came after it', async () => {
  const runs: (readonly [n: number, scenario: Map<string, string | null>])[] = [];
  for (const scenario of scenarios()) {
    runs.push([await keep(scenario), scenario]);
    const kept = runs.slice(-10);
    for (const [n, was] of kept) {
      expect([...(await keptOf(n))]).toEqual([...was]);
      const [first] = [...was.values()].filter((id) => id !== null);
      const ads = [...was].flatMap(([ad, id]) => (id === first ? ad : []));
      expect(await membersOf(store.db, n, first ?? '')).toEqual(ads);
    }
    if (runs.length === 25) break;
  }
  const [dropped] = runs;
  expect(await keptOf(dropped?.[0] ?? 0)).toEqual(new Map());
  const oldest = runs.at(-10)?.[0] ?? 0;
  const rows = await store.db.selectFrom('membership').select(['since', 'until']).execute();
  expect(rows.filter(({ until }) => until !== null && until <= oldest)).toEqual([]);
});

test('a run that finds the same adds nothing', async () => {
  const count = async () => (await store.db.selectFrom('membership').select('ad').execute()).length;
  const scenario = new Map(
    [...Array(50).keys()].map((n) => [`ad:b/${n}`, n < 30 ? 'network:9/1' : null]),
  );
  await keep(scenario);
  const before = await count();
  const n = await keep(scenario);
  expect(await keptOf(n)).toEqual(new Map([...scenario].sort(([a], [b]) => (a < b ? -1 : 1))));
  expect(await count()).toBeLessThanOrEqual(before);
});

test('a network that a run does not have is told by the run that has it, and where its ads are now', async () => {
  const ads = ['ad:c/1', 'ad:c/2', 'ad:c/3', 'ad:c/4'] as const;
  const [a, b, c, d] = ads;
  const before = await keep(new Map(ads.map((ad) => [ad, 'network:7/1'])));
  const now = await keep(
    new Map(
      Object.entries({
        ...{ [a]: 'network:7/2', [b]: 'network:7/2', [c]: 'network:7/3' },
        ...{ 'ad:c/9': 'network:7/3', [d]: null },
      }),
    ),
  );
  await expect(networkRow(store.db, 'network:7/1', now)).rejects.toThrow(
    `There is no network:7/1 in run ${now}. Run ${before} has it, with 4 ads: 2 of these are in network:7/2 now, 1 in network:7/3.`,
  );
  const merged = await keep(new Map(ads.map((ad) => [ad, 'network:7/4'])));
  await expect(networkRow(store.db, 'network:7/2', merged)).rejects.toThrow(
    `Run ${now} has it, with 2 ads: all are in network:7/4 now.`,
  );
  await expect(networkRow(store.db, 'network:7/9', merged)).rejects.toThrow(
    /^There is no network:7\/9 in run \d+\.$/,
  );
});
