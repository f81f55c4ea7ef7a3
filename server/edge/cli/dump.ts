import type { Command } from 'commander';
import type { Config } from '../../core/config.ts';
import { dumpGraph } from '../../core/neo4j/index.ts';
import { type At, onFolder } from './data-folder.ts';
import { print } from './output.ts';
import { verb } from './verb.ts';

/** `dump`: the whole graph in a form that two runs can be compared by. */
export function addDumpVerb(program: Command, config: Config): void {
  program.addCommand(
    verb(
      'dump',
      'Prints the graph as canonical JSON lines, run times left out: what was captured, the same for the same captures.',
      'dump --data case-7 > case-7.jsonl',
    )
      .option('--all', 'with what was concluded from it: networks, hubs, what is judged wrong')
      .action(
        onFolder(config, async ({ graph, all = false }: At<{ readonly all?: boolean }>) => {
          for await (const line of dumpGraph(graph, { all })) print(line);
        }),
      ),
  );
}
