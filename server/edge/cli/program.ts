import { resolve } from 'node:path';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import type { Config } from '../../core/config.ts';
import type { Say } from '../../core/messages/index.ts';
import { VERSION } from '../../core/version.ts';
import { messageOf, sayFailed, speakIn } from './output.ts';
import { type Common, callOf } from './verb.ts';

type Adds = (program: Command, config: Config) => void;

/** The verbs in the order of the help, and what adds them. */
const verbs: readonly (readonly [names: readonly string[], load: () => Promise<Adds>])[] = [
  [['seed'], async () => (await import('./seed.ts')).addSeedVerb],
  [['import'], async () => (await import('./import.ts')).addImportVerb],
  [['extract'], async () => (await import('./extract.ts')).addExtractVerb],
  [['read-pictures'], async () => (await import('./pictures.ts')).addPicturesVerb],
  [
    ['resolve', 'runs', 'networks', 'hubs', 'shared-identifiers', 'reposters'],
    async () => (await import('./networks.ts')).addNetworkVerbs,
  ],
  [['operations'], async () => (await import('./operations.ts')).addOperationsVerb],
  [['indicators'], async () => (await import('./indicators.ts')).addIndicatorsVerb],
  [['judge'], async () => (await import('./judge.ts')).addJudgeVerb],
  [['questions', 'answer'], async () => (await import('./questions.ts')).addQuestionVerbs],
  [['inbox', 'watch'], async () => (await import('./inbox.ts')).addInboxVerbs],
  [['analyse'], async () => (await import('./analyse.ts')).addAnalyseVerb],
  [['query'], async () => (await import('./query.ts')).addQueryVerb],
  [['evaluate'], async () => (await import('./evaluate.ts')).addEvaluateVerb],
  [['case'], async () => (await import('./case.ts')).addCaseVerb],
  [['bundle', 'verify'], async () => (await import('./bundle.ts')).addBundleVerbs],
  [['letter'], async () => (await import('./letter.ts')).addLetterVerb],
  [['notices'], async () => (await import('./notices.ts')).addNoticesVerb],
  [['export'], async () => (await import('./export.ts')).addExportVerb],
  [['custody', 'check'], async () => (await import('./custody.ts')).addCustodyVerbs],
  [['audit'], async () => (await import('./audit.ts')).addAuditVerb],
  [['erase'], async () => (await import('./erase.ts')).addEraseVerb],
  [['retention'], async () => (await import('./retention.ts')).addRetentionVerb],
  [['hash-list'], async () => (await import('./hash-list.ts')).addHashListVerb],
  [['rebuild'], async () => (await import('./rebuild.ts')).addRebuildVerb],
  [['backup', 'restore'], async () => (await import('./backup.ts')).addBackupVerbs],
  [['upgrade'], async () => (await import('./upgrade.ts')).addUpgradeVerb],
  [['doctor'], async () => (await import('./doctor.ts')).addDoctorVerb],
  [['dump'], async () => (await import('./dump.ts')).addDumpVerb],
];

/**
 * Runs `throughline VERB`, each verb one call into a module, and says what failed. The exit code of the process is
 * then 0 for done, 1 for failed, 2 for wrong usage.
 * @param args what stands after the program's name
 */
export async function runVerb(args: readonly string[], config: Config): Promise<void> {
  speakIn(config.language);
  const program = bareProgram(config);
  try {
    for (const add of await loaded(args)) add(program, config);
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = exitCodeOf(error);
    // Those of options were told when they were read; a verb itself throws what nobody has told yet.
    if (error instanceof CommanderError && !(error instanceof InvalidArgumentError)) return;
    const { data, json } = program.opts<Common>();
    const elsewhere = data === config.dataDir ? undefined : data;
    sayFailed((speak) => adviceOf(error, elsewhere, speak), json, error);
  }
}

/** The program with every verb, for the reference of the command line; nothing is run. */
export async function wholeProgram(config: Config): Promise<Command> {
  const program = bareProgram(config);
  for (const add of await loaded([])) add(program, config);
  return program;
}

function bareProgram(config: Config): Command {
  return new Command('throughline')
    .description('Maps networks from what they leave online, with the evidence for every link.')
    .version(VERSION)
    .option('--data <dir>', 'data folder', (dir: string) => resolve(dir), config.dataDir)
    .option('--json', 'print JSON lines')
    .option('--wide', 'print the cells of a table whole, however long')
    .exitOverride()
    .showHelpAfterError('Run it with --help for the options and an example.');
}

/** The modules are hundreds of files: only the verb that may be meant is loaded, all where none is named. */
function loaded(args: readonly string[]): Promise<Adds[]> {
  const meant = verbs.filter(([names]) => names.some((name) => args.includes(name)));
  return Promise.all((meant.length > 0 ? meant : verbs).map(([, load]) => load()));
}

/** The verb that gives what the remedy of an error of networks asks for. */
const helpful: Readonly<Record<string, string>> = {
  'no-run': 'resolve',
  'no-such-run': 'runs',
  'no-such-network': 'networks',
  'no-such-operation': 'operations',
};

/** The message of an error; where a verb helps, how it is called. */
function adviceOf(error: unknown, data: string | undefined, speak?: Say): string {
  const message = messageOf(error, speak);
  // By its name, as below.
  if (!(error instanceof Error && error.name === 'NetworkError' && 'code' in error)) return message;
  const words = helpful[String(error.code)];
  return words === undefined ? message : `${message.replace(/\.$/, '')}: ${callOf(words, data)}`;
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  // By its name: the module that it comes from is loaded for its own verb alone.
  return error instanceof Error && error.name === 'ParameterError' ? 2 : 1;
}
