import { type Graph, statement } from '../../../server/neo4j/index.ts';
import type { BenchRow } from '../table.ts';
import { type Processor, timed } from '../timing.ts';
import { same } from './links.ts';

export const byCypher = 'baseline: components by plain Cypher';

/**
 * Components in plain Cypher: the lowest number is handed on from neighbour to neighbour, round by round, until
 * nothing changes any more. It is stopped after so many seconds, and what it found says so. It leaves its numbers in
 * the graph.
 */
export async function componentsByCypher(
  graph: Graph,
  seconds: number,
  processor: Processor,
  expected: number,
): Promise<BenchRow> {
  const until = performance.now() + 1000 * seconds;
  const session = graph.driver.session({ database: graph.database });
  let rounds = 0;
  let changed = Number.POSITIVE_INFINITY;
  const { row } = await timed(
    byCypher,
    async () => {
      await session.run(statement('bench/components-begin'));
      while (changed > 0 && performance.now() < until) {
        const { records } = await session.run(statement('bench/components-round'));
        changed = Number(records[0]?.get('changed') ?? 0);
        rounds += 1;
      }
    },
    processor,
  );
  await session.close();
  if (changed > 0) return { ...row, rounds, found: `not done in ${seconds} s` };
  const [counted] = await graph.read<{ found: number }>(statement('bench/components-count'));
  same('components in Cypher', counted?.found, expected);
  return { ...row, rounds, found: expected };
}
