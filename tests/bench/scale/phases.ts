import { join } from 'node:path';
import { loadConfig } from '../../../server/config.ts';
import { importBulk } from '../../../server/ingest/index.ts';
import { openGraph } from '../../../server/neo4j/index.ts';
import { loadGraph } from '../../../server/networks/load.ts';
import { components } from '../../../server/projection/algorithms/components.ts';
import { type GraphArrays, typeBits, weightOf } from '../../../server/projection/arrays.ts';
import { GraphBuilder } from '../../../server/projection/build.ts';
import { usualFilter } from '../../../server/projection/filter.ts';
import { load } from '../../../server/projection/load.ts';
import { type Holdings, resolve, tieKinds } from '../../../server/resolve/index.ts';
import { writeCaptures } from '../captures.ts';
import { inGraphology } from '../others/graphology.ts';
import { linksOf } from '../others/links.ts';
import { inNetworkX } from '../others/networkx.ts';
import { processorOf, processorOfServer } from '../processor.ts';
import { readWorld } from '../resolve/read-world.ts';
import { timed } from '../timing.ts';

/** Processor milliseconds by phase. */
export type Costs = Readonly<Record<string, number>>;

const world = { world: 'mixed', seed: 7 } as const;
/** What takes milliseconds is done again until so many ties have been looked at. */
const tiesLookedAt = 10_000_000;

/** What is done in memory: text read, ads resolved into networks, arrays built, components found. */
export async function inMemory(ads: number): Promise<Costs> {
  const read = await cost(() => readWorld({ ...world, ads }, false));
  const { holdings } = read.value;
  const resolved = await cost(() => resolve(holdings));
  const hubs = resolved.value.verdicts.filter(({ hub }) => hub);
  const identifiers = hubs.map(({ identifier }) => identifier);
  const times = Math.max(1, Math.ceil(tiesLookedAt / holdings.incidences.ad.length));
  const graph = arraysOf(holdings, identifiers);
  const built = await cost(() => again(times, () => arraysOf(holdings, identifiers)));
  const joined = await cost(() => again(times, () => components(graph, usualFilter)));
  const each = linksOf(graph);
  const others = [...(await inGraphology(graph, each)), ...inNetworkX(each, []).rows];
  return {
    'world generated, its text read': read.ms,
    'resolved, in memory': resolved.ms,
    'arrays built, in memory': built.ms / times,
    components: joined.ms / times,
    ...Object.fromEntries(others.map((row) => [row.what, Number(row['processor ms'])])),
  };
}

function again(times: number, work: () => unknown): void {
  for (let n = 0; n < times; n += 1) work();
}

/** What goes by Neo4j, its processor time included: bulk import, and the graph read for both who compute on it. */
export async function throughNeo4j(ads: number, folder: string): Promise<Costs> {
  const file = join(folder, `${ads}.jsonl`);
  const dataDir = join(folder, `${ads}`);
  const config = loadConfig();
  await writeCaptures(ads, file);
  const now = () => new Date('2027-01-01T00:00:00Z');
  // A server that has ended is among the children that have been waited for.
  const imported = await cost(
    () => importBulk([file], { dataDir, config, now, onEvent: () => undefined }),
    processorOf(process.pid, 'children'),
  );
  const graph = await openGraph({ dataDir, config });
  try {
    const server = processorOfServer(dataDir);
    const projected = await cost(() => load(graph), server);
    const read = await cost(() => loadGraph(graph), server);
    return {
      'bulk import, resolved': imported.ms,
      'projection read from Neo4j': projected.ms,
      'read from Neo4j for resolution': read.ms,
    };
  } finally {
    await graph.close();
  }
}

/** Processor milliseconds of this process and of another. */
async function cost<T>(
  work: () => T | Promise<T>,
  other: () => number = () => 0,
): Promise<{ value: T; ms: number }> {
  const { value, row } = await timed('', work, other);
  return { value, ms: Number(row['processor ms']) + Number(row['processor ms beside']) };
}

/** Identifiers first, then ads; every tie as what an ad lists. */
function arraysOf(
  { ads, identifiers, incidences }: Holdings,
  hubs: readonly number[],
): GraphArrays {
  const first = identifiers.ids.length;
  const byAd = ads.ids.map((): number[] => []);
  for (const [i, ad] of incidences.ad.entries()) byAd[ad]?.push(i);
  const builder = new GraphBuilder(incidences.ad.length, first + ads.ids.length);
  for (const [ad, own] of byAd.entries()) {
    builder.source(first + ad);
    for (const i of own) {
      const identifier = incidences.identifier[i] as number;
      const isWording = tieKinds[identifiers.kind[identifier] as number] === 'template';
      const type = isWording ? typeBits.WORDED_AS : typeBits.LISTS;
      builder.link(identifier, type, weightOf(incidences.confidence[i] as number), 0, 0);
    }
  }
  return builder.finish(hubs);
}
