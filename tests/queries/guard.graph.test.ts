import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEvidence } from '../../server/evidence/index.ts';
import { GraphError } from '../../server/neo4j/index.ts';
import { askDraft, checkQuery, runDraft } from '../../server/queries/index.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { importCaptures, record } from '../support/import-captures.ts';
import { asText, attacks, type Expected, honestQueries } from './attacks.ts';

const text = asText;

/** Short, so that what runs ends soon; an answer is due ten seconds later at the latest. */
const limits = { rowCap: 10_000, timeoutMs: 700 };
const latestMs = limits.timeoutMs + 10_000;
let opened: TestGraph;

beforeAll(async () => {
  opened = await openTestGraph();
  const contacts = { phones: ['+7 700 000 4417'], handles: ['telegram:orchid_rooms'] };
  await importCaptures(opened, 'ads.jsonl', [
    ...['one by the river', 'two near the market', 'three'].map((words, i) =>
      record({ adId: `${i}`, text: `${words} ${'a'.repeat(4000)}`, contacts }),
    ),
  ]);
});
afterAll(() => opened.close());

async function run(cypher: string) {
  const start = performance.now();
  const found: unknown = await runDraft(opened.graph, text(cypher), {}, limits).catch(
    (error: unknown) => error,
  );
  return { found, tookMs: performance.now() - start };
}
const answers = () => opened.graph.read('RETURN 1 AS one', {}, { timeoutMs: 5_000 });

const all = (expected: Expected) =>
  attacks()
    .filter((attack) => attack.expected === expected)
    .map((attack) => [attack.class, attack.called, attack.cypher] as const);

test('there are enough of them', () => {
  expect(attacks().length).toBeGreaterThan(200);
  expect(honestQueries().length).toBeGreaterThan(60);
});

describe('an attack is refused before it runs, with a reason and what to do', () => {
  test.each(all('refused'))('%s: %s', async (_, __, cypher) => {
    const { found, tookMs } = await run(cypher);
    expect(found).toMatchObject({
      name: 'QueryRefusedError',
      answeredAs: 'BAD_INPUT',
      remedy: expect.stringMatching(/\w/),
    });
    expect(tookMs).toBeLessThan(3_000);
    const { problems } = await checkQuery(opened.graph, text(cypher));
    expect(problems.length).toBeGreaterThan(0);
  });
});

describe('what runs ends within its bounds, and the server answers', () => {
  test.each(all('bounded'))('%s: %s', async (_, __, cypher) => {
    const { found, tookMs } = await run(cypher);
    expect(tookMs).toBeLessThan(latestMs);
    if (found instanceof Error)
      expect(found).toMatchObject({
        answeredAs: expect.stringMatching(/^(?:BAD_INPUT|LIMIT|TIMEOUT)$/),
      });
    await expect(answers()).resolves.toEqual([{ one: 1 }]);
  });
});

describe('an error of who wrote it is told as that, without names of Java', () => {
  test.each(all('author'))('%s: %s', async (_, __, cypher) => {
    const { found } = await run(cypher);
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
    const written = text(cypher, parameters);
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

test('a parameter is looked at with its value', async () => {
  const written = (type: string) => `parameters: { x: { type: ${type}, title: X } }`;
  const ask = (cypher: string, type: string, x: string) =>
    runDraft(opened.graph, text(cypher, [written(type)]), { x }, limits);
  const many = 'UNWIND range(1, $x) AS n RETURN n';
  expect((await ask(many, 'integer', '3')).rows).toEqual([[1], [2], [3]]);
  await expect(ask(many, 'integer', '500000000')).rejects.toThrow(
    'line 9: range(1,$x) makes 500,000,000 numbers',
  );
  const like = 'MATCH (n:Ad) WHERE n.text =~ $x RETURN n';
  expect((await ask(like, 'text', '.*market.*')).rows).toHaveLength(1);
  await expect(ask(like, 'text', '(a+)+b')).rejects.toThrow('may go on for ever');
});

test('an answer is held to its bytes, and says what was left out', async () => {
  const rows = text(
    "UNWIND range(1, 10000) AS i RETURN reduce(s = 'x', j IN range(1, 19) | s + s) AS n",
  );
  const before = process.memoryUsage().rss;
  const found = await runDraft(opened.graph, rows, {}, { rowCap: 10_000, timeoutMs: 20_000 });
  expect(process.memoryUsage().rss - before).toBeLessThan(400e6);
  expect(found).toMatchObject({ truncated: true, rows: { length: 128 } });
  expect(found.leftOut).toEqual([
    expect.stringContaining('After 128 rows the answer had 32 MB'),
    expect.stringContaining('128 cells held more than is shown'),
  ]);
  expect(String(found.rows[0]?.[0])).toMatch(/x… and 262,144 more characters$/);
});

test('a row that is too large is not taken in', async () => {
  const row = text(
    "UNWIND range(1, 60) AS i WITH reduce(s = 'x', j IN range(1, 21) | s + s) + toString(i) AS s RETURN collect(s) AS n",
  );
  const asked = runDraft(opened.graph, row, {}, { rowCap: 10, timeoutMs: 30_000 });
  await expect(asked).rejects.toMatchObject({ name: 'GraphError', code: 'memory-limit' });
  await expect(answers()).resolves.toEqual([{ one: 1 }]);
});

test('a few questions are asked at once, of each window fewer; the others wait', async () => {
  const evidence = openEvidence(opened.dataDir);
  const slow = text(
    'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a + b AS n WHERE n < 0 RETURN n',
  );
  let [now, most] = [0, 0];
  const graph = {
    ...opened.graph,
    async *ask(...given: Parameters<typeof opened.graph.ask>) {
      now++;
      most = Math.max(most, now);
      try {
        yield* opened.graph.ask(...given);
      } finally {
        now--;
      }
    },
  } as typeof opened.graph;
  const ask = (who: string) =>
    askDraft({ graph, evidence, limits: { rowCap: 1, timeoutMs: 300 }, who }, slow, {}).catch(
      (error: unknown) => error,
    );
  await Promise.all([ask('a'), ask('a'), ask('a'), ask('a')]);
  expect(most).toBe(2);
  const found = await Promise.all(['a', 'a', 'b', 'b', 'c', 'c'].map(ask));
  expect(most).toBe(4);
  for (const each of found) expect(each).toBeInstanceOf(GraphError);
});
