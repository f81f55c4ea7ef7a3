import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { vi } from 'vitest';
import { loadConfig, REPOSITORY } from '../../../server/core/config.ts';
import { runVerb } from '../../../server/edge/cli/program.ts';
import { SERVER_SETTINGS } from '../../support/config.ts';
import { graphServer } from '../../support/graph.ts';

/** What a verb left behind. */
export interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
  /** Standard output as JSON lines. */
  json(): Record<string, unknown>[];
}

export interface Running {
  readonly child: ChildProcess;
  readonly outcome: Promise<Outcome>;
  /** Resolves with the first line of standard output, read as JSON, that fits. */
  line(fits: (line: Record<string, unknown>) => boolean): Promise<Record<string, unknown>>;
}

/** A machine without a graph of its own choice: what the caller of the tests has set does not count. */
function environment(extra: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(NEO4J|THROUGHLINE)_/.test(name));
  return { ...Object.fromEntries(own), ...SERVER_SETTINGS, ...extra };
}

/** Where the worker's Neo4j is, as a user would say it. */
export function sharedServer(): NodeJS.ProcessEnv {
  const { uri, password } = graphServer();
  return { NEO4J_URI: uri, NEO4J_PASSWORD: password };
}

/**
 * Starts `throughline VERB` as its own process.
 * @param limit of bash's `ulimit`: `-f 256`, no file may grow beyond so many kB, as on a full disk; `-n 40`, so many files
 * may be open
 */
export function start(
  args: readonly string[],
  env: NodeJS.ProcessEnv = sharedServer(),
  limit?: string,
): Running {
  const verb = ['dist/cli.js', ...args];
  // With the signal heard, a write beyond the limit fails as one to a full disk does. bash counts in kilobytes.
  const hear = ['--import', 'data:text/javascript,process.on("SIGXFSZ",()=>{})'];
  const [program = '', ...rest] =
    limit === undefined
      ? [process.execPath, ...verb]
      : ['bash', '-c', `ulimit ${limit}; exec "$@"`, 'bash', process.execPath, ...hear, ...verb];
  const child = spawn(program, rest, {
    cwd: REPOSITORY,
    env: environment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const lines = createInterface({ input: child.stdout });
  const outcome = once(child, 'close').then(
    ([code, signal]): Outcome => ({ code, signal, out, err, json: () => jsonLines(out) }),
  );
  const line: Running['line'] = (fits) =>
    new Promise((resolve, reject) => {
      lines.on('line', (text) => {
        const value = JSON.parse(text) as Record<string, unknown>;
        if (fits(value)) resolve(value);
      });
      lines.on('close', () => reject(new Error(`the line never came:\n${out}\n${err}`)));
    });
  return { child, outcome, line };
}

const jsonLines = (out: string): Record<string, unknown>[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/**
 * Runs `throughline VERB` to its end in this process, as `server/cli.ts` does in its own. It spares the seconds that
 * a process takes to load; that a verb works in one, and that it ends, is for `run` to show, once a verb.
 */
export async function runHere(
  args: readonly string[],
  env: NodeJS.ProcessEnv = sharedServer(),
): Promise<Outcome> {
  const { exitCode } = process;
  let out = '';
  let err = '';
  const heard = [
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      out += text;
      return true;
    }),
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      err += text;
      return true;
    }),
  ];
  process.exitCode = 0;
  try {
    await runVerb(args, loadConfig(environment(env)));
    const code = Number(process.exitCode);
    return { code, signal: null, out, err, json: () => jsonLines(out) };
  } finally {
    for (const one of heard) one.mockRestore();
    process.exitCode = exitCode;
  }
}

/** Runs `throughline VERB` to its end, in a process of its own. */
export function run(
  args: readonly string[],
  env?: NodeJS.ProcessEnv,
  limit?: string,
): Promise<Outcome> {
  return start(args, env, limit).outcome;
}

/**
 * Verbs on one data folder, each as it is written: `verb('judge list')`. What has blanks in it is given behind.
 * @param data the folder, which is known once the tests begin
 */
export function verbsOn(data: () => string, env?: NodeJS.ProcessEnv) {
  const args = (line: string, more: readonly string[]) => [
    ...line.split(' '),
    ...more,
    '--data',
    data(),
  ];
  const verb = (line: string, ...more: readonly string[]) => runHere(args(line, more), env);
  return {
    verb,
    /** In a process of its own. */
    alone: (line: string, ...more: readonly string[]) => run(args(line, more), env),
    /** Its lines of data, each of them read. */
    rows: async (line: string, ...more: readonly string[]) =>
      (await verb(line, ...more, '--json')).json(),
  };
}
