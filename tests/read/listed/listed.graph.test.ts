import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEvidence } from '../../../server/core/evidence/index.ts';
import { openStore } from '../../../server/core/store/index.ts';
import { checkOpen, closedPictures } from '../../../server/read/listed/index.ts';
import { runHere } from '../../edge/cli/support.ts';
import { done } from '../../edge/rebuild/filled.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { record } from '../../support/import-captures.ts';
import { paint } from '../fingerprint/pictures.ts';

let opened: TestGraph;
const folder = mkdtempSync(join(tmpdir(), 'throughline-listed-'));
const hash = (kind: string, bytes: Buffer) => createHash(kind).update(bytes).digest('hex');
const pictures: Buffer[] = [];

beforeAll(async () => {
  opened = await openTestGraph();
  for (const seed of [1, 2, 3]) {
    const { data, width, height } = paint(seed, 96, 96);
    const png = await sharp(data, { raw: { width, height, channels: 3 } })
      .png()
      .toBuffer();
    writeFileSync(join(folder, `${seed}.png`), png);
    pictures.push(png);
  }
});
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

const signed = () => ['--initials', 'AB', '--data', opened.dataDir];
const closed = async () => {
  const store = await openStore(opened.dataDir);
  const all = await closedPictures(store.db);
  await store.close();
  return [...all].sort();
};
const bring = (...seeds: number[]) => {
  const file = join(folder, `${seeds.join('')}.jsonl`);
  const lines = seeds.map((n) => record({ adId: `${n}`, images: [{ path: `${n}.png` }] }));
  writeFileSync(file, lines.map((one) => `${JSON.stringify(one)}\n`).join(''));
  return done(['import', file, '--data', opened.dataDir, '--json']);
};

test('lines that hold no hash are named, and nothing is added', async () => {
  const list = join(folder, 'bad.txt');
  writeFileSync(list, `# a list\n${'a'.repeat(64)}\nnot a hash\n`);
  const { code, err } = await runHere(['hash-list', 'add', list, '--name', 'bad', ...signed()]);
  expect([code, err]).toEqual([1, expect.stringContaining('Line 3')]);
});

test('a picture on a list is held as bytes and never decoded; one held already is closed when its list comes', async () => {
  await bring(1);
  const list = join(folder, 'known.txt');
  const [one, two] = pictures as [Buffer, Buffer, Buffer];
  writeFileSync(list, `${hash('sha256', one)}\n${hash('md5', two)} # another\n`);
  await done(['hash-list', 'add', list, '--name', 'known', ...signed()]);
  expect(await closed()).toEqual([hash('sha256', one)]);
  await bring(2);
  expect(await closed()).toEqual([hash('sha256', one), hash('sha256', two)].sort());
  const rows = await opened.graph.read<{ width: number | null }>(
    'MATCH (i:Image {sha256: $sha256}) RETURN i.width AS width',
    { sha256: hash('sha256', two) },
  );
  expect(rows).toEqual([{ width: null }]);
  expect(await openEvidence(opened.dataDir).has(hash('sha256', two))).toBe(true);
});

test('a picture whose fingerprint is near one of a list is closed, and refused in words', async () => {
  await bring(3);
  const [{ pdq } = { pdq: '' }] = await opened.graph.read<{ pdq: string }>(
    'MATCH (i:Image {sha256: $sha256}) RETURN i.pdq AS pdq',
    { sha256: hash('sha256', pictures[2] as Buffer) },
  );
  const near = (Number.parseInt(pdq.slice(0, 2), 16) ^ 0b11).toString(16).padStart(2, '0');
  const list = join(folder, 'pdq.txt');
  writeFileSync(list, `${near}${pdq.slice(2)}\n`);
  await done(['hash-list', 'add', list, '--name', 'near', '--kind', 'pdq', ...signed()]);
  const store = await openStore(opened.dataDir);
  const third = hash('sha256', pictures[2] as Buffer);
  await expect(checkOpen(store.db, third)).rejects.toThrow('list of known abuse pictures');
  const row = await store.db
    .selectFrom('listedPicture')
    .selectAll()
    .where('image', '=', third)
    .executeTakeFirst();
  expect(row).toMatchObject({ list: 'near', kind: 'pdq', distance: 2 });
  await store.close();
});
