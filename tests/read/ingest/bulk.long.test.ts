import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEvidence } from '../../../server/core/evidence/index.ts';
import {
  bulkLoad,
  changedSources,
  dumpGraph,
  type Graph,
  GraphError,
  graphVersion,
  noteChange,
  openGraph,
} from '../../../server/core/neo4j/index.ts';
import { openStore, type Store } from '../../../server/core/store/index.ts';
import { loadAtOnce } from '../../../server/edge/load-at-once.ts';
import { openJudgements } from '../../../server/link/judgements/index.ts';
import {
  allNetworks,
  contentsOf,
  eachCopiedContent,
  eachMember,
  hubsOf,
  isMirrored,
  isResolved,
  listRuns,
  remakeNetworks,
  repostersOf,
  resolveNow,
  runOf,
} from '../../../server/link/networks/index.ts';
import { keptGraph } from '../../../server/link/networks/loading/kept-graph.ts';
import { loadGraph } from '../../../server/link/networks/loading/load.ts';
import { loadChanges } from '../../../server/link/networks/loading/load-changes.ts';
import { engineVersion } from '../../../server/link/networks/runs/resolve-graph.ts';
import { type ImportEvent, importFile } from '../../../server/read/ingest/index.ts';
import { said } from '../../link/networks/said.ts';
import { testConfig } from '../../support/config.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { describedEvents, writeBulkFiles } from './bulk-files.ts';

const now = () => new Date('2027-01-01T00:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'throughline-bulk-'));
const captures = join(folder, 'captures.jsonl');
/** In the order in which a bulk load reads them. */
let files: readonly string[] = [];
const dataDir = join(folder, 'data');
const config = testConfig();
let test: TestGraph;
/** The graph that an import by and by and a run after it make, networks and all. */
let whole: string[];
/** The one that was loaded: a server takes seconds to start, so it stays open for several tests. */
let loaded: Graph | undefined;
const closeLoaded = async () => {
  await loaded?.close();
  loaded = undefined;
};

/** Loads in bulk, and opens the graph while its server still runs, so that it goes on. */
function loadAndOpen(
  context: Omit<Parameters<typeof loadAtOnce>[1], 'config' | 'now'>,
  memoryMb?: number,
) {
  let opening: Promise<Graph> | undefined;
  const onPhase = (phase: string) => {
    if (phase === 'settle') opening = openGraph({ dataDir: context.dataDir, config });
  };
  const load = loadAtOnce(files, { ...context, config, now, onPhase }, {}, { memoryMb });
  return { load, opened: async () => (await opening) as Graph };
}

async function listOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const dumpOf = (graph: TestGraph['graph'], all = false): Promise<string[]> =>
  listOf(dumpGraph(graph, { all }));

/** A data folder opened as runs of resolution need it. */
async function withDataFolder<T>(
  { graph, dataDir }: Pick<TestGraph, 'graph' | 'dataDir'>,
  work: (modules: Parameters<typeof resolveNow>[0]) => Promise<T>,
): Promise<T> {
  const store = await openStore(dataDir);
  try {
    const evidence = openEvidence(dataDir);
    const judgements = await openJudgements({ graph, evidence, store });
    return await work({ graph, store, evidence, judgements, dataDir });
  } finally {
    await store.close();
  }
}

/** All that a run found, as it is kept. */
async function foundBy({ db }: Store, n: number): Promise<unknown> {
  const networks = await allNetworks(db, n);
  const ids = networks.map(({ id }) => id);
  const run = await runOf(db, n);
  const { graph, state, active } = run;
  // One graph counts its changes from another number than the other.
  const { saw: _, ...counts } = run.counts;
  return {
    run: { counts, graph, state, active },
    networks,
    hubs: await hubsOf(db, n),
    members: await listOf(eachMember(db, n)),
    contents: [...(await contentsOf(db, n, ids))].sort(([a], [b]) => (a < b ? -1 : 1)),
    reposters: await repostersOf(db, n),
    leftOut: await listOf(eachCopiedContent(db, n)),
  };
}

beforeAll(async () => {
  test = await openTestGraph();
  files = await writeBulkFiles(folder, 160);
}, 240_000);

afterAll(async () => {
  await closeLoaded();
  await test.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a bulk load of an empty folder', () => {
  it('makes the graph that an import by and by makes, and tells the same of each file', async () => {
    const byAndBy: ImportEvent[] = [];
    const evidence = openEvidence(test.dataDir);
    const { graph } = test;
    for (const file of files)
      await importFile(file, { graph, evidence, now, onEvent: (event) => byAndBy.push(event) });
    const found = await withDataFolder(test, async (modules) =>
      foundBy(modules.store, (await resolveNow(modules)).n),
    );
    whole = await dumpOf(graph, true);

    const atOnce: ImportEvent[] = [];
    const onEvent = (event: ImportEvent) => atOnce.push(event);
    const { load, opened } = loadAndOpen({ dataDir, onEvent });
    const run = await load;
    loaded = await opened();
    expect(await dumpOf(loaded, true)).toEqual(whole);
    // The next run has nothing to read but what comes now.
    const kept = await keptGraph(dataDir, engineVersion);
    const parseOptions = kept && (await loadChanges(loaded, kept));
    expect(parseOptions && said(parseOptions)).toEqual(said(await loadGraph(loaded)));
    await withDataFolder({ graph: loaded, dataDir }, async (modules) => {
      expect(await foundBy(modules.store, run?.n ?? 0)).toEqual(found);
      expect(await isResolved(modules)).toBe(true);
      expect(await isMirrored(modules)).toBe(true);
    });
    expect(describedEvents(atOnce)).toEqual(describedEvents(byAndBy));
    expect(whole.length).toBeGreaterThan(1000);
    expect(whole.filter((line) => line.includes('MEMBER_OF')).length).toBeGreaterThan(100);
    expect(readdirSync(dataDir).filter((name) => name.startsWith('bulk-'))).toEqual([]);
  }, 240_000);

  it('leaves nothing for a run after it to write', async () => {
    const graph = loaded as Graph;
    const memberships = () =>
      graph.read<{ id: number }>(
        'MATCH ()-[r:MEMBER_OF]->(:Network) RETURN id(r) AS id ORDER BY id',
      );
    const before = await memberships();
    await withDataFolder({ graph, dataDir }, resolveNow);
    expect(await memberships()).toEqual(before);
  });

  it('leaves a graph whose first change can be caught up with', async () => {
    const graph = loaded as Graph;
    const before = await graphVersion(graph);
    await graph.transaction((run) => noteChange(run, [7]));
    const changed = await graphVersion(graph);
    expect(await changedSources(graph, before, changed)).toEqual(new Set([7]));
  });

  it('is refused where captures are held, and leaves them as they are', async () => {
    const graph = loaded as Graph;
    try {
      const again = loadAtOnce([captures], { dataDir, config, now, onEvent: () => undefined });
      await expect(again).rejects.toThrow(/holds captures already/);
      const nothing = { nodes: [], relationships: [], whole: [] };
      await expect(bulkLoad(dataDir, config, nothing)).rejects.toSatisfy(
        (error) => error instanceof GraphError && error.code === 'busy',
      );
      expect((await dumpOf(graph)).length).toBeGreaterThan(1000);
    } finally {
      await closeLoaded();
    }
  });

  it('makes that graph, too, where its run has too little memory: the run can be made after it', async () => {
    const own = { dataDir: join(folder, 'short'), onEvent: () => undefined };
    const { load, opened } = loadAndOpen(own, 16);
    await expect(load).rejects.toMatchObject({ code: 'no-memory' });
    const graph = await opened();
    try {
      await withDataFolder({ graph, dataDir: own.dataDir }, async (modules) => {
        expect(await isResolved(modules)).toBe(false);
        await resolveNow(modules);
      });
      expect(await dumpOf(graph, true)).toEqual(whole);
    } finally {
      await graph.close();
    }
  }, 240_000);

  it('puts nothing active where the graph could not be built, and what it built is gone on with', async () => {
    const own = { dataDir: join(folder, 'ended'), config };
    const until = (end: string) => {
      const onPhase = (phase: string) => {
        if (phase === end) throw new Error(`ended at ${end}`);
      };
      return loadAtOnce([captures], { ...own, now, onEvent: () => undefined, onPhase });
    };
    await expect(until('build')).rejects.toThrow('ended at build');
    const store = await openStore(own.dataDir);
    expect(await listRuns(store.db)).toMatchObject([{ n: 1, state: 'failed', active: false }]);
    await expect(until('index')).rejects.toThrow('ended at index');
    const [run] = await listRuns(store.db);
    await store.close();
    expect(run).toMatchObject({ n: 2, state: 'done', active: true });

    const graph = await openGraph(own);
    const held = (label: string) =>
      graph.read(
        `MATCH (n:${label})<-[:MEMBER_OF]-() RETURN count(DISTINCT n) AS networks, count(*) AS members`,
      );
    const all = [{ networks: run?.counts.networks, members: run?.counts.members }];
    try {
      expect(await held('NetworkDraft')).toEqual(all);
      expect(await held('Network')).toEqual([{ networks: 0, members: 0 }]);
      await withDataFolder({ graph, dataDir: own.dataDir }, async (modules) => {
        expect(await isMirrored(modules)).toBe(false);
        await remakeNetworks(modules);
        expect(await isMirrored(modules)).toBe(true);
      });
      expect(await held('Network')).toEqual(all);
      expect(await held('NetworkDraft')).toEqual([{ networks: 0, members: 0 }]);
    } finally {
      await graph.close();
    }
  }, 240_000);

  it('wants the files of a graph: not a server that is given, nor a web archive', async () => {
    const load = (paths: string[], settings = config) =>
      loadAtOnce(paths, { dataDir, config: settings, now, onEvent: () => undefined });
    const given = testConfig({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' });
    await expect(load([captures], given)).rejects.toMatchObject({ code: 'no-managed' });
    const empty = { dataDir: join(folder, 'other'), config, now, onEvent: () => undefined };
    await expect(loadAtOnce([folder], empty)).rejects.toThrow(/is a folder/);
    await expect(loadAtOnce([join(folder, 'none.jsonl')], empty)).rejects.toThrow(/no file/);
  });
});
