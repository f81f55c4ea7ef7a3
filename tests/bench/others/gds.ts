import type { Config } from '../../../server/config.ts';
import { type Graph, statement } from '../../../server/neo4j/index.ts';
import type { BenchRow } from '../table.ts';
import { type Processor, quantiles, timed } from '../timing.ts';
import { gdsVersion, withGds } from './gds-server.ts';
import { drawnIn } from './stored.ts';

export interface AskedOfGds {
  /** How often components are sought, of which a mean is told. */
  readonly times?: number;
  /** Ids of entities between which paths are sought; none: no path is. */
  readonly pairs?: readonly (readonly [string, string])[];
  readonly withLeiden?: boolean;
}

const name = (what: string) => `baseline: GDS ${gdsVersion}, ${what}`;

/**
 * The graph of a data folder, which nobody may have open, in Neo4j Graph Data Science. Projected natively, its
 * fastest way, with all drawn relationships, as ours holds them.
 * @returns rows, and how many components it finds among what no hub is
 */
export async function inGds(
  dataDir: string,
  config: Config,
  asked: AskedOfGds,
): Promise<{ rows: BenchRow[]; found?: number }> {
  const answer = await withGds(dataDir, config, (graph, processor) => ask(graph, processor, asked));
  return answer ?? { rows: [{ what: name('is not here, and Maven cannot fetch it') }] };
}

async function ask(
  graph: Graph,
  processor: Processor,
  { times = 1, pairs = [], withLeiden = false }: AskedOfGds,
): Promise<{ rows: BenchRow[]; found: number }> {
  const run = <T>(which: string, params = {}) =>
    graph.read<T>(statement(`bench/gds-${which}`), params);
  const drawn = await drawnIn(graph);
  const projected = await timed(
    name('projected'),
    () => run<{ relationships: number }>('project', drawn),
    processor,
  );
  const filtered = await timed(
    name('without hubs and context'),
    () => run('filter', drawn),
    processor,
  );
  // The first of each compiles it.
  await run('components');
  const merged = await timed(
    name('components'),
    () => run<{ found: number }>('components'),
    processor,
    times,
  );
  const found = merged.value[0]?.found ?? 0;
  const rows = [
    { ...projected.row, relationships: projected.value[0]?.relationships ?? 0 },
    filtered.row,
    { ...merged.row, found },
  ];
  if (pairs.length > 0)
    rows.push(
      await quantiles(
        name('path of fewest steps (shortestPath.dijkstra)'),
        pairs,
        async ([from, to]) => (await run('path', { from, to })).at(0),
        { warmUp: 1, other: processor },
      ),
    );
  if (withLeiden) {
    const groups = await timed(name('Leiden'), () => run<{ found: number }>('leiden'), processor);
    rows.push({ ...groups.row, found: groups.value[0]?.found ?? 0 });
  }
  return { rows, found };
}
