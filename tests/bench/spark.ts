import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { loadConfig } from '../../server/core/config.ts';
import { dumpGraph, openGraph } from '../../server/core/neo4j/index.ts';
import { wholeNumber } from '../../server/edge/cli/options.ts';
import { loadAtOnce } from '../../server/edge/load-at-once.ts';
import type { BulkContext } from '../../server/read/ingest/index.ts';
import { writeCaptures } from './captures.ts';
import { inFolder } from './folder.ts';
import { quietCommand, wholeNumbers } from './options.ts';
import { type BenchResult, type BenchRow, machine } from './table.ts';

/**
 * From a raw file to a graph with its networks: by threads of this machine, and by Apache Spark with some executors of
 * one core each, all of them on this machine too: what is measured is what Spark costs, not what many machines bring.
 */
export async function benchSpark(given: readonly string[]): Promise<BenchResult> {
  const { ads, executors } = quietCommand()
    .option('--ads <n>', '', wholeNumber, 200_000)
    .option('--executors <list>', '', wholeNumbers, [1, 2, 4])
    .parse(given, { from: 'user' })
    .opts<{ ads: number; executors: number[] }>();
  return inFolder(async (folder) => {
    const file = join(folder, 'captures.jsonl');
    const { captures } = await writeCaptures(ads, file);
    const alone = await timed(join(folder, 'alone'), file);
    const rows = [rowOf('this machine', captures, alone, alone)];
    for (const n of executors) {
      const spark = { master: `local-cluster[${n},1,2048]`, conf: {} };
      const spread = await timed(join(folder, `spark-${n}`), file, { spark });
      rows.push(rowOf(`Spark, executors: ${n}`, captures, spread, alone));
    }
    return {
      bench: 'spark',
      machine,
      note: `${ads.toLocaleString('en')} generated ads (seed 7, scenario mixed, no pictures), ${captures.toLocaleString('en')} captures; ratio: seconds of reading beside those of this machine; networks and graph are made by this machine in either case`,
      rows,
    };
  });
}

interface Timed {
  /** Seconds, by phase or stage; without the rest of the load. */
  readonly reading: Readonly<Record<string, number>>;
  readonly read: number;
  readonly all: number;
  /** SHA-256 of the dump. */
  readonly graph: string;
}

async function timed(
  dataDir: string,
  file: string,
  how: Pick<BulkContext, 'spark'> = {},
): Promise<Timed> {
  const config = loadConfig();
  const start = performance.now();
  const since = () => (performance.now() - start) / 1000;
  const begun = new Map<string, number>();
  const reading: Record<string, number> = {};
  await loadAtOnce([file], {
    ...{ dataDir, config, ...how, now: () => new Date('2027-01-01T00:00:00Z') },
    onEvent: () => undefined,
    onPhase: (phase) => begun.set(phase, since()),
    onStage: ({ name, seconds }) => {
      reading[name] = seconds;
    },
  });
  const all = since();
  const [prepare = 0, fold, resolve = 0] = ['prepare', 'fold', 'resolve'].map((one) =>
    begun.get(one),
  );
  if (fold !== undefined) Object.assign(reading, { prepare: fold - prepare, fold: resolve - fold });
  const graph = await openGraph({ dataDir, config });
  const hash = createHash('sha256');
  try {
    for await (const line of dumpGraph(graph, { all: true })) hash.update(`${line}\n`);
  } finally {
    await graph.close();
  }
  return { reading, read: resolve - prepare, all, graph: hash.digest('hex') };
}

function rowOf(
  what: string,
  captures: number,
  { reading, read, all, graph }: Timed,
  alone: Timed,
): BenchRow {
  return {
    what,
    'reading s': read,
    'captures/s': captures / read,
    ratio: read / alone.read,
    'all s': all,
    'same graph': graph === alone.graph ? 'yes' : 'no',
    ...Object.fromEntries(
      ['split', 'prepare', 'group', 'fold', 'tables'].map((name) => [
        `${name} s`,
        reading[name] ?? 0,
      ]),
    ),
  };
}
