import { existsSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../config.ts';
import { rebuildCall } from '../data-folder.ts';
import { hasImports, openEvidence } from '../evidence/index.ts';
import { removeAbandoned } from '../temporary.ts';
import { GraphError } from './graph-errors.ts';
import { withLock } from './graph-lock.ts';
import { checkJars, prepareFolders, runAdmin, startLog } from './launch.ts';
import { type Layout, layoutOf } from './server-layout.ts';
import { endProcess, findServer } from './server-processes.ts';
import { type BulkTables, bulkArguments } from './settings.ts';

/** Begins the names of the folders, in the data folder, in which tables are made. */
export const bulkFolder = 'bulk-';

/** A managed server that ends takes this long at most, in milliseconds. */
const stopMs = 30_000;

/**
 * Fills the graph of a data folder from tables with Neo4j's own importer; whatever the graph held is gone.
 * The importer builds the store's files itself, so no server may have them open. Should it be killed, the next
 * to open the folder finds an empty graph, not half of one.
 *
 * @throws GraphError `busy` while a server has the graph open, `no-managed` for a server that is given
 */
export async function bulkLoad(dataDir: string, config: Config, tables: BulkTables): Promise<void> {
  checkBulk(config);
  checkJars(config.neo4j.jars);
  prepareFolders(layoutOf(dataDir));
  const layout = layoutOf(realpathSync(path.resolve(dataDir)));
  await withLock(layout, async () => {
    if (findServer(layout.serverArguments) !== undefined)
      throw new GraphError(
        'busy',
        `The graph in ${layout.home} is open in another program`,
        'Close the workspace of this folder, then load again.',
      );
    // An importer whose starter was killed would write the same files.
    await dropUnfinishedBulk(layout);
    startLog(layout);
    writeFileSync(layout.bulkMark, '');
    await runAdmin(layout, config.neo4j.java, {
      argumentFile: layout.bulkArguments,
      text: bulkArguments(layout, config.neo4j, tables, longestOf(tables.whole)),
      failed: 'The tables could not be loaded into the graph',
    });
    rmSync(layout.bulkMark, { force: true });
  });
}

/** In bytes. */
const longestOf = (files: readonly string[]): number =>
  files.reduce((most, file) => Math.max(most, statSync(file).size), 0);

/** @throws GraphError `no-managed` where the graph is a server that is given: its files are not ours */
export function checkBulk(config: Config): void {
  if (config.neo4j.uri === undefined) return;
  throw new GraphError(
    'no-managed',
    'A bulk load writes the files of a graph, and those of the server in NEO4J_URI are not here',
    'Import without --bulk, or unset NEO4J_URI and give a folder with --data.',
  );
}

/** Has a data folder never had a graph? Then there is no need to start a server to see what it holds. */
export function neverHadGraph(dataDir: string): boolean {
  const { graphFolders, systemDatabase } = layoutOf(path.resolve(dataDir));
  return ![systemDatabase, ...graphFolders].some((folder) => existsSync(folder));
}

/**
 * Refuses a folder whose graph is gone, before an empty one is made in its place.
 * @throws GraphError `gone`
 */
export async function checkThere(dataDir: string): Promise<void> {
  if (neverHadGraph(dataDir) && (await hasImports(openEvidence(dataDir)))) throw goneGraph(dataDir);
}

export const goneGraph = (dataDir: string): GraphError =>
  new GraphError(
    'gone',
    `${dataDir} has imports, and its graph is gone`,
    `Make the graph again from the stored files: ${rebuildCall(dataDir)}`,
  );

/** Call it under the lock: what a bulk load left that did not come to its end is removed. */
export async function dropUnfinishedBulk(layout: Layout, patienceMs = stopMs): Promise<void> {
  await removeAbandoned(path.dirname(layout.home), bulkFolder);
  if (!existsSync(layout.bulkMark)) return;
  const importer = findServer(layout.bulkArguments);
  if (importer !== undefined) await endProcess(importer, patienceMs);
  for (const folder of layout.graphFolders) rmSync(folder, { recursive: true, force: true });
  rmSync(layout.bulkMark, { force: true });
}
