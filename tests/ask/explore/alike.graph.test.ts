import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { whyLinked } from '../../../server/ask/explore/index.ts';
import type { Evidence } from '../../../server/core/evidence/index.ts';
import { startApp } from '../../edge/api/support.ts';
import { ownGraph } from '../../link/opened.ts';
import { paint } from '../../read/fingerprint/pictures.ts';
import { importCaptures, record } from '../../support/import-captures.ts';

const opened = ownGraph();
let evidence: Evidence;
let picture: string;
let alone: string;
/** As it is, mirrored, and smaller. */
let whole: string;
let mirrored: string;
let small: string;
const ad = (number: number) => `ad:lotus-board.example/${number}`;

beforeAll(async () => {
  const painted = (seed: number) => {
    const { data, width, height } = paint(seed, 320, 240);
    return sharp(data, { raw: { width, height, channels: 3 } });
  };
  const files = {
    'a.png': painted(10).png(),
    'b.jpg': painted(10).flop().jpeg(),
    'c.jpg': painted(10).resize(200, 150).jpeg(),
    'd.png': painted(11).png(),
  };
  for (const [name, image] of Object.entries(files))
    await writeFile(join(opened.dataDir, name), await image.toBuffer());
  const shows = (adId: string, name: string, day: string) =>
    record({ adId, capturedAt: `2026-${day}T10:00:00Z`, images: [{ path: name }] });
  const { evidence: store } = await importCaptures(opened, 'a.jsonl', [
    shows('1', 'a.png', '01-01'),
    shows('2', 'b.jpg', '06-01'),
    shows('3', 'c.jpg', '06-02'),
    shows('3', 'a.png', '06-03'),
    shows('4', 'd.png', '06-04'),
  ]);
  evidence = store;
  const shown = async (number: number) => {
    const [row] = await opened.graph.read<{ id: string }>(
      'MATCH (:Ad {id: $id})-[:SHOWS]->(i) RETURN i.id AS id ORDER BY i.width LIMIT 1',
      { id: ad(number) },
    );
    return row?.id ?? '';
  };
  [whole = '', mirrored = '', small = '', alone = ''] = await Promise.all([1, 2, 3, 4].map(shown));
  const [group] = await opened.graph.read<{ id: string }>(
    'MATCH (p:ImageCluster) WHERE p.size > 1 RETURN p.id AS id',
  );
  picture = group?.id ?? '';
});

async function why(a: string, b: string) {
  const answer = await whyLinked({ graph: opened.graph, evidence }, a, b, 20);
  if (!answer) throw new Error(`${a} or ${b} is not held`);
  return { ...answer, words: answer.sentence.map(({ text }) => text).join('') };
}
const codesOf = ({ against }: Awaited<ReturnType<typeof why>>) => against.map(({ code }) => code);

test('two images of one picture: how each was compared, how far apart they are, and where they were captured', async () => {
  const answer = await why(whole, small);
  expect(answer).toMatchObject({ linked: true, inferred: true, strength: 'limited', ads: 2 });
  expect(answer.words).toMatch(
    /^Image \w{4} and Image \w{4} are put to Image cluster \w{4} by a method\. Image \w{4} differs in 0 of 256 bits from the first image of its group \(alike: up to 31\); Image \w{4} differs in \d+ of 256 bits .+ The two files themselves, as they lie, differ in \d+ of 256 bits\.$/,
  );
  expect(answer.alike).toMatchObject({
    picture: { id: picture },
    images: [{ image: { id: whole } }, { image: { id: small } }],
    most: 31,
  });
  expect(answer.alike?.distance).toBeLessThanOrEqual(31);
  for (const { image, evidence: said } of answer.alike?.images ?? []) {
    expect(image.properties.pdq).toMatch(/^[0-9a-f]{64}$/);
    expect(said).toMatchObject({ method: 'PDQ', version: expect.any(String) });
  }
  // Newest first; what shows both has both.
  expect(answer.sources.map((source) => source.ad.id)).toEqual([ad(3), ad(1)]);
  expect(answer.sources[0]?.observations.map(({ entity }) => entity)).toEqual(
    expect.arrayContaining([whole, small, picture]),
  );
  for (const { stored } of answer.sources) expect(stored.matches).toBe(true);
  expect(codesOf(answer)).toEqual(expect.arrayContaining(['inferred', 'alike']));
});

test('a mirrored copy says so, is far from the other as the files lie, and months between are no silence', async () => {
  const answer = await why(whole, mirrored);
  expect(answer.words).toContain('compared mirrored left to right');
  expect(answer.alike?.distance).toBeGreaterThan(31);
  expect(answer.ads).toBe(3);
  expect(codesOf(answer)).not.toContain('silence');
});

test('an ad and a picture: by which of its images, the nearest first', async () => {
  const answer = await why(picture, ad(3));
  expect(answer).toMatchObject({ linked: true, inferred: true, strength: 'limited', ads: 1 });
  expect(answer.words).toMatch(
    /^Kazakhstan · lotus-board · 2 Jun shows Image \w{4}, which is put to Image cluster \w{4} by a method: it differs in 0 of 256 bits .+; so is 1 other image of it\.$/,
  );
  expect(answer.alike?.images.map(({ image }) => image.id)).toEqual([whole, small]);
  expect(answer.sources.map((source) => source.ad.id)).toEqual([ad(3)]);
  expect(await why(ad(4), picture)).toMatchObject({ linked: false });
});

test('an image and its picture keep their sentence, with what was compared beside it', async () => {
  const answer = await why(mirrored, picture);
  expect(answer).toMatchObject({ linked: true, inferred: true, ads: 1 });
  expect(answer.words).toMatch(
    /^Image \w{4} looks like Image cluster \w{4}: proposed by a method.* It differs in \d+ of 256 bits from the first image/,
  );
  expect(answer.alike?.images.map(({ image }) => image.id)).toEqual([mirrored]);
  expect(answer.alike?.distance).toBeUndefined();
});

test('images of two pictures are not alike', async () => {
  const answer = await why(whole, alone);
  expect(answer.linked).toBe(false);
  expect(answer.alike).toBeUndefined();
});

test('the workspace is told the hashes, the steps and the ads of each image', async () => {
  const app = await startApp(opened);
  onTestFinished(() => app.close());
  const asked = `{ whyLinked(a: "${whole}", b: "${mirrored}") { alike {
    distance most picture { id ads }
    images { image { id ads } hash quality method version steps confidence } } } }`;
  const hash = expect.stringMatching(/^[0-9a-f]{64}$/);
  const steps = expect.arrayContaining([expect.stringContaining('mirrored')]);
  const images = [
    { image: { id: whole, ads: 2 }, hash, method: 'PDQ' },
    { image: { id: mirrored, ads: 1 }, steps },
  ];
  const alike = { most: 31, picture: { id: picture, ads: 3 }, images };
  expect(await app.data(asked)).toMatchObject({ whyLinked: { alike } });
});
