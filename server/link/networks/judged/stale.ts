import type { Graph } from '../../../core/neo4j/index.ts';
import type { Judgements } from '../../judgements/index.ts';
import { graphTotals } from '../loading/load.ts';
import type { Run } from '../run.ts';

interface Modules {
  readonly graph: Pick<Graph, 'read'>;
  readonly judgements: Pick<Judgements, 'about'>;
}

/**
 * Of each run: would it read something else now, since there is more or less in the graph, or other observations are
 * judged wrong? The graph is asked once for all.
 */
export async function areStale(
  { graph, judgements }: Modules,
  runs: readonly Pick<Run, 'graph' | 'judgements'>[],
): Promise<boolean[]> {
  const [totals, observations] = await Promise.all([graphTotals(graph), judgements.about()]);
  return runs.map((run) => {
    if (run.graph !== totals) return true;
    const obeyed = new Set(run.judgements);
    return observations.some(({ id, withdrawn }) => obeyed.has(id) !== (withdrawn === undefined));
  });
}
