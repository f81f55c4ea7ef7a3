import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { Sharp } from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';
import { record } from '../../support/import-captures.ts';
import { painted, plainPicture } from '../fingerprint/pictures.ts';
import { importing, membersOf } from './support.ts';

const opened = importing();
beforeEach(() => mkdir(opened.at('images')));

const load = async (lines: readonly object[], name = 'a.jsonl') =>
  (await opened.load(name, lines.map((line) => JSON.stringify(line)).join('\n'))).problems;

const capture = (adId: string, over: object = {}) =>
  record({ adId, capturedAt: `2026-03-${adId.padStart(2, '0')}T10:00:00Z`, ...over });
/** An ad that says nothing but shows these. */
const showing = (adId: string, ...images: object[]) => capture(adId, { text: 'See', images });
const roomsWith = (detail: string, phone: string) =>
  `Quiet rooms near the old tea market, fresh towels every evening and ${detail}. Call ${phone} 🌷`;
const garden = 'a garden for reading';

/** A picture under images/, changed or not; the path for a record. */
async function image(name: string, change: (picture: Sharp) => Sharp = (same) => same, seed = 10) {
  await change(painted(seed)).toFile(opened.at(`images/${name}`));
  return { path: `images/${name}` };
}

describe('ads that are worded alike', () => {
  test('are linked to one template, marked as inferred, with how near they are', async () => {
    await load([
      capture('1', { text: roomsWith(garden, '+7 700 000 44 17') }),
      capture('2', { text: roomsWith('a garden for tea', '+7 700 000 55 18') }),
      capture('3', { text: 'Мебель на заказ: кухни, шкафы и столы из берёзы, доставка по городу' }),
      capture('4', { text: 'Call +7 700 000 44 17 at any time' }),
    ]);
    const found = await membersOf(opened.graph, 'USES_TEMPLATE');
    expect(found.map(({ source, size }) => [source.at(-1), size].join())).toEqual(
      '1,2 2,2 3,1'.split(' '),
    );
    expect(found[0]?.group).toBe(found[1]?.group);
    expect(found[1]?.r).toMatchObject({
      method: 'MinHash',
      inferred: true,
      field: 'text',
      captures: 1,
      firstSeen: '2026-03-02T10:00:00.000Z',
      steps: [
        'compared without contacts, links, numbers, emoji and punctuation',
        expect.stringMatching(/^shares about [4-9]\d % of its five-letter stretches/),
      ],
    });
    expect(found[1]?.r.confidence).toBeLessThan(1);
    expect(found[0]?.r.confidence).toBe(1);
    const { raw, start, end } = found[1]?.r ?? {};
    const second = roomsWith('a garden for tea', '+7 700 000 55 18');
    expect(second.slice(Number(start), Number(end))).toBe(raw);
    const [row] = await opened.graph.read<{ t: Record<string, unknown> }>(
      'MATCH (t:Template {size: 2}) RETURN properties(t) AS t',
    );
    expect(row?.t).toMatchObject({ kind: 'template', number: 0 });
    // Nothing of the contacts gets into what is shown of a template.
    expect(row?.t.sample).toMatch(/^quiet rooms near the old tea market/);
    expect(row?.t.sample).not.toMatch(/\d|call .*🌷/);
  });

  test('stay in their group when a nearer leader has come since', async () => {
    const changed = roomsWith(`${garden} with lemon trees, a pond and music from the street`, '');
    const nearer = changed.slice('Quiet rooms near the old tea market, '.length);
    await load([capture('1', { text: roomsWith(garden, '') }), capture('2', { text: changed })]);
    const before = await membersOf(opened.graph, 'USES_TEMPLATE');
    expect(new Set(before.map(({ group }) => group)).size).toBe(1);
    await load([capture('3', { text: nearer }), capture('4', { text: changed })], 'b.jsonl');
    const again = { text: changed, capturedAt: '2026-04-01T10:00:00Z' };
    await load([capture('2', again)], 'c.jsonl');
    const [first, second, third, fourth] = await membersOf(opened.graph, 'USES_TEMPLATE');
    expect(third?.group).not.toBe(first?.group);
    expect(fourth?.group).toBe(third?.group);
    expect(second).toMatchObject({ group: first?.group, size: 2 });
    const [firstSeen, lastSeen] = ['2026-03-02T10:00:00.000Z', '2026-04-01T10:00:00.000Z'];
    expect(second?.r).toMatchObject({ captures: 2, firstSeen, lastSeen });
  });
});

describe('images that look alike', () => {
  test('are linked to one picture when one is cropped, and the link says where', async () => {
    const crop = { left: 20, top: 14, width: 290, height: 220 };
    const cropped = (quality: number) => (one: Sharp) => one.extract(crop).jpeg({ quality });
    const crops = [
      await image('first.png', undefined, 22),
      await image('crop.jpg', cropped(70), 22),
    ];
    expect(await load(crops.map((one, i) => showing(String(i + 1), one)))).toEqual([]);
    const found = await membersOf(opened.graph, 'IN_CLUSTER');
    expect(found.map(({ size }) => size)).toEqual([2, 2]);
    const steps = found.flatMap(({ r }) => r.steps as string[]);
    expect(steps).toContainEqual(
      expect.stringMatching(/^one of the two is cropped: [^%]+by [6-8] % at the left.* at the top/),
    );
    expect(steps).toContainEqual(expect.stringMatching(/differs in \d+ of .+ \(alike: up to 28\)/));
    const [picture] = await opened.graph.read<{ detail: number }>(
      'MATCH (p:ImageCluster) RETURN p.detail AS detail',
    );
    expect(picture?.detail).toBeGreaterThan(22);
    // Whoever reads the leaders from the graph finds the same.
    await load([showing('3', { path: 'images/crop.jpg' })], 'b.jsonl');
    await load([showing('4', await image('again.jpg', cropped(60), 22))], 'c.jsonl');
    const sizes = (await membersOf(opened.graph, 'IN_CLUSTER')).map(({ size }) => size);
    expect(sizes).toEqual([3, 3, 3]);
  });

  test('are linked to one picture: resized, recompressed, mirrored, framed', async () => {
    const copies = [
      await image('first.png'),
      await image('small.jpg', (one) => one.resize(200).jpeg({ quality: 50 })),
      await image('flopped.webp', (one) => one.flop().webp({ quality: 70 })),
      await image('turned.png', (one) => one.rotate(90)),
      await image('framed.png', (one) => one.extend({ top: 60, bottom: 60, background: 'black' })),
      await image('other.png', undefined, 11),
      { path: 'images/plain.png' },
    ];
    await writeFile(opened.at('images/plain.png'), await plainPicture('teal', 90, 90));
    const lines = copies.map((one, i) => showing(String(i + 1), one));
    expect(await load(lines)).toEqual([]);
    const found = await membersOf(opened.graph, 'IN_CLUSTER');
    expect(found.map(({ size }) => size).sort()).toEqual([1, 5, 5, 5, 5, 5]);
    const steps = found.filter(({ size }) => size === 5).map(({ r }) => String(r.steps));
    const counted = (words: RegExp) => steps.filter((step) => words.test(step)).length;
    expect(counted(/compared mirrored left to right/)).toBe(1);
    expect(counted(/compared rotated by (90|270)°/)).toBe(1);
    expect(counted(/plain borders left out/)).toBe(1);
    expect(counted(/differs in \d+ of 256 bits/)).toBe(steps.length);
    for (const { r } of found) {
      expect(r).toMatchObject({ method: 'PDQ', inferred: true, captures: 1 });
      expect(Number(r.confidence)).toBeGreaterThanOrEqual(0.5);
    }
    const rows = await opened.graph.read<{ i: Record<string, unknown> }>(
      'MATCH (i:Image) RETURN properties(i) AS i ORDER BY i.pdqQuality',
    );
    expect(rows[0]?.i).toMatchObject({ width: 90, height: 90, mime: 'image/png', pdqQuality: 0 });
    expect(rows.every(({ i }) => /^[0-9a-f]{64}$/.test(String(i.pdq)))).toBe(true);
  });

  test('one that is cut off is kept and named, and compared with nothing; one that is too large is refused', async () => {
    const { path } = await image('whole.jpg', (one) => one.jpeg());
    const bytes = await readFile(opened.at(path));
    await writeFile(opened.at('images/cut.jpg'), bytes.subarray(0, bytes.length / 2));
    await writeFile(opened.at('images/bomb.png'), pngThatClaims(60_000, 60_000));
    const images = ['whole.jpg', 'cut.jpg', 'bomb.png'].map((name) => ({ path: `images/${name}` }));
    const problems = await load([showing('1', ...images)]);
    expect(problems.map(({ field, reason }) => `${field} ${reason.slice(0, 40)}`)).toEqual([
      'images[1] images/cut.jpg cannot be decoded whole (',
      'images[2] images/bomb.png is not an image that can',
    ]);
    const rows = await opened.graph.read<{ pdq: string | null; groups: number }>(
      'MATCH (i:Image) RETURN i.pdq AS pdq, COUNT { (i)-[:IN_CLUSTER]->() } AS groups ORDER BY pdq',
    );
    expect(rows).toEqual([
      { pdq: expect.any(String), groups: 1 },
      { pdq: null, groups: 0 },
    ]);
  });

  test('an image first known by its hash is compared once its bytes come', async () => {
    const first = await image('first.png');
    const copy = await image('copy.jpg', (one) => one.jpeg({ quality: 60 }));
    await load([showing('1', first)]);
    const bytes = await readFile(opened.at(copy.path));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await load([showing('2', { url: 'https://a.example/b', sha256 })], 'b.jsonl');
    expect(await membersOf(opened.graph, 'IN_CLUSTER')).toHaveLength(1);
    await load([showing('3', copy)], 'c.jsonl');
    const found = await membersOf(opened.graph, 'IN_CLUSTER');
    expect(found.map(({ size }) => size)).toEqual([2, 2]);
  });
});

/** The head of a PNG that says it is this large. */
function pngThatClaims(width: number, height: number): Buffer {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 2, 0, 0, 0], 8);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(Buffer.concat([Buffer.from('IHDR'), size])));
  return Buffer.concat([head, size, sum, Buffer.from('0000000049444154', 'hex')]);
}
