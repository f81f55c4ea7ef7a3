import { errorMonitor } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { runIn, threadPool } from '../../server/core/threads.ts';

const folder = mkdtempSync(join(tmpdir(), 'throughline-threads-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A pool of one thread that runs this program. */
function poolOf(program: string) {
  writeFileSync(join(folder, 'worker.mjs'), program);
  const beside = pathToFileURL(join(folder, 'asks.ts')).href;
  return threadPool<number, number>('worker.mjs', beside, { minThreads: 1, maxThreads: 1 });
}

test('work for a thread that cannot begin fails, and is done once it can', async () => {
  const pool = poolOf(`throw new Error('no file handles')`);
  await expect(runIn(pool, 2)).rejects.toThrow('no file handles');
  writeFileSync(join(folder, 'worker.mjs'), 'export default (n) => 2 * n');
  expect(await runIn(pool, 2)).toBe(4);
  await pool.destroy();
});

test('one that cannot begin before there is work does not end the program', async () => {
  const pool = poolOf(`throw new Error('no memory')`);
  // Who only watches does not hear it: an error without a listener would fail this file.
  await new Promise((resolve) => pool.once(errorMonitor, resolve));
  await pool.destroy();
});

test('much work may wait at once without a warning', async () => {
  const warnings: Error[] = [];
  const note = (warning: Error) => warnings.push(warning);
  process.on('warning', note);
  const pool = poolOf('export default (n) => 2 * n');
  await Promise.all(Array.from({ length: 20 }, (_, n) => runIn(pool, n)));
  await pool.destroy();
  // Node warns in the next turn.
  await new Promise(setImmediate);
  process.off('warning', note);
  expect(warnings).toEqual([]);
});
