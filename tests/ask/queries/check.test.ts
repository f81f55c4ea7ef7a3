import { expect, test } from 'vitest';
import { checkQuery, nameOf, runDraft } from '../../../server/ask/queries/index.ts';
import { asText as text, unasked } from './attacks.ts';

const long = `RETURN 1 AS n${' '.repeat(1_000_000)}//`;

test.each([
  ['no Cypher', '', undefined, undefined, 'no Cypher below the header'],
  ['a sign that turns the order', 'RETURN 1 /*\u202e*/', 8, 12, 'U+202E'],
  ['a sign of nothing', 'RETURN\0 1 AS n', 8, 7, 'U+0000'],
  ['a sign that is not seen', 'RETURN /* 😀 */ \u200b1 AS n', 8, 17, 'U+200B'],
  ['a sign for another', 'LO\\u0041D CSV FROM "" AS n RETURN n', 8, 3, 'stands for another sign'],
  [
    'what has no end',
    'RETURN "😀", size(range(1, 10000000)) AS n',
    8,
    19,
    'makes 10,000,000 numbers',
  ],
  ['a text that nobody reads', long, 1, undefined, 'characters, 20,000 at the most'],
  ['EXPLAIN', 'EXPLAIN RETURN 1 AS n', 8, 1, 'asks for the plan, not for rows'],
  ['EXPLAIN behind options', 'CYPHER 5 /* a */ runtime = slotted EXPLAIN RETURN 1', 8, 36, 'plan'],
  ['EXPLAIN behind many comments', `${'/**/'.repeat(2000)}EXPLAIN RETURN 1`, 8, 8001, 'the plan'],
  ['PROFILE', '/* a */ profile RETURN 1 AS n', 8, 9, 'asks for the plan, not for rows'],
])('%s is refused at its place before Neo4j sees it', async (_, cypher, line, column, problem) => {
  const written = text(cypher);
  const { problems } = await checkQuery(unasked, written);
  expect(problems).toContainEqual(
    expect.objectContaining({
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
      problem: expect.stringContaining(problem),
      remedy: expect.stringMatching(/\w/),
    }),
  );
  const asked = runDraft(unasked, written, {}, { rowCap: 100, timeoutMs: 700 });
  await expect(asked).rejects.toMatchObject({ name: 'QueryRefusedError' });
});

test('nothing at all lacks a header and Cypher', async () => {
  expect((await checkQuery(unasked, '')).problems.map(({ problem }) => problem)).toEqual([
    'the header is missing',
    'there is no Cypher below the header',
  ]);
});

test.each([
  ['Which identifiers are used in two countries?', 'which-identifiers-are-used-in-two-countries'],
  ['  Номера — в двух странах?', 'номера-в-двух-странах'],
  ['“x” / ../y', 'x-y'],
  ['?', ''],
  [`${'a'.repeat(50)} ${'b'.repeat(20)}`, 'a'.repeat(50)],
  ['a'.repeat(80), 'a'.repeat(60)],
])('the name of “%s” is %s', (title, name) => {
  expect(nameOf(title)).toBe(name);
});
