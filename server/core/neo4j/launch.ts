import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import type { Config } from '../config.ts';
import { rebuildCall } from '../data-folder.ts';
import { atExit } from '../exit.ts';
import { childEnvironment } from '../processes.ts';
import { diagnoseStart } from './diagnosis.ts';
import { GraphError } from './graph-errors.ts';
import type { Layout } from './server-layout.ts';
import { firstPassword, serverArguments, serverSettings } from './settings.ts';

const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;

/** Makes the folders, and says plainly when this account may not. */
export function prepareFolders(layout: Layout): void {
  try {
    for (const folder of ['', 'conf', 'data', 'logs', 'run', 'import', 'plugins']) {
      mkdirSync(path.join(layout.home, folder), { recursive: true, mode: PRIVATE_FOLDER });
    }
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new GraphError(
      'folder',
      `The graph's folder ${layout.home} cannot be made: ${why}`,
      'Let this account write there, or give another folder with --data.',
      { cause },
    );
  }
}

/**
 * The managed server's password: made once, at random, and readable by this account only.
 * @throws GraphError `password-missing` when there is a graph but no password to open it with
 */
export function passwordOf(layout: Layout): string {
  if (existsSync(layout.password)) return readFileSync(layout.password, 'utf8').trim();
  if (existsSync(layout.systemDatabase)) {
    throw new GraphError(
      'password-missing',
      `The graph in ${layout.home} has lost its password file`,
      `Put ${layout.password} back from a backup, or make the graph again from the stored files: ${rebuildCall(path.dirname(layout.home))}`,
    );
  }
  const password = randomBytes(32).toString('hex');
  const draft = `${layout.password}.new`;
  writeFileSync(draft, `${password}\n`, { mode: PRIVATE_FILE });
  renameSync(draft, layout.password);
  return password;
}

export function checkJars(jars: string): void {
  const found = existsSync(jars) && readdirSync(jars).some((name) => name.endsWith('.jar'));
  if (found) return;
  throw new GraphError(
    'no-jars',
    `The Neo4j server is not in ${jars}`,
    'Run: node scripts/setup.mjs. Or set NEO4J_URI to a server you already have.',
  );
}

function noJava(java: string, cause: unknown): GraphError {
  return new GraphError(
    'no-java',
    `Java cannot be started as "${java}"`,
    'Run: node scripts/setup.mjs. Or install Java 17 or newer, set JAVA_HOME, or set NEO4J_URI to a server you already have.',
    { cause },
  );
}

/** A port that is free on loopback right now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (cause) =>
      reject(
        new GraphError('no-port', 'No free port on 127.0.0.1', 'Close other programs.', { cause }),
      ),
    );
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** Options meant for the machine's other Java programs could contradict the server's own. */
function withoutJavaOptions(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { JAVA_TOOL_OPTIONS, JDK_JAVA_OPTIONS, _JAVA_OPTIONS, ...others } = env;
  // It runs on, and has no use for the office's key.
  const { THROUGHLINE_SIGN_PASSPHRASE, ...rest } = others;
  return rest;
}

interface Launch {
  java: string;
  argumentFile: string;
  layout: Layout;
  detached: boolean;
}

/**
 * Starts Java with its output in the log. The file is its own, not a pipe, so a detached server
 * outlives this process and does not get the terminal's Ctrl+C.
 */
function launch({ java, argumentFile, layout, detached }: Launch) {
  const log = openSync(layout.log, 'a', PRIVATE_FILE);
  const child = spawn(java, [`@${argumentFile}`], {
    cwd: layout.home,
    detached,
    stdio: ['ignore', log, log],
    env: {
      ...withoutJavaOptions(childEnvironment()),
      NEO4J_HOME: layout.home,
      NEO4J_CONF: layout.conf,
    },
  });
  closeSync(log);
  const started = new Promise<number>((resolve, reject) => {
    child.once('spawn', () => resolve(child.pid ?? 0));
    child.once('error', (cause) => reject(noJava(java, cause)));
  });
  const ended = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? -1)));
  return { child, started, ended };
}

/**
 * Runs one of Neo4j's own commands to its end.
 * @param failed what to say when it could not do what it was asked
 */
export async function runAdmin(
  layout: Layout,
  java: string,
  { argumentFile, text, failed }: { argumentFile: string; text: string; failed: string },
): Promise<void> {
  writeFileSync(argumentFile, text, { mode: PRIVATE_FILE });
  try {
    const run = launch({ java, argumentFile, layout, detached: false });
    const forget = atExit(() => run.child.kill());
    try {
      await run.started;
      if ((await run.ended) !== 0) throw diagnoseStart(failed, layout.log, 'start-failed', java);
    } finally {
      forget();
    }
  } finally {
    rmSync(argumentFile, { force: true });
  }
}

/** Gives a graph that has never run its password. */
function setPassword(layout: Layout, password: string): void {
  mkdirSync(path.dirname(layout.firstPassword), { recursive: true, mode: PRIVATE_FOLDER });
  writeFileSync(layout.firstPassword, firstPassword(password), { mode: PRIVATE_FILE });
}

export function startLog(layout: Layout): void {
  if (existsSync(layout.log)) renameSync(layout.log, layout.previousLog);
}

/**
 * Starts the server and returns at once: Bolt answers some seconds later.
 * @throws GraphError `no-java`, `no-jars`, `start-failed`
 */
export async function startServer(
  layout: Layout,
  config: Config,
  password: string,
  boltPort: number,
): Promise<number> {
  checkJars(config.neo4j.jars);
  startLog(layout);
  writeFileSync(
    path.join(layout.conf, 'neo4j.conf'),
    serverSettings(layout, boltPort, config.neo4j),
    { mode: PRIVATE_FILE },
  );
  if (!existsSync(layout.systemDatabase)) setPassword(layout, password);
  writeFileSync(layout.serverArguments, serverArguments(layout, config.neo4j), {
    mode: PRIVATE_FILE,
  });
  const argumentFile = layout.serverArguments;
  const server = launch({ java: config.neo4j.java, argumentFile, layout, detached: true });
  const pid = await server.started;
  server.child.unref();
  return pid;
}
