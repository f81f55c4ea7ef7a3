import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../../server/core/store/index.ts';
import { Database } from '../../../server/core/store/sqlite.ts';
import { custodyLine } from '../../support/custody.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { runHere } from '../cli/support.ts';
import { done, fill, writeSources } from './filled.ts';
import { differences, dumpOf } from './support.ts';

let opened: TestGraph;
let sources: string;
let before: readonly string[];
let all: readonly string[];
beforeAll(async () => {
  opened = await openTestGraph();
  sources = mkdtempSync(join(tmpdir(), 'throughline-sources-'));
  await writeSources(sources);
  await fill(opened, sources);
  before = await dumpOf(opened.graph);
  all = await dumpOf(opened.graph, true);
  // Nothing that was imported is needed again.
  rmSync(sources, { recursive: true });
});
afterAll(() => opened.close());

const log = () => readFileSync(join(opened.dataDir, 'evidence', 'custody.jsonl'), 'utf8');
const rebuild = (...args: string[]) => runHere(['rebuild', '--data', opened.dataDir, ...args]);

/** All that people said and all that runs found, but for which graph is the folder's own. */
function storeOf(): unknown {
  const db = new Database(join(opened.dataDir, 'throughline.sqlite'));
  const names = db
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    .all();
  const tables = (names as { name: string }[]).filter(
    ({ name }) => !/^(sqlite_|folder)/.test(name),
  );
  const rows = tables.map(({ name }) => [name, db.prepare(`SELECT * FROM ${name}`).all()]);
  db.close();
  return rows;
}

// One story: each test goes on from the one before.
test('what an import needs to be made again is in the custody log', () => {
  const lines = log().trim().split('\n').map(custodyLine);
  const named = (name: string) =>
    lines.find((line) => line.event === 'received' && line.name === name);
  expect(named('table.csv')).toMatchObject({
    read: { map: { where: 'platform', when: 'capturedAt', words: 'text', call: 'phones' } },
  });
  expect(named('pages')).toMatchObject({
    read: { platform: 'lotus-board.example', country: 'KZ' },
  });
  expect(named('alone.jsonl')?.read).toEqual({ modifiedAt: '2026-04-01T09:00:00.000Z' });
  const paths = lines.flatMap((line) => (line.event === 'picture-received' ? [line.path] : []));
  expect(paths).toEqual(
    expect.arrayContaining(['img/one.png', 'img/copy of one.png', 'pictures/seven.png']),
  );
});

test('a database that holds the graph is emptied only after a word', async () => {
  const { code, err } = await rebuild();
  expect(code).toBe(1);
  expect(err).toContain('rebuild --data');
  expect(err).toContain('--empty');
  expect(differences(before, await dumpOf(opened.graph))).toEqual([]);
});

test('an emptied graph is refused, and the message says how it is made again', async () => {
  await opened.graph.write('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');
  const { code, err } = await runHere(['networks', '--data', opened.dataDir]);
  expect(code).toBe(1);
  expect(err).toContain('its graph is gone');
  expect(err).toContain(`rebuild --data ${opened.dataDir}`);
});

test('a rebuild makes the same graph, pictures, networks and judgements included, and keeps all else', async () => {
  const store = storeOf();
  const custody = log();
  const { code, err } = await rebuild();
  expect([code, err]).toEqual([0, expect.stringContaining('made again from 6 imports')]);
  expect(differences(before, await dumpOf(opened.graph))).toEqual([]);
  expect(differences(all, await dumpOf(opened.graph, true))).toEqual([]);
  expect(storeOf()).toEqual(store);
  const [told, ...more] = log().slice(custody.length).trim().split('\n').map(custodyLine);
  expect(more).toEqual([]);
  expect(told).toMatchObject({
    event: 'rebuilt',
    line: custody.trim().split('\n').length,
    failed: [],
    counts: { imports: 6, failed: 0, unplaced: 0, unread: 0 },
  });
  expect(await done(['networks', '--data', opened.dataDir, '--json'])).toContain('network:');
});

test('one that was broken off is not taken for whole, and begins again', async () => {
  await opened.graph.write(
    'MATCH (c:Changes) SET c.rebuilding = true WITH c MATCH (a:Ad) DETACH DELETE a',
  );
  const refused = await runHere(['networks', '--data', opened.dataDir]);
  expect(refused.err).toContain('broken off');
  expect((await rebuild()).code).toBe(0);
  expect(differences(all, await dumpOf(opened.graph, true))).toEqual([]);
});

test('the graph of another folder is refused by name of both, and nothing is written to it', async () => {
  const other = mkdtempSync(join(tmpdir(), 'throughline-other-'));
  const file = join(other, 'one.jsonl');
  writeFileSync(
    file,
    '{"platform":"lotus-board.example","capturedAt":"2026-03-01T10:00:00Z","text":"Rooms"}\n',
  );
  const store = await openStore(other);
  const ids = [store.db, (await openStore(opened.dataDir)).db].map((db) =>
    db.selectFrom('folder').select('id').executeTakeFirstOrThrow(),
  );
  const [{ id: theirs } = { id: '' }, { id: ours } = { id: '' }] = await Promise.all(ids);
  await store.close();
  const refused = await runHere(['import', file, '--data', other]);
  expect(refused.code).toBe(1);
  for (const words of [ours, theirs, `rebuild --data ${other}`])
    expect(refused.err).toContain(words);
  expect(differences(all, await dumpOf(opened.graph, true))).toEqual([]);
  rmSync(other, { recursive: true });
});

test('a stored file that is gone or was changed is named, and the rest is made', async () => {
  const lines = log().trim().split('\n').map(custodyLine);
  const zip = lines.find((line) => line.event === 'received' && line.name === 'more.zip');
  const path = join(
    opened.dataDir,
    'evidence',
    'sha256',
    String(zip?.batch).slice(0, 2),
    String(zip?.batch),
  );
  writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from('x')]));
  const { code, err } = await rebuild('--empty');
  expect(code).toBe(1);
  expect(err).toContain('more.zip could not be imported again: the stored bytes');
  expect(log().trim().split('\n').map(custodyLine).at(-1)).toMatchObject({
    event: 'rebuilt',
    failed: [zip?.batch],
  });
});
