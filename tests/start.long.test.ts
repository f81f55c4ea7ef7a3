import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { REPOSITORY } from '../server/core/config.ts';
import { freePort } from '../server/core/neo4j/launch.ts';
import { layoutOf } from '../server/core/neo4j/server-layout.ts';
import { endProcess, findServer, signal } from '../server/core/neo4j/server-processes.ts';
import { ps, startOf } from '../server/core/processes.ts';
import { run } from './edge/cli/support.ts';
import { SERVER_SETTINGS } from './support/config.ts';
import { record } from './support/import-captures.ts';
import { askAt } from './support/token.ts';

const folders: string[] = [];
const groups: number[] = [];
afterEach(async () => {
  for (const group of groups.splice(0)) signal(-group, 'SIGKILL');
  for (const folder of folders.splice(0)) {
    const server = findServer(layoutOf(folder).serverArguments);
    if (server !== undefined) await endProcess(server, 5_000);
    rmSync(folder, { recursive: true, force: true });
  }
});

/** A process and all that it began, by their pids. */
function withChildren(pid: number): number[] {
  const pairs = ps('-eo', 'pid=,ppid=')
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const children = pairs.filter(([, parent]) => parent === pid);
  return [pid, ...children.flatMap(([child = 0]) => withChildren(child))];
}

/** `npm start` on a folder of its own, open. */
async function started() {
  const data = mkdtempSync(join(tmpdir(), 'throughline-start-'));
  folders.push(data);
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(NEO4J|THROUGHLINE|npm)_/.test(name),
  );
  // With the machine's own Java: with another, the set-up would make ready for that one anew.
  const { THROUGHLINE_JAVA: _, ...settings } = SERVER_SETTINGS;
  const port = await freePort();
  const args = ['start', '--', '--data', data, '--port', String(port)];
  const npm = spawn('npm', args, {
    cwd: REPOSITORY,
    env: { ...Object.fromEntries(own), ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own, as a terminal gives it.
    detached: true,
  });
  groups.push(npm.pid ?? 0);
  let said = '';
  npm.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = new Promise((resolve) => npm.once('exit', resolve));
  await expect.poll(() => said, { timeout: 100_000 }).toContain('Throughline is open');
  const server = findServer(layoutOf(data).serverArguments) ?? 0;
  expect(server).toBeGreaterThan(0);
  return {
    pid: npm.pid ?? 0,
    data,
    url: `http://127.0.0.1:${port}`,
    server,
    ended,
    said: () => said,
  };
}

/** Ends it by a signal, to npm or to all of its group: nothing is left of it. */
async function endsBy(
  { pid, server, ended, said }: Awaited<ReturnType<typeof started>>,
  name: NodeJS.Signals,
  group = 1,
): Promise<void> {
  const all = [...withChildren(pid), server];
  expect(all.length).toBeGreaterThan(2);
  process.kill(group * pid, name);
  await ended;
  const left = () => all.filter((each) => startOf(each) !== undefined);
  await expect.poll(left, { timeout: 40_000 }).toEqual([]);
  expect(said()).not.toMatch(/^\s+at /m);
}

test('a verb beside the open workspace uses the Neo4j that it started, and SIGTERM to npm ends both', async () => {
  const opened = await started();
  const { data, url } = opened;
  expect(await (await fetch(url)).text()).toContain('<title>Throughline</title>');
  const file = join(data, 'one.jsonl');
  writeFileSync(file, `${JSON.stringify(record({ adId: '1' }))}\n`);
  const { code, json } = await run(['import', file, '--data', data, '--json'], {});
  expect(code).toBe(0);
  expect(json().at(-1)).toMatchObject({ type: 'report', new: 1 });
  expect(await askAt(url, data, '{ workspace { captures } }')).toEqual({
    workspace: { captures: 1 },
  });
  await endsBy(opened, 'SIGTERM');
}, 180_000);

test.each([
  ['SIGINT to npm', 'SIGINT', 1],
  ['SIGHUP to npm, which it does not hand on', 'SIGHUP', 1],
  ['Ctrl+C in its terminal, which all hear and npm hands on once more', 'SIGINT', -1],
] as const)(
  '%s ends the workspace and its Neo4j',
  async (_, name, group) => endsBy(await started(), name, group),
  180_000,
);
