import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateScenario } from '../../../seed-data/index.ts';
import { layoutOf } from '../../../server/core/neo4j/server-layout.ts';
import { endProcess, findServer } from '../../../server/core/neo4j/server-processes.ts';
import { openStore } from '../../../server/core/store/index.ts';
import { listRuns } from '../../../server/link/networks/index.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { run, runHere, start } from './support.ts';

let opened: TestGraph;
let captures: string;
const folders: string[] = [];

/** A data folder of its own, with a server of its own. */
function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-crash-'));
  folders.push(folder);
  return folder;
}
const serverOf = (folder: string) => findServer(layoutOf(folder).serverArguments);

beforeAll(async () => {
  opened = await openTestGraph();
  captures = join(opened.dataDir, 'captures.jsonl');
  const records = [...generateScenario({ ads: 1200, seed: 7 }).captures()];
  writeFileSync(
    captures,
    records.map((one) => `${JSON.stringify({ ...one, images: [] })}\n`).join(''),
  );
});
afterAll(async () => {
  for (const folder of folders) {
    const server = serverOf(folder);
    if (server !== undefined) await endProcess(server, 5_000);
    rmSync(folder, { recursive: true, force: true });
  }
  await opened.close();
});

// A kill of an import by and by, and of its Neo4j: tests/faults.

test('kill -9 of a bulk import while Neo4j builds the graph: no run is active, and the same again completes', async () => {
  const folder = ownFolder();
  const few = join(folder, 'few.jsonl');
  writeFileSync(few, readFileSync(captures, 'utf8').split('\n').slice(0, 300).join('\n'));
  const bulk = ['import', few, '--bulk', '--data', folder, '--json'];
  const { child, outcome } = start(bulk, {});
  while (findServer(layoutOf(folder).bulkArguments) === undefined) {
    expect(child.exitCode).toBeNull();
    await wait(20);
  }
  child.kill('SIGKILL');
  expect((await outcome).signal).toBe('SIGKILL');
  const store = await openStore(folder);
  try {
    expect(await listRuns(store.db)).toMatchObject([{ n: 1, state: 'running', active: false }]);
    const again = await runHere(bulk, {});
    expect(again.code).toBe(0);
    expect(again.json().at(-2)).toMatchObject({ type: 'report', read: 300, rejected: 0 });
    expect(again.json().at(-1)).toMatchObject({ type: 'run', n: 2, active: true });
    expect(await listRuns(store.db)).toMatchObject([{ n: 2 }, { n: 1, state: 'failed' }]);
  } finally {
    await store.close();
  }
}, 240_000);

const mayMount = (() => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const folder = mkdtempSync(join(tmpdir(), 'throughline-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
})();

const mount = (...args: string[]) => execFileSync('mount', args);

/** A place for evidence that holds 256 kB and can be given more; without root, files may be no longer. */
describe('a full disk', () => {
  test('a clear message, nothing stored is damaged, and with space the same import completes', async () => {
    await opened.clear();
    const folder = ownFolder();
    const evidence = join(folder, 'evidence');
    mkdirSync(evidence);
    const { uri, password } = opened.config.neo4j;
    const env = { NEO4J_URI: uri, NEO4J_PASSWORD: password };
    const all = readFileSync(captures, 'utf8').split('\n');
    const [small = '', large = ''] = [20, 600].map((length) => {
      const path = join(folder, `${length}.jsonl`);
      writeFileSync(path, all.slice(0, length).join('\n'));
      return path;
    });
    expect(statSync(large).size).toBeGreaterThan(300 * 1024);
    const command = (path: string) => ['import', path, '--data', folder, '--json'];
    const importIt = (path: string) => runHere(command(path), env);
    if (mayMount) mount('-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', evidence);
    try {
      expect((await importIt(small)).code).toBe(0);
      const before = await stored(evidence);
      const full = await run(command(large), env, mayMount ? undefined : '-f 256');
      expect(full.code).toBe(1);
      expect(full.err).toMatch(/^throughline: no space left to write under .+\. Free space/);
      expect(full.json()).toMatchObject([{ type: 'error' }]);
      expect(await stored(evidence)).toEqual(before);
      expect(readdirSync(join(evidence, 'incoming'))).toEqual([]);
      expect((await importIt(small)).json().at(-1)).toMatchObject({ new: 0, unchanged: 20 });
      if (mayMount) mount('-o', 'remount,size=64m', evidence);
      expect((await importIt(large)).json().at(-1)).toMatchObject({
        read: 600,
        unchanged: 20,
        rejected: 0,
      });
    } finally {
      if (mayMount) execFileSync('umount', [evidence]);
    }
  });
});

/** Every stored file, proved: its name is the hash of its bytes. */
async function stored(evidence: string): Promise<string[]> {
  const root = join(evidence, 'sha256');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /[0-9a-f]{64}$/.test(name),
  );
  for (const name of files) {
    const hash = createHash('sha256')
      .update(readFileSync(join(root, name)))
      .digest('hex');
    expect(name.endsWith(hash)).toBe(true);
  }
  return files.sort();
}
