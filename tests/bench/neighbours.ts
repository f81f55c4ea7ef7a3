import { join } from 'node:path';
import { unpackDemonstration } from '../../seed-data/index.ts';
import { loadConfig } from '../../server/config.ts';
import { openEvidence } from '../../server/evidence/index.ts';
import {
  findPaths,
  loadEntities,
  neighbourCounts,
  neighbours,
  search,
  whyLinked,
} from '../../server/explore/index.ts';
import { importFile } from '../../server/ingest/index.ts';
import { openGraph, statement } from '../../server/neo4j/index.ts';
import { inFolder } from './folder.ts';
import { type BenchResult, type BenchRow, machine, quantile } from './table.ts';

/** What a click costs on the demonstration set, server-side, beside the cheapest possible round trip. */
export const benchNeighbours = (): Promise<BenchResult> => inFolder(measured);

async function measured(dataDir: string): Promise<BenchResult> {
  const graph = await openGraph({ dataDir, config: loadConfig() });
  try {
    const evidence = openEvidence(dataDir);
    await importFile(await unpackDemonstration(join(dataDir, 'demonstration')), {
      graph,
      evidence,
      now: () => new Date('2027-01-01T00:00:00Z'),
      onEvent: () => undefined,
    });
    const rows = await graph.read<{ id: string }>(statement('bench/identifiers'));
    const ids = rows.map(({ id }) => id);
    const pairs = ids.slice(1).map((id, i) => [ids[i] ?? '', id] as const);
    const results: BenchRow[] = [
      await measure('baseline: empty round trip', ids, () => graph.read(statement('schema/ping'))),
      await measure('neighbourCounts', ids, (id) => neighbourCounts(graph, id)),
      await measure('neighbours, limit 50', ids, async (id) => {
        const origin = (await loadEntities(graph, [id])).get(id);
        if (origin) await neighbours(graph, origin, undefined, 50);
      }),
      await measure('search by number or name', ids, (id) =>
        search(graph, id.slice(id.indexOf(':') + 1), undefined, 20),
      ),
      await measure('whyLinked, 20 sources opened', pairs, ([a, b]) =>
        whyLinked({ graph, evidence }, a, b, 20),
      ),
      await measure('paths, up to 6 steps', pairs.slice(0, 60), ([a, b]) =>
        findPaths(graph, { from: a, to: b, maxSteps: 6, limit: 5 }),
      ),
    ];
    return {
      bench: 'neighbours',
      machine,
      note: 'milliseconds server-side on the demonstration set, every identifier once after one warm-up round',
      rows: results,
    };
  } finally {
    await graph.close();
  }
}

async function measure<T>(
  what: string,
  inputs: readonly T[],
  work: (input: T) => Promise<unknown>,
): Promise<BenchRow> {
  for (const input of inputs.slice(0, 200)) await work(input);
  const times: number[] = [];
  for (const input of inputs) {
    const start = performance.now();
    await work(input);
    times.push(performance.now() - start);
  }
  return {
    what,
    calls: times.length,
    'p50 ms': quantile(times, 0.5),
    'p95 ms': quantile(times, 0.95),
    'max ms': Math.max(...times),
  };
}
