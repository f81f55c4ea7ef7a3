import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, openGraph } from '../../../server/core/neo4j/index.ts';
import { testConfig } from '../../support/config.ts';

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'throughline-questions-')));
const said: string[] = [];
const answersAgain = 'The graph server answers again.';
let graph: Graph;

beforeAll(async () => {
  const config = testConfig({ THROUGHLINE_NEO4J_HEAP_MB: '384' });
  graph = await openGraph({ dataDir: folder, config, onRestart: (line) => said.push(line) });
});
afterAll(async () => {
  await graph.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What the guard refuses, and something like it may yet get by. */
async function ask(text: string, timeoutMs: number): Promise<unknown> {
  try {
    for await (const _ of graph.ask(text, {}, { timeoutMs }));
    return undefined;
  } catch (error) {
    return error;
  }
}
const one = () => graph.read('RETURN 1 AS one');

test('a question that does not end is ended with the server; who only reads does not notice, and the author is told', async () => {
  const start = performance.now();
  const spinning = ask('RETURN none(i IN range(1, 1000000000000) WHERE i < 0) AS n', 500);
  const reading = (async () => {
    let answered = 0;
    for (; !said.includes(answersAgain); answered++) await one();
    return answered;
  })();
  expect(await spinning).toMatchObject({
    name: 'GraphError',
    code: 'killed',
    answeredAs: 'TIMEOUT',
    message: expect.stringContaining('still ran 5 s later'),
  });
  expect(performance.now() - start).toBeLessThan(15_000);
  expect(await reading).toBeGreaterThan(10);
  expect(said.join('\n')).toContain('A question went on when it had been stopped');
});

test('a question that takes all memory is told so, and the server is back for the next', async () => {
  const eaten = await ask('RETURN size([i IN range(1, 500000000) | [i, i]]) AS n', 60_000);
  expect(eaten).toMatchObject({ code: 'memory-limit', answeredAs: 'LIMIT' });
  const start = performance.now();
  expect(await one()).toEqual([{ one: 1 }]);
  // Fifteen seconds, on a machine that has nothing else to do.
  expect(performance.now() - start).toBeLessThan(20_000);
});

test('one that stops when it is told to takes nothing with it', async () => {
  const { length } = said;
  const ended = await ask('UNWIND range(1, 1000000000) AS a WITH a WHERE a < 0 RETURN a', 500);
  expect(ended).toMatchObject({ code: 'timeout' });
  expect(await one()).toEqual([{ one: 1 }]);
  expect(said).toHaveLength(length);
});
