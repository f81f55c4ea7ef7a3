import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { count } from '../../core/count.ts';
import { checkFolder, storeIn } from '../../core/data-folder.ts';
import {
  type Anchor,
  type Evidence,
  type FileReport,
  knownIn,
  type LogReport,
  logProblems,
  openEvidence,
} from '../../core/evidence/index.ts';
import { openStore } from '../../core/store/index.ts';
import { anchor, logLines, wholeLines } from './chain-output.ts';
import { noDataFolder } from './data-folder.ts';
import { print, report, say } from './output.ts';
import { type Common, verb } from './verb.ts';

/** `custody` and `check`: whether the log and the stored files are what they were. */
export function addCustodyVerbs(program: Command): void {
  const custody = verb(
    'custody',
    'Walks the custody log, or notes where it stands.',
    'custody verify --data case-7',
  );
  custody.addCommand(verifyVerb());
  custody.addCommand(anchorVerb());
  program.addCommand(custody);
  program.addCommand(checkVerb());
}

function verifyVerb(): Command {
  return verb(
    'verify',
    'Follows the custody log from its first line to its last, and compares it with its anchors and with what the store knows.',
    'custody verify --anchor 1204:5d41… --data case-7',
  )
    .option('--anchor <line:sha256>', 'an anchor that was kept elsewhere; may be repeated', anchor)
    .action(async ({ anchor: kept }: { anchor?: Anchor[] }, command: Command) => {
      const options = command.optsWithGlobals<Common>();
      const found = await logIn(options.data, kept);
      const problems = logProblems(found);
      const ok = problems.length === 0;
      report(
        options,
        { type: 'custody', ok, ...found },
        ok ? wholeLines(found) : logLines('custody', found),
      );
      if (problems.length > 0) process.exitCode = 1;
    });
}

function anchorVerb(): Command {
  return verb(
    'anchor',
    'Prints where the custody log stands, to be kept where nobody who can write the log can write.',
    'custody anchor --kept "letter to the registry of 3 March" --data case-7',
  )
    .option('--kept <where>', 'where it will be kept; the log says so')
    .action(async ({ kept }: { kept?: string }, command: Command) => {
      const { data, json } = command.optsWithGlobals<Common>();
      const made = await evidenceIn(data).anchorCustody(kept);
      if (json) print({ type: 'anchor', ...made });
      else {
        print(`${made.line}:${made.sha256}`);
        say(
          `Line ${made.line} of the custody log, noted at ${made.at}. Print it or send it elsewhere. It is compared by:\n  custody verify --anchor ${made.line}:${made.sha256}`,
        );
      }
    });
}

function checkVerb(): Command {
  return verb(
    'check',
    'Hashes every stored file again, and names what has changed or is missing; then compares the custody log with what the store knows.',
    'check --data case-7',
  ).action(async (_options: unknown, command: Command) => {
    const options = command.optsWithGlobals<Common>();
    const files = await evidenceIn(options.data).checkFiles();
    const log = await logIn(options.data);
    const ok = files.changed.length + files.missing.length + logProblems(log).length === 0;
    report(options, { type: 'check', ok, ...files, log }, [
      ...checkLines(files),
      ...logLines('custody', log),
    ]);
    if (!ok) process.exitCode = 1;
  });
}

function checkLines({ files, bytes, changed, missing, foreign }: FileReport): string[] {
  return [
    ...changed.map((sha256) => `  CHANGED: ${sha256} has another hash now, or cannot be read`),
    ...missing.map((sha256) => `  MISSING: ${sha256}, of which the custody log tells`),
    ...foreign.map((name) => `  not a stored file: ${name}`),
    `${count(files, 'file', 'files')}, ${bytes.toLocaleString('en')} bytes: ${changed.length} changed, ${missing.length} missing.`,
    ...(changed.length + missing.length > 0
      ? [
          'Import the intact files again: each takes its place, and the damaged one is put aside. Or restore the evidence folder from a copy; keep the present one for whoever looks into it.',
        ]
      : []),
  ];
}

/** Walks the log. What the store knows is read first: what is written meanwhile has its line by then. */
async function logIn(data: string, kept?: readonly Anchor[]): Promise<LogReport> {
  const evidence = evidenceIn(data);
  const compared = kept ? { kept } : {};
  if (!existsSync(storeIn(data))) return evidence.verifyCustody(compared);
  const store = await openStore(data);
  try {
    return await evidence.verifyCustody({ ...compared, known: await knownIn(store.db) });
  } finally {
    await store.close();
  }
}

/** The evidence of a data folder that there is: its graph is not needed. */
function evidenceIn(data: string): Evidence {
  if (!existsSync(join(data, 'evidence'))) throw noDataFolder(data);
  checkFolder(data);
  return openEvidence(data);
}
