import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import {
  bulkLine,
  bulkLoad,
  bulkTables,
  openGraph,
  TableWriter,
} from '../../../server/core/neo4j/index.ts';
import { testConfig } from '../../support/config.ts';

const folder = mkdtempSync(join(tmpdir(), 'throughline-importer-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What could end a row, or a cell, before its time. */
const words = [
  ...['plain', '', '\n', '\r', '\r\n', '\n\n\r', '"', '""', '"\n"', ',\n,', '",\n"', '"\r\n",'],
  ...['ends\n', '\nbegins', 'a "quoted\nline"', '\u2028\u0085', 'ночь\n🌙', '\\', '\\\n'],
];
/** Longer than the importer takes by itself. */
const long = ['long '.repeat(1_000_000), 'line\n'.repeat(1_000_000)];

test('the importer takes every text as it is, in cells, lists and ids', async () => {
  const dataDir = join(folder, 'data');
  const config = testConfig();
  const table = new TableWriter(folder, 'table', { atOnce: 100 });
  const said = [...words, ...words, ...words, ...long];
  for (const [at, word] of said.entries()) {
    const begin = word.slice(0, 20);
    const id = `note:${at}${begin}`;
    const node = bulkLine([id, at, word, ['first', begin]]);
    table.add({ shape: 'Note|id:ID,at:long,said:string,all:string[]', line: node });
    const link = bulkLine([id, id, 'IS', begin]);
    table.add({ shape: '|:START_ID,:END_ID,:TYPE,said:string', line: link });
  }
  const tables = bulkTables(table.close(), folder, 'header');
  expect(tables.whole.length).toBeGreaterThan(20);
  await bulkLoad(dataDir, config, tables);
  const graph = await openGraph({ dataDir, config });
  try {
    const notes = await graph.read(
      'MATCH (n:Note)-[r:IS]->(n) RETURN n.id AS id, n.said AS said, n.all AS all, r.said AS described ORDER BY n.at',
    );
    expect(notes).toEqual(
      said.map((word, at) => {
        const begin = word.slice(0, 20);
        return { id: `note:${at}${begin}`, said: word, all: ['first', begin], described: begin };
      }),
    );
  } finally {
    await graph.close();
  }
}, 240_000);
