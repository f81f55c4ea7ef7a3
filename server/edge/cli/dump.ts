import type { Command } from 'commander';
import type { Config } from '../../core/config.ts';
import { dumpGraph } from '../../core/neo4j/index.ts';
import { withDataFolder } from './data-folder.ts';
import { print } from './output.ts';
import { type Common, verb } from './verb.ts';

/** `dump`: the whole graph in a form that two runs can be compared by. */
export function addDumpVerb(program: Command, config: Config): void {
  program.addCommand(
    verb(
      'dump',
      'Prints the graph as canonical JSON lines, run times left out: what was captured, the same for the same captures.',
      'dump --data case-7 > case-7.jsonl',
    )
      .option('--all', 'with what was concluded from it: networks, hubs, what is judged wrong')
      .action(async ({ all }: { all?: true }, command: Command) => {
        const { data } = command.optsWithGlobals<Common>();
        await withDataFolder(config, data, async ({ graph }) => {
          for await (const line of dumpGraph(graph, { all: all ?? false })) print(line);
        });
      }),
  );
}
