import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEvidence } from '../../../server/core/evidence/index.ts';
import { importFile } from '../../../server/read/ingest/index.ts';
import { temporaryFolder } from '../../court/bundle/support.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { record } from '../../support/import-captures.ts';
import { runHere } from '../cli/support.ts';

let opened: TestGraph;
beforeAll(async () => {
  opened = await openTestGraph();
});
afterAll(() => opened.close());

const now = () => new Date('2026-07-01T00:00:00Z');

const takeIn = async (file: string, dataDir: string) => {
  const notices: { field: string; reason: string }[] = [];
  const onEvent = (event: { type: string }) =>
    event.type === 'problem' && notices.push(event as never);
  const evidence = openEvidence(dataDir, now);
  const { graph } = opened;
  const report = await importFile(file, { graph, evidence, now, onEvent: onEvent as never });
  return { report, notices, evidence };
};

/** Where a record lies is another file now; all else has to be the same. */
const nodesAndLinks = async () => ({
  nodes: await opened.graph.read(
    `MATCH (n) WHERE n:Entity OR n:Capture
     WITH n ORDER BY n.id
     RETURN n.id AS id, properties(n { .*, batch: null, line: null, offset: null }) AS said`,
  ),
  links: await opened.graph.read(
    `MATCH (a)-[r]->(b) WHERE NOT b:Batch
     RETURN a.id AS source, type(r) AS type, b.id AS target, properties(r) AS said
     ORDER BY source, type, target`,
  ),
});

async function exportAll(format: string): Promise<string> {
  const ads = await opened.graph.read<{ id: string }>(
    'MATCH (a:Entity) WHERE a:Ad OR a:Phone RETURN a.id AS id',
  );
  const out = join(temporaryFolder(), `all.${format}.json`);
  const ids = ads.map(({ id }) => id);
  const data = ['--data', opened.dataDir];
  const { code } = await runHere(['export', ...ids, '--format', format, '--out', out, ...data]);
  expect(code).toBe(0);
  return out;
}

const phones = fc.integer({ min: 0, max: 3 }).map((n) => `+7700000000${n}`);
const words = fc.constantFrom(
  'Rooms by the hour near the old market, ask for Anna, every day from ten to ten, cards taken.',
  'Quiet flat with a view of the river, two beds, clean linen, a kitchen, and no questions asked.',
  'Write to w1@mail.example',
);
const ads = fc.array(
  fc.record({
    adId: fc.constantFrom('1', '2', '3', '4'),
    day: fc.integer({ min: 1, max: 9 }),
    text: words,
    title: fc.constantFrom('Девушка', 'ห้องพัก', '“quoted”, with a comma'),
    phones: fc.array(phones, { maxLength: 2 }),
    image: fc.option(fc.constantFrom('a.png', 'b.png')),
  }),
  { minLength: 1, maxLength: 6 },
);

test.each(['ftm', 'stix'])(
  'what leaves as %s comes into an empty folder as the same graph',
  async (format) => {
    await fc.assert(
      fc.asyncProperty(ads, async (drawn) => {
        await opened.clear();
        const folder = temporaryFolder();
        for (const [n, name] of ['a.png', 'b.png'].entries())
          writeFileSync(join(folder, name), await picture(n));
        const records = drawn.map(({ day, phones, image, ...ad }) =>
          record({
            ...ad,
            capturedAt: `2026-03-0${day}T10:00:00Z`,
            contacts: { phones },
            images: image === null ? [] : [{ path: image }],
          }),
        );
        const file = join(folder, 'drawn.jsonl');
        writeFileSync(file, records.map((one) => `${JSON.stringify(one)}\n`).join(''));
        await takeIn(file, opened.dataDir);
        const before = await nodesAndLinks();
        const out = await exportAll(format);
        await opened.clear();
        const { report, evidence } = await takeIn(out, temporaryFolder());
        expect(report).toMatchObject({ rejected: 0, leftOut: 0 });
        expect(await nodesAndLinks()).toEqual(before);
        const captures = await opened.graph.read<
          Record<'batch' | 'sha256', string> & { bytes: number }
        >('MATCH (c:Capture) RETURN c.batch AS batch, c.sha256 AS sha256, c.length AS bytes');
        for (const { batch, sha256, bytes } of captures) {
          expect(batch).toBe(sha256);
          expect(await evidence.size(batch)).toBe(bytes);
        }
      }),
      { numRuns: 6 },
    );
  },
  120_000,
);

async function picture(n: number): Promise<Buffer> {
  const dots = Buffer.from(Array.from({ length: 64 * 64 * 3 }, (_, i) => (i * (n + 7) * i) % 251));
  return sharp(dots, { raw: { width: 64, height: 64, channels: 3 } })
    .png()
    .toBuffer();
}

test('rows of a table, saved pages and web archives come back, each with what it needs', async () => {
  await opened.clear();
  const folder = join(temporaryFolder(), 'mixed');
  mkdirSync(folder);
  const csv =
    'title;phones;platform;capturedAt\nRooms;+77000000001;a.example;2026-03-01T10:00:00Z\n';
  writeFileSync(join(folder, 'list.csv'), csv);
  const body =
    '<html><head><title>Flat</title></head><body><p>Call +77000000002 or write to w2@mail.example today.</p></body></html>';
  const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
  writeFileSync(
    join(folder, 'crawl.warc'),
    `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:0f6b1c2e-0000-4000-8000-000000000001>\r\nWARC-Target-URI: https://b.example/1\r\nWARC-Date: 2026-03-01T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${answer.length}\r\n\r\n${answer}\r\n\r\n`,
  );
  await takeIn(folder, opened.dataDir);
  const before = await nodesAndLinks();
  expect(before.nodes.length).toBe(9);
  const out = await exportAll('ftm');
  await opened.clear();
  await takeIn(out, temporaryFolder());
  expect(await nodesAndLinks()).toEqual(before);
});

test('what was cut, edited or made by others is refused whole, with the place and what to do', async () => {
  await opened.clear();
  const file = join(temporaryFolder(), 'one.jsonl');
  writeFileSync(
    file,
    JSON.stringify(record({ adId: '1', contacts: { phones: ['+77000000001'] } })),
  );
  await takeIn(file, opened.dataDir);
  const out = await exportAll('ftm');
  const text = readFileSync(out, 'utf8');
  await opened.clear();
  const lines = text.trimEnd().split('\n');
  const refused = async (changed: string) => {
    writeFileSync(out, changed);
    const error = await takeIn(out, temporaryFolder()).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(Error);
    expect(await opened.graph.read('MATCH (n:Entity) RETURN n.id')).toEqual([]);
    return `${(error as Error).message} ${(error as { remedy?: string }).remedy}`;
  };
  expect(await refused(lines.slice(0, -1).join('\n'))).toContain(
    `says ${lines.length} objects, and ${lines.length - 1}`,
  );
  expect(await refused(text.replace(/"bytes":"e/, '"bytes":"f'))).toMatch(
    /line \d+: throughline.records\[0\].bytes has SHA-256/,
  );
  const foreign = text.replaceAll(/,"throughline":.*(?=\}\n)/g, '');
  expect(await refused(foreign)).toMatch(/line 1: throughline is missing.*Import the records/s);
  const bundle = {
    type: 'bundle',
    id: 'bundle--1',
    objects: [{ type: 'url', value: 'https://a.example' }],
  };
  expect(await refused(JSON.stringify(bundle))).toContain(
    'objects[0].extensions.throughline is missing',
  );
});
