import { join } from 'node:path';
import { type Config, loadConfig } from '../../../server/config.ts';
import { loadAtOnce } from '../../../server/load-at-once.ts';
import { type Graph, openGraph } from '../../../server/neo4j/index.ts';
import { loadGraph } from '../../../server/networks/loading/load.ts';
import { components } from '../../../server/projection/algorithms/components.ts';
import { usualFilter } from '../../../server/projection/filter.ts';
import { load } from '../../../server/projection/load.ts';
import { writeCaptures } from '../captures.ts';
import { byCypher, componentsByCypher } from '../others/cypher.ts';
import { inGds } from '../others/gds.ts';
import { same } from '../others/links.ts';
import { componentsAmongMerged } from '../others/stored.ts';
import { processorOf, processorOfServer } from '../processor.ts';
import type { BenchRow } from '../table.ts';
import { type Processor, timed } from '../timing.ts';
import { type Costs, costsOf, timesFor } from './costs.ts';

/** A graph in Neo4j: how many drawn relationships it has, and what was done with it. */
interface Stored {
  readonly relationships: number;
  readonly costs: Costs;
}

interface Place {
  readonly dataDir: string;
  readonly config: Config;
}

/**
 * What goes by Neo4j, its processor time included: bulk import, the graph read for both who compute on it, and its
 * components, by us, by GDS and by plain Cypher, each in a server that has just started. Stops where the others find
 * other components.
 * @param cypherSeconds after which plain Cypher is stopped; 0: it is not asked
 */
export async function throughNeo4j(
  ads: number,
  folder: string,
  cypherSeconds: number,
): Promise<Stored> {
  const file = join(folder, `${ads}.jsonl`);
  const place = { dataDir: join(folder, `${ads}`), config: loadConfig() };
  await writeCaptures(ads, file);
  const now = () => new Date('2027-01-01T00:00:00Z');
  const imported = await timed(
    'bulk import, resolved',
    () => loadAtOnce([file], { ...place, now, onEvent: () => undefined }),
    // A server that has ended is among the children that have been waited for.
    processorOf(process.pid, 'children'),
  );
  const ours = await withServer(place, readByUs);
  const gds = await inGds(place.dataDir, place.config, { times: ours.times });
  if (gds.found !== undefined) same('components in GDS', gds.found, ours.found);
  const cypher =
    cypherSeconds > 0
      ? await withServer(place, (graph, processor) =>
          componentsByCypher(graph, cypherSeconds, processor, ours.found),
        )
      : { what: byCypher, found: 'not asked' };
  return {
    relationships: ours.relationships,
    costs: costsOf([imported.row, ...ours.rows, ...gds.rows, cypher]),
  };
}

interface ByUs {
  readonly rows: readonly BenchRow[];
  readonly relationships: number;
  /** Components among what no hub and no context is, and how often they were sought. */
  readonly found: number;
  readonly times: number;
}

async function readByUs(graph: Graph, processor: Processor): Promise<ByUs> {
  const projected = await timed('projection read from Neo4j', () => load(graph), processor);
  const { arrays } = projected.value;
  const times = timesFor(arrays.links);
  const find = () => components(arrays, usualFilter);
  const merged = await timed('components of what was read', find, undefined, times);
  const read = await timed('read from Neo4j for resolution', () => loadGraph(graph), processor);
  return {
    rows: [projected.row, merged.row, read.row],
    relationships: arrays.links,
    found: await componentsAmongMerged(graph, { ...merged.value, nodes: arrays.nodes }),
    times,
  };
}

async function withServer<T>(
  { dataDir, config }: Place,
  ask: (graph: Graph, processor: Processor) => Promise<T>,
): Promise<T> {
  const graph = await openGraph({ dataDir, config });
  try {
    return await ask(graph, processorOfServer(dataDir));
  } finally {
    await graph.close();
  }
}
