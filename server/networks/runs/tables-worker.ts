/**
 * Runs in a thread of its own: resolves what tables hold from which a graph is about to be built, writes the
 * networks as tables beside them, keeps what was found, and puts it in force once the graph stands.
 */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { MessagePort } from 'node:worker_threads';
import type { BulkTables, GraphVersion } from '../../neo4j/index.ts';
import { openStore, type Store } from '../../store/index.ts';
import { writeDraftTables } from '../copy/draft-tables.ts';
import { type Findings, findIn, keepFindings } from '../finding/finding.ts';
import { beginRun } from '../kept/keep.ts';
import { keepReading } from '../reading/kept-reading.ts';
import { loadTables } from '../reading/load-tables.ts';

export interface TablesWork {
  /** Takes the tables of networks, and brings the word whether the graph stands. */
  readonly port: MessagePort;
  readonly dataDir: string;
  readonly tables: BulkTables;
  readonly folder: string;
  readonly account: string;
  readonly engine: string;
}

/**
 * Whoever gave it its work notes that it failed: a thread that is out of memory cannot.
 * @returns the number of the run
 */
export default async function work({ port, ...work }: TablesWork): Promise<number> {
  const { dataDir, account, engine } = work;
  const store = await openStore(dataDir);
  try {
    const built = once(port, 'message') as Promise<[boolean]>;
    const { run, saw, findings, networks } = await foundIn(store, work);
    port.postMessage(networks);
    // Kept beside the importer it would be quicker, and both together would take more memory than a load may.
    const [stands] = await built;
    if (!stands) throw new Error('The graph could not be built.');
    await keepFindings(store, { dataDir, run, account, engine, saw, obeyed: [] }, findings);
    return run;
  } finally {
    await store.close();
  }
}

/** By itself, so that while the graph is built only what was found is held. */
async function foundIn(
  store: Store,
  { dataDir, tables, folder, account, engine }: Omit<TablesWork, 'port'>,
): Promise<{ run: number; saw: GraphVersion; findings: Findings; networks: BulkTables }> {
  const startedAt = new Date().toISOString();
  const loaded = loadTables(tables);
  const begun = { account, engine, parameters: {}, startedAt, graph: loaded.totals };
  const run = await beginRun(store, begun);
  // The graph is counted from what is in the tables: the next run reads what has changed since.
  const epoch = randomUUID();
  const { graph, places, addresses } = loaded;
  const saw = { epoch, number: 0 };
  const reading = { graph, version: saw, mark: null, places, addresses };
  await keepReading(dataDir, reading, engine).catch(() => {});
  const findings = await findIn(
    store,
    { run, judgements: { ties: [], ofNetworks: [] } },
    loaded.graph,
  );
  const { networks } = findings.found;
  return {
    run,
    saw,
    findings,
    networks: writeDraftTables(folder, networks, { run, engine, epoch }, loaded),
  };
}
