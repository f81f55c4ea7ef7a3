import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataFormat } from '../../../server/core/data-folder.ts';
import { Database } from '../../../server/core/store/sqlite.ts';
import { openZip } from '../../../server/read/archive/index.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { runHere } from '../cli/support.ts';
import { comparable, differences, dumpOf } from './support.ts';

/** Folders of earlier releases; see the README of each. */
const folder = 'tests/fixtures/folder-format-22';
const kept = (name: string) => comparable(readFileSync(join(folder, name), 'utf8'));

let opened: TestGraph;
beforeAll(async () => {
  opened = await openTestGraph();
  const zip = await openZip(join(folder, 'folder.zip'), 'folder.zip');
  for (const { path } of zip.entries) {
    const parts: Buffer[] = [];
    for await (const part of zip.read(path)) parts.push(part);
    await mkdir(dirname(join(opened.dataDir, path)), { recursive: true });
    await writeFile(join(opened.dataDir, path), Buffer.concat(parts));
  }
  await zip.close();
});
afterAll(() => opened.close());

const sources = (name: string) => join(opened.dataDir, 'sources', name);
const rebuild = (...args: string[]) => runHere(['rebuild', '--data', opened.dataDir, ...args]);

test('a folder without its graph is named, and its store was copied before it was brought over', async () => {
  const { code, err } = await runHere(['runs', '--data', opened.dataDir]);
  expect(code).toBe(1);
  expect(err).toContain('its graph is gone');
  const [copy = ''] = readdirSync(opened.dataDir).filter((name) => name.includes('.format-22.'));
  expect(err).toContain(copy);
  const [then, now] = [copy, 'throughline.sqlite'].map((name) => {
    const db = new Database(join(opened.dataDir, name));
    const found = [
      db.pragma('user_version', { simple: true }),
      db.prepare('SELECT count(*) AS judgements FROM judgement').get(),
    ];
    db.close();
    return found;
  });
  expect(then).toEqual([22, { judgements: 2 }]);
  expect(now).toEqual([dataFormat, { judgements: 2 }]);
});

test('what nobody wrote down is said, and not guessed', async () => {
  const { code, err } = await rebuild();
  expect(code).toBe(0);
  expect(err).toContain('board names pictures by paths that were not written down');
  expect(err).toContain('alone.jsonl names pictures');
  for (const name of ['table.csv', 'pages'])
    expect(err).toContain(`${name}: how it was read was not written down`);
  // A picture whose hash stands in its record is in its place.
  const shown = (await dumpOf(opened.graph)).filter((line) => line.includes('"type":"SHOWS"'));
  const then = kept('dump.jsonl').filter((line) => line.includes('"type":"SHOWS"'));
  expect(then).toEqual(
    expect.arrayContaining(shown.filter((line) => !line.includes('"received":false'))),
  );
  expect(shown.length).toBeLessThan(then.length);
});

test('with the folders that were imported all is as it was, but for what was read by words that nobody wrote down', async () => {
  const from = ['board', 'pages', '.'].map((name) => sources(name));
  const { code, err } = await rebuild('--empty', '--from', ...from);
  expect(code).toBe(0);
  expect(err).not.toContain('names pictures');
  // What was read by --map and --platform, and the picture of the page.
  const table = /bea57c491a3f10d5|102338a845e6651d|54093620eeed7718|ab9b6b083bf88329/;
  // A later release reads again, and says by which version.
  const without = (lines: readonly string[]) =>
    lines
      .filter((line) => !table.test(line))
      .map((line) => line.replace(/extraction \d+\.\d+/, 'extraction'));
  const now = await dumpOf(opened.graph);
  expect(differences(without(kept('dump.jsonl')), without(now))).toEqual([]);
});
