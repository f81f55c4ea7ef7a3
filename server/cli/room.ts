import { Command } from 'commander';
import type { Config } from '../config.ts';
import { type Evidence, openEvidence } from '../evidence/index.ts';
import { type Judgements, openJudgements } from '../judgements/index.ts';
import { type Graph, openGraph } from '../neo4j/index.ts';
import { openStore, type Store } from '../store/index.ts';

export interface Common {
  readonly data: string;
  readonly json?: true;
}

/** A verb with the options that every verb has, so that they may stand before or after it. */
export function verb(name: string, description: string, example: string): Command {
  return new Command(name)
    .description(description)
    .addHelpText('after', `\nExample:\n  npm run -s throughline -- ${example}`)
    .exitOverride()
    .showHelpAfterError('Run it with --help for the options and an example.');
}

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
