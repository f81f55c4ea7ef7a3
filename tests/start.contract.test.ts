import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { REPOSITORY } from '../server/config.ts';
import { freePort } from '../server/neo4j/launch.ts';
import { layoutOf } from '../server/neo4j/layout.ts';
import { endProcess, findServer, signal } from '../server/neo4j/processes.ts';
import { ps, startOf } from '../server/processes.ts';
import { SERVER_SETTINGS } from './support/config.ts';

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
  const args = ['start', '--', '--data', data, '--port', String(await freePort())];
  const npm = spawn('npm', args, {
    cwd: REPOSITORY,
    env: { ...Object.fromEntries(own), ...SERVER_SETTINGS },
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
  return { pid: npm.pid ?? 0, server, ended, said: () => said };
}

test.each([
  ['SIGTERM to npm', 'SIGTERM', 1],
  ['SIGINT to npm', 'SIGINT', 1],
  ['SIGHUP to npm, which it does not hand on', 'SIGHUP', 1],
  ['Ctrl+C in its terminal, which all hear and npm hands on once more', 'SIGINT', -1],
] as const)(
  '%s ends the workspace and its Neo4j',
  async (_, name, group) => {
    const { pid, server, ended, said } = await started();
    const all = [...withChildren(pid), server];
    expect(all.length).toBeGreaterThan(2);
    process.kill(group * pid, name);
    await ended;
    const left = () => all.filter((each) => startOf(each) !== undefined);
    await expect.poll(left, { timeout: 40_000 }).toEqual([]);
    expect(said()).not.toMatch(/^\s+at /m);
  },
  180_000,
);
