import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectGraph, GraphError, statement } from '../../../server/core/neo4j/index.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';

let test: TestGraph;
beforeAll(async () => {
  test = await openTestGraph();
});
afterAll(() => test.close());

/** Why it failed. */
const refusal = (work: Promise<unknown>): Promise<GraphError> =>
  work.then(
    () => Promise.reject(new Error('it went well')),
    (error) => (error instanceof GraphError ? error : Promise.reject(error)),
  );

/** Somebody on the line to the server who can cut it. */
async function standBetween(uri: string) {
  const lines: Socket[] = [];
  const server = createServer((near) => {
    const far = connect(Number(new URL(uri).port), '127.0.0.1');
    for (const line of [near, far]) lines.push(line.on('error', () => {}));
    near.pipe(far).pipe(near);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const cut = () => {
    for (const line of lines) line.destroy();
  };
  const close = () => {
    cut();
    server.close();
  };
  return { uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`, cut, close };
}

describe('reading and writing', () => {
  it('gives rows as plain objects with plain numbers', async () => {
    const given = { n: 3, name: 'ad' };
    expect(await test.graph.read('RETURN $n AS n, $name AS name', given)).toEqual([given]);
  });

  it('refuses to write while reading', async () => {
    const error = await refusal(test.graph.read('CREATE (:Entity {id: "x:1"})'));
    expect(error.code).toBe('read-only');
    expect(error.remedy).not.toBe('');
  });

  it('ends a query that takes too long', async () => {
    const endless = 'UNWIND range(1, 100000000) AS a UNWIND range(1, 1000) AS b RETURN sum(a * b)';
    const error = await refusal(test.graph.read(endless, {}, { timeoutMs: 300 }));
    expect(error.code).toBe('timeout');
  });

  it('asks again when its connection breaks', async () => {
    const between = await standBetween(test.graph.connection.uri);
    const other = connectGraph({ ...test.graph.connection, uri: between.uri });
    const read = () => other.read('UNWIND range(1, 3000000) AS a RETURN count(toString(a)) AS n');
    const show = 'SHOW TRANSACTIONS YIELD currentQuery AS query WHERE query STARTS WITH "UNWIND"';
    const isSeen = async (query: Promise<unknown>): Promise<boolean> => {
      let over = false;
      void query.finally(() => {
        over = true;
      });
      while (!over) if ((await test.graph.read(show)).length > 0) return true;
      return false;
    };
    let running = read();
    // On a slow machine it can be over before it is looked for.
    while (!(await isSeen(running))) running = read();
    between.cut();
    expect(await running).toEqual([{ n: 3_000_000 }]);
    await other.close();
    between.close();
  });

  it("passes Neo4j's own code on for a statement it does not understand", async () => {
    const error = await refusal(test.graph.read('RETURM 1'));
    expect(error.code).toBe('statement');
    expect(error.neo4jCode).toBe('Neo.ClientError.Statement.SyntaxError');
  });
});

describe('transaction', () => {
  it('keeps all or nothing, with statements sent together', async () => {
    const create = 'CREATE (n:Entity {id: $id}) RETURN n.id AS id';
    const broken = test.graph.transaction(async (run) => {
      await Promise.all([run(create, { id: 'x:1' }), run(create, { id: 'x:2' })]);
      throw new Error('stop here');
    });
    await expect(broken).rejects.toThrow('stop here');
    const count = 'MATCH (n:Entity) RETURN count(n) AS n';
    expect(await test.graph.read(count)).toEqual([{ n: 0 }]);

    const ids = await test.graph.transaction(async (run) =>
      (await Promise.all([run(create, { id: 'x:1' }), run(create, { id: 'x:2' })])).flat(),
    );
    expect(ids).toEqual([{ id: 'x:1' }, { id: 'x:2' }]);
    expect(await test.graph.read(count)).toEqual([{ n: 2 }]);
    await test.clear();
    expect(await test.graph.read(count)).toEqual([{ n: 0 }]);
  });

  it('holds an id unique', async () => {
    const twice = 'CREATE (:Entity {id: "x:3"}), (:Entity {id: "x:3"})';
    const error = await refusal(test.graph.write(twice));
    expect(error.neo4jCode).toBe('Neo.ClientError.Schema.ConstraintValidationFailed');
  });
});

describe('stream', () => {
  it('yields every row, and stops early when the reader does', async () => {
    let sum = 0;
    const counted = 'UNWIND range(1, $most) AS n RETURN n';
    for await (const { n } of test.graph.stream<{ n: number }>(counted, { most: 5000 })) sum += n;
    expect(sum).toBe((5000 * 5001) / 2);

    const endless = 'UNWIND range(1, 100000000) AS n RETURN n';
    const seen: number[] = [];
    for await (const row of test.graph.stream<{ n: number }>(endless, {}, { fetchSize: 10 })) {
      seen.push(row.n);
      if (seen.length === 3) break;
    }
    expect(seen).toEqual([1, 2, 3]);
  });
});

describe('what analysts’ Cypher cannot reach', () => {
  it.each([
    "LOAD CSV FROM 'http://127.0.0.1:9/x' AS row RETURN row",
    "LOAD CSV FROM 'https://[::1]:9/x' AS row RETURN row",
    "LOAD CSV FROM 'file:///etc/hosts' AS row RETURN row",
  ])('%s', async (query) => {
    const error = await refusal(test.graph.read(query));
    expect(error.message).toMatch(/blocked via the configuration|allow_csv_import_from_file_urls/);
  });
});

describe('schema', () => {
  it('has the look-ups and the word indexes online', async () => {
    const names = ['batch_id', 'captions', 'capture_id', 'entity_id', 'words', 'words_thai'];
    const rows = await test.graph.read<{ name: string; state: string }>(
      'SHOW INDEXES YIELD name, state WHERE state <> "ONLINE" OR name IN $names RETURN name, state ORDER BY name',
      { names },
    );
    expect(rows).toEqual(names.map((name) => ({ name, state: 'ONLINE' })));
  });

  it.each([
    ['девушка', 'words'],
    ['اتاق', 'words'],
    ['서울', 'words'],
    ['東京', 'words'],
    ['นวด', 'words_thai'],
  ])('finds %s inside a longer text by %s', async (word, index) => {
    const text = 'Новая девушка в центре · اتاق تمیز · 서울역 근처 · 東京駅前 · บริการนวดแผนไทย';
    await test.clear();
    const create = 'CREATE (:Entity:Ad:ThaiText {id: "ad:x/1", title: "x", text: $text})';
    await test.graph.write(create, { text });
    await test.graph.read(statement('schema/await-words'));
    const search =
      'CALL db.index.fulltext.queryNodes($index, $word) YIELD node RETURN node.id AS id';
    expect(await test.graph.read(search, { index, word })).toEqual([{ id: 'ad:x/1' }]);
  });
});
