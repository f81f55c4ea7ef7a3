/**
 * The graph store: a Neo4j server of our own or one that is given, and the only way to run Cypher.
 *
 *     const graph = await openGraph({ dataDir, config });
 *     const rows = await graph.read<{ id: string }>(statement('read/recorded/entities'), { ids });
 *     await graph.close();
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../config.ts';
import { checkFolder } from '../data-folder.ts';
import { closeOnExit } from '../exit.ts';
import { settleAside } from './aside.ts';
import { checkThere } from './bulk.ts';
import { type Connection, connect } from './connection.ts';
import { type Graph, queriesOf } from './graph.ts';
import { joinOrStartServer, type ManagedServer } from './managed.ts';
import { migrate } from './migrations.ts';
import { keepAlive } from './revive.ts';
import { translate } from './translate.ts';

export {
  beginAside,
  isGraphOpen,
  isRebuilding,
  promoteAside,
  whileRebuilding,
} from './aside.ts';
export {
  bulkFolder,
  bulkLoad,
  checkBulk,
  checkThere,
  goneGraph,
  neverHadGraph,
} from './bulk.ts';
export { type BulkCells, type BulkValue, bulkLine, bulkRows } from './bulk-rows.ts';
export {
  type BulkRow,
  bulkTables,
  isReadWhole,
  mostReadWhole,
  TableWriter,
  type WrittenTable,
} from './bulk-tables.ts';
export {
  changedSources,
  type GraphVersion,
  graphVersion,
  isSameVersion,
  markOf,
  type NodeNumber,
  noteChange,
} from './changes.ts';
export { keptClasses } from './classes.ts';
export { dumpGraph } from './dump.ts';
export { type Explained, type PlanStep, placeInStatement } from './explain.ts';
export type { Graph, Run } from './graph.ts';
export { GraphError } from './graph-errors.ts';
export { emptyGraph, markOwner, ownerOf } from './owner.ts';
export { type Connected, type Connection, connectGraph } from './remote.ts';
export { type BulkTables, bulkListSeparator } from './settings.ts';
export { statement } from './statement.ts';

export interface OpenGraphOptions {
  /** Data folder; a managed server keeps its files in its `neo4j` folder. Made when missing. */
  dataDir: string;
  config: Config;
  /**
   * Bring the schema up to date first. Default true. `later`: indexes that it makes of a graph that is full
   * already may still be growing; whoever opens it so waits for them by schema/await-indexes.
   */
  migrate?: boolean | 'later';
  /** It is opened by whoever makes it again, and keeps others from opening it. */
  rebuilds?: boolean;
  /** A managed server that ends is started again; told of it. Without, what is asked of it fails from then on. */
  onRestart?: (line: string) => void;
}

function given(config: Config): Connection | undefined {
  const { uri, user, password = '', database } = config.neo4j;
  return uri === undefined ? undefined : { uri, user, password, database };
}

/**
 * Opens the graph of a data folder. With `NEO4J_URI` that server is used and left alone. Without,
 * the folder's own server is started, or joined when another process runs it already; it stops when
 * its last user closes. A process that ends without `close()` is cleaned up after: on SIGINT,
 * SIGTERM and SIGHUP at once, after a kill -9 by whoever opens the folder next.
 *
 * @throws GraphError with what to do; see `GraphErrorCode`
 * @throws FolderError where a build before 0.2, or a newer release, has made the folder or the graph
 */
export async function openGraph(options: OpenGraphOptions): Promise<Graph> {
  const { config } = options;
  const dataDir = path.resolve(options.dataDir);
  checkFolder(dataDir);
  if (!options.rebuilds) await settleAside(dataDir);
  const remote = given(config);
  if (remote === undefined && !options.rebuilds) await checkThere(dataDir);
  const managed = remote === undefined ? await manage(dataDir, config) : undefined;
  const connection = remote ?? managed?.connection;
  if (connection === undefined) throw new TypeError('unreachable: neither remote nor managed');
  const driver = connect(connection);
  const { closeQuestions, ...queries } = queriesOf(driver, connection, managed?.watch);

  const { onRestart } = options;
  const letDie = managed && onRestart ? keepAlive(managed, onRestart) : undefined;

  let closing: Promise<void> | undefined;
  const closeOnce = async () => {
    await letDie?.();
    await closeQuestions();
    await driver.close();
    await managed?.release();
    forget();
  };
  const close = () => {
    closing ??= closeOnce();
    return closing;
  };
  const forget = closeOnExit(close, managed?.abandon);

  try {
    if (remote !== undefined) await driver.verifyConnectivity({ database: connection.database });
    const wanted = options.migrate ?? true;
    if (wanted)
      await migrate(queries, { wait: wanted !== 'later', called: remote?.uri ?? dataDir });
  } catch (error) {
    await close();
    throw translate(error, managed?.watch);
  }
  return { ...queries, close, ...(managed === undefined ? {} : { dataFolder: dataDir }) };
}

function manage(dataDir: string, config: Config): Promise<ManagedServer> {
  mkdirSync(dataDir, { recursive: true });
  return joinOrStartServer(dataDir, config);
}
