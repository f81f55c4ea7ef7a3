import { mkdtempSync } from 'node:fs';
import { readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeScenario } from '../../../seed-data/index.ts';
import { markOf, noteChange, statement } from '../../../server/neo4j/index.ts';
import { keepReading, keptReading } from '../../../server/networks/reading/kept-reading.ts';
import { loadGraph } from '../../../server/networks/reading/load.ts';
import { loadChanges, readGraph } from '../../../server/networks/reading/load-changes.ts';
import type { Reading } from '../../../server/networks/reading/reading.ts';
import { resolveNow } from '../../../server/networks/runs/resolve.ts';
import { importInto } from '../../ingest/support.ts';
import { said } from '../said.ts';
import { openTestRoom, type TestRoom } from '../support.ts';

let room: TestRoom;
let scenario: string;
let lines: string[];
beforeAll(async () => {
  room = await openTestRoom();
  scenario = mkdtempSync(join(tmpdir(), 'throughline-changes-'));
  const { path } = await writeScenario({ out: join(scenario, 'w'), ads: 400, seed: 11 });
  lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
});
afterAll(async () => {
  await rm(scenario, { recursive: true });
  await room.close();
});

let files = 0;
async function bring(some: readonly string[]): Promise<void> {
  files += 1;
  const path = join(scenario, 'w', `part-${files}.jsonl`);
  await writeFile(path, some.join('\n'));
  await importInto(room.room.graph, room.room.evidence, path);
}

/** What is read by what has changed is what is read anew. */
async function brought(before: Reading): Promise<Reading> {
  const after = await loadChanges(room.room.graph, before);
  if (!after) throw new Error('all would be read');
  const [changed, whole] = [said(after), said(await loadGraph(room.room.graph))];
  const without = (lines: readonly string[], others: readonly string[]) => {
    const known = new Set(others);
    return lines.filter((line) => !known.has(line));
  };
  expect([without(changed, whole), without(whole, changed)]).toEqual([[], []]);
  expect(changed.length).toBe(whole.length);
  return after;
}

/** As a run reads: what has changed, or else all. */
const readingOf = async (graph: TestRoom['room']['graph'], before: Reading): Promise<Reading> =>
  (await loadChanges(graph, before)) ?? loadGraph(graph);

// One story: each test goes on from the one before.
let reading: Reading;
test('import by import, with what is shown, worded alike and seen again, it is as if all were read', async () => {
  await bring(lines.slice(0, 250));
  reading = await loadGraph(room.room.graph);
  let at = 250;
  for (const size of [1, 20, 12]) {
    await bring([...lines.slice(at, at + size), ...lines.slice(at / 4, at / 4 + 4)]);
    at += size;
    reading = await brought(reading);
  }
  const kinds = said(reading).map((line) => /^holds \S+ (\w+):/.exec(line)?.[1]);
  for (const kind of ['phone', 'site', 'cluster', 'image', 'template'])
    expect(kinds).toContain(kind);
});

test('where nothing has changed all is taken over', async () => {
  expect(await brought(reading)).toEqual(reading);
});

test('a reading that is judged wrong goes, and comes back when that is withdrawn', async () => {
  const { graph } = room.room;
  const mark = (wrong: boolean) =>
    graph.transaction(async (run) => {
      const rows = await run<{ ad: string }>(
        `MATCH (a:Ad)-[r:LISTS]->(:Phone) WITH a, r ORDER BY a.id LIMIT 3
         SET r.judgedWrong = ${wrong} RETURN a.id AS ad`,
      );
      await noteChange(
        run,
        rows.map(({ ad }) => ad),
      );
    });
  const before = said(reading);
  await mark(true);
  const without = await brought(reading);
  expect(said(without).length).toBe(before.length - 3);
  await mark(false);
  reading = await brought(without);
  expect(said(reading)).toEqual(before);
});

test('a relationship that is gone is held no more', async () => {
  await room.room.graph.transaction(async (run) => {
    const rows = await run<{ ad: string }>(
      'MATCH (a:Ad)-[r:LISTS]->(:Phone) WITH a, r LIMIT 1 DELETE r RETURN a.id AS ad',
    );
    await noteChange(
      run,
      rows.map(({ ad }) => ad),
    );
  });
  const lines = said(reading).length;
  reading = await brought(reading);
  expect(said(reading).length).toBe(lines - 1);
});

test('a template that gets its second ad while changes are read is held by both of them', async () => {
  const { graph } = room.room;
  const [a, b] = reading.graph.holdings.ads.ids;
  await graph.write('CREATE (:Entity:Template {id: "template:between", size: 1})');
  const word = (ad: string | undefined, size: number) =>
    graph.transaction(async (run) => {
      await run(
        'MATCH (a:Entity {id: $ad}), (t:Template {id: "template:between"}) CREATE (a)-[:USES_TEMPLATE]->(t) SET t.size = $size',
        { ad, size },
      );
      await noteChange(run, [ad ?? '']);
    });
  await word(a, 1);
  reading = await loadGraph(graph);
  await graph.transaction((run) => noteChange(run, [b ?? '']));
  let between = false;
  const read: typeof graph.read = async (cypher, ...rest) => {
    if (cypher === statement('networks/changed-ads') && !between) {
      between = true;
      await word(b, 2);
    }
    return graph.read(cypher, ...rest);
  };
  const meanwhile = await readingOf({ ...graph, read }, reading);
  expect(between).toBe(true);
  reading = await brought(meanwhile);
});

test('kept in the data folder, it is what it was; what is another’s, damaged or cut short is none', async () => {
  const { dataDir } = room.room;
  const path = join(dataDir, 'reading.kept');
  await writeFile(join(dataDir, 'reading.unfinished'), 'of a run that was killed', { mode: 0o644 });
  await keepReading(dataDir, reading, '7');
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  const kept = await keptReading(dataDir, '7');
  expect(
    kept &&
      said({ ...kept, graph: { ...kept.graph } }).filter((line) => !/^(page|board)/.test(line)),
  ).toEqual(said(reading).filter((line) => !/^(page|board)/.test(line)));
  expect(kept && said(await brought(kept))).toEqual(said(reading));
  expect(await keptReading(dataDir, '8')).toBeUndefined();
  await truncate(path, (await readFile(path)).length - 1);
  expect(await keptReading(dataDir, '7')).toBeUndefined();
  await writeFile(path, 'nothing');
  expect(await keptReading(dataDir, '7')).toBeUndefined();
});

test('a run over what has changed finds, byte by byte, what a run over all finds', async () => {
  const { store, dataDir, graph } = room.room;
  let wholes = 0;
  const each: typeof graph.each = (...asked) => {
    wholes += 1;
    return graph.each(...asked);
  };
  const resolve = async () => {
    wholes = 0;
    const { n } = await resolveNow({ ...room.room, graph: { ...graph, each } });
    return { n, readAll: wholes > 0 };
  };
  const tables = [
    'network',
    'member',
    'hub',
    'split',
    'across',
    'reposter',
    'copiedContent',
  ] as const;
  const found = async (run: number) => {
    const rows = tables.map((table) =>
      store.db.selectFrom(table).selectAll().where('run', '=', run).execute(),
    );
    return (await Promise.all(rows))
      .flat()
      .map(({ run: _, ...row }) => JSON.stringify({ ...row, n: undefined }))
      .sort();
  };
  await resolve();
  await bring(lines.slice(350, 354));
  const changed = await resolve();
  await rm(join(dataDir, 'reading.kept'));
  const whole = await resolve();
  expect([changed.readAll, whole.readAll]).toEqual([false, true]);
  expect(await found(changed.n)).toEqual(await found(whole.n));
  reading = await loadGraph(graph);
});

test('where it is not known what has changed all is read: another graph, one put back, too many changes, a graph changed by hand', async () => {
  const { graph, dataDir } = room.room;
  const { version } = reading;
  const { number } = version;
  const at = (over: Partial<typeof version>, mark = reading.mark) =>
    loadChanges(graph, { ...reading, mark, version: { ...version, ...over } });
  expect(await at({})).toBeDefined();
  expect(await at({ epoch: 'another' })).toBeUndefined();
  expect(await at({ number: number + 1 })).toBeUndefined();
  const earlier = await markOf(graph, { ...version, number: number - 1 });
  expect(await at({ number: number - 1 }, earlier)).toBeDefined();
  await graph.write('CREATE (:Entity:Phone {id: "phone:+77000000000"})');
  expect(await at({})).toBeUndefined();
  await keepReading(dataDir, reading, '7');
  reading = await readGraph(graph, { dataDir, engine: '7' });
  expect(said(reading)).toContain('identifier phone:+77000000000 0');
  expect(await at({})).toBeDefined();
  // Put back from a backup, and changed as often as before.
  await graph.write('MATCH (c:Change {number: $number}) SET c.mark = randomUUID()', { number });
  expect(await at({})).toBeUndefined();
  await graph.write('MATCH (c:Change {number: $number}) DELETE c', { number });
  expect(await at({ number: number - 1 }, earlier)).toBeUndefined();
});
