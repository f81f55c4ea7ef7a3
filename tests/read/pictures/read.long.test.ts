import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { whyLinked } from '../../../server/ask/explore/index.ts';
import { load as project, update } from '../../../server/ask/projection/load.ts';
import { openEvidence } from '../../../server/core/evidence/index.ts';
import { dumpGraph } from '../../../server/core/neo4j/index.ts';
import { importFile } from '../../../server/read/ingest/index.ts';
import {
  type PictureEvent,
  type PictureMode,
  readPictures,
} from '../../../server/read/pictures/index.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { promptPayOf } from '../extract/codes/payload.ts';
import { codeAt, paint } from './support.ts';

let opened: TestGraph;
let folder: string;

beforeAll(async () => {
  opened = await openTestGraph();
  folder = join(opened.dataDir, 'received');
  await mkdir(folder);
  await writeFile(join(folder, 'words.png'), await paint({ words: ['Call +7 700 000 44 17'] }));
  await writeFile(
    join(folder, 'again.png'),
    await paint({ words: ['Now: +7 700 000 44 17'], hue: 40 }),
  );
  const code = promptPayOf('0066800000417');
  await writeFile(join(folder, 'code.png'), await paint({ code }));
  await writeFile(join(folder, 'wrong.png'), await paint({ code: code.replace('0417', '0418') }));
});
afterAll(() => opened.close());
beforeEach(async () => {
  await opened.clear();
  await rm(join(opened.dataDir, 'pictures'), { recursive: true, force: true });
});

const capture = (over: Record<string, unknown>) => ({
  platform: 'lotus-board.example',
  adId: '1',
  capturedAt: '2026-03-01T10:00:00Z',
  country: 'KZ',
  text: 'Rooms',
  ...over,
});
const shows = (...names: string[]) => ({ images: names.map((path) => ({ path })) });

async function load(...captures: Record<string, unknown>[]): Promise<void> {
  const path = join(folder, 'captures.jsonl');
  await writeFile(path, captures.map((one) => `${JSON.stringify(one)}\n`).join(''));
  await importFile(path, {
    graph: opened.graph,
    evidence: openEvidence(opened.dataDir),
    now: () => new Date('2026-07-01T00:00:00Z'),
    onEvent: () => undefined,
  });
}

async function read(mode: PictureMode = 'all', stopAt?: PictureEvent['type']) {
  const events: PictureEvent[] = [];
  const stop = new AbortController();
  const report = await readPictures({
    graph: opened.graph,
    evidence: openEvidence(opened.dataDir),
    dataDir: opened.dataDir,
    mode,
    signal: stop.signal,
    onEvent: (event) => {
      events.push(event);
      if (event.type === stopAt) stop.abort();
    },
  });
  return { report, events };
}

interface Link {
  readonly target: string;
  readonly evidence: Record<string, unknown>;
}
const links = () =>
  opened.graph.read<Link>(
    'MATCH (:Ad)-[r:LISTS]->(b) RETURN b.id AS target, properties(r) AS evidence ORDER BY target',
  );

async function dump(): Promise<string> {
  const lines: string[] = [];
  for await (const line of dumpGraph(opened.graph)) lines.push(line);
  return lines.join('\n');
}
const why = (a: string, b: string) =>
  whyLinked({ graph: opened.graph, evidence: openEvidence(opened.dataDir) }, a, b, 5);

const ad = 'ad:lotus-board.example/1';
const phone = 'phone:+77000004417';

test('a payment code links who is paid to the ad, with its box and the capture that showed it', async () => {
  await load(capture(shows('code.png')));
  const before = await project(opened.graph);
  const { report } = await read('codes');
  expect(report).toMatchObject({ ads: 1, read: 1, codes: 1, links: 2, unreadable: 0 });
  // A copy of the graph learns of what pictures say.
  expect((await update(opened.graph, before)).arrays.links).toBe(before.arrays.links + 2);
  const found = await links();
  expect(found.map(({ target }) => target)).toEqual([
    'payment:promptpay:+66800000417',
    'phone:+66800000417',
  ]);
  expect(found[0]?.evidence).toMatchObject({
    field: 'image',
    raw: '0066800000417',
    firstSeen: '2026-03-01T10:00:00.000Z',
    captures: 1,
    inferred: false,
    image: expect.stringMatching(/^image:[0-9a-f]{64}$/),
    capture: expect.stringMatching(/^capture:[0-9a-f]{64}$/),
  });
  const [x = 0, y = 0, width = 0, height = 0] = (found[0]?.evidence.box ?? []) as number[];
  expect(x).toBeGreaterThanOrEqual(codeAt.x);
  expect(y).toBeGreaterThanOrEqual(codeAt.y);
  expect(width).toBeGreaterThan(100);
  expect(height).toBeGreaterThan(100);
});

test('a code whose checksum is wrong, and a picture that is cut off, link nothing and stop nothing', async () => {
  await load(
    capture(shows('wrong.png', 'words.png')),
    capture({ adId: '2', ...shows('code.png') }),
  );
  const [image] = await opened.graph.read<{ sha256: string }>(
    'MATCH (:Ad {id: $ad})-[:SHOWS]->(i) RETURN i.sha256 AS sha256 ORDER BY sha256 LIMIT 1',
    { ad },
  );
  // A picture may be damaged after it came; what is left of it is a problem with a name.
  const path = openEvidence(opened.dataDir).path(image?.sha256 ?? '');
  const whole = await readFile(path);
  await writeFile(path, whole.subarray(0, 900));
  const { report, events } = await read('codes');
  await writeFile(path, whole);
  expect(report).toMatchObject({ ads: 2, read: 3, unreadable: 1 });
  expect(events.find(({ type }) => type === 'problem')).toMatchObject({
    image: `image:${image?.sha256}`,
    reason: expect.stringContaining('cannot be decoded'),
  });
  expect((await links()).map(({ target }) => target)).toEqual([
    'payment:promptpay:+66800000417',
    'phone:+66800000417',
  ]);
});

test('words in one picture are weak and say so; a second picture that agrees lifts them', async () => {
  await load(capture(shows('words.png')));
  await read();
  const [single] = await links();
  expect(single).toMatchObject({
    target: phone,
    evidence: { raw: '+7 700 000 44 17', confidence: 0.55 },
  });
  const weak = await why(ad, phone);
  expect(weak).toMatchObject({ linked: true, strength: 'weak' });
  expect(weak?.sources[0]?.observations[0]).toMatchObject({
    field: 'image',
    picture: { image: single?.evidence.image, x: expect.any(Number), width: expect.any(Number) },
  });
  expect(weak?.against.map(({ code }) => code)).toContain('picture');

  await load(capture({ capturedAt: '2026-03-02T10:00:00Z', ...shows('again.png') }));
  await read();
  const [twice] = await links();
  expect(twice?.evidence.confidence).toBe(0.9);
  expect(twice?.evidence.steps).toContain('a second picture of the ad agrees');
  expect(await why(ad, phone)).toMatchObject({ strength: 'limited' });
});

test('the graph is the same whether words in a picture or words in the text came first', async () => {
  const shown = capture(shows('words.png'));
  const text = capture({ capturedAt: '2026-03-02T10:00:00Z', text: 'Call +7 700 000 44 17' });
  await load(shown, text);
  await read();
  const together = await links();
  expect(together).toHaveLength(1);
  expect(together[0]?.evidence).toMatchObject({ field: 'text', captures: 1 });
  expect(together[0]?.evidence.pictures).toHaveLength(1);
  expect(together[0]?.evidence).not.toHaveProperty('box');

  await opened.clear();
  await load(shown);
  await read();
  expect((await links())[0]?.evidence.field).toBe('image');
  await load(text);
  await read();
  expect(await links()).toEqual(together);
});

test('reading again changes nothing and reads nothing; another ad with the same picture needs no reading', async () => {
  await load(capture(shows('words.png', 'code.png')));
  await read();
  const before = await dump();
  expect((await read()).report).toMatchObject({ ads: 0, read: 0 });
  expect((await read('codes')).report).toMatchObject({ ads: 0, read: 0 });
  expect(await dump()).toBe(before);
  await load(capture({ adId: '2', ...shows('words.png') }));
  expect((await read()).report).toMatchObject({ ads: 1, read: 0, links: 1 });
  expect((await links()).filter(({ target }) => target === phone)).toHaveLength(2);
});

test('cancelled, and then called again, it ends where an undisturbed run ends', async () => {
  const ads = Array.from({ length: 120 }, (_, i) =>
    capture({ adId: String(i), ...shows(i % 2 === 0 ? 'code.png' : 'words.png') }),
  );
  await load(...ads);
  await expect(read('codes', 'progress')).rejects.toThrow();
  const half = await links();
  expect(half.length).toBeGreaterThan(0);
  expect(half.length).toBeLessThan(120);
  await read('codes');
  const resumed = await dump();
  await opened.clear();
  await load(...ads);
  await read('codes');
  expect(await dump()).toBe(resumed);
});
