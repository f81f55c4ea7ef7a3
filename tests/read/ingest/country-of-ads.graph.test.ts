import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { generateScenario } from '../../../seed-data/index.ts';
import { REPOSITORY } from '../../../server/core/config.ts';
import { migrate } from '../../../server/core/neo4j/migrations.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { importCaptures, record } from '../../support/import-captures.ts';
import { dumpOf } from './support.ts';

let opened: TestGraph;
beforeAll(async () => {
  opened = await openTestGraph();
});
beforeEach(() => opened.clear());
afterAll(() => opened.close());

const linksTo = (country: string) =>
  opened.graph.read<Record<string, unknown>>(
    `MATCH (a:Ad)-[r:LOCATED_IN]->(:Country {code: $country})
     RETURN a.adId AS ad, r.inferred AS inferred, r.field AS field, r.raw AS raw, r.method AS method,
            r.captures AS captures, r.firstSeen AS first, r.lastSeen AS last ORDER BY ad`,
    { country },
  );
const seen = (day: string, over: Record<string, unknown>) =>
  record({ ...over, capturedAt: `2026-03-${day}T10:00:00.000Z` });

test('an ad is linked to its country once, and the link says how that is known', async () => {
  await importCaptures(opened, 'a.jsonl', [
    seen('01', { adId: 'city', city: 'Almaty' }),
    seen('01', { adId: 'country' }),
    seen('01', { adId: 'words', country: undefined, text: 'Rooms in Almaty and in Astana' }),
    seen('01', { adId: 'nowhere', country: undefined, text: 'Rooms' }),
  ]);
  const said = { inferred: false, field: 'structured', raw: 'KZ', method: 'source field' };
  expect(await linksTo('KZ')).toEqual([
    expect.objectContaining({ ad: 'city', ...said, captures: 1 }),
    expect.objectContaining({ ad: 'country', ...said, captures: 1 }),
    expect.objectContaining({
      ad: 'words',
      inferred: true,
      field: 'text',
      raw: 'Almaty',
      captures: 1,
      method: 'country of the place',
    }),
  ]);
  const way = 'MATCH (a:Ad)-[:LOCATED_IN]->(:Place)-[:PART_OF]->(:Country {code: "KZ"})';
  expect(await opened.graph.read(`${way} RETURN DISTINCT a.adId AS ad ORDER BY ad`)).toEqual([
    { ad: 'city' },
    { ad: 'words' },
  ]);
});

const words = { adId: '1', country: undefined, text: 'Rooms in Almaty' };
test.each([
  ['after it', ['01', '02']],
  ['before it', ['02', '01']],
])('what a source says of the country stands, though words name its city %s', async (_, days) => {
  const [inWords = '', inField = ''] = days;
  const both = [seen(inWords, words), seen(inField, { adId: '1', text: 'Rooms' })];
  for (const one of both) await importCaptures(opened, 'a.jsonl', [one]);
  const apart = await linksTo('KZ');
  await opened.clear();
  await importCaptures(opened, 'a.jsonl', both);
  expect(await linksTo('KZ')).toEqual(apart);
  expect(apart).toEqual([
    expect.objectContaining({ inferred: false, raw: 'KZ', captures: 2, last: expect.any(String) }),
  ]);
});

test('a graph of an earlier build gets the links that an import writes now', async () => {
  const captures = [...generateScenario({ ads: 300, seed: 9 }).captures()];
  await importCaptures(opened, 'a.jsonl', [
    ...captures.map((one) => ({ ...one, images: [] })),
    seen('01', { adId: 'words', country: undefined, text: 'Rooms in Almaty and in Astana' }),
  ]);
  const imported = await dumpOf(opened.graph);
  const remove = `MATCH (ad:Ad)-[r:LOCATED_IN]->(c:Country)
    WHERE r.inferred OR EXISTS { (ad)-[:LOCATED_IN {field: 'structured'}]->(:Place)-[:PART_OF]->(c) }
    DELETE r RETURN count(r) AS links`;
  const removed = await opened.graph.write(remove);
  expect(removed).not.toEqual([{ links: 0 }]);
  const folder = mkdtempSync(join(tmpdir(), 'throughline-schema-'));
  cpSync(join(REPOSITORY, 'cypher', 'schema'), folder, { recursive: true });
  await opened.graph.write('MATCH (n:Migration {number: 22}) DELETE n');
  await Promise.all([migrate(opened.graph, { folder }), migrate(opened.graph, { folder })]);
  rmSync(folder, { recursive: true });
  const now = await dumpOf(opened.graph);
  expect(now.filter((line) => !imported.includes(line))).toEqual([]);
  expect(now).toHaveLength(imported.length);
});
