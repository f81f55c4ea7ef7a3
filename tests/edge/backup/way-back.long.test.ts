import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataFormat, storeIn } from '../../../server/core/data-folder.ts';
import { openStore } from '../../../server/core/store/index.ts';
import { brought, leaveOld, old, stateOf } from '../../faults/old-store.ts';
import { runHere } from '../cli/support.ts';

// What a kill leaves of an upgrade, a backup and a restore: tests/faults.

let folder: string;
const verb = (...args: string[]) => runHere([...args, '--data', folder], {});
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-old-'));
  await leaveOld(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// One story: each test goes on from the one before.
test('looking at an old store changes nothing', async () => {
  const looked = await verb('doctor');
  expect(looked.err).toMatch(/^warning +store: it has format 22/m);
  expect(stateOf(storeIn(folder))).toEqual(old);
});

test('there is a way back, and forward again', async () => {
  const file = storeIn(folder);
  expect((await verb('upgrade')).code).toBe(0);
  expect(stateOf(file)).toEqual(brought);
  const { code, err } = await verb('upgrade', '--back');
  expect([code, err]).toEqual([0, expect.stringContaining('has format 22 again')]);
  expect(stateOf(file)).toEqual(old);
  const kept = readdirSync(folder).filter((name) => name.includes(`.format-${dataFormat}.`));
  expect(stateOf(join(folder, kept[0] ?? ''))).toEqual(brought);
  const forward = await verb('upgrade');
  expect(forward.err).toContain('was brought over from format 22');
  expect(forward.err).toContain('upgrade --back');
  expect(stateOf(file)).toEqual(brought);
});

test('not while the store is open elsewhere', async () => {
  const store = await openStore(folder);
  const { code, err } = await verb('upgrade', '--back');
  expect([code, err]).toEqual([1, expect.stringContaining('is held by another process')]);
  await store.close();
});
