import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { layoutOf } from '../../../server/core/neo4j/server-layout.ts';
import { endProcess, findServer } from '../../../server/core/neo4j/server-processes.ts';
import { record } from '../../support/import-captures.ts';
import { runHere, start } from '../cli/support.ts';
import { done } from './filled.ts';

/** Folders with a server of their own. */
const folders: string[] = [];
const ownFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-rebuild-'));
  folders.push(folder, join(folder, 'rebuild'));
  return folder;
};

let folder: string;
let before: string;
const dump = () => done(['dump', '--data', folder], {});
beforeAll(async () => {
  folder = ownFolder();
  const file = join(folder, 'one.jsonl');
  writeFileSync(file, `${JSON.stringify(record({ adId: '1' }))}\n`);
  await done(['import', file, '--data', folder], {});
  before = await dump();
});
afterAll(async () => {
  for (const one of folders) {
    const server = findServer(layoutOf(one).serverArguments);
    if (server !== undefined) await endProcess(server, 5_000);
    rmSync(one, { recursive: true, force: true });
  }
});

// One story: each test goes on from the one before.
test('killed while the new graph is made, the old one counts', async () => {
  const { child, outcome } = start(['rebuild', '--data', folder], {});
  while (!existsSync(join(folder, 'rebuild', 'neo4j', 'data', 'databases'))) await wait(20);
  child.kill('SIGKILL');
  await outcome;
  // The lock of one that was killed counts for some seconds.
  for (let code: number | null = 1; code !== 0; ) {
    await wait(1_000);
    ({ code } = await runHere(['runs', '--data', folder], {}));
  }
  expect(await dump()).toBe(before);
});

test('a graph that is gone is named before an empty one is made, and is made again', async () => {
  rmSync(join(folder, 'neo4j'), { recursive: true });
  const { code, err } = await runHere(['dump', '--data', folder], {});
  expect([code, err]).toEqual([1, expect.stringContaining(`rebuild --data ${folder}`)]);
  expect(existsSync(join(folder, 'neo4j'))).toBe(false);
  await done(['rebuild', '--data', folder], {});
  expect(await dump()).toBe(before);
  expect(existsSync(join(folder, 'rebuild'))).toBe(false);
});

test('the old graph is kept, and the graph of a copied neo4j folder is refused', async () => {
  const { code, err } = await runHere(['rebuild', '--data', folder], {});
  expect(code).toBe(0);
  const [old = ''] = readdirSync(folder).filter((name) => name.startsWith('neo4j.before-'));
  expect(err).toContain(join(folder, old));
  const other = ownFolder();
  cpSync(join(folder, old), join(other, 'neo4j'), { recursive: true });
  const refused = await runHere(['runs', '--data', other], {});
  expect(refused.code).toBe(1);
  expect(refused.err).toContain('is that of another data folder');
  expect(refused.err).toContain(`rebuild --data ${other}`);
});
