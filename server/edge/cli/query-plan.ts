import { planOfQuery } from '../../ask/queries/index.ts';
import type { Config } from '../../core/config.ts';
import { withDataFolder } from './data-folder.ts';
import { print, say, table } from './output.ts';
import type { Common } from './verb.ts';

/** The plan of a text as a table, what is done last on top; a step stands under the one that takes its rows. */
export async function printPlan(config: Config, text: string, { data, json }: Common) {
  const { steps, warnings } = await withDataFolder(config, data, ({ graph }) =>
    planOfQuery(graph, text),
  );
  if (json) {
    for (const step of steps) print({ type: 'step', ...step });
    print({ type: 'report', steps: steps.length, warnings });
    return;
  }
  const rows = steps.map(({ operator, does = '', rows: expected, depth }) => [
    `${'  '.repeat(depth)}${operator}`,
    does,
    `about ${Math.round(expected)}`,
  ]);
  for (const line of table([['Step', 'What it does', 'Rows'], ...rows], 'left')) print(line);
  for (const warning of warnings) say(warning);
  say('Read from below. Nothing was run.');
}
