import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildBundle, verifyBundle } from '../../../server/court/bundle/index.ts';
import { readSnapshot, snapshotBytes } from '../../../server/court/snapshot/index.ts';
import { software } from '../../../server/court/software.ts';
import { readPictures } from '../../../server/read/pictures/index.ts';
import { openTestWorkspace, type TestWorkspace } from '../../link/networks/support.ts';
import { promptPayOf } from '../../read/extract/codes/payload.ts';
import { codeAt, paint } from '../../read/pictures/support.ts';
import { freezeOnRecord } from '../../support/freeze-on-record.ts';
import { importCaptures, record } from '../../support/import-captures.ts';
import { unpacked, volumeIn, wordsIn } from './programs.ts';

let made: TestWorkspace;
const phone = 'phone:+66800000417';

beforeAll(async () => {
  made = await openTestWorkspace();
  const { graph, dataDir } = made.test;
  const code = await paint({ code: promptPayOf('0066800000417') });
  writeFileSync(path.join(dataDir, 'code.png'), code);
  writeFileSync(path.join(dataDir, 'other.png'), await paint({ words: ['Rooms'] }));
  const { evidence } = await importCaptures(made.test, 'captures.jsonl', [
    record({ adId: '1', images: [{ path: 'code.png' }, { path: 'other.png' }] }),
  ]);
  await readPictures({ graph, evidence, dataDir, mode: 'codes', onEvent: () => undefined });
});
afterAll(() => made.close());

const frozen = () => {
  const named = { title: 'Case 7', producer: 'AB', now: new Date(), software };
  return freezeOnRecord({ ...made.modules, ...named, entities: [phone] });
};

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
  const { evidence, dataDir } = made.modules;
  const { path: zip } = await buildBundle({ snapshot, evidence, out: path.join(dataDir, 'out') });
  expect((await verifyBundle(zip)).problems).toEqual([]);
  const at = snapshot.links.find(({ to }) => to === phone)?.picture;
  const sha256 = at?.image.replace('image:', '') ?? '';
  const there = path.join(dataDir, 'there');
  expect(unpacked(zip, there)).toContain(`data/exhibits/AB1/images/${sha256}.png`);
  const text = wordsIn(volumeIn(there));
  const where = `at pixel ${at?.x}, ${at?.y}, ${at?.width} wide and ${at?.height} high, of ${at?.imageSize?.width} by ${at?.imageSize?.height}`;
  // On the first two pages, under what points the other way, with the exhibit, in the table of links.
  expect(text.split(where).length - 1).toBe(4);
  expect(text.replaceAll(' ', '').split(sha256).length - 1).toBeGreaterThanOrEqual(4);
  expect(text).toContain('by “code in a picture” (version 1.0), with a confidence of 0.9');
});
