import { afterEach, expect, test } from 'vitest';
import { parseQuery } from '../../../server/ask/queries/header.ts';
import { planWarmly, warmLimits, warmUp } from '../../../server/ask/queries/warm.ts';
import { type Explained, type Graph, GraphError } from '../../../server/core/neo4j/index.ts';

const plan = { kind: 'r', steps: [], columns: [], parameters: [], notes: [] } as const;
const explained: Explained = { ...plan, database: 'neo4j' };
const usual = { ...warmLimits };
afterEach(() => void Object.assign(warmLimits, usual));

type Explain = Graph['explain'];

/** A server that plans only when it is let, as a cold one does. */
function coldServer() {
  const waiting: (() => void)[] = [];
  const asked: { cypher: string; timeoutMs: number | undefined }[] = [];
  const explain: Explain = async (cypher, _, options) => {
    asked.push({ cypher, timeoutMs: options?.timeoutMs });
    await new Promise<void>((resolve) => void waiting.push(resolve));
    return explained;
  };
  return { explain, asked, go: () => waiting.splice(0).forEach((resolve) => void resolve()) };
}

const late: Explain = () =>
  Promise.reject(new GraphError('timeout', 'Neo4j has found no way to answer this.', 'Simpler.'));

const query = (name: string) =>
  parseQuery(
    { name, own: false },
    '/* ---\ntitle: Q?\ndescription: D.\nhowToRead: R.\nversion: 1\ntags: [time]\ncolumns:\n  a: A\n--- */\nMATCH (a:Ad) RETURN a\n',
  );

test('whoever asks while the server warms up is told so, and finds it planned the next time', async () => {
  warmLimits.toldMs = 5;
  const server = coldServer();
  const warming = warmUp(server, [query('one')]);
  const asked = planWarmly(server, 'MATCH (a:Ad) RETURN a', {}, true);
  await expect(asked).rejects.toMatchObject({
    code: 'warming-up',
    answeredAs: 'WARMING_UP',
    message: expect.not.stringMatching(/simpler|statement/i),
  });
  server.go();
  expect(await warming).toBe(1);
  // It was not stopped, and had more time than a statement is given that nobody knows.
  expect(server.asked.map(({ timeoutMs }) => timeoutMs)).toEqual([120_000, 120_000]);
  const again = planWarmly(server, 'MATCH (a:Ad) RETURN a', {}, false);
  server.go();
  expect(await again).toBe(explained);
});

test('a server that takes too long is to blame, and not a query that ships', async () => {
  const cold = planWarmly({ explain: late }, 'MATCH (a:Ad) RETURN a', {}, false);
  await expect(cold).rejects.toMatchObject({ code: 'warming-up' });
  let isFirst = true;
  const explain: Explain = (...given) => {
    if (!isFirst) return late(...given);
    isFirst = false;
    return Promise.resolve(explained);
  };
  const warm = { explain };
  await planWarmly(warm, 'MATCH (a:Ad) RETURN a', {}, true);
  const ours = planWarmly(warm, 'MATCH (a:Ad) RETURN a', {}, true);
  await expect(ours).rejects.toMatchObject({ code: 'busy', answeredAs: 'UNAVAILABLE' });
  const own = planWarmly(warm, 'MATCH (a:Ad) RETURN a', {}, false);
  await expect(own).rejects.toMatchObject({ code: 'timeout' });
});

test('queries are planned one after another, while nobody waits for an answer, and one that fails is passed over', async () => {
  warmLimits.lookMs = 1;
  let isAsked = true;
  const seen: boolean[] = [];
  const explain: Explain = () => {
    seen.push(isAsked);
    return seen.length === 1 ? Promise.reject(new Error('no')) : Promise.resolve(explained);
  };
  const warming = warmUp({ explain }, [query('one'), query('two')], { isAsked: () => isAsked });
  isAsked = false;
  expect(await warming).toBe(1);
  expect(seen).toEqual([false, false]);
});
