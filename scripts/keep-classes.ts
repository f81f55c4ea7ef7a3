import { existsSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeScenario } from '../seed-data/index.ts';
import { neighbours, search, totals } from '../server/ask/explore/index.ts';
import { loadConfig } from '../server/core/config.ts';
import { openEvidence } from '../server/core/evidence/index.ts';
import { atExit } from '../server/core/exit.ts';
import { type Graph, keptClasses, openGraph } from '../server/core/neo4j/index.ts';
import { withTemporaryFolder } from '../server/core/temporary.ts';
import { importFile } from '../server/read/ingest/index.ts';
import { loadEntities } from '../server/read/recorded/index.ts';

/**
 * Has Java keep the classes of a server that has done what a session begins with, so that later servers start
 * with less work; see server/core/neo4j/classes.ts. It runs on a folder of its own, which is deleted. Exit code 1
 * where no file came of it. Run by scripts/setup.mjs.
 */
const config = loadConfig();
const kept = keptClasses(config.neo4j);
const draft = `${kept}.${process.pid}`;
atExit(() => rmSync(draft, { force: true }));
await withTemporaryFolder(tmpdir(), 'throughline-classes-', async (folder) => {
  const out = join(folder, 'scenario');
  const scenario = await writeScenario({ ads: 60, seed: 1, images: false, out });
  const dataDir = join(folder, 'data');
  const neo4j = { ...config.neo4j, keepClasses: draft };
  const graph = await openGraph({ dataDir, config: { ...config, neo4j } });
  await beginSession(graph, dataDir, scenario.path);
  await graph.close();
  // Whole or not at all: a server may be starting on the one before.
  if (existsSync(draft)) await rename(draft, kept);
  else process.exitCode = 1;
});

async function beginSession(graph: Graph, dataDir: string, scenario: string): Promise<void> {
  const evidence = openEvidence(dataDir);
  await importFile(scenario, { graph, evidence, now: () => new Date(), onEvent: () => {} });
  await totals(graph);
  const found = await search(graph, 'river', undefined, 20);
  const [entity] = (
    await loadEntities(
      graph,
      found.hits.map(({ entity }) => entity.id),
    )
  ).values();
  if (entity) await neighbours(graph, entity, undefined, 50);
}
