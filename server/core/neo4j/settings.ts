import { createHash, randomBytes } from 'node:crypto';
import path from 'node:path';
import type { Config } from '../config.ts';
import { classArguments } from './classes.ts';
import type { Layout } from './server-layout.ts';

type Memory = Pick<Config['neo4j'], 'heapMb' | 'pageCacheMb'>;

/** Neo4j reads its files as properties: a backslash there escapes. */
function escapeValue(text: string): string {
  return text.replaceAll('\\', '\\\\');
}

/**
 * The text of neo4j.conf: loopback and Bolt only, auth on, nothing leaves the machine.
 *
 * Analysts run their own Cypher here, so `LOAD CSV` is shut for files and for every address.
 */
export function serverSettings(layout: Layout, boltPort: number, memory: Memory): string {
  const settings: Record<string, string | number | boolean> = {
    'server.directories.data': path.join(layout.home, 'data'),
    'server.directories.logs': path.join(layout.home, 'logs'),
    'server.directories.plugins': path.join(layout.home, 'plugins'),
    'server.directories.import': path.join(layout.home, 'import'),
    'server.directories.run': path.join(layout.home, 'run'),
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.enabled': true,
    'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
    'server.bolt.advertised_address': `127.0.0.1:${boltPort}`,
    'server.bolt.telemetry.enabled': false,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'dbms.usage_report.enabled': false,
    'dbms.security.auth_enabled': true,
    'dbms.security.allow_csv_import_from_file_urls': false,
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    'server.memory.heap.initial_size': `${Math.min(256, memory.heapMb)}m`,
    'server.memory.heap.max_size': `${memory.heapMb}m`,
    'server.memory.pagecache.size': `${memory.pageCacheMb}m`,
    'db.transaction.timeout': '30m',
    // A growing graph would have every statement planned again each ten seconds, for nothing: they look up
    // by unique id. After an import the plans are dropped instead (ingest/forget-plans).
    'dbms.cypher.min_replan_interval': '1h',
    // The word indexes write a segment at each refresh. During an import a search may lag ten seconds behind;
    // after it nothing does, since schema/await-words refreshes at once.
    'db.index.fulltext.eventually_consistent_refresh_interval': '10s',
    'db.logs.query.enabled': 'OFF',
    'server.logs.gc.enabled': false,
    // A laptop has no use for 512 MB of log reserved in advance, or for logs of days gone by.
    'db.tx_log.preallocate': false,
    'db.tx_log.rotation.retention_policy': '256M size',
    // The databases are closed by then; without these two a clean stop waits ten idle seconds.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
    'internal.server.bolt.connection_shutdown_wait_time': '0s',
  };
  const lines = Object.entries(settings).map(([key, value]) => `${key}=${escapeValue(`${value}`)}`);
  return `${lines.join('\n')}\n`;
}

/** One line of a Java argument file: quoted, so that spaces and backslashes stay what they are. */
function quote(argument: string): string {
  return `"${argument.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

const OPENED_PACKAGES = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

/**
 * Most sessions are short, so compiling is a third of what an import costs. Inlining as in Java 8 compiles less, and
 * the server runs as fast; so does the importer, which takes a fifth less processor time for 100,000 ads. A Java
 * that knows these no more may ignore them.
 */
const SHORT_LIVED = [
  '-XX:+IgnoreUnrecognizedVMOptions',
  '-XX:MaxInlineLevel=8',
  '-XX:InlineSmallCode=1200',
  // Code has to run twelve times as often as usual before it is compiled a second time, for speed.
  '-XX:Tier4InvocationThreshold=60000',
  '-XX:Tier4MinInvocationThreshold=7200',
  '-XX:Tier4CompileThreshold=180000',
  '-XX:Tier4BackEdgeThreshold=480000',
  // Java would collect all garbage because of the room that its classes take, and find none.
  '-XX:MetaspaceSize=192m',
];

/** The argument file that runs a program of Neo4j's. */
function argumentFile(
  jars: string,
  java: readonly string[],
  program: string,
  options: readonly string[],
): string {
  return [
    ...java,
    // Small heap, few cores: the throughput collector costs least.
    '-XX:+UseParallelGC',
    ...SHORT_LIVED,
    '-XX:+ExitOnOutOfMemoryError',
    '-Dfile.encoding=UTF-8',
    ...OPENED_PACKAGES.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    path.join(jars, '*'),
    program,
    ...options,
  ]
    .map(quote)
    .join('\n');
}

/** The argument file that starts the server. */
export function serverArguments(layout: Layout, server: Config['neo4j']): string {
  const { heapMb, jars } = server;
  return argumentFile(
    jars,
    [...classArguments(server), `-Xms${Math.min(256, heapMb)}m`, `-Xmx${heapMb}m`],
    'org.neo4j.server.CommunityEntryPoint',
    [`--home-dir=${layout.home}`, `--config-dir=${layout.conf}`, '--console-mode'],
  );
}

const PASSWORD_ROUNDS = 1024;

/**
 * The file that gives a server its first password, as Neo4j's `dbms set-initial-password` writes it: a hash and its
 * salt. That command is a Java program that takes a second.
 */
export function firstPassword(password: string, salt: Buffer = randomBytes(32)): string {
  const sha256 = (...parts: (Buffer | string)[]): Buffer =>
    parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
  let hash = sha256(salt, password);
  for (let round = 1; round < PASSWORD_ROUNDS; round++) hash = sha256(hash);
  return `neo4j:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${PASSWORD_ROUNDS}:\n`;
}

/** Tables for Neo4j's importer: each a list of files, of which the first begins with the header. */
export interface BulkTables {
  /** By label or labels (`Entity:Ad`). */
  readonly nodes: readonly { readonly labels: string; readonly files: readonly string[] }[];
  readonly relationships: readonly (readonly string[])[];
  /**
   * Those of the files that have to be read whole, since line ends stand in their cells, or rows are longer than the
   * importer takes.
   */
  readonly whole: readonly string[];
}

/** Stands between the values of a list; no text that is stored holds it. */
export const bulkListSeparator = '\u001f';

/** What the importer reads at once by itself, in characters; each of its threads holds as many, of 2 bytes each. */
const readBuffer = 4 * 1024 * 1024;

/**
 * The argument file that fills an empty database from tables.
 * @param longest bytes of the largest of the files that are read whole: it has to be smaller than what is read at once
 */
export function bulkArguments(
  layout: Layout,
  { heapMb, jars }: Config['neo4j'],
  { nodes, relationships, whole }: BulkTables,
  longest: number,
): string {
  const heap = Math.max(1024, heapMb);
  return argumentFile(
    jars,
    [`-Xmx${heap}m`, ...classArguments({ jars })],
    'org.neo4j.cli.AdminTool',
    [
      'database',
      'import',
      'full',
      'neo4j',
      '--overwrite-destination=true',
      '--id-type=string',
      ...(whole.length > 0
        ? ['--multiline-fields-format=v2', `--multiline-fields=${whole.join(',')}`]
        : []),
      `--read-buffer-size=${Math.max(readBuffer, longest + 1)}`,
      '--array-delimiter=U+001F',
      `--max-off-heap-memory=${heap}m`,
      '--bad-tolerance=0',
      `--report-file=${path.join(layout.home, 'logs', 'bulk.report')}`,
      ...nodes.map(({ labels, files }) => `--nodes=${labels}=${files.join(',')}`),
      ...relationships.map((files) => `--relationships=${files.join(',')}`),
    ],
  );
}
