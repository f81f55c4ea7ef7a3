import { type Command, Option } from 'commander';
import {
  askDraft,
  askSaved,
  type FileFormat,
  fileFormats,
  type Library,
  readLibrary,
  readParameters,
  type SavedQuery,
  savedQuery,
} from '../../ask/queries/index.ts';
import type { Config } from '../../core/config.ts';
import { withDataFolder } from './data-folder.ts';
import { ownInitials, pair } from './options.ts';
import { messageOf, print, say } from './output.ts';
import { exportQueries, importQueries, readText, type Taking } from './query-files.ts';
import { printHistory } from './query-history.ts';
import { formatOf, give, type Output } from './query-output.ts';
import { printPlan } from './query-plan.ts';
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
        if (name === undefined) return printList(library, options.json);
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

function printList({ queries, broken }: Library, json: true | undefined): void {
  for (const error of broken) say(messageOf(error));
  for (const query of queries.values()) {
    const { name, title, tags, slow = null } = query;
    print(json ? { name, title, tags, slow } : listed(query));
  }
}

export function listed({
  name,
  title,
  parameters,
}: Pick<SavedQuery, 'name' | 'title' | 'parameters'>): string {
  const forms = parameters.map(({ name: own, default: preset }) => {
    if (preset === undefined) return own;
    return `${own}=${/\s/.test(preset) || preset === '' ? `"${preset}"` : preset}`;
  });
  return `${name.padEnd(26)} ${title}${forms.length > 0 ? `  (${forms.join(', ')})` : ''}`;
}
