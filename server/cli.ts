import { resolve } from 'node:path';
import { Command, CommanderError } from 'commander';
import { addBundleVerbs } from './cli/bundle.ts';
import { addDumpVerb } from './cli/dump.ts';
import { addEvaluateVerb } from './cli/evaluate.ts';
import { addExtractVerb } from './cli/extract.ts';
import { addImportVerb } from './cli/import.ts';
import { messageOf, print, say } from './cli/index.ts';
import { addIndicatorsVerb } from './cli/indicators.ts';
import { addJudgeVerb } from './cli/judge.ts';
import { addNetworkVerbs } from './cli/networks.ts';
import { addPicturesVerb } from './cli/pictures.ts';
import { addQueryVerb } from './cli/query.ts';
import { addSeedVerb } from './cli/seed.ts';
import { loadConfig } from './config.ts';
import { ParameterError } from './queries/index.ts';
import { VERSION } from './version.ts';

// `throughline VERB`: each verb one call into a room. Exit codes: 0 done, 1 failed, 2 wrong usage.
const config = loadConfig();
const program = new Command('throughline')
  .description('Maps networks from what they leave online, with the evidence for every link.')
  .version(VERSION)
  .option('--data <dir>', 'data folder', (dir: string) => resolve(dir), config.dataDir)
  .option('--json', 'print JSON lines')
  .exitOverride()
  .showHelpAfterError('Run it with --help for the options and an example.');

for (const add of [
  addSeedVerb,
  addImportVerb,
  addExtractVerb,
  addPicturesVerb,
  addNetworkVerbs,
  addIndicatorsVerb,
  addJudgeVerb,
  addQueryVerb,
  addEvaluateVerb,
  addBundleVerbs,
  addDumpVerb,
])
  add(program, config);

// Whoever reads the lines has had enough of them, as `head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
  if (!(error instanceof CommanderError)) {
    say(`throughline: ${messageOf(error)}`);
    if (program.optsWithGlobals().json) print({ type: 'error', message: messageOf(error) });
  }
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  return error instanceof ParameterError ? 2 : 1;
}
