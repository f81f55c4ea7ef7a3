import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeScenario } from '../../../seed-data/index.ts';
import { type Evidence, openEvidence } from '../../../server/core/evidence/index.ts';
import { openStore, type Store } from '../../../server/core/store/index.ts';
import {
  type BundleReport,
  buildBundle,
  verifyBundle,
} from '../../../server/court/bundle/index.ts';
import type { Snapshot } from '../../../server/court/snapshot/index.ts';
import { software } from '../../../server/court/software.ts';
import { type Judgements, openJudgements } from '../../../server/link/judgements/index.ts';
import { importFile } from '../../../server/read/ingest/index.ts';
import { freezeOnRecord } from '../../support/freeze-on-record.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';

const now = new Date('2026-07-01T00:00:00.000Z');
let opened: TestGraph;
let evidence: Evidence;
let store: Store;
let judgements: Judgements;
let snapshot: Snapshot;
let report: BundleReport;
let pdf: string;

const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 });

beforeAll(async () => {
  opened = await openTestGraph();
  evidence = openEvidence(opened.dataDir, () => now);
  const scenario = await writeScenario({
    ads: 80,
    seed: 7,
    out: path.join(opened.dataDir, 'scenario'),
  });
  await importFile(scenario.path, {
    graph: opened.graph,
    evidence,
    now: () => now,
    onEvent: () => undefined,
  });
  // Two identifiers that share most ads, and pictures of these ads.
  const [pair] = await opened.graph.read<{ ids: string[] }>(
    `MATCH (a:Ad)-[:LISTS]->(x:Entity) WHERE NOT x.hub
     MATCH (a)-[:LISTS]->(y:Entity) WHERE NOT y.hub AND x.id < y.id
     WITH x, y, collect(a) AS ads ORDER BY size(ads) DESC, x.id, y.id LIMIT 1
     UNWIND ads AS a MATCH (a)-[:SHOWS]->(i:Image)
     WITH x, y, collect(DISTINCT i.id) AS images
     RETURN [x.id, y.id] + images[0..3] AS ids`,
  );
  store = await openStore(opened.dataDir);
  judgements = await openJudgements({ graph: opened.graph, evidence, store });
  snapshot = await freezeOnRecord({
    graph: opened.graph,
    evidence,
    judgements,
    store,
    entities: pair?.ids ?? [],
    now,
    software,
    title: 'Дело 7 & Case 7',
    producer: 'AB',
  });
  const out = path.join(opened.dataDir, 'bundles');
  report = await buildBundle({ snapshot, evidence, out });
  run('unzip', '-q', report.path, '-d', path.join(opened.dataDir, 'unpacked'));
  pdf = path.join(opened.dataDir, 'unpacked/data/bundle/volume-1.pdf');
});
afterAll(async () => {
  await store.close();
  await opened.close();
});

test('a scenario’s network leaves as a bundle that verifies, with its pictures', async () => {
  expect(snapshot.captures.length).toBeGreaterThan(2);
  expect(report.exhibits).toBe(snapshot.captures.length);
  const { ok, checked, problems } = await verifyBundle(report.path);
  expect(problems).toEqual([]);
  expect(ok).toBe(true);
  const unpacked = readdirSync(path.dirname(path.dirname(pdf)), {
    recursive: true,
    encoding: 'utf8',
  });
  const pictures = unpacked.filter((name) => /^exhibits\/AB\d+\/images\/.+\./.test(name));
  expect(pictures.length).toBeGreaterThan(0);
  expect(checked).toBeGreaterThanOrEqual(12 + snapshot.captures.length + pictures.length);
});

test('templates and pictures leave as what a method proposes, and mark no words as read', async () => {
  const [named] = await opened.graph.read<{ ids: string[] }>(
    `MATCH (t:Template)<-[:USES_TEMPLATE]-(a:Ad)-[:SHOWS]->(i:Image)-[:IN_CLUSTER]->(p:ImageCluster)
     WHERE t.size > 1 AND p.size > 1
     WITH t, i, p ORDER BY t.id, i.id LIMIT 1
     RETURN [t.id, i.id, p.id] AS ids`,
  );
  const proposed = await freezeOnRecord({
    graph: opened.graph,
    evidence,
    judgements,
    store,
    entities: named?.ids ?? [],
    now,
    software,
    title: 'Alike',
    producer: 'CD',
  });
  const types = proposed.links.filter(({ inferred }) => inferred).map(({ type }) => type);
  expect(new Set(types)).toEqual(new Set(['USES_TEMPLATE', 'IN_CLUSTER']));
  const built = await buildBundle({
    snapshot: proposed,
    evidence,
    out: path.join(opened.dataDir, 'alike'),
  });
  expect((await verifyBundle(built.path)).problems).toEqual([]);
  const folder = path.join(opened.dataDir, 'alike-unpacked');
  run('unzip', '-q', built.path, '-d', folder);
  const text = run('pdftotext', '-raw', path.join(folder, 'data/bundle/volume-1.pdf'), '-');
  expect(text).toMatch(/links? (is|are) proposed by a method and not read in a source/);
  expect(text.replace(/\s+/g, ' ')).toMatch(/differs in \d+ of 256 bits from the first image/);
});

test('the same snapshot gives the same zip, byte for byte', async () => {
  const out = path.join(opened.dataDir, 'again');
  const again = await buildBundle({ snapshot, evidence, out });
  expect(again.sha256).toBe(report.sha256);
  expect(readFileSync(again.path).equals(readFileSync(report.path))).toBe(true);
});

test('the document is sound, has the pages that the report says, and is PDF/A-3a and PDF/UA-1', () => {
  expect(run('qpdf', '--check', pdf)).toContain('No syntax or stream encoding errors found');
  expect(run('pdfinfo', pdf)).toMatch(new RegExp(`^Pages:\\s+${report.pages}$`, 'm'));
  const jars = path.resolve('.cache/verapdf-1.28.2/lib/*');
  const verapdf = ['java', '-cp', jars, 'org.verapdf.apps.GreenfieldCliWrapper'] as const;
  for (const standard of ['3a', 'ua1'])
    expect(run(...verapdf, '-f', standard, '--format', 'text', '-v', pdf)).toMatch(/^PASS /);
});

test('its text can be searched: captions, hashes, exhibits and what it is not', () => {
  const text = run('pdftotext', '-layout', pdf, '-')
    // Long words hold places to break that do not show.
    .replaceAll('\u200b', '')
    .replace(/\s+/g, ' ');
  for (const { kind, caption } of snapshot.entities) {
    if (kind === 'phone' || kind === 'email') expect(text).toContain(caption);
  }
  for (const { sha256 } of snapshot.captures) expect(text.replaceAll(' ', '')).toContain(sha256);
  expect(text).toContain(`AB${snapshot.captures.length}`);
  expect(text).toContain('DRAFT');
  expect(text).toContain('Дело 7 & Case 7');
});

test('bookmarks lead to its parts, and page labels are the pages counted from 1', () => {
  interface Outline {
    readonly title: string;
    readonly kids: readonly Outline[];
    readonly destpageposfrom1: number | null;
  }
  const { outlines, pagelabels } = JSON.parse(
    run('qpdf', '--json', '--json-key=outlines', '--json-key=pagelabels', pdf),
  ) as {
    outlines: readonly Outline[];
    pagelabels: readonly { index: number; label: Record<string, unknown> }[];
  };
  const flat = (all: readonly Outline[]): Outline[] =>
    all.flatMap((one) => [one, ...flat(one.kids)]);
  const marks = flat(outlines);
  expect(marks.length).toBeGreaterThanOrEqual(6 + snapshot.captures.length);
  expect(marks.some(({ title }) => title.includes('AB1'))).toBe(true);
  for (const { destpageposfrom1: page } of marks) {
    expect(page).toBeGreaterThanOrEqual(1);
    expect(page).toBeLessThanOrEqual(report.pages);
  }
  expect(pagelabels[0]).toMatchObject({ index: 0, label: { '/S': '/D' } });
  expect([undefined, 1]).toContain(pagelabels[0]?.label['/St']);
});

test('a row of a table leaves as it was received, with the header that names its values', async () => {
  const header = '\ufeffsite;captured;headline;body;phone\r\n';
  const row =
    'lotus-board.example;2026-03-01T10:00:00Z;"=HYPERLINK(""x"")";"Строка 1\r\nзвоните +7 700 000 44 17";+77000004417';
  const file = path.join(opened.dataDir, 'rows.csv');
  writeFileSync(file, `${header}${row}\r\n`);
  await importFile(file, {
    graph: opened.graph,
    evidence,
    now: () => now,
    onEvent: () => undefined,
  });
  const frozen = await freezeOnRecord({
    graph: opened.graph,
    evidence,
    judgements,
    store,
    entities: ['phone:+77000004417'],
    now,
    software,
    title: 'Rows',
    producer: 'CD',
  });
  const { path: zip, exhibits } = await buildBundle({
    snapshot: frozen,
    evidence,
    out: path.join(opened.dataDir, 'bundles'),
  });
  expect(exhibits).toBe(1);
  expect((await verifyBundle(zip)).problems).toEqual([]);
  expect(run('unzip', '-p', zip, 'data/exhibits/CD1/record.csv')).toBe(row);
  expect(run('unzip', '-p', zip, 'data/exhibits/CD1/header.csv')).toBe(header);
  const document = path.join(opened.dataDir, 'rows.pdf');
  writeFileSync(
    document,
    execFileSync('unzip', ['-p', zip, 'data/bundle/volume-1.pdf'], { maxBuffer: 1 << 28 }),
  );
  expect(run('pdftotext', document, '-')).toContain('звоните +7 700 000 44 17');
});
