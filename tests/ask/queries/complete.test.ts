import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { completeQuery } from '../../../server/ask/queries/index.ts';
import { REPOSITORY } from '../../../server/core/config.ts';
import type { Graph } from '../../../server/core/neo4j/index.ts';

const graph = {
  read: async () => [
    {
      name: 'toUpper',
      signature: 'toUpper(input :: STRING) :: STRING',
      description: 'Upper case.',
    },
    { name: 'date.truncate', signature: 'date.truncate(…)', description: 'A day.' },
  ],
} as unknown as Graph;

const header = [
  '/* ---',
  'title: Which?',
  'parameters:',
  '  country: { type: country, title: Country }',
  'columns:',
  '  ad: Ad',
  '--- */',
  '',
].join('\n');

/** Completes at the sign ‸. */
async function at(marked: string) {
  const place = marked.indexOf('‸');
  const { from, options } = await completeQuery(graph, marked.replace('‸', ''), place);
  const labels = (kind?: string) =>
    options.filter((one) => !kind || one.kind === kind).map(({ label }) => label);
  return { from, begun: marked.slice(from, place), options, labels };
}
const cypher = (marked: string) => at(`${header}${marked}`);

describe('in the Cypher', () => {
  test('labels stand in nodes, types in relationships, both of the declared model', async () => {
    const label = await cypher('MATCH (ad:A‸');
    expect(label.begun).toBe('A');
    expect(label.labels('label')).toEqual(
      expect.arrayContaining(['Ad', 'Phone', 'Operation', 'Capture']),
    );
    expect(label.labels('type')).toEqual([]);
    const type = await cypher('MATCH (ad:Ad)-[r:‸');
    expect(type.labels('type')).toEqual(
      expect.arrayContaining(['LISTS', 'POSTED_ON', 'ASSOCIATED']),
    );
    expect(type.labels('label')).toEqual([]);
  });

  test('a name is followed by the properties of its label, and by no others', async () => {
    const ad = await cypher('MATCH (ad:Ad)-[r:LISTS]->(p:Phone) WHERE ad.‸');
    expect(ad.labels()).toEqual(expect.arrayContaining(['id', 'country', 'firstCaptured']));
    expect(ad.labels()).not.toContain('number');
    const link = await cypher('MATCH (ad:Ad)-[r:LISTS]->(p:Phone) WHERE r.con‸');
    expect(link.labels()).toContain('confidence');
    expect(link.labels()).not.toContain('title');
    expect((await cypher('MATCH (p:Phone {n‸')).labels('property')).toContain('number');
  });

  test('parameters are those of the header, with their sign', async () => {
    const { from, labels, options } = await cypher('MATCH (ad:Ad) WHERE ad.country = $c‸');
    expect(labels()).toEqual(['$country']);
    expect(options[0]?.about).toBe('country, Country');
    expect(from).toBe(`${header}MATCH (ad:Ad) WHERE ad.country = `.length);
  });

  test('words that read are offered where they may stand, and none that writes', async () => {
    const { labels } = await cypher('MATCH (ad:Ad)\nRET‸');
    expect(labels('keyword')).toEqual(
      expect.arrayContaining(['RETURN', 'WHERE', 'OPTIONAL MATCH']),
    );
    expect(
      labels('keyword').filter((one) => /^(CREATE|MERGE|SET|DELETE|DETACH|LOAD)/.test(one)),
    ).toEqual([]);
    expect((await cypher('MATCH (ad:Ad) RETURN ad ORD‸')).labels('keyword')).toContain('ORDER BY');
  });

  test('functions, the names that were given, and what belongs to a group', async () => {
    const { labels, options } = await cypher('MATCH (ad:Ad)-[link:LISTS]->(p) RETURN ‸');
    expect(labels('variable')).toEqual(['ad', 'link', 'p']);
    expect(options.find(({ label }) => label === 'toUpper')).toMatchObject({ insert: 'toUpper(' });
    const group = await cypher('MATCH (ad:Ad) RETURN date.tr‸');
    expect(group.options).toMatchObject([{ label: 'truncate', insert: 'truncate(' }]);
    expect((await cypher('CALL db.index.fulltext.‸')).labels()).toContain('queryNodes');
  });

  test.each([
    ['in quotes', "MATCH (ad:Ad) WHERE ad.city = 'Al‸"],
    ['in a comment', '// MATCH (ad:‸'],
    ['in a comment that is open', 'MATCH (ad:Ad) /* RET‸'],
    ['behind more brackets than are read', `RETURN ${'('.repeat(40)}‸`],
    ['behind AS', 'MATCH (ad:Ad) RETURN ad AS ‸'],
  ])('nothing is offered %s', async (_, marked) => {
    expect((await cypher(marked)).labels()).toEqual([]);
  });
});

describe('in the header', () => {
  const inHeader = (line: string) => at(header.replace('columns:', `${line}\ncolumns:`));
  test('fields that are not there yet, types, and the fields of a parameter', async () => {
    const fields = await inHeader('h‸');
    expect(fields.labels('field')).toEqual(expect.arrayContaining(['howToRead', 'tags', 'result']));
    expect(fields.labels()).not.toContain('title');
    expect(fields.options[0]).toMatchObject({ insert: 'description: ' });
    expect((await inHeader('  since: { type: ‸')).labels()).toEqual(
      expect.arrayContaining(['date', 'period', 'entities']),
    );
    const parameter = await inHeader('  since: { type: date, ‸');
    expect(parameter.labels()).toEqual(expect.arrayContaining(['title', 'default', 'help']));
    expect(parameter.labels()).not.toContain('type');
    expect((await inHeader('result: ‸')).labels()).toContain('chart');
  });
  test('every field is told', async () => {
    const { options } = await at('/* ---\n‸\n--- */\n');
    expect(options.filter(({ about }) => about === '')).toEqual([]);
  });
});

test('the graph model of the docs names the same labels, properties and relationships', async () => {
  const text = readFileSync(join(REPOSITORY, 'docs/reference/graph-model.md'), 'utf8');
  const [, nodes = ''] = text.split('## Nodes');
  const [table = '', rest = ''] = nodes.split('## Relationships');
  const rows = (of: string) =>
    of
      .split('\n')
      .filter((line) => /^\| [A-Z]/.test(line))
      .map((line) => line.split('|').map((cell) => cell.trim()));
  for (const [, names = '', , properties = ''] of rows(table)) {
    const own = properties
      .replace(/\([^)]*\)|; no .*/g, '')
      .split(/[,;]/)
      .map((one) => one.trim().split(' ')[0]);
    const known = await Promise.all(
      names
        .split(', ')
        .map(async (label) => (await cypher(`MATCH (x:${label}) RETURN x.‸`)).labels()),
    );
    expect(known.flat(), names).toEqual(expect.arrayContaining(own));
  }
  const types = rows(rest.split('###')[0] ?? '').map(([, , type = '']) => type.split(' ')[0]);
  expect((await cypher('MATCH ()-[r:‸')).labels('type').sort()).toEqual([...new Set(types)].sort());
});

test('what stands before, however long and wrong, keeps nobody waiting', async () => {
  await cypher('MATCH (ad:Ad) RET‸');
  const list = `WITH [${'[1, 2], '.repeat(2_000)}1] AS list\n`;
  for (const before of ['MATCH (((\n', list])
    expect((await cypher(`${before}MATCH (ad:Ad) RET‸`)).labels('keyword')).toContain('RETURN');
  const within = await cypher(`MATCH (ad:Ad)\nRETURN [${'[1, 2], '.repeat(2_000)}‸`);
  expect(within.labels()).toEqual(['ad']);
});
