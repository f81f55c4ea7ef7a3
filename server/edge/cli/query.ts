import { existsSync } from 'node:fs';
import { type Command, Option } from 'commander';
import {
  askDraft,
  askSaved,
  type FileFormat,
  fileFormats,
  type PastRun,
  planOfQuery,
  queryHistory,
  readLibrary,
  readParameters,
  type SavedQuery,
  savedQuery,
} from '../../ask/queries/index.ts';
import type { Config } from '../../core/config.ts';
import { count } from '../../core/count.ts';
import { openEvidence } from '../../core/evidence/index.ts';
import { noDataFolder, withDataFolder } from './data-folder.ts';
import { ownInitials, pair } from './options.ts';
import { messageOf, minuteOf, printList, report, say } from './output.ts';
import { exportQueries, importQueries, readText, type Taking } from './query-files.ts';
import { formatOf, give, type Output } from './query-output.ts';
import { type Common, verb } from './verb.ts';

interface Options extends Common, Output, Taking {
  readonly param?: Record<string, string>;
  readonly file?: string;
  readonly list?: boolean;
  readonly plan?: boolean;
  readonly history?: boolean;
  readonly import?: string[];
  readonly export?: string;
}

/** `query`: a saved query, a text of a file, what was asked before, the list of them, and their files. */
export function addQueryVerb(program: Command, config: Config): void {
  program.addCommand(
    verb(
      'query',
      'Runs a saved query, or one of a file; without a name, lists them. Queries can only read.',
      [
        'query same-phone-many-countries --param countries=2 --out numbers.parquet',
        'query --file mine.cypher --param since=today-30',
        'query --list --json',
        'query --history',
        'query --export ../our-queries',
        'query --import ../our-queries --if-there replace --initials AB',
      ].join('\n  npm run -s throughline -- '),
    )
      .argument('[name]', 'name of the query')
      .option('--param <name=value>', 'a parameter; may be repeated', pair)
      .option('--file <file>', 'a text with its header, which need not be saved')
      .option('--list', 'list the queries by name, with their tags; none is run')
      .option('--plan', 'what Neo4j would do for it, step by step; it is not run')
      .option('--history', 'what was asked last, its parameters and how it ended; none is run')
      .option('--out <file>', 'write the answer into a file, which is replaced')
      .addOption(
        new Option('--format <format>', 'of that file; by its ending, if not given').choices(
          fileFormats,
        ),
      )
      .option('--export <dir>', 'write your own queries, or the one that is named, into a folder')
      .option('--import <path...>', 'save what files hold, or all .cypher files of a folder')
      .addOption(
        new Option(
          '--if-there <what>',
          'where a query has that name; refused if not given',
        ).choices(['both', 'replace']),
      )
      .option('--initials <letters>', 'who signs what is saved', ownInitials())
      .action(async (name: string | undefined, _: Options, command: Command) => {
        const options = command.optsWithGlobals<Options>();
        const { file, list, plan, history, import: paths, export: folder } = options;
        const named = [name, file, list, history, paths].filter((one) => one !== undefined);
        if (named.length > 1)
          command.error(
            'error: give the name of a query, --file, --list, --history or --import, and no two of them',
          );
        if (folder !== undefined && named.length > 0 && name === undefined)
          command.error('error: --export writes the queries of a folder, or the one that is named');
        const format = formatOf(options, command);
        if (folder !== undefined) return exportQueries(config, folder, name, options);
        if (paths !== undefined) return importQueries(config, paths, options);
        if (history) return printHistory(config, options);
        if (file !== undefined)
          return plan
            ? printPlan(config, await readText(file), options)
            : askFile(config, file, options, format);
        const library = readLibrary(config.library, options.data);
        if (name === undefined) {
          for (const error of library.broken) say(messageOf(error));
          return printNamed(options, library.queries.values());
        }
        const query = savedQuery(name, library);
        await (plan
          ? printPlan(config, query.cypher, options)
          : askNamed(config, query, options, format));
      }),
  );
}

async function askNamed(
  config: Config,
  query: SavedQuery,
  options: Options,
  format: FileFormat | undefined,
): Promise<void> {
  const { param = {}, data } = options;
  // What is written wrong is said before a graph is started.
  readParameters(query, param);
  await withDataFolder(config, data, async ({ graph, evidence }) =>
    give(await askSaved({ graph, evidence, limits: config.query }, query, param), options, format),
  );
}

async function askFile(
  config: Config,
  file: string,
  options: Options,
  format: FileFormat | undefined,
): Promise<void> {
  const text = await readText(file);
  await withDataFolder(config, options.data, async ({ graph, evidence }) => {
    const asking = { graph, evidence, limits: config.query };
    await give(await askDraft(asking, text, options.param ?? {}), options, format);
  });
}

/** What can be run by a name: saved queries, or analyses. */
export const printNamed = (
  options: Common,
  rows: Iterable<Pick<SavedQuery, 'name' | 'title' | 'tags' | 'slow' | 'parameters'>>,
): Promise<void> =>
  printList(options, {
    rows,
    columns: [
      ['name', ({ name }) => name],
      ['title', ({ title }) => title],
      ['parameters', ({ parameters }) => parameters.map(formOf).join(', ')],
    ],
    plain: ({ name, title, tags, slow = null }) => ({ name, title, tags, slow }),
  });

function formOf({ name, default: preset }: SavedQuery['parameters'][number]): string {
  if (preset === undefined) return name;
  return `${name}=${/\s/.test(preset) || preset === '' ? `"${preset}"` : preset}`;
}

/** The plan of a text as a table, what is done last on top; a step stands under the one that takes its rows. */
export async function printPlan(config: Config, text: string, options: Common) {
  const { steps, warnings } = await withDataFolder(config, options.data, ({ graph }) =>
    planOfQuery(graph, text),
  );
  await printList(options, {
    rows: steps,
    columns: [
      ['Step', ({ depth, operator }) => `${'  '.repeat(depth)}${operator}`],
      ['What it does', ({ does = '' }) => does],
      ['Rows', ({ rows }) => `about ${Math.round(rows)}`],
    ],
    plain: (step) => ({ type: 'step', ...step }),
  });
  report(options, { type: 'report', steps: steps.length, warnings }, [
    ...warnings,
    'Read from below. Nothing was run.',
  ]);
}

const mostPast = 50;

/** Prints what was asked last in a data folder; no graph is started for it. */
async function printHistory({ library }: Config, options: Common): Promise<void> {
  const { data } = options;
  if (!existsSync(data)) throw noDataFolder(data);
  await printList(options, {
    rows: await queryHistory(openEvidence(data), readLibrary(library, data), mostPast),
    columns: [
      ['at', ({ at }) => minuteOf(at)],
      ['by', ({ by }) => by],
      ['query', nameOfPast],
      [
        'parameters',
        ({ parameters }) => parameters.map((one) => `${one.title}: ${one.value}`).join('; '),
      ],
      ['how it ended', endOfPast],
    ],
    none: 'Nothing was asked in this data folder.',
  });
}

function nameOfPast({ name, version, title }: PastRun): string {
  if (name !== undefined) return `${name}, version ${version}`;
  return `a text that is not saved${title === undefined ? '' : ` (${title})`}`;
}

/** "answered, 3 rows in 12 ms" */
export function endOfPast({ outcome, rows, ms }: Pick<PastRun, 'outcome' | 'rows' | 'ms'>): string {
  const ended = rows === undefined ? outcome : `${outcome}, ${count(rows, 'row', 'rows')}`;
  return `${ended}${ms === undefined ? '' : ` in ${ms} ms`}`;
}
