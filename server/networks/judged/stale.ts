import type { Judgements } from '../../judgements/index.ts';
import type { Graph } from '../../neo4j/index.ts';
import { graphTotals } from '../reading/load.ts';
import type { Run } from '../run.ts';

interface Room {
  readonly graph: Graph;
  readonly judgements: Pick<Judgements, 'about'>;
}

/** Would a run read something else now: is there more or less in the graph, or are other readings judged wrong? */
export async function isStale(
  { graph, judgements }: Room,
  run: Pick<Run, 'graph' | 'judgements'>,
): Promise<boolean> {
  if (run.graph !== (await graphTotals(graph))) return true;
  const obeyed = new Set(run.judgements);
  const readings = await judgements.about();
  return readings.some(({ id, withdrawn }) => obeyed.has(id) !== (withdrawn === undefined));
}
