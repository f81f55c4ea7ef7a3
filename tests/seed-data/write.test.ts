import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  ScenarioError,
  type ScenarioProgress,
  type Truth,
  writeScenario,
} from '../../seed-data/index.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seed-data-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** Every file below `dir` with the hash of its bytes. */
async function contents(dir: string): Promise<Record<string, string>> {
  const names = (await readdir(dir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const hashed = names.sort().map(async (name) => {
    const hash = createHash('sha256').update(await readFile(name));
    return [name.slice(dir.length + 1), hash.digest('hex')];
  });
  return Object.fromEntries(await Promise.all(hashed));
}

describe('writeScenario', () => {
  it('writes the same bytes twice, pictures included', async () => {
    const one = await writeScenario({ ads: 40, seed: 9, out: join(folder, 'one') });
    await writeScenario({ ads: 40, seed: 9, out: join(folder, 'two') });
    const first = await contents(join(folder, 'one'));
    expect(await contents(join(folder, 'two'))).toEqual(first);
    expect(Object.keys(first).length).toBe(one.images + 2);
    expect(one.path).toBe(join(folder, 'one', 'captures.jsonl'));
    const lines = (await readFile(one.path, 'utf8')).trimEnd().split('\n');
    expect(lines.length).toBe(one.captures);
    const truth: Truth = JSON.parse(await readFile(join(folder, 'one', 'truth.json'), 'utf8'));
    expect(Object.keys(truth.ads).length).toBe(40);
    const hashes = Object.entries(first).flatMap(([name, hash]) =>
      name.startsWith('images') ? [hash] : [],
    );
    for (const hash of hashes) expect(truth.imageGroups[hash]).toBeDefined();
  });

  it('writes no pictures where none are wanted; records give an address and a hash', async () => {
    const out = join(folder, 'bare');
    const { path } = await writeScenario({ ads: 30, seed: 9, out, images: false });
    expect((await readdir(out)).sort()).toEqual(['captures.jsonl', 'truth.json']);
    const text = await readFile(path, 'utf8');
    expect(text).toMatch(/"images":\[\{"url":"https:[^"]+","sha256":"[0-9a-f]{64}"/);
    expect(text).not.toContain('"path"');
  });

  it('refuses a folder that holds something and leaves it alone', async () => {
    await writeFile(join(folder, 'notes.txt'), 'mine');
    const refused = writeScenario({ ads: 5, seed: 1, out: folder });
    await expect(refused).rejects.toThrow(ScenarioError);
    await expect(refused).rejects.toThrow('not empty (notes.txt)');
    expect(await readdir(folder)).toEqual(['notes.txt']);
  });

  it('clears what a stopped run left, and leaves nothing when it fails itself', async () => {
    await writeFile(join(folder, 'truth.json.part'), '{"half":');
    const failing = writeScenario({ ads: 20, seed: 1, out: folder }, () => {
      throw new Error('the disk is full');
    });
    await expect(failing).rejects.toThrow('the disk is full');
    expect(await readdir(folder)).toEqual([]);
  });

  it('tells how far it is', async () => {
    const seen: ScenarioProgress[] = [];
    const written = await writeScenario({ ads: 25, seed: 3, out: folder }, (one) => seen.push(one));
    expect(seen.at(-1)).toEqual({
      what: 'captures',
      done: written.captures,
      total: written.captures,
    });
    expect(seen.some(({ what, done, total }) => what === 'images' && done === total)).toBe(true);
  });
});
