import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inject, type ProvidedContext } from 'vitest';
import type { Config } from '../../server/core/config.ts';
import {
  type Graph,
  markOwner,
  openGraph,
  ownerOf,
  statement,
} from '../../server/core/neo4j/index.ts';
import { testConfig } from './config.ts';

/** A graph for one test file. */
export interface TestGraph {
  /** The worker's shared server, empty: no nodes but the migrations', the schema in place. */
  graph: Graph;
  /** Settings that lead to the same server, for code that opens its own graph. */
  config: Config;
  /** A fresh folder for evidence and the like; deleted by `close`. */
  dataDir: string;
  /** Empties the graph again, between tests that need it; it stays that of its data folder. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** The Neo4j of this worker, which runs one file at a time; they are started with the run. */
export function graphServer(): ProvidedContext['graphServers'][number] {
  const servers = inject('graphServers');
  // Vitest numbers its workers from 1. With fewer servers there are as few files that need one.
  const server = servers[(Number(process.env.VITEST_POOL_ID) - 1) % servers.length];
  if (!server)
    throw new Error(
      'only files called *.graph.test.ts, *.journey.test.ts, *.e2e.test.ts or *.long.test.ts have a graph server',
    );
  return server;
}

/**
 * Opens the worker's Neo4j for a test file and empties it. Call it in `beforeAll`, `close` in
 * `afterAll`. A worker runs its files one after another, so the graph is theirs alone.
 */
export async function openTestGraph(): Promise<TestGraph> {
  const { uri, password } = graphServer();
  const config = testConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: password });
  const dataDir = mkdtempSync(path.join(tmpdir(), 'throughline-test-'));
  const graph = await openGraph({ dataDir, config });
  const clear = async () => {
    // CALL … IN TRANSACTIONS wants a session of its own, outside any transaction.
    const session = graph.driver.session({ database: graph.database });
    await session.run(statement('schema/clear'));
    await session.close();
  };
  await clear();
  const clearOwn = async () => {
    const { folder } = await ownerOf(graph);
    await clear();
    if (folder !== null) await markOwner(graph, folder);
  };
  const close = async () => {
    await graph.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { graph, config, dataDir, clear: clearOwn, close };
}
