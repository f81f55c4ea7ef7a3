import { mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { held, takeLock } from '../../server/core/lock.ts';

let file: string;
beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-lock-'));
  file = join(folder, 'log');
  await writeFile(file, '');
  return () => rm(folder, { recursive: true });
});

test('one has it at a time', async () => {
  const release = await takeLock(file);
  await expect(takeLock(file, { patience: 0 })).rejects.toMatchObject({ code: 'ELOCKED' });
  await release();
  await (await takeLock(file, { patience: 0 }))();
});

test('where no lock can be taken at all nobody is waited for', async () => {
  const begin = performance.now();
  const lockfilePath = join(file, 'lock');
  await expect(takeLock(file, { lockfilePath })).rejects.toMatchObject({ code: 'ENOTDIR' });
  expect(performance.now() - begin).toBeLessThan(5_000);
});

test('a holder that loses it ends neither the program nor its own work', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const noticed = vi.spyOn(held, 'onCompromised');
  const release = await takeLock(file);
  const long = new Date(Date.now() - 60_000);
  await utimes(`${file}.lock`, long, long);
  const release2 = await takeLock(file, { patience: 0 });
  // An error that nobody hears would fail this file.
  await vi.advanceTimersByTimeAsync(held.update);
  vi.useRealTimers();
  await expect.poll(() => noticed.mock.calls.length).toBe(1);
  noticed.mockRestore();
  await release();
  expect(await stat(`${file}.lock`)).toBeTruthy();
  await release2();
});
