import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { runHere } from '../cli/support.ts';
import { fill, writeSources } from '../rebuild/filled.ts';
import { dumpOf } from '../rebuild/support.ts';

/** A folder, a zip, a web archive, a table and saved pages that hold one phone; and a zip that holds another ad. */
let opened: TestGraph;
const sources = mkdtempSync(join(tmpdir(), 'throughline-sources-'));
beforeAll(async () => {
  opened = await openTestGraph();
  await writeSources(sources);
  await fill(opened, sources);
});
afterAll(async () => {
  await opened.close();
  rmSync(sources, { recursive: true, force: true });
});

const verb = (...args: string[]) => runHere([...args, '--data', opened.dataDir]);

function* stored(folder = join(opened.dataDir, 'evidence')): Generator<Buffer> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* stored(path);
    else yield readFileSync(path);
  }
}

/** Packed members are looked into, too. */
function holds(bytes: Buffer, value: string): boolean {
  if (bytes.includes(value)) return true;
  try {
    return gunzipSync(bytes).includes(value);
  } catch {
    return false;
  }
}

test('a contact leaves every form of file, and what is left is whole', async () => {
  expect([...stored()].some((bytes) => holds(bytes, '77000004417'))).toBe(true);
  const asked = ['phone:+77000004417', 'ad:lotus-board.example/9'];
  const said = ['--ground', 'order 7', '--reason', 'asked', '--initials', 'AB', '--yes'];
  const { code, err } = await verb('erase', ...asked, ...said);
  expect([code, err]).toEqual([0, expect.stringContaining('Erased: ')]);
  expect([...stored()].some((bytes) => holds(bytes, '77000004417'))).toBe(false);
  const dump = (await dumpOf(opened.graph, true)).join('\n');
  expect(dump).not.toContain('77000004417');
  expect(dump).not.toContain('lotus-board.example/9');
  expect(dump).toContain('ad:lotus-board.example/7');
  for (const check of [['custody', 'verify'], ['check']])
    expect(await verb(...check)).toMatchObject({ code: 0 });
});
