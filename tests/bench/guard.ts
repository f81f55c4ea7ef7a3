import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { loadConfig, REPOSITORY } from '../../server/config.ts';
import { loadAtOnce } from '../../server/load-at-once.ts';
import { type Attack, asText, attacks } from '../queries/attacks.ts';
import { writeCaptures } from './captures.ts';
import { inFolder } from './folder.ts';
import { wholeNumber } from './options.ts';
import { type BenchResult, type BenchRow, machine, quantile } from './table.ts';

/** An attack has no answer when it has none by then. */
const patienceMs = 30_000;
/** A Neo4j that does not answer by then is taken for lost: somebody would open the program again. */
const backMs = 20_000;
/** An answer is due so long after the time that a question is given. */
const lateAfterMs = 10_000;
const searches = 60;

/**
 * What becomes of tests/queries/attacks.yaml in a workspace that runs, and of a search beside them. `--ads 5000`,
 * `--limit 2000` milliseconds a question, `--every 1` of so many attacks, `--port 4141`; `--program` of another build, to compare:
 * `--program /elsewhere/dist/main.js`.
 */
export async function benchGuard(options: readonly string[]): Promise<BenchResult> {
  const { values } = parseArgs({
    args: [...options],
    options: {
      ads: { type: 'string', default: '5000' },
      limit: { type: 'string', default: '2000' },
      every: { type: 'string', default: '1' },
      port: { type: 'string', default: '4141' },
      program: { type: 'string', default: join(REPOSITORY, 'dist', 'main.js') },
    },
  });
  const ads = wholeNumber('--ads', values.ads);
  const limitMs = wholeNumber('--limit', values.limit);
  const port = wholeNumber('--port', values.port);
  const every = wholeNumber('--every', values.every);
  const chosen = attacks().filter((_, n) => n % every === 0);
  return inFolder(async (folder) => {
    const file = join(folder, 'captures.jsonl');
    await writeCaptures(ads, file);
    const dataDir = join(folder, 'data');
    const now = () => new Date('2027-01-01T00:00:00Z');
    await loadAtOnce([file], { dataDir, config: loadConfig(), now, onEvent: () => undefined });
    const workspace = new Workspace(values.program, dataDir, port, limitMs);
    try {
      await workspace.open();
      return {
        bench: 'guard',
        machine,
        note: `${values.program}; ${ads.toLocaleString('en')} generated ads, ${limitMs} ms a question; “late” are those with no answer ${lateAfterMs / 1000} s after that, “Neo4j” how often it ended, “program” how often it had to be opened again, search in ms`,
        rows: await rowsOf(workspace, limitMs, chosen),
      };
    } finally {
      await workspace.close();
    }
  });
}

/** The program, opened again when it ends. */
class Workspace {
  readonly #program: string;
  readonly #args: readonly string[];
  readonly #limitMs: number;
  readonly #url: string;
  #child: ChildProcess | undefined;
  /** How often it ended by itself, and its Neo4j. */
  ended = 0;
  graphEnded = 0;

  constructor(program: string, dataDir: string, port: number, limitMs: number) {
    this.#program = program;
    this.#args = ['--data', dataDir, '--port', String(port)];
    this.#limitMs = limitMs;
    this.#url = `http://127.0.0.1:${port}`;
  }

  async open(): Promise<void> {
    const child = spawn(process.execPath, [this.#program, ...this.#args], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, THROUGHLINE_QUERY_TIMEOUT_MS: String(this.#limitMs) },
    });
    this.#child = child;
    child.stderr.on('data', (said: Buffer) => {
      if (/being started again|is not started again/.test(String(said))) this.graphEnded++;
    });
    await this.answers(120_000);
  }

  async close(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null) return;
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('exit', resolve));
  }

  /** Waits until it searches; opens it again where it has ended, or does not search any more. */
  async answers(ms = backMs): Promise<void> {
    for (const until = Date.now() + ms; Date.now() < until; await sleep(250)) {
      if (this.#child?.exitCode !== null || this.#child.signalCode !== null) break;
      const found = await this.ask(searched, {}, 2_000).catch(() => undefined);
      if (found && !found.errors) return;
    }
    this.ended++;
    this.#child?.kill('SIGKILL');
    await this.open();
  }

  async ask(
    query: string,
    variables: object,
    ms: number,
  ): Promise<{ errors?: readonly { extensions: { code: string } }[] }> {
    const response = await fetch(`${this.#url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-throughline': '1' },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(ms),
    });
    return response.json() as ReturnType<Workspace['ask']>;
  }
}

const searched = '{ search(text: "77000") { nodes { __typename } } }';

async function search(workspace: Workspace): Promise<number> {
  const start = performance.now();
  const found = await workspace.ask(searched, {}, 30_000).catch(() => undefined);
  return found && !found.errors ? performance.now() - start : Number.POSITIVE_INFINITY;
}

async function rowsOf(
  workspace: Workspace,
  limitMs: number,
  chosen: readonly Attack[],
): Promise<BenchRow[]> {
  const before: number[] = [];
  for (let i = 0; i < searches; i++) before.push(await search(workspace));
  const rows: BenchRow[] = [{ what: 'before', 'search p95': quantile(before.slice(10), 0.95) }];
  for (const name of new Set(chosen.map((attack) => attack.class)))
    rows.push(
      await rowOf(
        workspace,
        limitMs,
        chosen.filter((attack) => attack.class === name),
      ),
    );
  return rows;
}

/** One class, one after another, with a search going on beside. */
async function rowOf(
  workspace: Workspace,
  limitMs: number,
  all: readonly Attack[],
): Promise<BenchRow> {
  const counts = { refused: 0, answered: 0, stopped: 0, ours: 0, late: 0, none: 0 };
  const [ended, graphEnded] = [workspace.ended, workspace.graphEnded];
  const times: number[] = [];
  let [longest, goes] = [0, true];
  const searching = (async () => {
    for (; goes; await sleep(50)) times.push(await search(workspace));
  })();
  for (const { cypher, called } of all) {
    const start = performance.now();
    const outcome = await outcomeOf(workspace, cypher);
    const took = performance.now() - start;
    longest = Math.max(longest, took);
    counts[outcome]++;
    if (outcome !== 'none' && took > limitMs + lateAfterMs) counts.late++;
    if (outcome === 'ours' || outcome === 'none' || took > limitMs + lateAfterMs)
      process.stderr.write(`${outcome} after ${Math.round(took)} ms: ${called}\n`);
    if (outcome === 'none' || outcome === 'ours') await workspace.answers();
  }
  goes = false;
  await searching;
  return {
    ...{ what: all[0]?.class ?? '', attacks: all.length, ...counts, 'longest ms': longest },
    ...{ Neo4j: workspace.graphEnded - graphEnded, program: workspace.ended - ended },
    'search p95': quantile(times, 0.95),
    'searches without answer': times.filter((ms) => !Number.isFinite(ms)).length,
  };
}

/** `ours`: an error that is told as one of the program or the server; `none`: no answer at all. */
async function outcomeOf(
  workspace: Workspace,
  cypher: string,
): Promise<'refused' | 'answered' | 'stopped' | 'ours' | 'none'> {
  const query = 'mutation ($text: String!) { runDraft(text: $text, parameters: {}) { rowCount } }';
  const found = await workspace
    .ask(query, { text: asText(cypher) }, patienceMs)
    .catch(() => undefined);
  if (!found) return 'none';
  const code = found.errors?.[0]?.extensions.code;
  if (code === undefined) return 'answered';
  if (code === 'BAD_INPUT') return 'refused';
  return code === 'TIMEOUT' || code === 'LIMIT' ? 'stopped' : 'ours';
}
