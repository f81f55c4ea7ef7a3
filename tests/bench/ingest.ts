import { join } from 'node:path';
import { loadConfig } from '../../server/core/config.ts';
import { openEvidence } from '../../server/core/evidence/index.ts';
import { dumpGraph, type Graph, openGraph, statement } from '../../server/core/neo4j/index.ts';
import { wholeNumber } from '../../server/edge/cli/options.ts';
import { importFile } from '../../server/read/ingest/index.ts';
import { writeCaptures } from './captures.ts';
import { inFolder } from './folder.ts';
import { type BenchResult, type BenchRow, machine } from './table.ts';

/** Rows a statement in the baseline, as in the literature on UNWIND. */
const rowsAtOnce = 10_000;

interface Row {
  readonly node?: string;
  readonly labels?: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  readonly source: string;
  readonly type: string;
  readonly target: string;
}

/**
 * End to end: from a capture file to a graph with its hubs flagged, beside plain UNWIND of the same nodes and
 * relationships, held ready in memory, into an empty graph with the same schema.
 */
export async function benchIngest(options: readonly string[]): Promise<BenchResult> {
  const ads = wholeNumber(options[0] ?? '100000');
  return inFolder(async (folder) => {
    const file = join(folder, 'captures.jsonl');
    const { captures } = await writeCaptures(ads, file);
    const { row, contents } = await ours(folder, file, ads, captures);
    const baseline = await plainUnwind(folder, contents, ads, captures);
    const ratio = Number(row.seconds) / Number(baseline.seconds);
    return {
      bench: 'ingest',
      machine,
      note: `${ads.toLocaleString('en')} generated ads (seed 7, scenario mixed, no pictures), ${captures.toLocaleString('en')} captures; ours takes ${ratio.toFixed(2)} times as long as the baseline`,
      rows: [row, baseline],
    };
  });
}

async function ours(
  folder: string,
  file: string,
  ads: number,
  captures: number,
): Promise<{ row: BenchRow; contents: Row[] }> {
  const dataDir = join(folder, 'ours');
  const graph = await openGraph({ dataDir, config: loadConfig() });
  try {
    let peak = 0;
    const start = performance.now();
    await importFile(file, {
      graph,
      evidence: openEvidence(dataDir),
      now: () => new Date('2027-01-01T00:00:00Z'),
      onEvent: () => {
        peak = Math.max(peak, process.memoryUsage.rss());
      },
    });
    const seconds = (performance.now() - start) / 1000;
    const contents: Row[] = [];
    for await (const line of dumpGraph(graph)) contents.push(JSON.parse(line) as Row);
    return { row: rowOf('throughline import', seconds, ads, captures, contents, peak), contents };
  } finally {
    await graph.close();
  }
}

async function plainUnwind(
  folder: string,
  contents: readonly Row[],
  ads: number,
  captures: number,
): Promise<BenchRow> {
  const graph = await openGraph({ dataDir: join(folder, 'plain'), config: loadConfig() });
  try {
    const nodes = contents.filter(({ labels }) => labels !== undefined);
    const relationships = contents.filter(({ type }) => type !== undefined);
    const start = performance.now();
    await inGroups(
      nodes,
      ({ labels }) => (labels ?? []).join(':'),
      (labels, rows) => {
        const [FIRST = 'Entity', SECOND = FIRST] = labels.split(':');
        return graph.write(statement('bench/create-nodes', { FIRST, SECOND }), {
          rows: rows.map(({ properties }) => properties),
        });
      },
    );
    await inGroups(
      relationships,
      ({ type }) => type,
      (type, rows) =>
        graph.write(statement('bench/create-relationships', { TYPE: type, ...endsOf(type) }), {
          rows,
        }),
    );
    const seconds = (performance.now() - start) / 1000;
    return rowOf(
      'baseline: plain UNWIND',
      seconds,
      ads,
      captures,
      contents,
      process.memoryUsage.rss(),
    );
  } finally {
    await graph.close();
  }
}

function endsOf(type: string): { FROM: string; TO: string } {
  if (type === 'CAPTURES') return { FROM: 'Capture', TO: 'Entity' };
  return type === 'FROM' ? { FROM: 'Capture', TO: 'Batch' } : { FROM: 'Entity', TO: 'Entity' };
}

async function inGroups(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  write: (key: string, rows: readonly Row[]) => ReturnType<Graph['write']>,
): Promise<void> {
  for (const key of new Set(rows.map(keyOf))) {
    const group = rows.filter((row) => keyOf(row) === key);
    for (let i = 0; i < group.length; i += rowsAtOnce)
      await write(key, group.slice(i, i + rowsAtOnce));
  }
}

function rowOf(
  what: string,
  seconds: number,
  ads: number,
  captures: number,
  contents: readonly Row[],
  rss: number,
): BenchRow {
  const relationships = contents.filter(({ type }) => type !== undefined).length;
  return {
    what,
    seconds,
    'ads/s': ads / seconds,
    'captures/s': captures / seconds,
    nodes: contents.length - relationships,
    relationships,
    'peak MB (node)': Math.round(rss / 2 ** 20),
  };
}
