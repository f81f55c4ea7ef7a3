import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../../server/config.ts';
import { findPaths } from '../../server/explore/index.ts';
import { type Graph, noteChange, openGraph, statement } from '../../server/neo4j/index.ts';
import { randomFrom } from '../../server/projection/algorithms/random.ts';
import { openProjection } from '../../server/projection/index.ts';
import { load, update } from '../../server/projection/load.ts';
import type { AdLinks, Linking, World } from './projection-world.ts';
import { type BenchRow, quantile } from './table.ts';

const rowsAtOnce = 2000;
const phoneId = (n: number) => `phone:${n}`;

/** The same from Neo4j: loaded, caught up with, and asked for paths beside Cypher. */
export async function inNeo4j(world: World): Promise<BenchRow[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
  const graph = await openGraph({ dataDir, config: loadConfig() });
  try {
    const nodes = await writeWorld(graph, world);
    return [...(await loading(graph, nodes)), ...(await paths(graph, world))];
  } finally {
    await graph.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function loading(graph: Graph, nodes: Int32Array): Promise<BenchRow[]> {
  // The first reading compiles the statement, in Neo4j and here.
  await load(graph);
  const whole = await timed('Neo4j: all relationships read and built', () => load(graph));
  const relationships = whole.value.arrays.links;
  await graph.transaction((run) => noteChange(run, [...nodes.subarray(-1000)]));
  const after = await timed('Neo4j: caught up with 1,000 changed ads', () =>
    update(graph, whole.value),
  );
  return [
    { ...whole.row, relationships, nodes: whole.value.arrays.nodes },
    { ...after.row, relationships },
  ];
}

async function paths(graph: Graph, { phones, hubs }: World): Promise<BenchRow[]> {
  const projection = openProjection({ graph });
  await projection.refresh();
  const random = randomFrom(3);
  const pairs = Array.from({ length: 120 }, () => {
    const a = hubs.length + Math.floor(random() * (phones - hubs.length - 5));
    return [phoneId(a), phoneId(a + 1 + Math.floor(random() * 4))] as const;
  });
  const rows = [
    await quantiles('Neo4j: paths by the projection, proved', pairs, async ([a, b]) =>
      (await findPaths(graph, a, b, 8, 5, projection)).withoutHub.at(0),
    ),
    await quantiles('baseline: the same paths by Cypher', pairs, async ([a, b]) =>
      (await findPaths(graph, a, b, 8, 5)).withoutHub.at(0),
    ),
    await quantiles('baseline: one path by plain shortestPath', pairs, async ([from, to]) =>
      (await graph.read(statement('bench/shortest-path'), { from, to })).at(0),
    ),
  ];
  await projection.close();
  return rows;
}

/** @returns Neo4j's number of each node */
async function writeWorld(graph: Graph, world: World): Promise<Int32Array> {
  const { phones, templates, context, ads, hubs } = world;
  const nodes = new Int32Array(phones + templates + context + ads);
  const create = async (name: string, first: number, rows: unknown[][]) => {
    const [made] = await graph.write<{ nodes: [string, number][] }>(statement(name), { rows });
    for (const [i, [, number]] of (made?.nodes ?? []).entries()) nodes[first + i] = number;
  };
  for (let n = 0; n < phones + templates + context; n += rowsAtOnce) {
    const size = Math.min(rowsAtOnce, phones + templates + context - n);
    const rows = Array.from({ length: size }, (_, i) => entityRow(world, n + i));
    await create('ingest/create-entities', n, rows);
  }
  const chunk: AdLinks[] = [];
  const chunks: AdLinks[][] = [];
  world.each((ad) => {
    chunk.push(ad);
    if (chunk.length === rowsAtOnce) chunks.push(chunk.splice(0));
  });
  for (const some of [...chunks, chunk].filter(({ length }) => length > 0)) {
    const rows = some.map(({ ad }) => {
      const id = `ad:board.example/${ad}`;
      return [
        id,
        { id, kind: 'ad', caption: id, title: 'Rooms', text: 'Rooms by the river. '.repeat(10) },
        false,
      ];
    });
    await create('ingest/create-ads', some[0]?.ad ?? 0, rows);
    await graph.write(statement('ingest/create-links'), linkRows(some, nodes));
  }
  await graph.write(statement('resolve/set-hubs'), {
    rows: hubs.map((n) => ({ id: phoneId(n), reason: 'shared by many', ads: 500, posters: 400 })),
  });
  await graph.write(statement('ingest/forget-plans'));
  return nodes;
}

function entityRow({ phones, templates }: World, n: number): unknown[] {
  const [label, kind] =
    n < phones
      ? ['Phone', 'phone']
      : n < phones + templates
        ? ['Template', 'template']
        : ['Place', 'place'];
  const id = `${kind}:${n}`;
  return [label, id, { id, kind, caption: id }, null, null];
}

/** Every relationship with all that one of an import carries. */
function linkRows(ads: readonly AdLinks[], nodes: Int32Array): Record<string, unknown> {
  const time = '2026-03-01T10:00:00.000Z';
  const groups = new Map<string, unknown[][]>();
  for (const { ad, links } of ads)
    for (const { target, type, weight } of links) {
      const key = `${type} ${weight}`;
      const rows = groups.get(key) ?? [];
      groups.set(key, rows);
      rows.push([nodes[ad], nodes[target], '+7 700 000 00 00', 10, 26, 0, time, 1]);
    }
  return {
    groups: [...groups].map(([key, rows]) => {
      const [type, weight] = key.split(' ') as [Linking, string];
      return [
        type,
        'text',
        'phone',
        '1.0',
        ['read by the plan of KZ'],
        Number(weight) / 255,
        false,
        rows,
      ];
    }),
    sightings: [[`capture:${'0'.repeat(64)}`, time]],
  };
}

async function timed<T>(
  what: string,
  work: () => Promise<T>,
): Promise<{ value: T; row: BenchRow }> {
  const before = process.cpuUsage();
  const start = performance.now();
  const value = await work();
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { value, row: { what, ms, 'processor ms': (user + system) / 1000 } };
}

async function quantiles<T>(
  what: string,
  inputs: readonly T[],
  work: (input: T) => Promise<unknown>,
): Promise<BenchRow> {
  for (const input of inputs.slice(0, 60)) await work(input);
  const times: number[] = [];
  let found = 0;
  for (const input of inputs) {
    const start = performance.now();
    if ((await work(input)) !== undefined) found += 1;
    times.push(performance.now() - start);
  }
  const row = { what, calls: times.length, found };
  return { ...row, 'p50 ms': quantile(times, 0.5), 'p95 ms': quantile(times, 0.95) };
}
