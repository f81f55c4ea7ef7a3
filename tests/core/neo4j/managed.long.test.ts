import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, test, vi } from 'vitest';
import { REPOSITORY } from '../../../server/core/config.ts';
import { type Graph, GraphError, openGraph, statement } from '../../../server/core/neo4j/index.ts';
import { joinOrStartServer } from '../../../server/core/neo4j/managed.ts';
import { layoutOf } from '../../../server/core/neo4j/server-layout.ts';
import { endProcess, findServer } from '../../../server/core/neo4j/server-processes.ts';
import { readState, writeState } from '../../../server/core/neo4j/state.ts';
import { startOf } from '../../../server/core/processes.ts';
import { testConfig } from '../../support/config.ts';

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'throughline managed-')));
const layout = layoutOf(folder);
const config = testConfig();
const children: ChildProcess[] = [];

const serverPid = () => findServer(layout.serverArguments);
const openHere = () => openGraph({ dataDir: folder, config });

/** Another process that has opened the folder's graph. */
async function openElsewhere(): Promise<ChildProcess> {
  const script = fileURLToPath(new URL('../../support/hold-graph.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder], {
    cwd: REPOSITORY,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  children.push(child);
  await once(child.stdout, 'data');
  return child;
}

async function ended(child: ChildProcess): Promise<[number | null, NodeJS.Signals | null]> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return [child.exitCode, child.signalCode];
}

async function killed(child: ChildProcess, signal: NodeJS.Signals) {
  child.kill(signal);
  return ended(child);
}

/** The command lines of every process of this machine that this account may read. */
function commandLines(): string {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const lineOf = (pid: string) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    } catch {
      return '';
    }
  };
  return pids.map(lineOf).join('\n');
}

/** In which state each thread of a process is, by the kernel's letters: `T` is stopped. */
const threadStates = (pid: number): string[] =>
  readdirSync(`/proc/${pid}/task`).map((thread) => {
    const stat = readFileSync(`/proc/${pid}/task/${thread}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3);
  });

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  const pid = serverPid();
  if (pid !== undefined) await endProcess(pid, 5_000);
  rmSync(folder, { recursive: true, force: true });
});

// One story on one folder: each start of a server costs seconds, so each test goes on from the last.
describe('the managed server', () => {
  let graph: Graph;

  it('starts with a secret that only this account can read', async () => {
    graph = await openHere();
    const password = readFileSync(layout.password, 'utf8').trim();
    expect(password.length).toBeGreaterThanOrEqual(43);
    expect(statSync(layout.password).mode & 0o777).toBe(0o600);
    expect(statSync(layout.home).mode & 0o777).toBe(0o700);
    expect(commandLines()).toContain(layout.serverArguments);
    expect(commandLines()).not.toContain(password);
    expect(readFileSync(layout.serverArguments, 'utf8')).not.toContain(password);
    expect(readFileSync(layout.firstPassword, 'utf8')).not.toContain(password);
    expect(statSync(layout.firstPassword).mode & 0o777).toBe(0o600);
    expect(graph.dataFolder).toBe(folder);
  });

  it('listens on loopback alone and refuses a wrong password', async () => {
    const port = readState(layout)?.boltPort ?? 0;
    const sockets = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) =>
      readFileSync(file, 'utf8').split('\n'),
    );
    const hexPort = port.toString(16).toUpperCase().padStart(4, '0');
    const listening = sockets.filter((line) => line.includes(`:${hexPort} `) && / 0A /.test(line));
    expect(listening.length).toBe(1);
    expect(listening[0]).toMatch(/0100007F:/);

    const wrong = testConfig({ NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: 'guess' });
    const opening = openGraph({ dataDir: folder, config: wrong });
    await expect(opening).rejects.toMatchObject({ name: 'GraphError', code: 'wrong-password' });
  });

  it('is shared with a process that comes later, and outlives its Ctrl+C', async () => {
    const pid = serverPid();
    const other = await openElsewhere();
    expect(serverPid()).toBe(pid);
    expect(readState(layout)?.users.map((user) => user.pid)).toEqual([process.pid, other.pid]);
    expect(await killed(other, 'SIGINT')).toEqual([130, null]);
    expect(readState(layout)?.users.map((user) => user.pid)).toEqual([process.pid]);
    expect(await graph.read('RETURN 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('survives a kill -9 of itself: an error that says so, then all that was committed', async () => {
    const said: string[] = [];
    const before = serverPid() ?? 0;
    const kept = await openGraph({ dataDir: folder, config, onRestart: (line) => said.push(line) });
    expect(serverPid()).toBe(before);
    await graph.write(
      'CREATE (:Entity:Ad {id: "ad:x.example/1", title: "lotus", text: "orchid", caption: "lotus"})',
    );
    process.kill(before, 'SIGKILL');
    const error = await graph.write('CREATE (:Entity {id: "x:2"})').catch((reason) => reason);
    expect(error).toBeInstanceOf(GraphError);
    expect(error).toMatchObject({ code: 'server-died' });
    expect(error.remedy).toContain(layout.log);
    await graph.close();
    graph = kept;
    // It is started again under whoever wants it kept, and answers them.
    await vi.waitUntil(() => said.length === 2, { timeout: 60_000 });
    const found = await graph.read(
      'CALL db.index.fulltext.queryNodes("words", "orchid") YIELD node RETURN node.id AS id',
    );
    expect(found).toEqual([{ id: 'ad:x.example/1' }]);
    expect(serverPid()).not.toBe(before);
    expect(readState(layout)?.users).toHaveLength(1);
  });

  it('stops when its last user closes', async () => {
    const pid = serverPid() ?? 0;
    await graph.close();
    expect(startOf(pid)).toBeUndefined();
    expect(serverPid()).toBeUndefined();
    expect(readState(layout)).toBeUndefined();
  });

  it('takes no stranger for its server, whatever the note says', async () => {
    const stranger = spawn('sleep', ['600']);
    children.push(stranger);
    writeState(layout, { pid: stranger.pid ?? 0, boltPort: 9, users: [] });
    const other = await openElsewhere();
    expect(startOf(stranger.pid ?? 0)).toBeDefined();
    expect(serverPid()).not.toBe(stranger.pid);
    await killed(other, 'SIGKILL');
  });

  it('is taken over as an orphan after a kill -9 of its user', async () => {
    const orphan = serverPid();
    expect(orphan).toBeDefined();
    const other = await openElsewhere();
    expect(serverPid()).toBe(orphan);
    expect(readState(layout)?.users.map((user) => user.pid)).toEqual([other.pid]);
    await killed(other, 'SIGKILL');
  });

  it('is ended and started anew when it hangs', async () => {
    const hung = serverPid() ?? 0;
    process.kill(hung, 'SIGSTOP');
    // A thread that runs may still answer.
    await vi.waitUntil(() => threadStates(hung).every((state) => state === 'T'));
    const patience = { orphan: 1_000, shared: 1_000, start: 120_000, stop: 1_000 };
    const server = await joinOrStartServer(folder, config, patience);
    expect(startOf(hung)).toBeUndefined();
    const anew = serverPid();
    expect(anew).toBeDefined();
    expect(anew).not.toBe(hung);
    graph = await openHere();
    await server.release();
    expect(serverPid()).toBe(anew);
  });

  it('keeps the data through all of this', async () => {
    const other = await openElsewhere();
    expect(await graph.read('MATCH (n:Ad) RETURN n.id AS id')).toEqual([{ id: 'ad:x.example/1' }]);
    await graph.read(statement('schema/await-indexes'));
    await graph.close();
    expect(serverPid()).toBeDefined();
    expect(await killed(other, 'SIGTERM')).toEqual([143, null]);
    expect(serverPid()).toBeUndefined();
  });
});

test('a Ctrl+C while the server starts leaves none behind', async () => {
  const own = realpathSync(mkdtempSync(path.join(tmpdir(), 'throughline-starting-')));
  const running = () => findServer(layoutOf(own).serverArguments);
  const script = fileURLToPath(new URL('../../support/hold-graph.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, own], { cwd: REPOSITORY });
  try {
    await vi.waitUntil(running, { timeout: 30_000 });
    expect(await killed(child, 'SIGINT')).toEqual([130, null]);
    await vi.waitUntil(() => running() === undefined, { timeout: 10_000 });
  } finally {
    const left = running();
    if (left !== undefined) await endProcess(left, 5_000);
    rmSync(own, { recursive: true, force: true });
  }
});
