/**
 * Runs in a thread of its own, in two steps between which a graph is built. First it resolves what the tables hold from
 * which the graph is about to be built, and writes the networks as tables beside them; then it keeps what was found,
 * and makes it the active run.
 */
import { randomUUID } from 'node:crypto';
import type { BulkTables } from '../../../core/neo4j/index.ts';
import { openStore } from '../../../core/store/index.ts';
import { writeDraftTables } from '../copy/draft-tables.ts';
import { type Findings, findIn, keepFindings } from '../finding/finding.ts';
import { beginRun } from '../kept/keep.ts';
import { keepGraph } from '../loading/kept-graph.ts';
import { loadTables } from '../loading/load-tables.ts';
import { partsOnSpark, type SparkParts } from './parts-on-spark.ts';

/** The first step, and the second. */
export type TablesWork = FindWork | { readonly step: 'keep' };

interface FindWork {
  readonly step: 'find';
  readonly dataDir: string;
  readonly tables: BulkTables;
  readonly folder: string;
  readonly spark?: SparkParts | undefined;
  readonly mostAtOnce?: number | undefined;
  readonly account: string;
  readonly engine: string;
}

/** The number of the run, and the tables of its networks. */
export interface TablesFound {
  readonly run: number;
  readonly networks: BulkTables;
}

/**
 * What the first step found, until the second keeps it. Kept beside the importer it would be quicker, and both together
 * would take more memory than a load may.
 */
let held: Held | undefined;

interface Held {
  readonly found: TablesFound;
  readonly findings: Findings;
  readonly kept: Parameters<typeof keepFindings>[1];
}

/** Whoever gave it its work notes that it failed: a thread that is out of memory cannot. */
export default async function work(work: TablesWork): Promise<TablesFound> {
  if (work.step === 'find') held = await find(work);
  if (!held) throw new Error('Nothing was found that could be kept.');
  if (work.step === 'keep') await keep(held);
  return held.found;
}

/** By itself, so that while the graph is built only what was found is held. */
async function find(work: FindWork): Promise<Held> {
  const { dataDir, tables, folder, account, engine, spark, mostAtOnce } = work;
  const store = await openStore(dataDir);
  try {
    const startedAt = new Date().toISOString();
    const loaded = loadTables(tables);
    const begun = { account, engine, parameters: {}, startedAt, graph: loaded.totals };
    const run = await beginRun(store, begun);
    // The graph is counted from what is in the tables: the next run reads what has changed since.
    const epoch = randomUUID();
    const { graph, places, addresses } = loaded;
    const saw = { epoch, number: 0 };
    const graphData = { graph, version: saw, mark: null, places, addresses };
    await keepGraph(dataDir, graphData, engine).catch(() => {});
    const nothingSaid = { networkJudgements: [], ofNetworks: [] };
    const how = { mostAtOnce, ...(spark ? { runParts: partsOnSpark(spark) } : {}) };
    const findings = await findIn(store, { run, judgements: nothingSaid, ...how }, graph);
    const found = findings.found.networks;
    const networks = writeDraftTables(folder, found, { run, engine, epoch }, loaded);
    const kept = { dataDir, run, account, engine, saw, obeyed: [] };
    return { found: { run, networks }, findings, kept };
  } finally {
    await store.close();
  }
}

async function keep({ kept, findings }: Held): Promise<void> {
  const store = await openStore(kept.dataDir);
  try {
    await keepFindings(store, kept, findings);
  } finally {
    await store.close();
  }
}
