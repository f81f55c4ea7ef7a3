import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { openGraph } from '../../server/neo4j/index.ts';
import { testConfig } from './config.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The one Neo4j of this run, shared by all graph tests; see `openTestGraph`. */
    graphServer: { uri: string; password: string };
  }
}

/** Starts one real server for all files of the run, with the schema in place. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'throughline-tests-'));
  const graph = await openGraph({ dataDir, config: testConfig() });
  const { address } = await graph.driver.getServerInfo();
  project.provide('graphServer', {
    uri: `bolt://${address}`,
    password: readFileSync(path.join(dataDir, 'neo4j', 'password'), 'utf8').trim(),
  });
  return async () => {
    await graph.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
