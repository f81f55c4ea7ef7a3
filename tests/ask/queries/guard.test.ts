import { beforeAll, describe, expect, test } from 'vitest';
import { lookOver } from '../../../server/ask/queries/gate/index.ts';
import { checkQuery, runDraft } from '../../../server/ask/queries/index.ts';
import { asText, attacks, expectedTo, honestQueries, unasked } from './attacks.ts';

// The grammar is read with the first text.
beforeAll(() => lookOver(asText('RETURN 1 AS n')));

test('there are enough of them', () => {
  expect(attacks().length).toBeGreaterThan(200);
  expect(honestQueries().length).toBeGreaterThan(60);
  expect(expectedTo('refused').length).toBeGreaterThan(160);
});

describe('an attack is refused before Neo4j sees it, with a reason and what to do', () => {
  test.each(expectedTo('refused'))('%s: %s', async (_, __, text) => {
    const asked = runDraft(unasked, text, {}, { rowCap: 10_000, timeoutMs: 700 });
    await expect(asked).rejects.toMatchObject({
      name: 'QueryRefusedError',
      answeredAs: 'BAD_INPUT',
      remedy: expect.stringMatching(/\w/),
    });
    const { problems } = await checkQuery(unasked, text);
    expect(problems.length).toBeGreaterThan(0);
  });
});

test('a question as analysts write them is let through to Neo4j', async () => {
  for (const cypher of honestQueries())
    expect(await lookOver(asText(cypher)), cypher).toBeUndefined();
});
