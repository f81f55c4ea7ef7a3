import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { BulkTables } from '../../../../server/core/neo4j/index.ts';
import { openStore } from '../../../../server/core/store/index.ts';
import { listRuns, resolveTables } from '../../../../server/link/networks/index.ts';

/** A thread that reads the engine takes seconds to start on a busy machine. */
const timeout = 60_000;

const nothing: BulkTables = { nodes: [], relationships: [], whole: [] };

/** A data folder of a test's own, and what is made of tables there. */
async function ownFolder() {
  const dataDir = mkdtempSync(join(tmpdir(), 'throughline-tables-'));
  const store = await openStore(dataDir);
  onTestFinished(async () => {
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  type Build = Parameters<typeof resolveTables>[3];
  const make = (tables: BulkTables, build: Build, options?: { memoryMb: number }) =>
    resolveTables({ store, dataDir }, tables, dataDir, build, options);
  const built: BulkTables[] = [];
  const keep = async (networks: BulkTables) => void built.push(networks);
  return { dataDir, store, make, built, keep, runs: () => listRuns(store.db) };
}

test('where something was judged no run is made: what is meant has to be found in the graph', async () => {
  const { store, make, built, keep, runs } = await ownFolder();
  const signed = { author: 'A', account: 'a', at: '2026-03-01T10:00:00Z', reason: 'a switchboard' };
  const standing = { withdrawnBy: null, withdrawnAccount: null, withdrawnAt: null };
  const said = { id: 'judgement:1', kind: 'shared', subject: '{}', subjectKey: 'a' } as const;
  await store.db
    .insertInto('judgement')
    .values({ ...said, ...signed, ...standing, withdrawnReason: null })
    .execute();
  expect(await make(nothing, keep)).toEqual({});
  expect(built).toEqual([nothing]);
  expect(await runs()).toEqual([]);
});

test('a run that fails keeps no graph from being built', { timeout }, async () => {
  const { dataDir, make, built, keep } = await ownFolder();
  const made = await make({ ...nothing, relationships: [[join(dataDir, 'none.csv')]] }, keep);
  const message = expect.stringContaining('none.csv');
  expect(made).toEqual({ problem: expect.objectContaining({ message }) });
  expect(built).toEqual([nothing]);
});

test('a run that needs more memory than it may take keeps no graph from being built, and none from being active', {
  timeout,
}, async () => {
  const { dataDir, make, built, keep, runs } = await ownFolder();
  const { run } = await make(nothing, async () => undefined);
  const [header = '', ads = ''] = ['header', 'ads'].map((name) => join(dataDir, `${name}.csv`));
  writeFileSync(header, 'id:ID\n');
  const ids = Array.from({ length: 900_000 }, (_, n) => `"ad:lotus-board.example/${n}"\n`);
  writeFileSync(ads, ids.join(''));
  const nodes = [{ labels: 'Entity:Ad', files: [header, ads] }];
  const made = await make({ ...nothing, nodes }, keep, { memoryMb: 160 });
  expect(made.problem).toMatchObject({
    code: 'no-memory',
    message: expect.stringContaining('160 MB of memory'),
    remedy: expect.stringContaining('All captures are in the graph. Resolve on a machine'),
  });
  expect(built).toEqual([nothing]);
  expect(await runs()).toMatchObject([
    { n: 2, state: 'failed', active: false, error: made.problem?.message.slice(16) },
    { n: run?.n, state: 'done', active: true },
  ]);
});

test('tables that hold nothing are a run that found nothing', { timeout }, async () => {
  const { make, runs } = await ownFolder();
  const { run } = await make(nothing, async ({ nodes }) => {
    // Where changes of the graph are counted from, and nothing else.
    expect(nodes.map(({ labels }) => labels)).toEqual(['Changes']);
    expect(await runs()).toMatchObject([{ n: 1, state: 'running', active: false }]);
  });
  const graph = '0 captures, 0 listed, 0 shown, 0 worded, 0 alike';
  expect(run).toMatchObject({ n: 1, state: 'done', active: true, graph });
});

test('the run is kept as soon as the graph is said to stand, while what is done with it goes on', {
  timeout,
}, async () => {
  const { make, runs } = await ownFolder();
  let isActive = false;
  const { run } = await make(nothing, async (_, stands) => {
    stands();
    await vi.waitFor(async () => expect(await runs()).toMatchObject([{ active: true }]), 20_000);
    isActive = true;
  });
  expect(isActive).toBe(true);
  expect(run).toMatchObject({ n: 1, state: 'done', active: true });
});
