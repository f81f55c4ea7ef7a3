import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Config, REPOSITORY } from '../../../server/config.ts';
import { type Graph, openGraph, statement } from '../../../server/neo4j/index.ts';
import { layoutOf } from '../../../server/neo4j/layout.ts';
import type { BenchRow } from '../table.ts';
import { processorOf } from './server.ts';
import { quantiles, timed } from './timing.ts';

const version = '2.13.9';
const jars = join(REPOSITORY, '.cache', `bench-gds-${version}`);
const mostSeconds = 120;

export interface AskedOfGds {
  /** Ids of entities between which paths are sought. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly withLeiden: boolean;
}

/**
 * The same graph in Neo4j Graph Data Science, in a server of its own on the same data folder, which nobody may
 * have open. Projected natively, its fastest way, with all drawn relationships, as ours holds them.
 * @returns rows, and how many components it finds among what no hub is
 */
export async function inGds(
  dataDir: string,
  config: Config,
  asked: AskedOfGds,
): Promise<{ rows: BenchRow[]; found?: number }> {
  if (!fetchJars())
    return { rows: [{ what: `baseline: GDS ${version} is not here, and Maven cannot fetch it` }] };
  const server = start(dataDir, config);
  const graph = await opened(dataDir, config, server);
  try {
    return await ask(graph, server.pid, asked);
  } finally {
    await graph.close();
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
}

async function ask(graph: Graph, pid: number | undefined, { pairs, withLeiden }: AskedOfGds) {
  const processor = processorOf(pid);
  const run = <T>(name: string, params = {}) =>
    graph.read<T>(statement(`bench/gds-${name}`), params);
  const name = (what: string) => `baseline: GDS ${version}, ${what}`;
  const projected = await timed(
    name('projected'),
    () => run<{ relationships: number }>('project'),
    processor,
  );
  const filtered = await timed(name('without hubs and context'), () => run('filter'), processor);
  // The first of each compiles it.
  await run('components');
  const joined = await timed(
    name('components'),
    () => run<{ found: number }>('components'),
    processor,
  );
  const rows = [
    { ...projected.row, relationships: projected.value[0]?.relationships ?? 0 },
    filtered.row,
    { ...joined.row, found: joined.value[0]?.found ?? 0 },
    await quantiles(
      name('path of fewest steps (shortestPath.dijkstra)'),
      pairs,
      async ([from, to]) => (await run('path', { from, to })).at(0),
      { warmUp: 1, other: processor },
    ),
  ];
  if (withLeiden) {
    const groups = await timed(name('Leiden'), () => run<{ found: number }>('leiden'), processor);
    rows.push({ ...groups.row, found: groups.value[0]?.found ?? 0 });
  }
  return { rows, found: joined.value[0]?.found ?? 0 };
}

/** Starts the server that the product would, with GDS beside it: on its class path and among its plugins. */
function start(dataDir: string, config: Config): ChildProcess {
  const { home, conf } = layoutOf(dataDir);
  const own = new Set(readdirSync(config.neo4j.jars));
  const added = readdirSync(jars).filter((jar) => !own.has(jar));
  for (const jar of added.filter((jar) => jar.includes(version)))
    copyFileSync(join(jars, jar), join(home, 'plugins', jar));
  const folder = join(home, 'conf-gds');
  mkdirSync(folder, { recursive: true });
  const settings = readFileSync(join(conf, 'neo4j.conf'), 'utf8');
  writeFileSync(
    join(folder, 'neo4j.conf'),
    `${settings.replaceAll(/^server\.memory\.heap.*\n/gm, '')}dbms.security.procedures.unrestricted=gds.*\n`,
  );
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
  const classPath = [join(config.neo4j.jars, '*'), ...added.map((jar) => join(jars, jar))];
  return spawn(
    config.neo4j.java,
    [
      ...['-Xmx4g', '-XX:+UseParallelGC', '-Dfile.encoding=UTF-8'],
      ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      ...['-cp', classPath.join(delimiter), 'org.neo4j.server.CommunityEntryPoint'],
      ...[`--home-dir=${home}`, `--config-dir=${folder}`, '--console-mode'],
    ],
    { cwd: home, stdio: 'ignore' },
  );
}

async function opened(dataDir: string, config: Config, server: ChildProcess): Promise<Graph> {
  const { home, conf, password } = layoutOf(dataDir);
  const [, port] =
    /bolt\.listen_address=127\.0\.0\.1:(\d+)/.exec(
      readFileSync(join(conf, 'neo4j.conf'), 'utf8'),
    ) ?? [];
  const neo4j = {
    ...config.neo4j,
    uri: `bolt://127.0.0.1:${port}`,
    password: readFileSync(password, 'utf8').trim(),
  };
  for (let second = 0; second < mostSeconds && server.exitCode === null; second += 1) {
    try {
      return await openGraph({ dataDir, config: { ...config, neo4j }, migrate: false });
    } catch {
      await sleep(1000);
    }
  }
  server.kill('SIGKILL');
  throw new Error(`Neo4j with GDS did not answer; see ${join(home, 'logs')}`);
}

/** @returns whether they are there */
function fetchJars(): boolean {
  if (existsSync(jars)) return true;
  const pom = join(REPOSITORY, 'tests', 'bench', 'projection', 'pom.xml');
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime'];
  const draft = `${jars}.partial`;
  const { status } = spawnSync('mvn', [
    '-q',
    '-B',
    '-f',
    pom,
    ...goal,
    `-DoutputDirectory=${draft}`,
  ]);
  if (status !== 0) return false;
  renameSync(draft, jars);
  return true;
}
