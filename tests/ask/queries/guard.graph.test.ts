import { beforeAll, describe, expect, test } from 'vitest';
import { askDraft, runDraft } from '../../../server/ask/queries/index.ts';
import { openEvidence } from '../../../server/core/evidence/index.ts';
import { GraphError } from '../../../server/core/neo4j/index.ts';
import { ownGraph } from '../../link/opened.ts';
import { asText as text } from './attacks.ts';
import { answers, importLongAds, latestMs, limits, ran } from './guard.ts';

const opened = ownGraph();

beforeAll(async () => {
  await importLongAds(opened);
});

const [write, outside] = ['read-only', 'outside'];
const inTransactions = 'IN TRANSACTIONS RETURN 1 AS n';

// All of them are in guard.test.ts, for the gate alone, and in guard.long.test.ts.
describe('texts meet Neo4j itself', () => {
  test.each([
    ['MATCH (n:Ad) DETACH DELETE n RETURN 1 AS n', write, /^line 8: this would write/],
    [`UNWIND [1] AS x CALL (x) { CREATE (:Ad) } ${inTransactions}`, write, /would write/],
    [`UNWIND [1] AS x CALL (x) { MATCH (a:Ad) RETURN a } ${inTransactions}`, outside, /of its own/],
    ['MERGE (n:Ad {id: "x"}) RETURN n', write, /would write/],
    ['CREATE INDEX x FOR (n:Ad) ON (n.text)', write, /about the server/],
    ['CALL db.createLabel("X")', write, /\w/],
    ["LOAD CSV FROM 'file:///etc/passwd' AS n RETURN n", outside, /^line 8: LOAD CSV reads/],
    ['WITH 1 AS a\nCALL (a) { LOAD CSV FROM "" AS n RETURN n } RETURN n', outside, /^line 9: LOAD/],
    ['CALL dbms.listConfig() YIELD name RETURN name AS n', write, /about the server/],
    [
      "CALL dbms.killConnection('bolt-1') YIELD connectionId AS n RETURN n",
      write,
      /about the server/,
    ],
    ['CALL `db`.info() YIELD name AS n RETURN n', outside, /procedure db\.info is not called/],
    ['SHOW TRANSACTIONS YIELD username AS n', outside, /about the server/],
    ['TERMINATE TRANSACTIONS "neo4j-1" YIELD message AS n', outside, /about the server/],
    ['SHOW USERS YIELD user AS n', write, /about the server/],
    ['USE system CALL dbms.components() YIELD name AS n RETURN n', write, /about the server/],
  ])('refused for what Neo4j would do: %s', async (cypher, code, message) => {
    const { found } = await ran(opened, text(cypher));
    expect(found).toMatchObject({
      ...{ name: 'QueryRefusedError', answeredAs: 'BAD_INPUT', code },
      ...{ message: expect.stringMatching(message), remedy: expect.stringMatching(/\w/) },
    });
  });

  test('ended when its time is over, and the server answers', async () => {
    const { found, tookMs } = await ran(
      opened,
      text('UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*) AS n'),
    );
    expect(found).toMatchObject({ name: 'GraphError', answeredAs: 'TIMEOUT' });
    expect(tookMs).toBeLessThan(latestMs);
    await expect(answers(opened)).resolves.toEqual([{ one: 1 }]);
  });

  test.each(['RETURN 1 / 0 AS n', "RETURN 'a' =~ '(' AS n"])(
    'told as an error of who wrote it: %s',
    async (cypher) => {
      const { found } = await ran(opened, text(cypher));
      expect(found).toMatchObject({ name: 'QueryRefusedError', answeredAs: 'BAD_INPUT' });
    },
  );

  test('answered', async () => {
    const { found } = await ran(opened, text('MATCH (a:Ad)-[:LISTS]->(p:Phone) RETURN p.id AS n'));
    const phone = ['phone:+77000004417'];
    expect(found).toMatchObject({ rows: [phone, phone, phone] });
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
  await expect(answers(opened)).resolves.toEqual([{ one: 1 }]);
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
