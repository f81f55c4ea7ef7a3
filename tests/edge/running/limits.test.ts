import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadConfig } from '../../../server/core/config.ts';
import { openEvidence } from '../../../server/core/evidence/index.ts';
import { sizeOf } from '../../../server/core/running-settings.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-limits-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (mark: string, mb = 1) => Buffer.alloc(mb * 1024 * 1024, mark);
const parts = (all: Buffer) =>
  Readable.from(
    Array.from({ length: 8 }, (_, i) =>
      all.subarray((i * all.length) / 8, ((i + 1) * all.length) / 8),
    ),
  );
const within = (limits: object) => openEvidence(folder, undefined, limits);
const waiting = () => readdirSync(join(folder, 'evidence', 'incoming'));

test('what goes over the quota is refused in words, also while it comes, and nothing of it stays', async () => {
  const evidence = within({ quota: 2.5 * 1024 * 1024 });
  const first = await evidence.put(parts(bytes('a')));
  await evidence.put(parts(bytes('b')));
  await expect(evidence.put(parts(bytes('c')))).rejects.toMatchObject({
    code: 'QUOTA',
    answeredAs: 'DISK_FULL',
    message: expect.stringMatching(/may hold 2\.5 MB and holds 2(\.\d)? MB/),
  });
  expect(waiting()).toEqual([]);
  expect(await evidence.usedBytes()).toBe(2 * 1024 * 1024);
  // What is held already takes no more, and what was dropped gives its place back.
  expect(await evidence.putBytes(bytes('a'))).toMatchObject({ sha256: first.sha256 });
  const half = bytes('d').subarray(0, 400_000);
  await (await evidence.hold(parts(half))).drop();
  await evidence.put(parts(half));
  await expect(evidence.hold(Readable.from([]), undefined, 900_000)).rejects.toThrow(
    'does not fit',
  );
});

test('the same after the program was started again, and for what another process put there', async () => {
  await within({}).put(parts(bytes('a', 2)));
  await expect(within({ quota: 2 * 1024 * 1024 }).putBytes(Buffer.from('x'))).rejects.toThrow(
    'may hold 2 MB and holds 2 MB',
  );
});

test('so much of the disk stays free as is asked for', async () => {
  await expect(within({ freeDisk: 1024 ** 5 }).putBytes(Buffer.from('x'))).rejects.toMatchObject({
    code: 'DISK_FULL',
    message: expect.stringMatching(/the disk has .* free, and 1,024 TB are kept free/),
  });
  await within({ freeDisk: 1 }).putBytes(Buffer.from('x'));
});

test.each([
  ['2048', 2048, '2 KB'],
  ['1.5 GB', 1_610_612_736, '1.5 GB'],
  ['20mb', 20_971_520, '20 MB'],
])('%s is %i bytes, which are said as %s', (written, size, said) => {
  expect(loadConfig({ THROUGHLINE_QUOTA: written }).running.quota).toBe(size);
  expect(sizeOf(size)).toBe(said);
});

test.each([
  [{ THROUGHLINE_MAX_UPLOAD: '5 elephants' }, /^THROUGHLINE_MAX_UPLOAD: "5 elephants" cannot/],
  [{ THROUGHLINE_METRICS: '1' }, /^THROUGHLINE_METRICS_TOKEN: is not set/],
  [{ THROUGHLINE_METRICS: '1', THROUGHLINE_METRICS_TOKEN: 'short' }, /is too short/],
])('%j is refused', (env, message) => {
  expect(() => loadConfig(env)).toThrow(message);
});

test('a team logs and keeps a gigabyte free, one person does neither', () => {
  expect(loadConfig({ THROUGHLINE_TEAM: '1' }).running).toMatchObject({
    log: true,
    freeDisk: 1024 ** 3,
  });
  expect(loadConfig({}).running).toEqual({ log: false, freeDisk: 0, endingMs: 10_000 });
});
