import { mkdtempSync } from 'node:fs';
import { readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeScenario } from '../../../../seed-data/index.ts';
import { markOf, noteChange, statement } from '../../../../server/core/neo4j/index.ts';
import type { GraphData } from '../../../../server/link/networks/loading/graph-data.ts';
import { keepGraph, keptGraph } from '../../../../server/link/networks/loading/kept-graph.ts';
import { loadGraph } from '../../../../server/link/networks/loading/load.ts';
import { loadChanges, readGraph } from '../../../../server/link/networks/loading/load-changes.ts';
import { resolveNow } from '../../../../server/link/networks/runs/resolve-graph.ts';
import { importInto } from '../../../read/ingest/support.ts';
import { ownWorkspace } from '../../opened.ts';
import { said } from '../said.ts';
import type { TestWorkspace } from '../support.ts';

const workspace = ownWorkspace();
let scenario: string;
let lines: string[];
beforeAll(async () => {
  scenario = mkdtempSync(join(tmpdir(), 'throughline-changes-'));
  const { path } = await writeScenario({ out: join(scenario, 'w'), ads: 400, seed: 11 });
  lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
});
afterAll(async () => {
  await rm(scenario, { recursive: true });
});

let files = 0;
async function bring(some: readonly string[]): Promise<void> {
  files += 1;
  const path = join(scenario, 'w', `part-${files}.jsonl`);
  await writeFile(path, some.join('\n'));
  await importInto(workspace.modules.graph, workspace.modules.evidence, path);
}

/** What is read by what has changed is what is read anew. */
async function brought(before: GraphData): Promise<GraphData> {
  const after = await loadChanges(workspace.modules.graph, before);
  if (!after) throw new Error('all would be read');
  const [changed, whole] = [said(after), said(await loadGraph(workspace.modules.graph))];
  const without = (lines: readonly string[], others: readonly string[]) => {
    const known = new Set(others);
    return lines.filter((line) => !known.has(line));
  };
  expect([without(changed, whole), without(whole, changed)]).toEqual([[], []]);
  expect(changed.length).toBe(whole.length);
  return after;
}

/** As a run reads: what has changed, or else all. */
const graphDataOf = async (
  graph: TestWorkspace['modules']['graph'],
  before: GraphData,
): Promise<GraphData> => (await loadChanges(graph, before)) ?? loadGraph(graph);

// One story: each test goes on from the one before.
let graphData: GraphData;
test('import by import, with what is shown, worded alike and seen again, it is as if all were read', async () => {
  await bring(lines.slice(0, 250));
  graphData = await loadGraph(workspace.modules.graph);
  let at = 250;
  for (const size of [1, 20, 12]) {
    await bring([...lines.slice(at, at + size), ...lines.slice(at / 4, at / 4 + 4)]);
    at += size;
    graphData = await brought(graphData);
  }
  const kinds = said(graphData).map((line) => /^holds \S+ (\w+):/.exec(line)?.[1]);
  for (const kind of ['phone', 'site', 'cluster', 'image', 'template'])
    expect(kinds).toContain(kind);
});

test('where nothing has changed all is taken over', async () => {
  expect(await brought(graphData)).toEqual(graphData);
});

test('an observation that is judged wrong goes, and comes back when that is withdrawn', async () => {
  const { graph } = workspace.modules;
  const mark = (wrong: boolean) =>
    graph.transaction(async (run) => {
      const rows = await run<{ ad: string }>(
        `MATCH (a:Ad)-[r:LISTS]->(:Phone) WITH a, r ORDER BY a.id LIMIT 3
         SET r.judgedWrong = ${wrong} RETURN a.id AS ad`,
      );
      await noteChange(
        run,
        rows.map(({ ad }) => ad),
      );
    });
  const before = said(graphData);
  await mark(true);
  const without = await brought(graphData);
  expect(said(without).length).toBe(before.length - 3);
  await mark(false);
  graphData = await brought(without);
  expect(said(graphData)).toEqual(before);
});

test('a relationship that is gone is held no more', async () => {
  await workspace.modules.graph.transaction(async (run) => {
    const rows = await run<{ ad: string }>(
      'MATCH (a:Ad)-[r:LISTS]->(:Phone) WITH a, r LIMIT 1 DELETE r RETURN a.id AS ad',
    );
    await noteChange(
      run,
      rows.map(({ ad }) => ad),
    );
  });
  const lines = said(graphData).length;
  graphData = await brought(graphData);
  expect(said(graphData).length).toBe(lines - 1);
});

test('a template that gets its second ad while changes are read is held by both of them', async () => {
  const { graph } = workspace.modules;
  const [a, b] = graphData.graph.observed.ads.ids;
  await graph.write('CREATE (:Entity:Template {id: "template:between", size: 1})');
  const word = (ad: string | undefined, size: number) =>
    graph.transaction(async (run) => {
      await run(
        'MATCH (a:Entity {id: $ad}), (t:Template {id: "template:between"}) CREATE (a)-[:USES_TEMPLATE]->(t) SET t.size = $size',
        { ad, size },
      );
      await noteChange(run, [ad ?? '']);
    });
  await word(a, 1);
  graphData = await loadGraph(graph);
  await graph.transaction((run) => noteChange(run, [b ?? '']));
  let between = false;
  const read: typeof graph.read = async (cypher, ...rest) => {
    if (cypher === statement('link/networks/changed-ads') && !between) {
      between = true;
      await word(b, 2);
    }
    return graph.read(cypher, ...rest);
  };
  const meanwhile = await graphDataOf({ ...graph, read }, graphData);
  expect(between).toBe(true);
  graphData = await brought(meanwhile);
});

test('kept in the data folder, it is what it was; what is another’s, damaged or cut short is none', async () => {
  const { dataDir } = workspace.modules;
  const path = join(dataDir, 'graphData.kept');
  await writeFile(join(dataDir, 'graphData.unfinished'), 'of a run that was killed', {
    mode: 0o644,
  });
  await keepGraph(dataDir, graphData, '7');
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  const kept = await keptGraph(dataDir, '7');
  expect(
    kept &&
      said({ ...kept, graph: { ...kept.graph } }).filter((line) => !/^(page|board)/.test(line)),
  ).toEqual(said(graphData).filter((line) => !/^(page|board)/.test(line)));
  expect(kept && said(await brought(kept))).toEqual(said(graphData));
  expect(await keptGraph(dataDir, '8')).toBeUndefined();
  await truncate(path, (await readFile(path)).length - 1);
  expect(await keptGraph(dataDir, '7')).toBeUndefined();
  await writeFile(path, 'nothing');
  expect(await keptGraph(dataDir, '7')).toBeUndefined();
});

test('a run over what has changed finds, byte by byte, what a run over all finds', async () => {
  const { store, dataDir, graph } = workspace.modules;
  let wholes = 0;
  const each: typeof graph.each = (...asked) => {
    wholes += 1;
    return graph.each(...asked);
  };
  const resolve = async () => {
    wholes = 0;
    const { n } = await resolveNow({ ...workspace.modules, graph: { ...graph, each } });
    return { n, readAll: wholes > 0 };
  };
  const tables = [
    'network',
    'member',
    'hub',
    'split',
    'sharedIdentifiers',
    'reposter',
    'copiedContent',
  ] as const;
  const found = async (run: number) => {
    const rows = tables.map((table) =>
      store.db.selectFrom(table).selectAll().where('run', '=', run).execute(),
    );
    return (await Promise.all(rows))
      .flat()
      .map(({ run: _, ...row }) => JSON.stringify({ ...row, n: undefined }))
      .sort();
  };
  await resolve();
  await bring(lines.slice(350, 354));
  const changed = await resolve();
  await rm(join(dataDir, 'graphData.kept'));
  const whole = await resolve();
  expect([changed.readAll, whole.readAll]).toEqual([false, true]);
  expect(await found(changed.n)).toEqual(await found(whole.n));
  graphData = await loadGraph(graph);
});

test('where it is not known what has changed all is read: another graph, one put back, too many changes, a graph changed by hand', async () => {
  const { graph, dataDir } = workspace.modules;
  const { version } = graphData;
  const { number } = version;
  const at = (over: Partial<typeof version>, mark = graphData.mark) =>
    loadChanges(graph, { ...graphData, mark, version: { ...version, ...over } });
  expect(await at({})).toBeDefined();
  expect(await at({ epoch: 'another' })).toBeUndefined();
  expect(await at({ number: number + 1 })).toBeUndefined();
  const earlier = await markOf(graph, { ...version, number: number - 1 });
  expect(await at({ number: number - 1 }, earlier)).toBeDefined();
  await graph.write('CREATE (:Entity:Phone {id: "phone:+77000000000"})');
  expect(await at({})).toBeUndefined();
  await keepGraph(dataDir, graphData, '7');
  graphData = await readGraph(graph, { dataDir, engine: '7' });
  expect(said(graphData)).toContain('identifier phone:+77000000000 0');
  expect(await at({})).toBeDefined();
  // Put back from a backup, and changed as often as before.
  await graph.write('MATCH (c:Change {number: $number}) SET c.mark = randomUUID()', { number });
  expect(await at({})).toBeUndefined();
  await graph.write('MATCH (c:Change {number: $number}) DELETE c', { number });
  expect(await at({ number: number - 1 }, earlier)).toBeUndefined();
});
