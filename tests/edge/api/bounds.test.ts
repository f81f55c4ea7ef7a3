import type { Server } from 'node:http';
import { getIntrospectionQuery } from 'graphql';
import { createSchema, createYoga } from 'graphql-yoga';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bounds, isLarger, questionLimits } from '../../../server/edge/api/bounds.ts';
import { type ApiError, serve } from './support.ts';

let server: Server;
let url: string;

beforeAll(async () => {
  const served = await serve({ version: '0.0.0-test' });
  server = served.server;
  url = `${served.url}/graphql`;
});
afterAll(() => server.close());

const post = (body: string) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-throughline': '1' },
    body,
  });
const ask = async (query: string, more: object = {}) =>
  (await (await post(JSON.stringify({ query, ...more }))).json()) as {
    data?: Record<string, unknown>;
    errors?: ApiError[];
  };
const refusal = async (query: string, more?: object) => {
  const { data, errors } = await ask(query, more);
  expect(data ?? null).toBeNull();
  expect(errors).toHaveLength(1);
  // What a resolver raises has its place in the answer.
  expect(errors?.[0]).not.toHaveProperty('path');
  return errors?.[0]?.extensions.code;
};
const times = (n: number, one: string) =>
  Array.from({ length: n }, (_, i) => `a${i}: ${one}`).join(' ');

const whole = getIntrospectionQuery({
  descriptions: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
});
const fragments = whole.slice(whole.indexOf('fragment'));

describe('a question about the schema', () => {
  test('is answered whole, as GraphiQL and every other tool asks it', async () => {
    const { data, errors } = await ask(whole);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ __schema: { queryType: { name: 'Query' } } });
  });

  const types = 'types { ...FullType }';
  const aType = '__type(name: "Query") { fields { name args { name } } }';
  test.each([
    ['by aliases at the top', `{ ${times(300, `__schema { ${types} }`)} } ${fragments}`],
    ['by aliases inside', `{ __schema { ${times(40, types)} } } ${fragments}`],
    [
      'in a fragment',
      `{ ...All } fragment All on Query { ${times(3, `__schema { ${types} }`)} } ${fragments}`,
    ],
    ['by one type many times', `{ ${times(400, aType)} }`],
  ])(
    'is refused before it runs where it asks for everything over and over: %s',
    async (_, query) => {
      expect(await refusal(query)).toBe('LIMIT');
    },
  );
});

describe('a question is refused before any of it runs', () => {
  test.each([
    ['__typename as a field, over and over', `{ ${times(501, '__typename')} }`],
    ['__typename deep inside', `{ workspace { ${times(501, '__typename')} } }`],
    ['many fields beside one another', `{ ${times(200, 'kinds { kind title __typename }')} }`],
    ['more words than are read', `{ ${'kinds { kind } '.repeat(questionLimits.tokens)} }`],
    [
      'a mutation that costs too much',
      `mutation { ${times(600, 'withdraw(input: { judgement: "1", reason: "r", initials: "AB" }) { id }')} }`,
    ],
  ])('%s: LIMIT', async (_, query) => {
    expect(await refusal(query)).toBe('LIMIT');
  });

  test('of several in one text, the one that is meant counts', async () => {
    const query = `query Small { __typename } query Large { ${times(501, '__typename')} }`;
    expect((await ask(query, { operationName: 'Small' })).data).toEqual({ __typename: 'Query' });
    expect(await refusal(query, { operationName: 'Large' })).toBe('LIMIT');
  });

  test.each([
    ['fields', '{a'],
    ['lists of values', '{ a(b: ['],
    ['objects', '{ a(b: {c: '],
    ['fragments', '{ ... {'],
  ])('%s, nested until a reader comes to the end of its stack: BAD_INPUT', async (_, opening) => {
    for (const n of [questionLimits.nested + 1, 20_000, 400_000])
      expect(await refusal(opening.repeat(n))).toBe('BAD_INPUT');
  });

  test('a body that is larger than any question: LIMIT', async () => {
    const response = await post(JSON.stringify({ query: '{ __typename }', x: 'x'.repeat(17e6) }));
    expect(response.status).toBe(413);
    const { errors } = (await response.json()) as { errors: ApiError[] };
    expect(errors[0]?.extensions.code).toBe('LIMIT');
  });

  test.each(['', '{}', '[]', '"x"', 'null', '{"query":', '{"query": 3}', '{"variables": {}}'])(
    'a body that is no question: BAD_INPUT (%s)',
    async (body) => {
      const { errors } = (await (await post(body)).json()) as { errors: ApiError[] };
      expect(errors[0]?.extensions).toMatchObject({
        code: 'BAD_INPUT',
        remedy: expect.stringMatching(/\w/),
      });
    },
  );
});

test.each([
  ['nothing', null],
  ['texts in several scripts', { text: 'Алматы', other: 'สวัสดี', plain: 'x' }],
  ['lists in lists', [[1, 2, [3]], [], {}, { a: [true, null, 'b'] }]],
])('the size of %s is known without writing it', (_, value) => {
  const bytes = Buffer.byteLength(JSON.stringify(value));
  expect(isLarger(value, bytes)).toBe(false);
  expect(isLarger(value, bytes - 1)).toBe(true);
});

describe('an answer that is larger than its bound', () => {
  const yoga = createYoga({
    schema: createSchema({
      typeDefs: 'type Query { text(n: Int!): String! } type Subscription { texts: String! }',
      resolvers: {
        Query: { text: (_: unknown, { n }: { n: number }) => 'ж'.repeat(n) },
        Subscription: {
          texts: {
            async *subscribe() {
              yield { texts: 'short' };
              yield { texts: 'x'.repeat(2000) };
            },
          },
        },
      },
    }),
    plugins: [bounds(1000)],
    logging: false,
  });
  const said = async (query: string, accept = 'application/json') =>
    (
      await yoga.fetch('http://127.0.0.1/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
        body: JSON.stringify({ query }),
      })
    ).text();

  test('is LIMIT, and nothing of it is sent', async () => {
    expect(JSON.parse(await said('{ text(n: 400) }')).data.text).toHaveLength(400);
    const refused = await said('{ text(n: 600) }');
    expect(refused).not.toContain('ж');
    expect(JSON.parse(refused).errors).toMatchObject([
      { extensions: { code: 'LIMIT', remedy: expect.stringMatching(/smaller pages/) } },
    ]);
  });

  test('so is one of a subscription, after those that are small', async () => {
    const events = await said('subscription { texts }', 'text/event-stream');
    expect(events).toContain('short');
    expect(events).not.toContain('xxx');
    expect(events).toContain('"code":"LIMIT"');
  });
});
