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
import { closeOnExit } from '../../../server/exit.ts';
import { type Graph, openGraph } from '../../../server/neo4j/index.ts';
import { layoutOf } from '../../../server/neo4j/layout.ts';
import { processorOf } from '../processor.ts';
import type { Processor } from '../timing.ts';

export const gdsVersion = '2.13.9';
const jars = join(REPOSITORY, '.cache', `bench-gds-${gdsVersion}`);
const mostSeconds = 120;

/**
 * Opens a data folder in a server of its own that has Neo4j Graph Data Science; nobody else may have it open.
 * @returns what `ask` gives; undefined where GDS is neither here nor to be had
 */
export async function withGds<T>(
  dataDir: string,
  config: Config,
  ask: (graph: Graph, processor: Processor) => Promise<T>,
): Promise<T | undefined> {
  if (!fetchJars()) return undefined;
  const server = start(dataDir, config);
  const ended = once(server, 'exit');
  const end = async () => {
    server.kill('SIGTERM');
    await ended;
  };
  const forget = closeOnExit(end, () => server.kill('SIGKILL'));
  try {
    const graph = await opened(dataDir, config, server);
    try {
      return await ask(graph, processorOf(server.pid));
    } finally {
      await graph.close();
    }
  } finally {
    await end();
    forget();
  }
}

/**
 * Starts the server that the product would, with GDS beside it: on its class path and among its plugins. These are in
 * a folder of their own: a server without GDS on its class path does not start beside them.
 */
function start(dataDir: string, config: Config): ChildProcess {
  const { home, conf } = layoutOf(dataDir);
  const own = new Set(readdirSync(config.neo4j.jars));
  const added = readdirSync(jars).filter((jar) => !own.has(jar));
  const folder = join(home, 'conf-gds');
  const plugins = join(folder, 'plugins');
  mkdirSync(plugins, { recursive: true });
  for (const jar of added.filter((jar) => jar.includes(gdsVersion)))
    copyFileSync(join(jars, jar), join(plugins, jar));
  const settings = readFileSync(join(conf, 'neo4j.conf'), 'utf8')
    .split('\n')
    .filter((line) => !/^server\.(memory\.heap|directories\.plugins)/.test(line));
  const ours = [
    `server.directories.plugins=${plugins}`,
    'dbms.security.procedures.unrestricted=gds.*',
  ];
  writeFileSync(join(folder, 'neo4j.conf'), [...settings, ...ours, ''].join('\n'));
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
  throw new Error(`Neo4j with GDS did not answer; see ${join(home, 'logs')}`);
}

/** @returns whether they are there */
function fetchJars(): boolean {
  if (existsSync(jars)) return true;
  const pom = join(REPOSITORY, 'tests', 'bench', 'others', 'pom.xml');
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
