import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEvidence } from '../../../server/core/evidence/index.ts';
import { openStore, type Store } from '../../../server/core/store/index.ts';
import { buildBundle, verifyBundle } from '../../../server/court/bundle/index.ts';
import { readSnapshot, snapshotBytes } from '../../../server/court/snapshot/index.ts';
import { software } from '../../../server/court/software.ts';
import { openJudgements } from '../../../server/link/judgements/index.ts';
import { readPictures } from '../../../server/read/pictures/index.ts';
import { promptPayOf } from '../../read/extract/codes/payload.ts';
import { codeAt, paint } from '../../read/pictures/support.ts';
import { freezeOnRecord } from '../../support/freeze-on-record.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { importCaptures, record } from '../../support/import-captures.ts';

const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { encoding: 'utf8' });

let opened: TestGraph;
let store: Store;
const phone = 'phone:+66800000417';

beforeAll(async () => {
  opened = await openTestGraph();
  store = await openStore(opened.dataDir);
  const code = await paint({ code: promptPayOf('0066800000417') });
  writeFileSync(path.join(opened.dataDir, 'code.png'), code);
  writeFileSync(path.join(opened.dataDir, 'other.png'), await paint({ words: ['Rooms'] }));
  const { evidence } = await importCaptures(opened, 'captures.jsonl', [
    record({ adId: '1', images: [{ path: 'code.png' }, { path: 'other.png' }] }),
  ]);
  const { graph, dataDir } = opened;
  await readPictures({ graph, evidence, dataDir, mode: 'codes', onEvent: () => undefined });
});
afterAll(async () => {
  await store.close();
  await opened.close();
});

async function frozen() {
  const { graph } = opened;
  const evidence = openEvidence(opened.dataDir);
  const judgements = await openJudgements({ graph, evidence, store });
  return freezeOnRecord({
    graph,
    evidence,
    judgements,
    store,
    entities: [phone],
    software,
    title: 'Case 7',
    producer: 'AB',
    now: new Date(),
  });
}

test('a number read in a picture brings that picture, no other, and says where in it', async () => {
  const snapshot = await frozen();
  const images = snapshot.entities.filter(({ kind }) => kind === 'image');
  expect(images).toHaveLength(1);
  expect(images[0]).toMatchObject({ selected: false });
  const picture = snapshot.links.find(({ to }) => to === phone)?.picture;
  expect(picture).toMatchObject({
    image: images[0]?.id,
    imageSize: { width: images[0]?.properties.width, height: images[0]?.properties.height },
  });
  expect(picture?.x).toBeGreaterThanOrEqual(codeAt.x);
  expect(picture?.y).toBeGreaterThanOrEqual(codeAt.y);
  expect(picture?.width).toBeGreaterThan(100);
  expect(snapshot.links.map(({ type, picture: at }) => [type, at !== null])).toEqual([
    ['LISTS', true],
    ['SHOWS', false],
  ]);
  expect(readSnapshot(snapshotBytes(snapshot))).toEqual(snapshot);
});

test('the bundle holds the picture, verifies, and its document says where to look', async () => {
  const snapshot = await frozen();
  const out = path.join(opened.dataDir, 'out');
  const { path: zip } = await buildBundle({
    snapshot,
    evidence: openEvidence(opened.dataDir),
    out,
  });
  expect((await verifyBundle(zip)).problems).toEqual([]);
  const at = snapshot.links.find(({ to }) => to === phone)?.picture;
  const sha256 = at?.image.replace('image:', '') ?? '';
  const list = run('unzip', '-Z1', zip);
  expect(list).toContain(`data/exhibits/AB1/images/${sha256}.png`);
  const pdf = path.join(opened.dataDir, 'volume.pdf');
  writeFileSync(pdf, execFileSync('unzip', ['-p', zip, 'data/bundle/volume-1.pdf']));
  const text = run('pdftotext', pdf, '-').replaceAll('\u200b', '').replace(/\s+/g, ' ');
  const where = `at pixel ${at?.x}, ${at?.y}, ${at?.width} wide and ${at?.height} high, of ${at?.imageSize?.width} by ${at?.imageSize?.height}`;
  // On the first two pages, under what points the other way, with the exhibit, in the table of links.
  expect(text.split(where).length - 1).toBe(4);
  expect(text.replaceAll(' ', '').split(sha256).length - 1).toBeGreaterThanOrEqual(4);
  expect(text).toContain('by “code in a picture” (version 1.0), with a confidence of 0.9');
});
