import { Command } from 'commander';
import type { Config } from '../config.ts';
import { type Evidence, openEvidence } from '../evidence/index.ts';
import { type Graph, openGraph } from '../neo4j/index.ts';

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

/** Opens a data folder for as long as `work` takes. */
export async function withRoom<T>(
  config: Config,
  data: string,
  work: (room: { readonly graph: Graph; readonly evidence: Evidence }) => Promise<T>,
): Promise<T> {
  const graph = await openGraph({ dataDir: data, config });
  try {
    return await work({ graph, evidence: openEvidence(data) });
  } finally {
    await graph.close();
  }
}
