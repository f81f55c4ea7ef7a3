import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import type { BulkTables } from '../../../../server/core/neo4j/index.ts';
import { openStore } from '../../../../server/core/store/index.ts';
import { listRuns, resolveTables } from '../../../../server/link/networks/index.ts';

/** A thread that reads the engine takes seconds to start on a busy machine. */
const timeout = 60_000;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function ownStore() {
  const dataDir = mkdtempSync(join(tmpdir(), 'throughline-tables-'));
  folders.push(dataDir);
  return { dataDir, store: await openStore(dataDir) };
}

const nothing: BulkTables = { nodes: [], relationships: [], whole: [] };

test('where something was judged no run is made: what is meant has to be found in the graph', async () => {
  const { dataDir, store } = await ownStore();
  await store.db
    .insertInto('judgement')
    .values({
      id: 'judgement:1',
      kind: 'shared',
      subject: '{}',
      subjectKey: 'a',
      author: 'A',
      account: 'a',
      at: '2026-03-01T10:00:00Z',
      reason: 'a switchboard',
      withdrawnBy: null,
      withdrawnAccount: null,
      withdrawnAt: null,
      withdrawnReason: null,
    })
    .execute();
  const built: BulkTables[] = [];
  const made = await resolveTables({ store, dataDir }, nothing, dataDir, async (networks) => {
    built.push(networks);
  });
  expect(made).toEqual({});
  expect(built).toEqual([nothing]);
  expect(await listRuns(store.db)).toEqual([]);
  await store.close();
});

test(
  'a run that fails keeps no graph from being built',
  async () => {
    const { dataDir, store } = await ownStore();
    const tables = { ...nothing, relationships: [[join(dataDir, 'none.csv')]] };
    const built: BulkTables[] = [];
    const made = await resolveTables({ store, dataDir }, tables, dataDir, async (networks) => {
      built.push(networks);
    });
    expect(made).toEqual({
      problem: expect.objectContaining({ message: expect.stringContaining('none.csv') }),
    });
    expect(built).toEqual([nothing]);
    await store.close();
  },
  timeout,
);

test(
  'a run that needs more memory than it may take keeps no graph from being built, and none from being active',
  async () => {
    const { dataDir, store } = await ownStore();
    const build = async () => undefined;
    const { run } = await resolveTables({ store, dataDir }, nothing, dataDir, build);
    const [header, ads] = ['header', 'ads'].map((name) => join(dataDir, `${name}.csv`));
    writeFileSync(header ?? '', 'id:ID\n');
    const ids = Array.from({ length: 900_000 }, (_, n) => `"ad:lotus-board.example/${n}"\n`);
    writeFileSync(ads ?? '', ids.join(''));
    const tables = {
      ...nothing,
      nodes: [{ labels: 'Entity:Ad', files: [header ?? '', ads ?? ''] }],
    };
    const built: BulkTables[] = [];
    const made = await resolveTables(
      { store, dataDir },
      tables,
      dataDir,
      async (networks) => {
        built.push(networks);
      },
      { memoryMb: 160 },
    );
    expect(made.problem).toMatchObject({
      code: 'no-memory',
      message: expect.stringContaining('160 MB of memory'),
      remedy: expect.stringContaining('All captures are in the graph. Resolve on a machine'),
    });
    expect(built).toEqual([nothing]);
    expect(await listRuns(store.db)).toMatchObject([
      { n: 2, state: 'failed', active: false, error: made.problem?.message.slice(16) },
      { n: run?.n, state: 'done', active: true },
    ]);
    await store.close();
  },
  timeout,
);

test(
  'tables that hold nothing are a run that found nothing',
  async () => {
    const { dataDir, store } = await ownStore();
    const { run } = await resolveTables({ store, dataDir }, nothing, dataDir, async ({ nodes }) => {
      // Where changes of the graph are counted from, and nothing else.
      expect(nodes.map(({ labels }) => labels)).toEqual(['Changes']);
      expect(await listRuns(store.db)).toMatchObject([{ n: 1, state: 'running', active: false }]);
    });
    expect(run).toMatchObject({ n: 1, state: 'done', active: true });
    expect(run).toMatchObject({ graph: '0 captures, 0 listed, 0 shown, 0 worded, 0 alike' });
    await store.close();
  },
  timeout,
);

test(
  'the run is kept as soon as the graph is said to stand, while what is done with it goes on',
  async () => {
    const { dataDir, store } = await ownStore();
    const states: string[] = [];
    const { run } = await resolveTables({ store, dataDir }, nothing, dataDir, async (_, stands) => {
      stands();
      await vi.waitFor(
        async () => expect(await listRuns(store.db)).toMatchObject([{ active: true }]),
        20_000,
      );
      states.push('active');
    });
    expect(states).toEqual(['active']);
    expect(run).toMatchObject({ n: 1, state: 'done', active: true });
    await store.close();
  },
  timeout,
);
