import type { Config } from '../config.ts';
import { type Evidence, openEvidence } from '../evidence/index.ts';
import { type Judgements, openJudgements } from '../judgements/index.ts';
import { type Graph, openGraph } from '../neo4j/index.ts';
import { openStore, type Store } from '../store/index.ts';

interface Room {
  readonly graph: Graph;
  readonly evidence: Evidence;
  readonly judgements: Judgements;
  readonly store: Store;
}

/** Opens a data folder for as long as `work` takes. */
export async function withRoom<T>(
  config: Config,
  data: string,
  work: (room: Room) => Promise<T>,
): Promise<T> {
  const graph = await openGraph({ dataDir: data, config });
  try {
    const store = await openStore(data);
    try {
      const evidence = openEvidence(data);
      const judgements = await openJudgements({ graph, evidence, store });
      return await work({ graph, evidence, judgements, store });
    } finally {
      await store.close();
    }
  } finally {
    await graph.close();
  }
}
