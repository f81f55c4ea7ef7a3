import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { snapshotBytes, snapshotSha256 } from '../../../server/court/snapshot/index.ts';
import { custodyLine } from '../../support/custody.ts';
import { sha256Of, smallCase, temporaryFolder } from './support.ts';

const program = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));
const clock = pathToFileURL(
  fileURLToPath(new URL('../../support/shifted-clock.mjs', import.meta.url)),
);
const dayMs = 86_400_000;

test('the same snapshot gives the same package on two days, in two time zones and languages', async () => {
  const folder = temporaryFolder();
  const data = path.join(folder, 'data');
  const { snapshot, evidence } = await smallCase(data);
  // As if a bundle had been made of it: another is not made again.
  const exported = { event: 'exported', bundle: 'first.zip', sha256: sha256Of('zip') } as const;
  await evidence.appendCustody({ ...exported, entities: 1, snapshot: snapshotSha256(snapshot) });
  const frozen = path.join(folder, 'snapshot.json');
  writeFileSync(frozen, snapshotBytes(snapshot));
  const made = async (out: string, env: Record<string, string>) => {
    const args = ['bundle', '--from', frozen, '--out', path.join(folder, out), '--data', data];
    await promisify(execFile)(process.execPath, [program, ...args, '--filing'], {
      env: { ...process.env, NODE_OPTIONS: `--import ${clock.href}`, ...env },
    });
    const files = (await readdir(path.join(folder, out))).sort();
    return files.map((name) => [name, sha256Of(readFileSync(path.join(folder, out, name)))]);
  };
  const one = await made('one', { TZ: 'Pacific/Kiritimati', LANG: 'en_US.UTF-8' });
  const two = await made('two', {
    TZ: 'America/Los_Angeles',
    LANG: 'ar_EG.UTF-8',
    LC_ALL: 'ar_EG.UTF-8',
    CLOCK_SHIFT_MS: String(40 * dayMs),
  });
  expect(one).toHaveLength(3);
  expect(two).toEqual(one);
  // The clocks were indeed forty days apart: the log of the folder has both exports.
  const log = readFileSync(path.join(data, 'evidence', 'custody.jsonl'), 'utf8')
    .trim()
    .split('\n');
  const exports = log
    .map(custodyLine)
    .filter(({ event }) => event === 'exported')
    .slice(1);
  const [first, second] = exports.map(({ at }) => Date.parse(at));
  expect(exports).toHaveLength(2);
  expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(39 * dayMs);
}, 240_000);
