import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../server/queries/header.ts';
import { QueryHeaderError } from '../../server/queries/index.ts';

const which = { name: 'which', own: false };
const header = [
  '// title: Which?',
  '// description: What it finds.',
  '// how to read: With care.',
  '// version: 2',
  '// param since date = 2026-01-01 "Since"',
  '// param entity entity "Entity" e.g. phone:+77000000001',
  '// column entity "Entity"',
];
const cypher = (lines = header) =>
  `${lines.join('\n')}\nMATCH (entity) // column no "No"\nRETURN entity`;

test('a header is read into what forms and help are made of', () => {
  expect(parseQuery(which, cypher())).toEqual({
    ...which,
    title: 'Which?',
    description: 'What it finds.',
    howToRead: 'With care.',
    version: 2,
    parameters: [
      { name: 'since', type: 'date', title: 'Since', default: '2026-01-01' },
      { name: 'entity', type: 'entity', title: 'Entity', example: 'phone:+77000000001' },
    ],
    columns: [{ name: 'entity', title: 'Entity' }],
    cypher: cypher(),
  });
});

test('what a number may be, and what a value may not, are read too', () => {
  const more = [
    '// param share number 0..1 = 0.5 "Share"',
    '// param ads integer 1.. "Ads"',
    '// param other entity not entity "Other"',
  ];
  expect(parseQuery(which, cypher([...header, ...more])).parameters.slice(2)).toEqual([
    { name: 'share', type: 'number', title: 'Share', default: '0.5', least: 0, most: 1 },
    { name: 'ads', type: 'integer', title: 'Ads', least: 1 },
    { name: 'other', type: 'entity', title: 'Other', unlike: 'entity' },
  ]);
});

test('Windows line ends make no difference to the header', () => {
  const { cypher: _, ...read } = parseQuery(which, cypher().replaceAll('\n', '\r\n'));
  const { cypher: __, ...expected } = parseQuery(which, cypher());
  expect(read).toEqual(expected);
});

describe('a header that is wrong is named by file, line and cause', () => {
  const without = (start: string) => header.filter((line) => !line.startsWith(`// ${start}`));
  test.each([
    ['a line of no form', [...header, '// colum entity "Entity"'], 8, 'is no line of a header'],
    ['a parameter without a title', [...header, '// param n integer'], 8, 'is no line of a header'],
    [
      'a type that is none',
      [...header, '// param n whole "N"'],
      8,
      'whole is none of text, entity',
    ],
    [
      'a default of another type',
      [...header, '// param n integer = many "N"'],
      8,
      'n “many” is not a whole number',
    ],
    [
      'an example of another type',
      [...header, '// param c country "C" e.g. XX'],
      8,
      'c “XX” is not an ISO country code',
    ],
    [
      'a default beyond its most',
      [...header, '// param n number 0..1 = 2 "N"'],
      8,
      'n “2” is not a number from 0 to 1',
    ],
    ['a least of a text', [...header, '// param n text 1.. "N"'], 8, 'n is no number'],
    ['unlike none', [...header, '// param n date not m "N"'], 8, 'm is no parameter above it'],
    ['a parameter twice', [...header, header[4] ?? ''], 8, 'since is given twice'],
    ['a column twice', [...header, header[6] ?? ''], 8, 'entity is given twice'],
    ['a title twice', [...header, header[0] ?? ''], 8, 'title is given twice'],
    ['no title', without('title'), 1, 'lacks title'],
    ['no how to read', without('how'), 1, 'lacks how to read'],
    ['no version', without('version'), 1, 'lacks version'],
    ['a version that is none', header.with(3, '// version: two'), 4, 'version is no whole number'],
    ['no column', without('column'), 1, 'lacks column'],
    ['nothing', [], 1, 'lacks'],
  ])('%s', (_, lines, line, problem) => {
    const read = () => parseQuery(which, cypher(lines));
    expect(read).toThrow(QueryHeaderError);
    expect(read).toThrow(`cypher/library/which.cypher, line ${line}: `);
    expect(read).toThrow(problem);
  });
});
