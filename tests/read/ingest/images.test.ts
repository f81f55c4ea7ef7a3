import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Evidence, openEvidence } from '../../../server/core/evidence/index.ts';
import { ImageSettler } from '../../../server/read/ingest/images.ts';
import { plainPicture } from '../fingerprint/pictures.ts';

let root: string;
let folder: string;
let evidence: Evidence;
let bytes: Buffer;
let sha256: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'throughline-images-'));
  folder = join(root, 'received');
  evidence = openEvidence(join(root, 'data'));
  await mkdir(join(folder, 'images'), { recursive: true });
  bytes = await plainPicture();
  sha256 = createHash('sha256').update(bytes).digest('hex');
  await writeFile(join(folder, 'images', 'a.png'), bytes);
  await writeFile(join(folder, '..a.png'), bytes);
  await writeFile(join(root, 'outside.png'), bytes);
  await symlink(join(root, 'outside.png'), join(folder, 'link.png'));
  await symlink(root, join(folder, 'away'));
  await writeFile(join(folder, 'page.jpg'), '<html>not found</html>');
  await writeFile(join(folder, 'empty.png'), '');
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="8"/>';
  await writeFile(join(folder, 'drawing.svg'), drawing);
  return () => rm(root, { recursive: true });
});

const settle = (images: object[], from: string | undefined = folder) =>
  new ImageSettler(evidence, from).settle(images.map((image, at) => ({ at, ...image })));

test.each(['images/a.png', './images/a.png', 'images//a.png', '..a.png'])(
  '%s is measured, and its bytes are kept',
  async (path) => {
    const { images, problems } = await settle([{ path }]);
    expect(problems).toEqual([]);
    const properties = { width: 40, height: 30, mime: 'image/png', received: true };
    expect(images).toMatchObject([{ raw: path, entity: { id: `image:${sha256}`, properties } }]);
    expect((await readFile(evidence.path(sha256))).equals(bytes)).toBe(true);
  },
);

test('a picture that lies on its side in its file is measured as it is shown', async () => {
  const turned = await sharp(bytes).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  await writeFile(join(folder, 'turned.jpg'), turned);
  const { images } = await settle([{ path: 'turned.jpg' }]);
  expect(images[0]?.entity.properties).toMatchObject({ width: 30, height: 40 });
});

test('a drawing is named as browsers name it', async () => {
  const { images } = await settle([{ path: 'drawing.svg' }]);
  expect(images[0]?.entity.properties.mime).toBe('image/svg+xml');
});

describe('an image that cannot be settled is named, the others are kept', () => {
  test.each([
    ['one that is not there', { path: 'none.jpg' }, /is not there/],
    ['one that is none', { path: 'page.jpg' }, /is not an image/],
    ['an empty file', { path: 'empty.png' }, /is not an image/],
    ['a folder', { path: 'images' }, /is a folder/],
    ['the folder itself', { path: '.' }, /is a folder/],
    ['one outside', { path: '../outside.png' }, /leads out/],
    ['one outside by a link', { path: 'link.png' }, /leads out/],
    ['one outside by a link of a folder', { path: 'away/outside.png' }, /leads out/],
    ['a path with NUL', { path: 'a\0.png' }, /is not there/],
    ['another than its hash', { path: 'images/a.png', sha256: 'a'.repeat(64) }, /does not match/],
    ['an address alone', { url: 'https://lotus-board.example/a.jpg' }, /no bytes and no sha256/],
  ])('%s', async (_, bad, reason) => {
    const { images, problems } = await settle([{ path: 'images/a.png' }, bad]);
    expect(images.map(({ entity }) => entity.id)).toEqual([`image:${sha256}`]);
    const said = { reason: expect.stringMatching(reason), remedy: expect.stringMatching(/.{10}/) };
    expect(problems).toEqual([{ field: 'images[1]', ...said }]);
  });
});

test('what came alone is known by the hash that its record gives, and not received', async () => {
  const { images, problems } = await new ImageSettler(evidence, undefined).settle([
    { at: 0, path: 'images/a.png', sha256 },
    { at: 1, sha256, url: 'https://lotus-board.example/a.jpg' },
    { at: 2, path: 'images/a.png' },
  ]);
  expect(images.map(({ entity }) => entity.properties.received)).toEqual([false, false]);
  expect(problems.map(({ field }) => field)).toEqual(['images[2]']);
  expect(problems[0]?.reason).toMatch(/not received/);
});

test('a problem is named by the place in the record’s own list', async () => {
  const settler = new ImageSettler(evidence, folder);
  const { problems } = await settler.settle([{ at: 5, path: 'none.jpg' }]);
  expect(problems[0]?.field).toBe('images[5]');
});
