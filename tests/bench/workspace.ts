import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { loadConfig } from '../../server/core/config.ts';
import { type Graph, openGraph } from '../../server/core/neo4j/index.ts';
import { loadAtOnce } from '../../server/edge/load-at-once.ts';
import { startApp, type TestApp } from '../edge/api/support.ts';
import { writeCaptures } from './captures.ts';
import { inFolder } from './folder.ts';
import { processorOfServer } from './processor.ts';
import type { Processor } from './timing.ts';

export interface Workspace {
  readonly graph: Graph;
  readonly dataDir: string;
  /** Its graph in memory is loaded. */
  readonly app: TestApp;
  /** Of its Neo4j. */
  readonly processor: Processor;
}

type Work<T> = (workspace: Workspace) => Promise<T>;

/** The app over a Neo4j of its own, filled with generated ads and resolved. */
export const inWorkspace = <T>(ads: number, work: Work<T>) =>
  inFolder(async (folder) => overFolder(await loadedFolder(ads, folder), work));

/** Fills a data folder with generated ads, and resolves them. @returns where it is in a folder of the bench's own */
export async function loadedFolder(ads: number, folder: string): Promise<string> {
  const file = join(folder, 'captures.jsonl');
  await writeCaptures(ads, file);
  const dataDir = join(folder, 'data');
  const now = () => new Date('2027-01-01T00:00:00Z');
  const onPhase = (phase: string) =>
    process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${phase}\n`);
  const context = { dataDir, config: loadConfig(), now, onEvent: () => undefined, onPhase };
  await loadAtOnce([file], context);
  onPhase('loaded');
  return dataDir;
}

/** The app over a data folder that is loaded and resolved. */
export async function overFolder<T>(dataDir: string, work: Work<T>): Promise<T> {
  const config = loadConfig();
  const graph = await openGraph({ dataDir, config });
  try {
    const app = await startApp({ graph, config, dataDir });
    try {
      while (app.projection.state === 'loading') await setTimeout(20);
      await app.projection.refresh();
      return await work({ graph, app, dataDir, processor: processorOfServer(dataDir) });
    } finally {
      await app.close();
    }
  } finally {
    await graph.close();
  }
}
