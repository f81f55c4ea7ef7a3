import { buildSchema, graphql } from 'graphql';
import { expect, test } from 'vitest';
import { asksFor } from '../../../server/ask/explore/schema/paths-fields.ts';

const schema = buildSchema('type Query { thing: Thing } type Thing { a: Int, b: Thing }');

/** What a resolver of `thing` is told about a question. */
async function isAsked(source: string, name: string): Promise<boolean | undefined> {
  let asked: boolean | undefined;
  const thing = (_: unknown, __: unknown, info: Parameters<typeof asksFor>[0]) => {
    asked = asksFor(info, name);
    return {};
  };
  const { errors } = await graphql({ schema, source, rootValue: { thing } });
  expect(errors).toBeUndefined();
  return asked;
}

test.each([
  ['itself', '{ thing { a } }', true],
  ['under another name', '{ thing { c: a } }', true],
  ['in a fragment of a fragment', '{ thing { ...F } } fragment F on Thing { ... { a } }', true],
  ['in the second of two that are put together', '{ thing { b { b { a } } } thing { a } }', true],
  ['not at all', '{ thing { b { b { b { __typename } } } } }', false],
  ['of something further in only', '{ thing { b { a } } }', false],
])('a field is asked for: %s', async (_, source, expected) => {
  expect(await isAsked(source, 'a')).toBe(expected);
});
