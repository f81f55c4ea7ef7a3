import { beforeAll, expect, test } from 'vitest';
import {
  askDraft,
  askSaved,
  checkFile,
  importQuery,
  queryHistory,
  readLibrary,
  runDraft,
  savedQuery,
} from '../../../server/ask/queries/index.ts';
import { type Evidence, openEvidence } from '../../../server/core/evidence/index.ts';
import { ownGraph } from '../../link/opened.ts';
import { importCaptures, record } from '../../support/import-captures.ts';

const limits = { rowCap: 100, timeoutMs: 20_000 };
const phone = 'phone:+77000004417';
const ad = (id: string) => `ad:lotus-board.example/${id}`;
const link = (id: string) => ({
  ...{ link: `${ad(id)}|LISTS|${phone}`, type: 'LISTS', caption: 'lists', inferred: false },
  ...{ source: ad(id), target: phone },
});
const opened = ownGraph();
let evidence: Evidence;
beforeAll(async () => {
  evidence = openEvidence(opened.dataDir);
  const contacts = { phones: ['+7 700 000 4417'] };
  await importCaptures(opened, 'ads.jsonl', [
    record({ adId: '1', text: 'By the river', contacts }),
    record({ adId: '2', text: 'Near the market', contacts }),
  ]);
});

const text = (cypher: string, column: string, more: readonly string[] = []) =>
  [
    ...['/* ---', 'title: Which?', 'description: Some.', 'howToRead: As it is.', 'version: 4'],
    ...[...more, `columns: { ${column}: It }`, '--- */', cypher, ''],
  ].join('\n');
const library = () => readLibrary(opened.config.library, opened.dataDir);

test('relationships come with the entities that they join, though these are not returned', async () => {
  const asked = text('MATCH (:Phone)<-[r:LISTS]-(a) RETURN r ORDER BY a.id', 'r');
  const { rows, entities } = await runDraft(opened.graph, asked, {}, limits);
  expect(rows).toEqual([[link('1')], [link('2')]]);
  expect([...entities].sort()).toEqual([ad('1'), ad('2'), phone]);
});

test('a path is a list of entities and relationships in turn; what joins no entity has no id', async () => {
  const asked = text('MATCH p = (:Ad {adId: "1"})-[:LISTS]->()<-[:LISTS]-(:Ad) RETURN p', 'p');
  const { rows } = await runDraft(opened.graph, asked, {}, limits);
  expect(rows).toMatchObject([
    [[{ id: ad('1') }, link('1'), { id: phone }, link('2'), { id: ad('2') }]],
  ]);
  const captures = text('MATCH (:Capture)-[r:CAPTURES]->(:Ad) RETURN r LIMIT 1', 'r');
  expect((await runDraft(opened.graph, captures, {}, limits)).rows).toMatchObject([
    [{ link: null, type: 'CAPTURES', source: null }],
  ]);
});

test('the history tells what persons asked, its parameters in words, its rows and how it ended', async () => {
  const asking = { graph: opened.graph, evidence, limits };
  const saved = savedQuery('corridor', library());
  await askSaved(asking, saved, { from: 'KZ', to: 'TR' });
  await askSaved({ ...asking, watching: true }, saved, { from: 'KZ', to: 'KG' });
  await askDraft(asking, text('MATCH (a:Ad) RETURN a.id AS id', 'id'), {});
  await expect(askSaved(asking, saved, { from: 'KZ', to: 'Atlantis' })).rejects.toThrow();
  const runs = await queryHistory(evidence, library(), 3);
  expect(runs).toMatchObject([
    { name: 'corridor', outcome: 'refused', parameters: [{}, { value: 'Atlantis' }] },
    { title: 'Which?', text: expect.stringContaining('MATCH'), outcome: 'answered', rows: 2 },
    {
      ...{ name: 'corridor', version: saved.version, outcome: 'answered', rows: 0 },
      parameters: [
        { name: 'from', title: 'From country', value: 'KZ' },
        { name: 'to', title: 'To country', value: 'TR' },
      ],
    },
  ]);
  expect(runs[2]?.ms).toBeGreaterThanOrEqual(0);
  expect(await queryHistory(evidence, library(), 1)).toHaveLength(1);
});

test('a file is taken in under its name; one that is there already is kept beside it, replaced, or known', async () => {
  const modules = { graph: opened.graph, evidence, ...where() };
  const one = text('MATCH (a:Ad) RETURN a.id AS id', 'id');
  const sent = { file: 'shared/Ad Ids.cypher', text: one, initials: 'ab' };
  expect(await checkFile(modules, sent)).toMatchObject({ name: 'ad-ids', problems: [] });
  expect(await importQuery(modules, sent)).toMatchObject({
    ...{ name: 'ad-ids', version: 1, saved: { by: 'AB' } },
  });
  expect((await checkFile(modules, sent)).there).toEqual({ version: 1, own: true, same: true });
  const other = { ...sent, text: one.replace('RETURN', 'WHERE a.country IS NOT NULL RETURN') };
  expect((await checkFile(modules, other)).there?.same).toBe(false);
  await expect(importQuery(modules, other)).rejects.toThrow('already a query ad-ids, version 1');
  expect(await importQuery(modules, other, 'both')).toMatchObject({ name: 'ad-ids-2', version: 1 });
  expect(await importQuery(modules, other, { replaces: 1 })).toMatchObject({ version: 2 });
  // Somebody else had replaced it meanwhile.
  await expect(importQuery(modules, sent, { replaces: 1 })).rejects.toThrow(
    'ad-ids was saved meanwhile, as version 2 by AB; yours began from version 1',
  );
});

test.each([
  ['a header of a later form', ['format: 2', 'mood: grim'], 6, 'form 2, of a newer Throughline'],
  ['a field that is none', ['mood: grim'], 6, '“mood” is none of'],
])('%s is refused with its line', async (_, more, line, problem) => {
  const modules = { graph: opened.graph, ...where() };
  const wrong = { file: 'later.cypher', text: text('RETURN 1 AS n', 'n', more) };
  expect((await checkFile(modules, wrong)).problems).toMatchObject([
    { line, problem: expect.stringContaining(problem) },
  ]);
});

test('a file that would write is refused by the same guard', async () => {
  const writing = { file: 'w.cypher', text: text('MATCH (a) DETACH DELETE a RETURN 1 AS n', 'n') };
  const modules = { graph: opened.graph, evidence, ...where() };
  const { problems } = await checkFile(modules, writing);
  expect(problems.map(({ line }) => line)).toContain(8);
  await expect(importQuery(modules, { ...writing, initials: 'AB' })).rejects.toMatchObject({
    name: 'QueryRefusedError',
  });
});

const where = () => ({ dataDir: opened.dataDir, library: opened.config.library });
