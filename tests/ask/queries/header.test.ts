import { describe, expect, test } from 'vitest';
import { parseQuery, stampQuery } from '../../../server/ask/queries/header.ts';
import { QueryHeaderError } from '../../../server/ask/queries/index.ts';

const which = { name: 'which', own: false };
const header = [
  'title: Which?',
  'description: What it finds.',
  'howToRead: >-',
  '  With',
  '  care.',
  'version: 2',
  'parameters:',
  '  since: { type: date, title: Since, default: 2026-01-01 }',
  '  entity: { type: entity, title: Entity, example: "phone:+77000000001" }',
  'columns:',
  '  entity: Entity',
];
/** With a line more in the parameters, which is line 11 of the text. */
const asking = (...lines: string[]) => header.toSpliced(9, 0, ...lines);
const cypher = (lines = header) =>
  `/* ---\n${lines.join('\n')}\n--- */\nMATCH (entity) // column: no\nRETURN entity`;

test('a header is read into what forms and help are made of', () => {
  expect(parseQuery(which, cypher())).toEqual({
    ...which,
    title: 'Which?',
    description: 'What it finds.',
    howToRead: 'With care.',
    version: 2,
    tags: [],
    result: 'table',
    parameters: [
      { name: 'since', type: 'date', title: 'Since', default: '2026-01-01' },
      { name: 'entity', type: 'entity', title: 'Entity', example: 'phone:+77000000001' },
    ],
    columns: [{ name: 'entity', title: 'Entity' }],
    cypher: cypher(),
  });
});

test('what a number may be, and what a value may not, are read too', () => {
  const more = asking(
    '  share: { type: number, title: Share, least: 0, most: 1, default: 0.5 }',
    '  ads: { type: integer, title: Ads, least: 1 }',
    '  other: { type: entity, title: Other, unlike: entity }',
  );
  expect(parseQuery(which, cypher(more)).parameters.slice(2)).toEqual([
    { name: 'share', type: 'number', title: 'Share', default: '0.5', least: 0, most: 1 },
    { name: 'ads', type: 'integer', title: 'Ads', least: 1 },
    { name: 'other', type: 'entity', title: 'Other', unlike: 'entity' },
  ]);
});

test('tags, what is slow, how it is looked at, help, choices and defaults of lists are read too', () => {
  const more = asking(
    '  money: { type: texts, title: Money, choices: [btc, eth], default: [btc, eth], help: Which }',
    '  platform: { type: platform, title: Platform, default: "" }',
  );
  const tagged = more.map((line) =>
    line === 'version: 2'
      ? 'version: 2\ntags: [movement, quality]\nslow: about 3 s\nresult: chart'
      : line,
  );
  const read = parseQuery(which, cypher(tagged));
  expect(read).toMatchObject({ tags: ['movement', 'quality'], slow: 'about 3 s', result: 'chart' });
  expect(read.parameters.slice(2)).toEqual([
    {
      name: 'money',
      type: 'texts',
      title: 'Money',
      help: 'Which',
      default: 'btc, eth',
      choices: ['btc', 'eth'],
    },
    { name: 'platform', type: 'platform', title: 'Platform', default: '' },
  ]);
});

test('Windows line ends make no difference to the header', () => {
  const { cypher: _, ...read } = parseQuery(which, cypher().replaceAll('\n', '\r\n'));
  const { cypher: __, ...expected } = parseQuery(which, cypher());
  expect(read).toEqual(expected);
});

test('words that YAML would take for something else stay texts', () => {
  const [no] = parseQuery(
    which,
    cypher(asking('  no: { type: country, title: yes, default: NO }').toSpliced(7, 2)),
  ).parameters;
  expect(no).toEqual({ name: 'no', type: 'country', title: 'yes', default: 'NO' });
});

test('a saving is written into the header, and what an earlier one wrote goes', () => {
  const at = '2026-11-28T12:00:00.000Z';
  const once = stampQuery(which, cypher(), 3, at, 'AB');
  expect(once).toBe(cypher(header.toSpliced(5, 1, 'version: 3', `saved: { at: "${at}", by: AB }`)));
  expect(parseQuery(which, once)).toMatchObject({ version: 3, saved: { at, by: 'AB' } });
  const twice = stampQuery(which, once, 4, at, 'CD');
  expect(twice).toBe(
    cypher(header.toSpliced(5, 1, 'version: 4', `saved: { at: "${at}", by: CD }`)),
  );
});

describe('a header that is wrong is named by file, line and cause', () => {
  const without = (start: string) => header.filter((line) => !line.startsWith(start));
  const parameter = (line: string) => asking(`  ${line}`);
  const more = (line: string) => [...header, line];
  test.each([
    [more('colour: red'), 13, '“colour” is none of title'],
    [parameter('n: { type: integer }'), 11, 'n lacks title'],
    [parameter('n: integer'), 11, 'n is not a list'],
    [parameter('n: { type: whole, title: N }'), 11, '“whole” is none of text'],
    [
      asking('  n:', '    type: integer', '    title: N', '    default: many'),
      14,
      'n “many” is not a',
    ],
    [parameter('c: { type: country, title: C, example: XX }'), 11, 'c “XX” is not an ISO country'],
    [parameter('n: { type: number, title: N, least: 0, most: 1, default: 2 }'), 11, 'from 0 to 1'],
    [parameter('n: { type: text, title: N, least: 1 }'), 11, 'n is no number'],
    [parameter('n: { type: date, title: N, unlike: m }'), 11, 'm is no parameter above it'],
    [more('tags: movement'), 13, 'tags is not a list of names'],
    [more('tags: [two words]'), 13, 'is no tag'],
    [more('result: pie'), 13, '“pie” is none of table, graph'],
    [
      parameter('n: { type: number, title: N, choices: [1, 2] }'),
      11,
      'n is no text: it has no choices',
    ],
    [parameter('n: { type: integer, title: N, example: "" }'), 11, 'n “” is not a whole number'],
    [parameter('1n: { type: text, title: N }'), 11, 'no name'],
    [asking(header[7] ?? ''), 11, 'unique'],
    [more(header[0] ?? ''), 13, 'unique'],
    [header.with(0, 'title: Ads: which?'), 2, 'is no YAML'],
    [without('title'), 1, 'lacks title'],
    [header.with(0, 'title:'), 2, 'title is empty'],
    [without('version'), 1, 'lacks version'],
    [header.with(5, 'version: two'), 7, 'version is no whole number'],
    [header.slice(0, 9), 1, 'lacks columns'],
    [header.with(0, 'title: *a'), 2, 'the header'],
    [header.with(0, 'title: a */ b'), 2, 'ends a comment'],
    [[], 2, 'no fields'],
  ])('%j, by line %i: %s', (lines, line, problem) => {
    const read = () => parseQuery(which, cypher(lines));
    expect(read).toThrow(QueryHeaderError);
    const where = `^cypher/library/which\\.cypher, line ${line}(, column \\d+)?: `;
    expect(read).toThrow(new RegExp(where));
    expect(read).toThrow(problem);
  });

  test.each([
    ['none', 'RETURN 1', 'the header is missing'],
    ['one that is not closed', '/* ---\ntitle: T\nRETURN 1', 'the header is not closed'],
    [
      'one of the older form',
      '// title: T\n// column n "N"\nRETURN 1',
      'the header has an older form',
    ],
  ])('%s', (_, text, problem) => {
    expect(() => parseQuery(which, text)).toThrow(problem);
  });

  const wrong = (text: string): QueryHeaderError => {
    try {
      parseQuery(which, text);
    } catch (error) {
      if (error instanceof QueryHeaderError) return error;
    }
    throw new Error('it was read');
  };
  test.each([
    [more('colums: {}'), 'colums', 'colums', /Did you mean columns\?/],
    [parameter('n: { type: text, titel: N }'), 'titel', 'parameters.n.titel', /mean title\?/],
    [parameter('n: { type: interger, title: N }'), 'interger', 'parameters.n.type', /mean integer/],
    [more('result: tabel'), 'tabel', 'result', /Did you mean table\?/],
    [
      parameter('n: { type: date, title: N, unlike: sinse }'),
      'sinse',
      'parameters.n.unlike',
      /since\?/,
    ],
    [
      parameter('n: { type: integer, title: N, default: many }'),
      'many',
      'parameters.n.default',
      /whole/,
    ],
  ])(
    '%j: the word %s, its line and column, the field %s, and what is near',
    (lines, word, field, mend) => {
      const text = cypher(lines);
      const error = wrong(text);
      const from = text.split('\n')[error.line - 1]?.slice((error.column ?? 0) - 1);
      expect(from).toMatch(new RegExp(`^${word}`));
      expect(error.message).toContain(`, line ${error.line}, column ${error.column}: `);
      expect(error.problem).toContain(word);
      expect(error).toMatchObject({ field, answeredAs: 'BAD_INPUT' });
      expect(error.mend).toMatch(mend);
    },
  );

  test.each([
    ['// parameter since: date\nRETURN 1', 1, '“// parameter”'],
    ['// parameters\nRETURN 1', 1, '“// parameters”'],
    ['/*---\ntitle: T\n--- */\nRETURN 1', 1, '“/*---”'],
    ['\n\n/* ---\ntitle: T\n--- */\nRETURN 1', 3, 'begins in line 3'],
    ['/* ---\ntitle: Ads: which?\n--- */\nRETURN 1', 2, 'no YAML at “'],
  ])('a header in another form is named by what stands there: %j', (text, line, problem) => {
    const error = wrong(text);
    expect(error).toMatchObject({ line, column: expect.any(Number) });
    expect(error.problem).toContain(problem);
  });
});
