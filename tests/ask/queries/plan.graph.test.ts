import { expect, test } from 'vitest';
import { completeQuery, planOfQuery } from '../../../server/ask/queries/index.ts';
import { calls, ownLibrary, seen } from './library/asking.ts';

const asked = ownLibrary(['1', '2', '3'].map((id) => seen(id, '03-01', { contacts: calls(1101) })));

const plan = (cypher: string) => planOfQuery(asked.opened.graph, cypher);

test('a plan tells its steps in plain words, each below the one that takes its rows', async () => {
  const { steps, warnings } = await plan(
    'MATCH (p:Entity {id: $id}) RETURN p.caption AS caption ORDER BY caption LIMIT 3',
  );
  expect(warnings).toEqual([]);
  expect(steps[0]).toMatchObject({ operator: 'ProduceResults', depth: 0 });
  expect(steps.at(-1)).toMatchObject({
    operator: 'NodeUniqueIndexSeek',
    does: 'finds one node by an index',
    depth: steps.length - 1,
  });
  expect(steps.filter(({ does }) => does === undefined)).toEqual([]);
});

test.each([
  ['MATCH (n) WHERE n.kind = $kind RETURN n', /^It reads every node of the graph\. Name a label/],
  ['MATCH (n:Entity) RETURN n.kind AS kind, count(*) AS n', /^It reads every entity/],
  ['MATCH ()-[r]->() RETURN r.raw AS raw', /^It reads every relationship/],
  [
    'MATCH (a:Ad), (b:Ad) RETURN a.id AS a, b.id AS b',
    /^Two patterns have nothing in common: .*, about [\d,]+ in all\./,
  ],
])('%s is warned of', async (cypher, warning) => {
  expect((await plan(cypher)).warnings).toEqual([expect.stringMatching(warning)]);
});

test('one row beside many is no product, and what would be refused has no plan', async () => {
  const { warnings } = await plan(
    'MATCH (p:Entity {id: $id}) MATCH (ad:Ad) RETURN p.id AS p, ad.id AS ad',
  );
  expect(warnings).toEqual([]);
  await expect(plan('MATCH (ad:Ad) SET ad.title = "x" RETURN ad')).rejects.toThrow('would write');
});

test('the functions of this Neo4j are offered', async () => {
  const text = 'MATCH (ad:Ad) RETURN ';
  const { options } = await completeQuery(asked.opened.graph, text, text.length);
  const functions = options.filter(({ kind }) => kind === 'function').map(({ label }) => label);
  expect(functions).toEqual(expect.arrayContaining(['toUpper', 'count', 'duration.between']));
});
