import type { Evidence } from '../../core/evidence/index.ts';
import { batchId } from '../../core/model/index.ts';
import { type Graph, statement } from '../../core/neo4j/index.ts';
import {
  type FieldProblem,
  type OpenFile,
  type ReadOptions,
  readerFor,
  type SourceFile,
  type StatedCustody,
  statedWithin,
} from '../capture/index.ts';
import { flagHubs } from '../recorded/index.ts';
import { chunksOf } from './chunk.ts';
import { Tally } from './report.ts';
import { batchRecord, type ImportContext, ImportRun, type ReceivedFile, receipt } from './run.ts';
import { healedNotice, type ImportReport, tellNotices, tellReport } from './tell.ts';

/**
 * Imports a file of captures into the graph: streams, in transactions of a thousand captures.
 * What is held already changes nothing, so the same call after a crash takes up where it stopped.
 * @throws UnreadableFileError, EvidenceError, GraphError; what was written before stays and is whole
 */
export async function importOne(
  file: ReceivedFile,
  context: ImportContext,
  options: ReadOptions = {},
): Promise<ImportReport> {
  const head = await context.evidence.readSlice(file.sha256, 0, Math.min(file.bytes, 4096));
  const reader = readerFor(file.name, head);
  const opened = await reader.open(sourceFile(context.evidence, file, context.signal), options);
  return importOpened(file, reader.id, opened, context);
}

/** Imports what a reader has opened; `format` names the reader that reads its records again. */
export async function importOpened(
  file: ReceivedFile,
  format: string,
  opened: OpenFile,
  context: ImportContext,
): Promise<ImportReport> {
  const { graph, evidence, onEvent } = context;
  const tally = new Tally(() => performance.now());
  // What was said of a whole is said of what is in it, but for its hash.
  const isPart = file.outer !== undefined && file.outer !== file.sha256;
  const stated = isPart ? statedWithin(context.stated) : context.stated;
  await evidence.appendCustody(receipt(file, stated));
  await graph.write(statement('read/ingest/merge-batch'), {
    batch: batchRecord(file, format, opened.parseOptions, context, stated),
    outer: file.outer ? batchId(file.outer) : null,
  });
  onEvent({ type: 'start', file: file.name, batch: file.sha256, bytes: file.bytes, format });
  const notices = [...opened.notices, ...hashNotice(file.sha256, stated), ...healedNotice(file)];
  tellNotices(file.name, notices, onEvent);
  const run = new ImportRun(file, context, tally, opened.picture);
  try {
    for await (const chunk of chunksOf(opened.records)) {
      context.signal?.throwIfAborted();
      await run.take(chunk);
    }
    await run.settled();
  } catch (error) {
    // The chunk under way is written to its end, and what was kept is told and logged as ever.
    await run.settled().catch(() => undefined);
    if (!context.signal?.aborted) throw error;
  }
  const hubs = file.outer ? 0 : await settleGraph(graph);
  const counts = tally.counts;
  const imported = { event: 'imported', batch: file.sha256, counts: { ...counts } } as const;
  await evidence.appendCustody(imported, context.beside);
  context.signal?.throwIfAborted();
  return tellReport({ file, tally, onEvent }, hubs);
}

/** A file that is not the one that its collector hashed is received all the same, and whoever imports is told. */
export function hashNotice(sha256: string, stated: StatedCustody | undefined): FieldProblem[] {
  if (stated?.sha256 === undefined || stated.sha256 === sha256) return [];
  return [
    {
      field: '(file)',
      reason: `IS NOT THE FILE THAT ITS COLLECTOR HASHED: it has ${sha256}, and the collector gave ${stated.sha256}. It was received all the same, and the custody log says so`,
      remedy: 'Ask the collector for the file again, and keep this one.',
    },
  ];
}

/** What follows when all is written: hubs are judged, indexes whole, old plans forgotten, words found. @returns hubs flagged */
export async function settleGraph(graph: Graph): Promise<number> {
  const hubs = await flagHubs(graph);
  await graph.read(statement('schema/await-indexes'));
  await forgetPlans(graph);
  // Search is complete when the report says so.
  await graph.read(statement('schema/await-words'));
  return hubs;
}

/** Captures in the graph when its plans were last forgotten. */
const plannedFor = new WeakMap<Graph, number>();
/** Any plan will do for a graph of so many captures. */
const fewCaptures = 500;
/** Plans hold until the graph has grown by so much. */
const outgrown = 1.5;

/** Making them anew costs more than a small import does: only plans that were made for a much smaller graph go. */
async function forgetPlans(graph: Graph): Promise<void> {
  const [held] = await graph.read<{ captures: number }>(statement('read/ingest/captures'));
  const captures = held?.captures ?? 0;
  if (captures < Math.max(fewCaptures, outgrown * (plannedFor.get(graph) ?? 0))) return;
  plannedFor.set(graph, captures);
  // A server that is not ours may not allow it; it plans again by itself.
  await graph.write(statement('read/ingest/forget-plans')).catch(() => undefined);
}

function sourceFile(
  evidence: Evidence,
  { sha256, bytes }: ReceivedFile,
  signal?: AbortSignal,
): SourceFile {
  return {
    bytes,
    async *stream(start = 0, to = bytes) {
      if (to <= start) return;
      for await (const chunk of evidence.createReadStream(sha256, { start, end: to - 1 })) {
        signal?.throwIfAborted();
        yield chunk as Buffer;
      }
    },
  };
}
