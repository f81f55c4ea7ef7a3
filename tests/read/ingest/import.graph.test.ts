import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { generateScenario } from '../../../seed-data/index.ts';
import { type Evidence, openEvidence } from '../../../server/core/evidence/index.ts';
import { dumpGraph } from '../../../server/core/neo4j/index.ts';
import { type ImportEvent, importFile } from '../../../server/read/ingest/index.ts';
import { custodyLine } from '../../support/custody.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';

const now = () => new Date('2026-07-01T00:00:00Z');
let opened: TestGraph;
let evidence: Evidence;
let folder: string;

beforeAll(async () => {
  opened = await openTestGraph();
  evidence = openEvidence(opened.dataDir);
});
afterAll(() => opened.close());
beforeEach(async () => {
  await opened.clear();
  folder = mkdtempSync(join(tmpdir(), 'throughline-import-'));
  return () => rm(folder, { recursive: true });
});

async function load(name: string, content: string | Buffer) {
  const path = join(folder, name);
  await writeFile(path, content);
  const events: ImportEvent[] = [];
  const report = await importFile(path, {
    graph: opened.graph,
    evidence,
    now,
    onEvent: (event) => events.push(event),
  });
  const problems = events.filter((event) => event.type === 'problem');
  return { report, problems, events };
}

async function dump(): Promise<string> {
  const lines: string[] = [];
  for await (const line of dumpGraph(opened.graph)) lines.push(line);
  return lines.join('\n');
}

const capture = (over: Record<string, unknown> = {}) =>
  JSON.stringify({
    platform: 'lotus-board.example',
    adId: '1',
    capturedAt: '2026-03-01T10:00:00Z',
    country: 'KZ',
    text: 'Call +7 700 000 44 17',
    ...over,
  });

async function scenario(ads: number, seed: number): Promise<string[]> {
  const lines: string[] = [];
  for (const record of generateScenario({ ads, seed }).captures())
    lines.push(JSON.stringify({ ...record, images: [] }));
  return lines;
}

describe('a capture', () => {
  test('becomes an ad, its identifiers, and evidence that leads back to its bytes', async () => {
    const line = capture({ contacts: { handles: ['telegram:orchid_rooms'] } });
    await load('a.jsonl', line);
    const [row] = await opened.graph.read<{
      r: Record<string, unknown>;
      c: { batch: string; offset: number; length: number };
    }>(
      'MATCH (:Ad)-[r:LISTS]->(:Phone {id: $id}) MATCH (c:Capture {id: r.capture}) RETURN properties(r) AS r, properties(c) AS c',
      { id: 'phone:+77000004417' },
    );
    expect(row?.r).toMatchObject({
      field: 'text',
      raw: '+7 700 000 44 17',
      start: 5,
      end: 21,
      captures: 1,
      inferred: false,
      firstSeen: '2026-03-01T10:00:00.000Z',
    });
    const bytes = await evidence.readSlice(
      row?.c.batch ?? '',
      row?.c.offset ?? 0,
      row?.c.length ?? 0,
    );
    expect(bytes.toString()).toBe(line);
  });

  test('received twice changes nothing, in the same file or in another', async () => {
    const first = await load('a.jsonl', `${capture()}\n${capture()}\n`);
    expect(first.report).toMatchObject({ read: 2, new: 1, updated: 0, unchanged: 1 });
    const before = await dump();
    const again = await load('a.jsonl', `${capture()}\n${capture()}\n`);
    expect(again.report).toMatchObject({ read: 2, new: 0, updated: 0, unchanged: 2 });
    expect(await dump()).toBe(before);
  });

  test('keeps status, price and language as it saw them, whatever comes later', async () => {
    const seen = [
      { capturedAt: '2026-03-01T10:00:00Z', status: 'live', price: '15 000', language: 'kk' },
      { capturedAt: '2026-04-01T10:00:00Z', status: 'live', price: '20 000', language: 'kk' },
      { capturedAt: '2026-05-01T10:00:00Z', status: 'removed', text: null },
    ];
    for (const [n, over] of seen.entries()) await load(`${n}.jsonl`, capture(over));
    const history = await opened.graph.read(
      `MATCH (c:Capture)-[:CAPTURES]->(:Ad)
       RETURN c.status AS status, c.priceText AS price, c.priceFrom AS priceFrom, c.language AS language
       ORDER BY c.capturedAt`,
    );
    const from = { priceFrom: 'source', language: 'kk' };
    expect(history).toEqual([
      { status: 'live', price: '15 000', ...from },
      { status: 'live', price: '20 000', ...from },
      { status: 'removed', price: null, priceFrom: null, language: null },
    ]);
    const [ad] = await opened.graph.read(
      'MATCH (a:Ad) RETURN a.status AS status, a.priceText AS price',
    );
    expect(ad).toEqual({ status: 'removed', price: '20 000' });
  });

  test('what can be a hub or judged wrong says that it is not', async () => {
    await load('a.jsonl', capture({ city: 'Almaty', contacts: { emails: ['a@orchid.example'] } }));
    const entities = await opened.graph.read(
      'MATCH (n:Entity) RETURN n.kind AS kind, n.hub AS hub ORDER BY kind',
    );
    expect(entities).toEqual([
      { kind: 'ad', hub: null },
      { kind: 'country', hub: null },
      { kind: 'email', hub: false },
      { kind: 'phone', hub: false },
      { kind: 'place', hub: null },
      { kind: 'platform', hub: null },
    ]);
    const links = await opened.graph.read<{ wrong: unknown }>(
      'MATCH (:Entity)-[r]->(:Entity) RETURN r.judgedWrong AS wrong',
    );
    expect(links.length).toBeGreaterThan(4);
    expect(links.every(({ wrong }) => wrong === false)).toBe(true);
  });

  test('seen again later moves lastSeen, counts once more, and keeps the first reading', async () => {
    await load('a.jsonl', capture());
    const { report } = await load(
      'b.jsonl',
      capture({
        capturedAt: '2026-05-01T10:00:00Z',
        status: 'removed',
        text: 'Gone: +77000004417',
      }),
    );
    expect(report).toMatchObject({ new: 0, updated: 1 });
    const [row] = await opened.graph.read<{
      ad: Record<string, unknown>;
      r: Record<string, unknown>;
    }>('MATCH (a:Ad)-[r:LISTS]->() RETURN properties(a) AS ad, properties(r) AS r');
    expect(row?.ad).toMatchObject({
      status: 'removed',
      text: 'Gone: +77000004417',
      firstCaptured: '2026-03-01T10:00:00.000Z',
      lastCaptured: '2026-05-01T10:00:00.000Z',
    });
    expect(row?.r).toMatchObject({
      captures: 2,
      raw: '+7 700 000 44 17',
      firstSeen: '2026-03-01T10:00:00.000Z',
      lastSeen: '2026-05-01T10:00:00.000Z',
    });
  });
});

describe('a graph', () => {
  // Who leads a group of alike texts or pictures depends on the order; see groups.graph.test.ts.
  test('is the same but for its groups, whichever way the captures are split over files and ordered in time', async () => {
    const lines = await scenario(120, 3);
    await load('all.jsonl', lines.join('\n'));
    const links =
      'MATCH (a:Entity)-[r]->(b:Entity) WHERE NOT type(r) IN ["PART_OF", "USES_TEMPLATE", "IN_CLUSTER"] RETURN a.id AS a, type(r) AS t, b.id AS b, properties(r) AS r ORDER BY a, t, b';
    const whole = await opened.graph.read(links);
    await opened.clear();
    const shuffled = lines
      .map((line, i) => ({ line, key: (i * 7919) % lines.length }))
      .sort((x, y) => x.key - y.key)
      .map(({ line }) => line);
    await load('half-1.jsonl', shuffled.slice(0, 70).join('\n'));
    await load('half-2.jsonl', shuffled.slice(70).join('\n'));
    expect(await opened.graph.read(links)).toEqual(whole);
  });

  test('of two imports of one file at the same time holds every capture once', async () => {
    const path = join(folder, 'w.jsonl');
    writeFileSync(path, (await scenario(400, 5)).join('\n'));
    const context = { graph: opened.graph, evidence, now, onEvent: () => undefined };
    await Promise.all([importFile(path, context), importFile(path, context)]);
    const both = await dump();
    await opened.clear();
    await importFile(path, context);
    expect(both).toBe(await dump());
  });
});

describe('bad input', () => {
  test('a broken line, a wrong encoding, a future date: each is named, the rest is read', async () => {
    const content = Buffer.concat([
      Buffer.from(`${capture()}\n{"platform":"lotus\n`),
      Buffer.from([0x7b, 0xcf, 0xf0, 0xe8, 0x7d, 0x0a]),
      Buffer.from(
        `${capture({ adId: '2', capturedAt: '2030-01-01T00:00:00Z' })}\n${capture({ adId: '3' })}`,
      ),
    ]);
    const { report, problems } = await load('bad.jsonl', content);
    expect(report).toMatchObject({ read: 5, new: 2, rejected: 3 });
    expect(
      problems.map(({ line, field, reason }) => `${line} ${field} ${reason.slice(0, 20)}`),
    ).toEqual([
      '2 (record) is not valid JSON: U',
      '3 (record) is not UTF-8 text',
      '4 capturedAt is in the future (20',
    ]);
    expect(problems.every(({ remedy, file }) => remedy.length > 10 && file === 'bad.jsonl')).toBe(
      true,
    );
  });

  test('images: one that is none, one that is missing, one outside the folder, one that is not what its hash says', async () => {
    await mkdir(join(folder, 'images'));
    await sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } })
      .png()
      .toFile(join(folder, 'images', 'ok.png'));
    await writeFile(join(folder, 'images', 'page.jpg'), '<html>not found</html>');
    const images = [
      { path: 'images/ok.png' },
      { path: 'images/page.jpg' },
      { path: 'images/none.jpg' },
      { path: '../outside.png' },
      { path: 'images/ok.png', sha256: 'a'.repeat(64) },
    ];
    const { report, problems } = await load('i.jsonl', capture({ images }));
    expect(report).toMatchObject({ new: 1, rejected: 0, leftOut: 4 });
    expect(problems.map(({ field }) => field).sort()).toEqual(
      ['images[1]', 'images[2]', 'images[3].path', 'images[4]'].sort(),
    );
    const rows = await opened.graph.read<{ image: Record<string, unknown> }>(
      'MATCH (i:Image) RETURN properties(i) AS image',
    );
    expect(rows.map(({ image }) => image)).toMatchObject([
      { width: 40, height: 30, mime: 'image/png', received: true },
    ]);
    expect(await evidence.has(String(rows[0]?.image.sha256))).toBe(true);
  });

  test('an empty file, a file that is not there', async () => {
    await expect(load('empty.jsonl', '')).rejects.toThrow(/is empty/);
    const context = { graph: opened.graph, evidence, now, onEvent: () => undefined };
    await expect(importFile(join(folder, 'no.jsonl'), context)).rejects.toThrow(/there is no file/);
  });

  test('an unknown column is kept under extra and named', async () => {
    const { report, problems } = await load(
      'c.csv',
      'platform,ad id,captured_at,Телефон,weather\nlotus-board.example,7,2026-03-01T10:00:00Z,+7 700 000 44 17,rain\n',
    );
    expect(report).toMatchObject({ read: 1, new: 1 });
    expect(problems).toMatchObject([{ line: 1, field: 'weather', severity: 'notice' }]);
    expect(
      await opened.graph.read('MATCH (a:Ad {adId: "7"})-[:LISTS]->(p:Phone) RETURN p.id AS id'),
    ).toEqual([{ id: 'phone:+77000004417' }]);
  });
});

test('the intact file again heals a damaged copy of it and of its picture, and says so', async () => {
  const picture = await sharp({
    create: { width: 40, height: 30, channels: 3, background: '#3060a0' },
  })
    .png()
    .toBuffer();
  await writeFile(join(folder, 'room.png'), picture);
  const lines = `${capture({ images: [{ path: 'room.png' }] })}\n${capture({ adId: '2' })}\n`;
  const { report } = await load('healed.jsonl', lines);
  const stored = [report.batch, createHash('sha256').update(picture).digest('hex')];
  const before = await dump();
  for (const sha256 of stored) await writeFile(evidence.path(sha256), 'not what it was');
  expect((await evidence.checkFiles()).changed).toEqual(expect.arrayContaining(stored));

  const again = await load('healed.jsonl', lines);
  expect(again.report).toMatchObject({ read: 2, unchanged: 2, rejected: 0 });
  const told = again.problems.filter(({ reason }) => reason.includes('that copy was damaged'));
  expect(told.map(({ severity }) => severity)).toEqual(['notice', 'notice']);
  for (const sha256 of stored)
    expect(told.some(({ reason }) => reason.includes(sha256))).toBe(true);
  expect((await evidence.checkFiles()).changed).toEqual([]);
  expect(await dump()).toBe(before);
  const healed: unknown[] = [];
  for await (const text of evidence.custody()) {
    const line = custodyLine(text);
    if (line.event === 'file-healed') healed.push(line.sha256);
  }
  expect(healed.sort()).toEqual([...stored].sort());
  expect((await load('healed.jsonl', lines)).problems).toEqual([]);
});

test('how a file was collected is kept with the file, with who says so, and a wrong hash is told', async () => {
  const path = join(folder, 'collected.jsonl');
  await writeFile(path, `${capture({ vantage: 'KZ', authority: 'warrant 12/26' })}\n`);
  const events: ImportEvent[] = [];
  const context = {
    graph: opened.graph,
    evidence,
    now,
    onEvent: (e: ImportEvent) => events.push(e),
  };
  const wrong = 'a'.repeat(64);
  await importFile(path, context, { stated: { collector: 'desk 4', sha256: wrong } });
  expect(events).toContainEqual(
    expect.objectContaining({
      type: 'problem',
      severity: 'notice',
      field: '(file)',
      reason: expect.stringContaining('IS NOT THE FILE THAT ITS COLLECTOR HASHED'),
    }),
  );
  const text = await dump();
  expect(text).toContain('"vantage":"KZ"');
  expect(text).toContain('"authority":"warrant 12/26"');
  const lines: string[] = [];
  for await (const line of evidence.custody()) lines.push(line);
  const received = lines.map(custodyLine).findLast(({ event }) => event === 'received');
  expect(received).toMatchObject({ stated: { collector: 'desk 4', sha256: wrong } });
  // Said again in other words: the file keeps the last.
  await importFile(path, context, { stated: { collector: 'desk 5' } });
  expect(await dump()).toMatch(/\\"collector\\":\\"desk 5\\"/);
  await expect(importFile(folder, context, { stated: { sha256: wrong } })).rejects.toThrow(
    /is a folder, and the hash of a file was given/,
  );
});
