import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import type { Config } from '../../core/config.ts';
import { count } from '../../core/count.ts';
import { storeIn } from '../../core/data-folder.ts';
import {
  type Backup,
  type CountPair,
  type Keys,
  makeBackup,
  type Restored,
  restoreBackup,
  sealedName,
} from '../backup/index.ts';
import { noDataFolder } from './data-folder.ts';
import { report, say } from './output.ts';
import { importProgress } from './progress.ts';
import { untilStopped } from './stopping.ts';
import { type Common, callOf, verb } from './verb.ts';

/** `backup` and `restore`: what cannot be made again, and a folder made of it. */
export function addBackupVerbs(program: Command, config: Config): void {
  program.addCommand(backupVerb(config));
  program.addCommand(restoreVerb(config));
}

interface Given {
  readonly encrypt?: true;
  readonly passphraseFile?: string;
  readonly recipient?: readonly string[];
  readonly identityFile?: string;
}

function backupVerb(config: Config): Command {
  return verb(
    'backup',
    'Backs up a data folder, also while the workspace is open: the store, the stored files (by hard links on the same file system, else by copies), the custody log, and what was set. The graph is not in it: restore makes it again. Each file is hashed; without manifest.json a folder is no backup.',
    'backup /mnt/backups/case-7-monday --data case-7',
  )
    .argument('<folder>', 'an empty folder, or one that is made')
    .option(
      '--encrypt',
      `into one file, ${sealedName}, with the passphrase in THROUGHLINE_BACKUP_PASSPHRASE`,
    )
    .option('--passphrase-file <file>', 'encrypt with the passphrase in this file')
    .option('--recipient <age1>', 'encrypt for this age key; may be repeated', recipients)
    .action(async (folder: string, given: Given, command: Command) => {
      const options = command.optsWithGlobals<Common>();
      const { data } = options;
      if (!existsSync(storeIn(data))) throw noDataFolder(data);
      const keys = sealingKeys(given, config);
      const made = await makeBackup({
        ...{ dataDir: data, config, folder: resolve(folder) },
        ...(keys ? { keys } : {}),
      });
      const { files, ...manifest } = made.manifest;
      const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
      const said = { ...made, manifest, files: files.length, bytes };
      report(options, { type: 'backup', ...said }, madeLines(made, bytes, folder, keys));
      const { changed, missing } = made.manifest.wrong;
      if (made.problem !== undefined || changed.length + missing.length > 0) process.exitCode = 1;
    });
}

function* madeLines(
  { manifest, sha256, linked, problem }: Backup,
  bytes: number,
  folder: string,
  keys: Keys | undefined,
): Generator<string> {
  const { files, custody, wrong } = manifest;
  yield `${count(files.length, 'file', 'files')}, ${bytes.toLocaleString('en')} bytes, in ${folder}. The custody log stands at line ${custody.lines}.`;
  for (const name of wrong.changed)
    yield `  CHANGED: ${name} has another hash now. It was copied as it is.`;
  for (const name of wrong.missing)
    yield `  MISSING: ${name}, of which the custody log tells, is not stored.`;
  if (problem !== undefined) yield `  THE CUSTODY LOG IS NOT WHOLE: ${problem}`;
  if (linked > 0 && !keys)
    yield `${count(linked, 'file is a hard link', 'files are hard links')}: a disk that fails takes both. Copy the folder to another disk, too.`;
  yield `Write down the SHA-256 of ${keys ? sealedName : 'its manifest'}: ${sha256}`;
}

/** @throws where none or two ways are given */
function sealingKeys(given: Given, { backupPassphrase }: Config): Keys | undefined {
  const { encrypt, passphraseFile, recipient } = given;
  if (!encrypt && passphraseFile === undefined && !recipient) return undefined;
  if (recipient) {
    if (passphraseFile !== undefined)
      throw new InvalidArgumentError('Give --recipient or --passphrase-file, not both.');
    return { keys: recipient };
  }
  const passphrase = passphraseFile === undefined ? backupPassphrase : secretIn(passphraseFile);
  if (passphrase) return { passphrase };
  throw new InvalidArgumentError(
    'No passphrase is given. Set THROUGHLINE_BACKUP_PASSPHRASE, or give --passphrase-file FILE or --recipient age1….',
  );
}

function openingKeys(given: Given, { backupPassphrase }: Config): Keys | undefined {
  const { passphraseFile, identityFile } = given;
  if (identityFile !== undefined) {
    const lines = secretIn(identityFile).split('\n');
    return { keys: lines.map((line) => line.trim()).filter((line) => /^[^#]/.test(line)) };
  }
  const passphrase = passphraseFile === undefined ? backupPassphrase : secretIn(passphraseFile);
  return passphrase ? { passphrase } : undefined;
}

function secretIn(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  } catch (error) {
    throw new InvalidArgumentError(
      `${file} cannot be read (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
}

function recipients(written: string, before: readonly string[] = []): string[] {
  if (!written.startsWith('age1')) throw new InvalidArgumentError('It does not begin with age1.');
  return [...before, written];
}

function restoreVerb(config: Config): Command {
  return verb(
    'restore',
    'Makes a data folder of a backup, in a folder that is empty or is made: hashes every file of it first, makes the graph again, and compares what came of it with the backup. Killed or stopped: run the same command again. Whoever was signed in signs in again.',
    'restore /mnt/backups/case-7-monday --data case-7-again',
  )
    .argument('<folder>', 'a folder that backup wrote, or its encrypted file')
    .option('--passphrase-file <file>', 'opens an encrypted backup with the passphrase in it')
    .option('--identity-file <file>', 'opens it with the age secret key in this file')
    .option('--empty', 'empty the database of NEO4J_URI first, where it holds this graph')
    .action(async (folder: string, given: Given & { empty?: true }, command: Command) => {
      const options = command.optsWithGlobals<Common>();
      const { data, json } = options;
      const keys = openingKeys(given, config);
      const bar = importProgress();
      const restored = await untilStopped((signal) =>
        restoreBackup({
          ...{ folder: resolve(folder), dataDir: data, config, signal },
          ...(keys ? { keys } : {}),
          ...(given.empty ? { empty: true } : {}),
          onFiles: ({ files, madeAt }, sessions) => {
            if (json) return;
            say(
              `The backup of ${madeAt}: ${count(files.length, 'file is', 'files are')} in ${data}, each as its manifest says.`,
            );
            if (sessions > 0) say(`${count(sessions, 'session was', 'sessions were')} ended.`);
            say('Now the graph is made again. Broken off, the same command goes on from here.');
          },
          onEvent: (event) => (json ? undefined : bar.take(event)),
        }).finally(bar.stop),
      );
      const { manifest, ...rest } = restored;
      const { madeAt, program, folder: id } = manifest;
      const of = { ...{ madeAt, program, folder: id }, files: manifest.files.length };
      report(options, { type: 'restored', backup: of, ...rest }, restoredLines(restored, data));
      if (!restored.ok || restored.rebuilt.failed.length > 0) process.exitCode = 1;
    });
}

function* restoredLines(
  { manifest, rebuilt, counts, custody }: Restored,
  data: string,
): Generator<string> {
  yield `The graph was made again from ${count(rebuilt.imports, 'import', 'imports')}.`;
  for (const { name, why } of rebuilt.failed) yield `  ${name} could not be imported again: ${why}`;
  for (const pair of counts) yield `  ${countLine(pair)}`;
  yield custody.problems.length === 0
    ? `The custody log is whole: ${count(custody.lines, 'line', 'lines')}, and line ${manifest.custody.lines} is the one that the backup names.`
    : `THE CUSTODY LOG IS NOT WHOLE: ${custody.problems.join('; ')}`;
  const { changed, missing } = manifest.wrong;
  if (changed.length + missing.length > 0)
    yield `When the backup was made, ${count(changed.length, 'stored file', 'stored files')} had changed and ${missing.length} were missing: ${callOf('check', data)} names them.`;
  // The key of sign-in: only a team has one.
  const team = manifest.files.some((file) => file.path === 'sign-in.key') ? '--team ' : '';
  yield `Open it: npm start -- ${team}--data ${data}`;
}

function countLine({ what, before, now }: CountPair): string {
  if (now === null) return `${what}: the graph could not be opened`;
  const total = now.toLocaleString('en');
  if (before === null)
    return `${what}: ${total}; the backup did not count them, since the graph was closed or was being written to`;
  if (before === now) return `${what}: ${total}, as in the backup`;
  return now > before
    ? `${what}: ${total}, and ${before.toLocaleString('en')} in the backup: an import that was under way then was done whole`
    : `${what}: ${total}, and ${before.toLocaleString('en')} IN THE BACKUP`;
}
