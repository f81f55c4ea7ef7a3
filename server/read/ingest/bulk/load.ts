import { createReadStream, mkdirSync } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Config } from '../../../core/config.ts';
import { checkFolder } from '../../../core/data-folder.ts';
import { type Evidence, openEvidence } from '../../../core/evidence/index.ts';
import {
  type BulkTables,
  bulkFolder,
  bulkLoad,
  bulkTables,
  checkBulk,
  checkThere,
  type Graph,
  neverHadGraph,
  openGraph,
  statement,
  TableWriter,
  type WrittenTable,
} from '../../../core/neo4j/index.ts';
import { type SparkOptions, type StageDone, sparkLog } from '../../../core/spark/index.ts';
import { openStore, type Store } from '../../../core/store/index.ts';
import { withTemporaryFolder } from '../../../core/temporary.ts';
import { isZip } from '../../archive/index.ts';
import {
  fileOnDisk,
  headOfFile,
  type ReadOptions,
  readerFor,
  UnreadableFileError,
} from '../../capture/index.ts';
import { picturesReceived } from '../images.ts';
import { hashNotice, settleGraph } from '../import.ts';
import { howRead } from '../read-options.ts';
import { openRefused } from '../refused.ts';
import { type ImportEvent, Tally } from '../report.ts';
import { batchRecord, receipt } from '../run.ts';
import { batchRow } from '../stages/rows.ts';
import { partsFor } from '../stages/spill.ts';
import { healedNotice, tellNotices, tellReport } from '../tell.ts';
import { tablesInThreads } from './in-threads.ts';
import { tablesOnSpark } from './on-spark.ts';
import type { BulkFile, BulkTold } from './prepare-all.ts';

/** What follows a load: networks are found in its tables, and built into the graph with them. */
export interface Following<Found> {
  /**
   * @param build builds the graph of the tables and of those with which it is called, and says when it stands
   * @param ads how many there are at the most
   * @returns what was found, and why nothing was
   */
  find(
    kept: { readonly store: Store; readonly dataDir: string },
    tables: BulkTables,
    folder: string,
    build: (more: BulkTables, stands: () => void) => Promise<void>,
    ads: number,
  ): Promise<{ readonly run?: Found; readonly problem?: Error }>;
  /** Done once the graph is open. */
  settle(kept: Kept & { readonly dataDir: string }): Promise<void>;
}

interface Kept {
  readonly graph: Graph;
  readonly evidence: Evidence;
  readonly store: Store;
}

export interface BulkContext {
  readonly dataDir: string;
  readonly config: Config;
  readonly onEvent: (event: ImportEvent) => void;
  readonly now: () => Date;
  /** Told when a phase begins; the last one ends with the load. */
  readonly onPhase?: (phase: BulkPhase) => void;
  /** Has Apache Spark read the files in place of this machine. */
  readonly spark?: SparkOptions | undefined;
  /** Told when a stage that Spark runs is done. */
  readonly onStage?: (stage: StageDone) => void;
}

type BulkPhase = 'receive' | 'prepare' | 'fold' | 'resolve' | 'build' | 'index' | 'settle';

/**
 * The first load of an empty graph: captures are prepared in threads on all cores, written as tables, and
 * resolved, and built into the graph with their networks by Neo4j's own importer. The graph is the one that an
 * import by and by and a run after it would make.
 * Lists of captures only (JSON Lines, CSV), with the pictures beside them.
 *
 * @returns what was found in the tables; undefined where nothing was
 * @throws UnreadableFileError, EvidenceError, FolderError, GraphError (`busy`, `not-empty`, `no-managed`), and what
 * `following` throws
 */
export async function importBulk<Found>(
  paths: readonly string[],
  context: BulkContext,
  following: Following<Found>,
  options: ReadOptions = {},
): Promise<Found | undefined> {
  const { dataDir, config } = context;
  checkBulk(config);
  checkFolder(dataDir);
  const named: NamedFile[] = [];
  for (const path of paths) named.push(await nameFile(path));
  await checkEmpty(context);
  context.onPhase?.('receive');
  const evidence = openEvidence(dataDir, undefined, config.running);
  const files: BulkFile[] = [];
  for (const file of named) files.push(await receive(file, evidence, context, options));
  // What is met first leads a group: in whatever order files are named, the graph is the same.
  const orderOf = ({ received: { sha256, name } }: BulkFile) => `${sha256} ${name}`;
  files.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const store = await openStore(dataDir);
  let graph: Graph | undefined;
  try {
    await checkNothingRefused(store, evidence);
    const { run, problem } = await withTemporaryFolder(dataDir, bulkFolder, async (work) => {
      const tables = await tablesOf(files, work, context);
      context.onPhase?.('resolve');
      return following.find(
        { store, dataDir },
        tables,
        work,
        async (networks, stands) => {
          context.onPhase?.('build');
          await bulkLoad(dataDir, config, together(tables, networks));
          for (const { received, tally } of files) {
            const counts = { ...tally.counts };
            const imported = { event: 'imported', batch: received.sha256, counts } as const;
            await evidence.appendCustody(imported, store.db);
          }
          stands();
          context.onPhase?.('index');
          // While the run is kept, which takes one core. Words are still being indexed when networks take their place.
          graph = await openGraph({ dataDir, config, migrate: 'later' });
        },
        adsIn(files),
      );
    });
    if (graph) {
      context.onPhase?.('settle');
      await following.settle({ graph, evidence, store, dataDir });
      const hubs = await settleGraph(graph);
      const { onEvent } = context;
      for (const { received: file, tally } of files) tellReport({ file, tally, onEvent }, hubs);
    }
    await rm(stagesIn(dataDir), { recursive: true, force: true });
    if (problem) throw problem;
    await rm(sparkLog(dataDir), { force: true });
    return run;
  } finally {
    await graph?.close();
    await store.close();
  }
}

const adsIn = (files: readonly BulkFile[]): number =>
  files.reduce((ads, { tally }) => ads + tally.counts.new, 0);

const together = (some: BulkTables, more: BulkTables): BulkTables => ({
  nodes: [...some.nodes, ...more.nodes],
  relationships: [...some.relationships, ...more.relationships],
  whole: [...some.whole, ...more.whole],
});

async function checkEmpty({ dataDir, config }: BulkContext): Promise<void> {
  await checkThere(dataDir);
  if (neverHadGraph(dataDir)) return;
  const graph = await openGraph({ dataDir, config });
  try {
    const [held] = await graph.read<{ id: string }>(statement('read/ingest/any-capture'));
    if (held)
      throw new UnreadableFileError(
        `the graph in ${dataDir} holds captures already`,
        'A bulk load begins with an empty graph: import without --bulk, or give a new folder with --data.',
      );
  } finally {
    await graph.close();
  }
}

/** A file that can be loaded, before anything of it is kept. */
interface NamedFile {
  readonly path: string;
  readonly name: string;
  readonly reader: ReturnType<typeof readerFor>;
  readonly modifiedAt: string;
}

async function nameFile(path: string): Promise<NamedFile> {
  const name = basename(resolve(path));
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile())
    throw new UnreadableFileError(
      found ? `${name} is a folder` : `there is no file ${path}`,
      'A bulk load takes lists of captures (JSON Lines, CSV); import folders and archives after it.',
    );
  const head = await headOfFile(path);
  const reader = isZip(head) ? undefined : readerFor(name, head);
  if (!reader || !['jsonl', 'csv'].includes(reader.id))
    throw new UnreadableFileError(
      `${name} is no list of captures`,
      'A bulk load takes JSON Lines and CSV; import workbooks, web archives and saved pages after it.',
    );
  return { path, name, reader, modifiedAt: found.mtime.toISOString() };
}

async function receive(
  { path, name, reader, modifiedAt }: NamedFile,
  evidence: Evidence,
  context: BulkContext,
  options: ReadOptions,
): Promise<BulkFile> {
  const { onEvent } = context;
  const whole = { ...options, modifiedAt: options.modifiedAt ?? modifiedAt };
  const stored = await evidence.put(createReadStream(path, { highWaterMark: 1 << 20 }));
  const { sha256, bytes } = stored;
  const read = howRead(whole);
  await evidence.appendCustody(receipt({ sha256, bytes, name, read }, options.stated));
  const opened = await reader.open(fileOnDisk(evidence.path(sha256), bytes), whole);
  onEvent({ type: 'start', file: name, batch: sha256, bytes, format: reader.id });
  const notices = [...opened.notices, ...hashNotice(sha256, options.stated)];
  tellNotices(name, [...notices, ...healedNotice(stored)], onEvent);
  return {
    received: { ...stored, name, folder: dirname(resolve(path)) },
    batch: batchRecord(
      { ...stored, name },
      reader.id,
      opened.parseOptions,
      context,
      options.stated,
    ),
    format: reader.id,
    options: whole,
    opened,
    tally: new Tally(() => performance.now()),
  };
}

/** Prepares the captures of all files and writes what they come to as tables below `work`. */
async function tablesOf(
  files: readonly BulkFile[],
  work: string,
  context: BulkContext,
): Promise<BulkTables> {
  const { dataDir, onEvent } = context;
  context.onPhase?.('prepare');
  const tables = join(work, 'tables');
  mkdirSync(tables);
  const told: BulkTold = {
    onEvent,
    onPictures: async (pictures, from) => {
      await openEvidence(dataDir).appendCustodyAll(picturesReceived(pictures, from));
      const of = files.find(({ received }) => received.sha256 === from);
      tellNotices(of?.received.name ?? from, pictures.flatMap(healedNotice), onEvent);
    },
  };
  const onFold = () => context.onPhase?.('fold');
  const written = context.spark
    ? await spread(files, context, context.spark, told)
    : await tablesInThreads(
        files,
        { dataDir, work, parts: partsOf(files), now: context.now().getTime(), onFold },
        told,
      );
  const table = new TableWriter(tables, 'batches');
  const batches = new Map(files.toReversed().map(({ batch }) => [batch.id, batch]));
  for (const batch of batches.values()) table.add(batchRow(batch));
  return bulkTables([...written, ...table.close()], tables, 'header');
}

const partsOf = (files: readonly BulkFile[]): number =>
  partsFor(files.reduce((bytes, { received }) => bytes + received.bytes, 0));

/** By Spark, through a folder that stays until the import is done: the same call goes on where it stopped. */
const spread = (
  files: readonly BulkFile[],
  { dataDir, config, now, onStage = () => undefined }: BulkContext,
  spark: SparkOptions,
  told: BulkTold,
): Promise<readonly WrittenTable[]> =>
  tablesOnSpark(
    files,
    {
      ...{ config: config.spark, spark, dataDir, onStage },
      ...{ work: stagesIn(dataDir), parts: partsOf(files), now: now().getTime() },
    },
    told,
  );

/** Where stages are kept until an import is done. */
export const stagesIn = (dataDir: string): string => join(dataDir, 'stages');

/** Its threads ask no store: where something is not to be taken in or looked at, the ordinary import is to be used. */
async function checkNothingRefused(store: Store, evidence: Evidence): Promise<void> {
  const { erased, listed } = await openRefused(store, evidence);
  if (erased.isEmpty && listed.isEmpty) return;
  throw new UnreadableFileError(
    'this folder has lists of known pictures, or something in it was erased, and a load of all at once does not look at either',
    'Import the files without --bulk and --spark.',
  );
}
