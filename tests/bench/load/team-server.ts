import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { loadConfig, REPOSITORY } from '../../../server/core/config.ts';
import { freePort } from '../../../server/core/neo4j/launch.ts';
import { openStore } from '../../../server/core/store/index.ts';
import { teamOf } from '../../edge/api/walker/team.ts';
import { processorOf, processorOfServer } from '../processor.ts';
import type { Processor } from '../timing.ts';

const token = 'the-token-of-the-bench-0123456789';

/** A team's server as a process of its own. */
export interface TeamServer {
  readonly url: string;
  /** Of its Node, and of its Neo4j. */
  readonly processor: Processor;
  readonly processorOfGraph: Processor;
  /** MB that the process holds, in all its threads. */
  memory(): number;
  /** What `/metrics` says, by its name; figures of the event loop are since they were read before. */
  metrics(): Promise<(name: string) => number>;
  close(): Promise<void>;
}

/** Makes accounts in a folder that nobody has open. @returns a cookie for each, all signed in */
export async function signedIn(dataDir: string, persons: number): Promise<string[]> {
  const store = await openStore(dataDir);
  try {
    const team = teamOf(store, dataDir, loadConfig({ THROUGHLINE_TEAM: '1' }));
    const cookies: string[] = [];
    for (let n = 0; n < persons; n += 1)
      cookies.push(await team.account(`Person ${n}`, ['investigator', 'case-officer']));
    return cookies;
  } finally {
    await store.close();
  }
}

/** @param profile folder for a processor profile of it, which is written when it ends */
export async function startServer(dataDir: string, profile?: string): Promise<TeamServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const profiled = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
  const log = `${dataDir}.log`;
  const program = spawn(
    process.execPath,
    [
      ...['--max-semi-space-size=64', ...profiled],
      ...['dist/main.js', '--team', '--data', dataDir, '--port', String(port)],
    ],
    {
      cwd: REPOSITORY,
      env: { ...process.env, THROUGHLINE_METRICS: '1', THROUGHLINE_METRICS_TOKEN: token },
      stdio: ['ignore', 'ignore', openSync(log, 'a')],
    },
  );
  const ended = once(program, 'close');
  const isReady = () =>
    fetch(`${url}/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isReady())) {
    if (program.exitCode !== null)
      throw new Error(`the server did not open: ${readFileSync(log, 'utf8')}`);
    await wait(200);
  }
  return {
    url,
    processor: processorOf(program.pid),
    processorOfGraph: processorOfServer(dataDir),
    memory() {
      const status = readFileSync(`/proc/${program.pid}/status`, 'utf8');
      return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024;
    },
    async metrics() {
      const response = await fetch(`${url}/metrics`, {
        headers: { authorization: `Bearer ${token}` },
      });
      const text = await response.text();
      return (name) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
    },
    async close() {
      program.kill('SIGTERM');
      await ended;
    },
  };
}
