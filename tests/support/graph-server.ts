import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { REPOSITORY } from '../../server/core/config.ts';
import { openGraph } from '../../server/core/neo4j/index.ts';
import { testConfig } from './config.ts';
import { startOffice } from './standing-office.ts';
import { WORKERS } from './workers.ts';

interface GraphServer {
  uri: string;
  password: string;
  dataDir: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** The Neo4j servers of this run, one a worker; see `openTestGraph`. */
    graphServers: GraphServer[];
  }
}

/** Starts the real servers of the run, and the standing office of its journeys; builds what threads and programs begin with. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  execFileSync(process.execPath, ['scripts/setup.mjs', '--quiet'], { cwd: REPOSITORY });
  const [started, standing] = await Promise.all([
    Promise.all(Array.from({ length: serversFor(project) }, startServer)),
    pathsOf(project).some((file) => file.endsWith('.journey.test.ts')) ? startOffice() : undefined,
  ]);
  project.provide(
    'graphServers',
    started.map(({ server }) => server),
  );
  if (standing) project.provide('office', standing.office);
  return async () => {
    await Promise.all([...started.map(({ stop }) => stop()), standing?.stop()]);
  };
}

/** One file needs one server; a watcher may come to run more than it began with. */
function serversFor(project: TestProject): number {
  if (project.vitest.config.watch) return WORKERS;
  const files = pathsOf(project).filter((file) => /\.(graph|e2e|long)\.test\.ts$/.test(file));
  return Math.min(WORKERS, files.length);
}

const pathsOf = ({ vitest }: TestProject) => vitest.state.getPaths();

async function startServer(): Promise<{ server: GraphServer; stop: () => Promise<void> }> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'throughline-tests-'));
  const graph = await openGraph({ dataDir, config: testConfig() });
  const { address } = await graph.driver.getServerInfo();
  return {
    server: {
      uri: `bolt://${address}`,
      password: readFileSync(path.join(dataDir, 'neo4j', 'password'), 'utf8').trim(),
      dataDir,
    },
    async stop() {
      await graph.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
