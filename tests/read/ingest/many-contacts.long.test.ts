import { afterAll, beforeEach, expect, test } from 'vitest';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { importCaptures, record } from '../../support/import-captures.ts';

let opened: TestGraph;
beforeEach(async () => {
  opened ??= await openTestGraph();
  await opened.clear();
});
afterAll(() => opened.close());

/** Numbers of a block that is nobody’s, each another. */
const phones = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => `+7 700 ${1_000_000 + from + i}`);

const linksOf = async (adId: string) => {
  const listed = 'MATCH (a:Ad {adId: $adId})-[:LISTS]->(found) RETURN found.id AS id ORDER BY id';
  return (await opened.graph.read<{ id: string }>(listed, { adId })).map(({ id }) => id);
};
test('of a capture with 100,000 numbers the first 1,000 are kept, it is said, and the file goes on', async () => {
  const numbers = phones(0, 100_000);
  const { report } = await importCaptures(opened, 'many.jsonl', [
    record({ adId: 'before', contacts: { phones: phones(0, 1) } }),
    record({ adId: 'listed', contacts: { phones: numbers } }),
    record({ adId: 'written', text: numbers.slice(0, 3000).join('; ') }),
    record({ adId: 'after', contacts: { phones: phones(99_999, 1) } }),
  ]);
  expect(report).toMatchObject({ read: 4, new: 4, rejected: 0, leftOut: 2 });
  expect(await linksOf('listed')).toEqual(
    phones(0, 1000).map((one) => `phone:${one.replaceAll(' ', '')}`),
  );
  expect(await linksOf('written')).toHaveLength(1000);
  expect(await linksOf('before')).toHaveLength(1);
  expect(await linksOf('after')).toHaveLength(1);
});

test('what would fill the memory of one transaction is written in several', async () => {
  let transactions = 0;
  const graph: TestGraph['graph'] = {
    ...opened.graph,
    transaction: (work) => {
      transactions += 1;
      return opened.graph.transaction(work);
    },
  };
  await importCaptures({ ...opened, graph }, 'one.jsonl', [record({ adId: 'one' })]);
  const usual = transactions;
  transactions = 0;
  const boxes = (i: number) =>
    Array.from({ length: 1000 }, (_, n) => `box${i * 1000 + n}@lotus.example`);
  const wide = Array.from({ length: 31 }, (_, i) =>
    record({ adId: `${i}`, contacts: { emails: boxes(i) } }),
  );
  const { report } = await importCaptures({ ...opened, graph }, 'wide.jsonl', wide);
  expect(report).toMatchObject({ read: 31, new: 31, leftOut: 0 });
  expect(transactions).toBe(usual + 1);
  expect(await linksOf('30')).toHaveLength(1000);
});
