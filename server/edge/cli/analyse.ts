import type { Command } from 'commander';
import {
  type Analysis,
  type AnalysisResult,
  analyses,
  analysisCalled,
  askAnalysis,
  hasReport,
  reportExposure,
} from '../../ask/analyse/index.ts';
import { readParameters, resultFile } from '../../ask/queries/index.ts';
import type { Config } from '../../core/config.ts';
import { count } from '../../core/count.ts';
import { indicators } from '../../link/indicators/index.ts';
import { withDataFolder } from './data-folder.ts';
import { pair } from './options.ts';
import { print, printList, report, say } from './output.ts';
import { printNamed } from './query.ts';
import { printRows, printTable, sayLimits } from './query-output.ts';
import { type Common, verb } from './verb.ts';

interface Options extends Common {
  readonly param?: Record<string, string>;
  readonly list?: boolean;
  readonly csv?: boolean;
  readonly report?: string;
}

/** `analyse`: an analysis, the list of them, or the report of a platform that can be handed on. */
export function addAnalyseVerb(program: Command, config: Config): void {
  program.addCommand(
    verb(
      'analyse',
      'Runs an analysis: its rows, its method, what its numbers are beside, and what may be wrong. Without a name, lists them.\nA parameter is given as --param NAME=VALUE or as --NAME VALUE.',
      'analyse movement --entity phone:+77000005030\n  npm run -s throughline -- analyse platform-exposure --platform lotus-board.example --report out.pdf\n  npm run -s throughline -- analyse --list --json',
    )
      .argument('[name]', 'name of the analysis')
      .option('--param <name=value>', 'a parameter; may be repeated', pair)
      .option('--list', 'list the analyses by name, and the indicators; none is run')
      .option('--csv', 'print the rows as CSV')
      .option(
        '--report <file>',
        'of platform-exposure: write the report without personal data, as PDF',
      )
      .allowUnknownOption()
      .allowExcessArguments()
      .action(async (_name: unknown, _options: unknown, command: Command) => {
        const options = command.optsWithGlobals<Options>();
        const { name, given } = written(command, options.param ?? {});
        const clash = [options.csv, options.json, options.report].filter((one) => one);
        if (clash.length > 1 && !(options.json && options.report))
          command.error('error: give --csv, --json or --report, and no two of them');
        if (name === undefined || options.list) return printAll(options);
        const analysis = analysisCalled(name);
        // What is written wrong is said before a graph is started.
        readParameters(analysis, given);
        if (options.report === undefined) return ask(config, analysis, given, options);
        if (!hasReport(analysis))
          command.error('error: --report is made by platform-exposure alone');
        if (!/\.pdf$/i.test(options.report))
          command.error('error: --report wants the name of a file that ends in .pdf');
        await writeReport(config, given, options);
      }),
  );
}

/** The name, and the parameters that are written as options of their own: commander knows none of them. */
function written(command: Command, param: Readonly<Record<string, string>>) {
  const given: Record<string, string> = { ...param };
  let name: string | undefined;
  for (let rest = command.args; rest.length > 0; ) {
    const [word = '', next, ...others] = rest;
    const [, own, value] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (own === undefined) {
      if (name !== undefined)
        command.error(`error: what is “${word}”? One analysis is run at once`);
      name = word;
      rest = rest.slice(1);
    } else if (value !== undefined) {
      given[own] = value;
      rest = rest.slice(1);
    } else if (next === undefined || next.startsWith('--'))
      command.error(`error: ${word} lacks its value`);
    else {
      given[own] = next;
      rest = others;
    }
  }
  return { name, given };
}

type Given = Readonly<Record<string, string>>;

async function ask(
  config: Config,
  analysis: Analysis,
  given: Given,
  options: Options,
): Promise<void> {
  const { data, json, csv } = options;
  await withDataFolder(config, data, async ({ graph, evidence }) => {
    const result = await askAnalysis({ graph, evidence, limits: config.query }, analysis, given);
    if (csv) {
      process.stdout.write(await resultFile(result, 'csv'));
      sayLimits(result);
      sayWords(analysis, result);
    } else if (json) printJson(analysis, result);
    else {
      await printTable(result, options);
      sayWords(analysis, result);
    }
  });
}

async function writeReport(config: Config, given: Given, options: Options): Promise<void> {
  const { data, report: file } = options;
  if (file === undefined) return;
  await withDataFolder(config, data, async ({ graph, evidence }) => {
    const asking = { graph, evidence, limits: config.query };
    const made = await reportExposure(asking, { given, out: { file }, now: new Date() });
    const words = `${made.path}\n${count(made.pages, 'page', 'pages')}, SHA-256 ${made.sha256}`;
    report(options, { type: 'report', ...made }, words);
  });
}

async function printAll(options: Options): Promise<void> {
  await printNamed(options, analyses);
  if (options.json) return;
  print('\nIndicators, which each network has: npm run -s throughline -- indicators network:1/1');
  await printList(options, {
    rows: indicators,
    columns: [
      ['indicator', ({ id }) => id],
      ['title', ({ title, parameters }) => title(parameters)],
    ],
  });
}

function printJson({ name, method, baseRate, mayBeWrong }: Analysis, result: AnalysisResult): void {
  printRows(result);
  print({ type: 'analysis', name, method, baseRate, beside: result.beside, mayBeWrong });
}

/** Beside the rows, so that standard output stays data. */
function sayWords({ method, baseRate, mayBeWrong, sources }: Analysis, result: AnalysisResult) {
  for (const line of result.beside) say(`\n${line}`);
  say(`\nMethod: ${method}`);
  for (const { text, source } of sources)
    say(`  ${text} (${source.authors} ${source.year}: ${source.title}. ${source.where}.)`);
  say(`\nBeside it: ${baseRate}\n\nWhat may be wrong:`);
  for (const line of mayBeWrong) say(`  ${line}`);
}
