import type { Command } from 'commander';
import type { Config } from '../config.ts';
import { count } from '../count.ts';
import {
  askSaved,
  type Cell,
  type QueryResult,
  readLibrary,
  readParameters,
  type SavedQuery,
  savedQuery,
} from '../queries/index.ts';
import { withDataFolder } from './data-folder.ts';
import { pair } from './options.ts';
import { messageOf, print, say, table } from './output.ts';
import { type Common, verb } from './verb.ts';

/** `query`: a saved query, or the list of them. */
export function addQueryVerb(program: Command, config: Config): void {
  program.addCommand(
    verb(
      'query',
      'Runs a saved query; without a name, lists them. Queries can only read.',
      'query same-phone-many-countries --param countries=2',
    )
      .argument('[name]', 'name of the query')
      .option('--param <name=value>', 'a parameter; may be repeated', pair)
      .action(
        async (
          name: string | undefined,
          options: { param?: Record<string, string> },
          command: Command,
        ) => {
          const { data, json } = command.optsWithGlobals<Common>();
          const library = readLibrary(config.library, data);
          if (name === undefined) {
            const { queries, broken } = library;
            for (const error of broken) say(messageOf(error));
            for (const query of queries.values())
              print(
                json
                  ? { name: query.name, title: query.title, parameters: query.parameters }
                  : listed(query),
              );
            return;
          }
          const query = savedQuery(name, library);
          // What is written wrong is said before a graph is started.
          readParameters(query, options.param ?? {});
          await withDataFolder(config, data, async ({ graph, evidence }) => {
            const asking = { graph, evidence, limits: config.query };
            const result = await askSaved(asking, query, options.param ?? {});
            if (json) printRows(result);
            else printTable(result);
          });
        },
      ),
  );
}

function listed({ name, title, parameters }: SavedQuery): string {
  const forms = parameters.map(
    (parameter) =>
      `${parameter.name}${parameter.default === undefined ? '' : `=${parameter.default}`}`,
  );
  return `${name.padEnd(26)} ${title}${forms.length > 0 ? `  (${forms.join(', ')})` : ''}`;
}

function printRows({ columns, rows, truncated, leftOut, rowCap, tookMs }: QueryResult): void {
  for (const row of rows)
    print(Object.fromEntries(columns.map(({ name }, i) => [name, row[i] ?? null])));
  print({
    ...{ type: 'report', rows: rows.length, truncated, leftOut, rowCap },
    tookMs: Math.round(tookMs),
  });
}

const widest = 48;

function printTable({ columns, rows, truncated, leftOut, rowCap, tookMs }: QueryResult): void {
  const cells = [columns.map(({ title }) => title), ...rows.map((row) => row.map(written))];
  const cut = cells.map((row) =>
    row.map((cell) => (cell.length > widest ? `${cell.slice(0, widest - 1)}…` : cell)),
  );
  for (const line of table(cut, 'left')) print(line);
  say(
    `${count(rows.length, 'row', 'rows')} in ${Math.round(tookMs)} ms${truncated && rows.length === rowCap ? `; cut at ${rowCap}, there may be more` : ''}`,
  );
  for (const line of leftOut) say(line);
}

/** A small share is not told as nothing. */
const shortened = new Intl.NumberFormat('en', {
  useGrouping: false,
  ...{ maximumFractionDigits: 2, maximumSignificantDigits: 2, roundingPriority: 'morePrecision' },
});

function written(cell: Cell): string {
  if (cell === null) return '';
  if (Array.isArray(cell)) return cell.map(written).join(', ');
  if (typeof cell === 'object') return (cell as { id: string }).id;
  return typeof cell === 'number' ? shortened.format(cell) : String(cell);
}
