import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeWorld } from '../../seed-data/index.ts';
import { openEvidence } from '../../server/evidence/index.ts';
import { type ImportEvent, importBulk, importFile } from '../../server/ingest/index.ts';
import {
  bulkLoad,
  changedSources,
  dumpGraph,
  GraphError,
  graphVersion,
  noteChange,
  openGraph,
} from '../../server/neo4j/index.ts';
import { layoutOf } from '../../server/neo4j/layout.ts';
import { testConfig } from '../support/config.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { record } from '../support/import-captures.ts';

const now = () => new Date('2027-01-01T00:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'throughline-bulk-'));
const captures = join(folder, 'world', 'captures.jsonl');
const more = join(folder, 'world', 'more.jsonl');
const table = join(folder, 'world', 'table.csv');
const files = [captures, more, table];
const dataDir = join(folder, 'data');
const config = testConfig();
let test: TestGraph;

async function dumpOf(graph: TestGraph['graph']): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of dumpGraph(graph)) lines.push(line);
  return lines;
}

/** What tables and quoting could spoil, and what later chunks change about earlier ones. */
async function writeMore(): Promise<void> {
  const picture = sharp({ create: { width: 90, height: 60, channels: 3, background: '#246' } });
  const png = await picture.png().toBuffer();
  const sha256 = (await openEvidence(join(folder, 'scratch')).putBytes(png)).sha256;
  await mkdir(join(folder, 'world', 'late'), { recursive: true });
  await writeFile(join(folder, 'world', 'late', 'a.png'), png);
  const long = 'Rooms by the river, every day, ask for the key at the door';
  const lines = [
    record({
      adId: 'q',
      title: 'He said "yes", \\ and\n left;',
      text: `${long} "",\r\n;\u2028 end`,
    }),
    record({ adId: 'empty', title: '', text: long, contacts: { phones: ['+77000000001'] } }),
    record({ adId: 'card', text: `${long} 4111 1111 1111 1111`, price: '10,5 "k"' }),
    record({ adId: 'h', images: [{ sha256 }], text: 'Only a hash' }),
    record({ adId: 'thai', text: 'ห้องพักริมแม่น้ำ โทร 02 000 0000', country: 'TH', city: 'Bangkok' }),
    { platform: 'lotus-board.example', text: 'no time' },
    record({
      adId: 'q',
      capturedAt: '2026-02-01T10:00:00Z',
      text: `${long} earlier`,
      city: 'Almaty',
    }),
    record({
      adId: 'q',
      capturedAt: '2026-04-01T10:00:00Z',
      text: `${long} later`,
      status: 'removed',
    }),
    record({ adId: 'h', images: [{ path: 'late/a.png' }], capturedAt: '2026-03-09T10:00:00Z' }),
  ].map((one) => JSON.stringify(one));
  // The first line again, byte for byte, and a line that is no JSON.
  await writeFile(more, `${[...lines, lines[0], '{"platform":'].join('\n')}\n`);
  await writeFile(
    table,
    `platform,adId,capturedAt,text,phones\nlotus-board.example,q,2026-05-01T10:00:00Z,"${long}, ""again""",+77000000001|+77000000002\n`,
  );
}

beforeAll(async () => {
  test = await openTestGraph();
  await writeWorld({ ads: 400, seed: 11, out: join(folder, 'world') });
  await writeMore();
}, 240_000);

afterAll(async () => {
  await test.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a bulk load of an empty folder', () => {
  it('makes the graph that an import by and by makes, and tells the same of each file', async () => {
    const byAndBy: ImportEvent[] = [];
    const evidence = openEvidence(test.dataDir);
    const { graph } = test;
    for (const file of files)
      await importFile(file, { graph, evidence, now, onEvent: (event) => byAndBy.push(event) });
    const expected = await dumpOf(graph);

    const atOnce: ImportEvent[] = [];
    await importBulk(files, { dataDir, config, now, onEvent: (event) => atOnce.push(event) });

    const loaded = await openGraph({ dataDir, config });
    try {
      expect(await dumpOf(loaded)).toEqual(expected);
    } finally {
      await loaded.close();
    }
    expect(told(atOnce)).toEqual(told(byAndBy));
    expect(expected.length).toBeGreaterThan(3000);
    expect(readdirSync(dataDir).filter((name) => name.startsWith('bulk-'))).toEqual([]);
  }, 240_000);

  it('leaves a graph whose first change can be caught up with', async () => {
    const graph = await openGraph({ dataDir, config });
    try {
      const loaded = await graphVersion(graph);
      await graph.transaction((run) => noteChange(run, [7]));
      const changed = await graphVersion(graph);
      expect(await changedSources(graph, loaded, changed)).toEqual(new Set([7]));
    } finally {
      await graph.close();
    }
  });

  it('is refused where captures are held, and leaves them as they are', async () => {
    const again = importBulk([captures], { dataDir, config, now, onEvent: () => undefined });
    await expect(again).rejects.toThrow(/holds captures already/);
    const graph = await openGraph({ dataDir, config });
    try {
      await expect(bulkLoad(dataDir, config, { nodes: [], relationships: [] })).rejects.toSatisfy(
        (error) => error instanceof GraphError && error.code === 'busy',
      );
      expect((await dumpOf(graph)).length).toBeGreaterThan(3000);
    } finally {
      await graph.close();
    }
  });

  it('that was cut off leaves an empty graph, not half of one', async () => {
    const layout = layoutOf(dataDir);
    writeFileSync(layout.bulkMark, '');
    const graph = await openGraph({ dataDir, config });
    try {
      expect(await dumpOf(graph)).toEqual([]);
      expect(existsSync(layout.bulkMark)).toBe(false);
      const evidence = openEvidence(dataDir);
      const report = await importFile(more, { graph, evidence, now, onEvent: () => undefined });
      expect(report).toMatchObject({ new: 5, updated: 3, unchanged: 1, rejected: 2 });
    } finally {
      await graph.close();
    }
  });

  it('wants the files of a graph: not a server that is given, nor a web archive', async () => {
    const load = (paths: string[], settings = config) =>
      importBulk(paths, { dataDir, config: settings, now, onEvent: () => undefined });
    const given = testConfig({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' });
    await expect(load([captures], given)).rejects.toMatchObject({ code: 'no-managed' });
    const empty = { dataDir: join(folder, 'other'), config, now, onEvent: () => undefined };
    await expect(importBulk([join(folder, 'world')], empty)).rejects.toThrow(/is a folder/);
    await expect(importBulk([join(folder, 'none.jsonl')], empty)).rejects.toThrow(/no file/);
  });
});

/** Problems, then reports, without what depends on the clock: a bulk load reports when the graph stands. */
function told(events: readonly ImportEvent[]): unknown[] {
  const reports = events.flatMap((event) => {
    if (event.type !== 'report') return [];
    const { elapsedMs: _, perSecond: __, hubs: ___, ...rest } = event;
    return [rest];
  });
  return [...events.filter(({ type }) => type === 'problem'), ...reports];
}
