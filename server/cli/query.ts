import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { Config } from '../config.ts';
import { count } from '../count.ts';
import {
  askDraft,
  askSaved,
  type Cell,
  isEntity,
  isLink,
  type Library,
  ParameterError,
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

interface Options extends Common {
  readonly param?: Record<string, string>;
  readonly file?: string;
  readonly list?: boolean;
}

/** `query`: a saved query, a text of a file, or the list of them. */
export function addQueryVerb(program: Command, config: Config): void {
  program.addCommand(
    verb(
      'query',
      'Runs a saved query, or one of a file; without a name, lists them. Queries can only read.',
      'query same-phone-many-countries --param countries=2\n  npm run -s throughline -- query --file mine.cypher --param since=today-30\n  npm run -s throughline -- query --list --json',
    )
      .argument('[name]', 'name of the query')
      .option('--param <name=value>', 'a parameter; may be repeated', pair)
      .option('--file <file>', 'a text with its header, which need not be saved')
      .option('--list', 'list the queries by name, with their tags; none is run')
      .action(async (name: string | undefined, _: Options, command: Command) => {
        const options = command.optsWithGlobals<Options>();
        const named = [name, options.file, options.list].filter((one) => one !== undefined);
        if (named.length > 1)
          command.error('error: give the name of a query, --file or --list, and no two of them');
        if (options.file !== undefined) return askFile(config, options.file, options);
        const library = readLibrary(config.library, options.data);
        if (name === undefined) return printList(library, options.json);
        await askNamed(config, savedQuery(name, library), options);
      }),
  );
}

async function askNamed(config: Config, query: SavedQuery, options: Options): Promise<void> {
  const { param = {}, data } = options;
  // What is written wrong is said before a graph is started.
  readParameters(query, param);
  await withDataFolder(config, data, async ({ graph, evidence }) =>
    printResult(await askSaved({ graph, evidence, limits: config.query }, query, param), options),
  );
}

async function askFile(config: Config, file: string, options: Options): Promise<void> {
  const text = await readText(file);
  await withDataFolder(config, options.data, async ({ graph, evidence }) => {
    const asking = { graph, evidence, limits: config.query };
    printResult(await askDraft(asking, text, options.param ?? {}), options);
  });
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ParameterError(
      'file',
      `${file} cannot be read: ${why}`,
      'Give a file that is there.',
    );
  }
}

function printList({ queries, broken }: Library, json: true | undefined): void {
  for (const error of broken) say(messageOf(error));
  for (const query of queries.values()) {
    const { name, title, tags, slow = null } = query;
    print(json ? { name, title, tags, slow } : listed(query));
  }
}

function listed({ name, title, parameters }: SavedQuery): string {
  const forms = parameters.map(({ name: own, default: preset }) => {
    if (preset === undefined) return own;
    return `${own}=${/\s/.test(preset) || preset === '' ? `"${preset}"` : preset}`;
  });
  return `${name.padEnd(26)} ${title}${forms.length > 0 ? `  (${forms.join(', ')})` : ''}`;
}

function printResult(result: QueryResult, { json }: Common): void {
  if (json) printRows(result);
  else printTable(result);
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
  if (isLink(cell)) return cell.caption;
  if (isEntity(cell)) return cell.id;
  return typeof cell === 'number' ? shortened.format(cell) : String(cell);
}
