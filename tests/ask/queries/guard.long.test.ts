import { beforeAll, describe, expect, test } from 'vitest';
import { checkQuery, runDraft } from '../../../server/ask/queries/index.ts';
import { ownGraph } from '../../link/opened.ts';
import { asText, expectedTo, honestQueries } from './attacks.ts';
import { answers, importLongAds, latestMs, limits, ran } from './guard.ts';

const opened = ownGraph();

beforeAll(async () => {
  await importLongAds(opened);
});

describe('an attack that Neo4j has to plan is refused before it runs, with a reason and what to do', () => {
  test.each(expectedTo('planned'))('%s: %s', async (_, __, text) => {
    const { found, tookMs } = await ran(opened, text);
    expect(found).toMatchObject({
      name: 'QueryRefusedError',
      answeredAs: 'BAD_INPUT',
      remedy: expect.stringMatching(/\w/),
    });
    expect(tookMs).toBeLessThan(latestMs);
    const { problems } = await checkQuery(opened.graph, text);
    expect(problems.length).toBeGreaterThan(0);
  });
});

describe('what runs ends within its bounds, and the server answers', () => {
  test.each(expectedTo('bounded'))('%s: %s', async (_, __, text) => {
    const { found, tookMs } = await ran(opened, text);
    expect(tookMs).toBeLessThan(latestMs);
    if (found instanceof Error)
      expect(found).toMatchObject({
        answeredAs: expect.stringMatching(/^(?:BAD_INPUT|LIMIT|TIMEOUT)$/),
      });
    await expect(answers(opened)).resolves.toEqual([{ one: 1 }]);
  });
});

describe('an error of who wrote it is told as that, without names of Java', () => {
  test.each(expectedTo('author'))('%s: %s', async (_, __, text) => {
    const { found } = await ran(opened, text);
    expect(found).toMatchObject({ name: 'QueryRefusedError', answeredAs: 'BAD_INPUT' });
    expect((found as Error).message).not.toMatch(/\b(?:org|java|scala)\.|Exception/);
  });
});

describe('a question as analysts write them is not refused', () => {
  const parameters = [
    'parameters: { list: { type: text, title: L, default: x }, word: { type: text, title: W, default: river }, count: { type: integer, title: C, default: 5 } }',
  ];
  const given = { list: ['phone:+77000004417'], word: 'river', count: 5 };
  test.each(honestQueries())('%s', async (cypher) => {
    const written = asText(cypher, parameters);
    const { problems } = await checkQuery(opened.graph, written);
    expect(problems).toEqual([]);
    if (cypher.includes('$list')) return;
    const found = await runDraft(
      opened.graph,
      written,
      { word: given.word },
      { ...limits, timeoutMs: 20_000 },
    );
    expect(found.rows.length).toBeGreaterThanOrEqual(0);
  });
});
