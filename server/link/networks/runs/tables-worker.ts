/**
 * Runs in a thread of its own, in two steps between which a graph is built. First it resolves what the tables hold from
 * which the graph is about to be built, and writes the networks as tables beside them, and what else it found; then it
 * keeps what was found, and makes it the active run.
 */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { BulkTables } from '../../../core/neo4j/index.ts';
import { readPieces, writePieces } from '../../../core/pieces.ts';
import { openStore } from '../../../core/store/index.ts';
import { writeDraftTables } from '../copy/draft-tables.ts';
import { type Findings, findIn, keepFindings } from '../finding/finding.ts';
import type { FoundNetwork } from '../found-by-run.ts';
import { beginRun } from '../kept/keep.ts';
import { keepGraph } from '../loading/kept-graph.ts';
import { loadTables } from '../loading/load-tables.ts';
import { partsOnSpark, type SparkParts } from './parts-on-spark.ts';

/** The first step, and the second, for which the file of what was found is named. */
export type TablesWork = FindWork | { readonly step: 'keep'; readonly file: string };

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

/** The number of the run, the tables of its networks, and the file that holds what else was found. */
export interface TablesFound {
  readonly run: number;
  readonly networks: BulkTables;
  readonly file: string;
}

type Kept = Parameters<typeof keepFindings>[1];

/** Whoever gave it its work notes that it failed: a thread that is out of memory cannot. */
export default (work: TablesWork): Promise<TablesFound | undefined> =>
  work.step === 'find' ? find(work) : keep(work.file);

async function find(work: FindWork): Promise<TablesFound> {
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
    const how = { mostAtOnce, ...(spark ? { runParts: partsOnSpark(spark, dataDir) } : {}) };
    const findings = await findIn(store, { run, judgements: nothingSaid, ...how }, graph);
    const drafts = findings.found.networks;
    const networks = writeDraftTables(folder, drafts, { run, engine, epoch }, loaded);
    const file = join(folder, `findings-${run}`);
    await writePieces(file, piecesOf(findings, { dataDir, run, account, engine, saw, obeyed: [] }));
    return { run, networks, file };
  } finally {
    await store.close();
  }
}

async function keep(file: string): Promise<undefined> {
  const { findings, kept } = await fromPieces(readPieces(file));
  const store = await openStore(kept.dataDir);
  try {
    await keepFindings(store, kept, findings);
  } finally {
    await store.close();
  }
}

/** So many networks are a piece. */
const networksAtOnce = 10_000;

type Head = Omit<Findings, 'found'> & {
  readonly kept: Kept;
  readonly found: Omit<Findings['found'], 'networks'>;
};

/** While the importer works, all of this is on disk. */
function* piecesOf({ found, ...more }: Findings, kept: Kept): Generator<unknown> {
  const { networks, ...others } = found;
  yield { kept, ...more, found: others } satisfies Head;
  for (let at = 0; at < networks.length; at += networksAtOnce)
    yield networks.slice(at, at + networksAtOnce);
}

async function fromPieces(pieces: AsyncIterable<unknown>) {
  let head: Head | undefined;
  const networks: FoundNetwork[] = [];
  for await (const piece of pieces)
    if (head) networks.push(...(piece as FoundNetwork[]));
    else head = piece as Head;
  if (!head) throw new Error('Nothing was found that could be kept.');
  const { kept, counts, more, found } = head;
  return { kept, findings: { counts, more, found: { ...found, networks } } };
}
