import { existsSync } from 'node:fs';
import { lstat, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Config } from '../../core/config.ts';
import { isLocked, takeLock } from '../../core/lock.ts';
import { isRebuilding } from '../../core/neo4j/index.ts';
import { forgetSessions } from '../../core/store/index.ts';
import type { ImportEvent } from '../../read/ingest/index.ts';
import { type Rebuilt, rebuild } from '../rebuild/index.ts';
import { BackupError, diskError } from './backup-errors.ts';
import { bring, hashOf } from './bring.ts';
import { type Compared, compareRestored } from './compare-restored.ts';
import { dataName, type Manifest, manifestName, readManifest } from './manifest.ts';
import { type Keys, openSealed, sealedName } from './sealed.ts';

export interface RestoreOptions {
  /** Where the backup lies: its folder, or its encrypted file. */
  readonly folder: string;
  /** An empty folder, or one that is made. */
  readonly dataDir: string;
  readonly config: Config;
  /** Opens an encrypted backup. */
  readonly keys?: Keys;
  /** The database of a server that is given holds this graph, and is emptied first. */
  readonly empty?: boolean;
  /** The files are in their place: told before the graph is made. */
  readonly onFiles?: (manifest: Manifest, sessions: number) => void;
  readonly onEvent: (event: ImportEvent) => void;
  readonly signal?: AbortSignal;
}

export interface Restored extends Compared {
  readonly manifest: Manifest;
  readonly rebuilt: Rebuilt;
}

/** Lies in the new folder until the restore is done. */
const under = 'restoring';
const lockName = 'restore.lock';

/**
 * Makes a data folder from a backup. Every file is hashed before the first counts; the graph is made again; what came of
 * it is compared with what the backup says. Killed at any moment, the same call goes on.
 * @throws BackupError; GraphError, EvidenceError as `rebuild`
 */
export async function restoreBackup(options: RestoreOptions): Promise<Restored> {
  const { dataDir, config, onEvent, signal, onFiles } = options;
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  // By this name: runs of resolution lock the folder itself, and a process can do so but once.
  const release = await takeLock(join(dataDir, under), {
    lockfilePath: join(dataDir, lockName),
  }).catch((cause: unknown) => {
    throw isLocked(cause) ? notEmpty(dataDir, 'another restore, which is under way') : cause;
  });
  try {
    const { manifest, sessions } = await filesOf(options).catch((error: unknown) => {
      throw diskError(error, dataDir);
    });
    onFiles?.(manifest, sessions);
    await untilFree(dataDir);
    const rebuilt = await rebuild({
      ...{ dataDir, config, onEvent, empty: options.empty ?? false },
      ...(signal ? { signal } : {}),
    });
    const compared = await compareRestored(dataDir, config, manifest);
    await rm(join(dataDir, under), { recursive: true, force: true });
    return { manifest, rebuilt, ...compared };
  } finally {
    await release();
  }
}

/** A restore that was killed in the middle of its rebuild seems to be at it for some seconds more. */
async function untilFree(dataDir: string): Promise<void> {
  const until = performance.now() + seemsAliveMs;
  while ((await isRebuilding(dataDir)) && performance.now() < until) await wait(200);
}

const seemsAliveMs = 15_000;

/** Puts the files into their place. */
async function filesOf(
  options: RestoreOptions,
): Promise<{ readonly manifest: Manifest; readonly sessions: number }> {
  const { folder, dataDir, keys } = options;
  const begun = join(dataDir, under);
  const whole = join(begun, manifestName);
  // All was there, and a kill came behind that.
  if (existsSync(whole)) return placed(options, whole);
  const [other] = (await readdir(dataDir)).filter((name) => ![under, lockName].includes(name));
  if (other !== undefined) throw notEmpty(dataDir, other);
  await rm(begun, { recursive: true, force: true });
  await mkdir(begun, { mode: 0o700 });
  try {
    const sealed = await sealedIn(folder);
    const from = sealed === undefined ? folder : join(begun, 'opened');
    if (sealed !== undefined) {
      if (!keys) throw noKeys(sealed);
      await openSealed(sealed, from, keys);
    }
    const manifest = await readManifest(from);
    await verify(join(from, dataName), manifest);
    await bringAll(join(from, dataName), join(begun, dataName), manifest);
    const sessions = forgetSessions(join(begun, dataName));
    if (sealed !== undefined) await rm(join(from, dataName), { recursive: true });
    await markWhole(join(from, manifestName), whole);
    await place(dataDir);
    return { manifest, sessions };
  } catch (error) {
    if (!existsSync(whole)) await rm(begun, { recursive: true, force: true });
    throw error;
  }
}

/** Goes on with what a restore of the same backup left. */
async function placed({ folder, dataDir }: RestoreOptions, whole: string) {
  const manifest = await readManifest(dirname(whole));
  const given = await readFile(join(folder, manifestName)).catch(() => undefined);
  if (given && !given.equals(await readFile(whole)))
    throw notEmpty(dataDir, 'what a restore of another backup left');
  await place(dataDir);
  return { manifest, sessions: 0 };
}

/** Moves the files to where they belong; broken off, it goes on with the rest. */
async function place(dataDir: string): Promise<void> {
  const data = join(dataDir, under, dataName);
  for (const name of await readdir(data).catch(() => []))
    await rename(join(data, name), join(dataDir, name));
}

async function markWhole(from: string, whole: string): Promise<void> {
  const file = await open(`${whole}.new`, 'w', 0o600);
  try {
    await file.writeFile(await readFile(from));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${whole}.new`, whole);
}

/** Whether a backup is one encrypted file. */
async function sealedIn(folder: string): Promise<string | undefined> {
  const found = await stat(folder).catch(() => undefined);
  if (!found)
    throw new BackupError('no-backup', `There is no ${folder}`, 'Name the folder of a backup.');
  if (found.isFile()) return folder;
  const sealed = join(folder, sealedName);
  return existsSync(join(folder, manifestName)) || !existsSync(sealed) ? undefined : sealed;
}

/** Each file has to be there and to be what the manifest says. @throws BackupError `changed`, with each by name */
async function verify(data: string, { files }: Manifest): Promise<void> {
  const wrong: string[] = [];
  for (const { path, bytes, sha256 } of files) {
    const found = await lstat(join(data, path)).catch(() => undefined);
    if (!found?.isFile()) wrong.push(`${path} is missing`);
    else if (found.size !== bytes) wrong.push(`${path} has ${found.size} bytes, not ${bytes}`);
    else if ((await hashOf(join(data, path))).sha256 !== sha256) wrong.push(`${path} was changed`);
  }
  if (wrong.length === 0) return;
  const named = wrong.slice(0, mostNamed).join('; ');
  throw new BackupError(
    'changed',
    `The backup is not what its manifest says: ${named}${wrong.length > mostNamed ? `; and ${wrong.length - mostNamed} more` : ''}`,
    'Take another copy of this backup, or another backup. Nothing was restored.',
  );
}

const mostNamed = 20;

async function bringAll(from: string, to: string, { files }: Manifest): Promise<void> {
  for (const { path, sha256 } of files) {
    const link = /^evidence\/(?:sha256|damaged)\//.test(path);
    const brought = await bring(join(from, path), join(to, path), { link });
    if (brought.sha256 !== sha256)
      throw new BackupError(
        'changed',
        `${path} has changed while it was read`,
        'Look at the disk of the backup, then run the same command again.',
      );
  }
}

const notEmpty = (folder: string, what: string): BackupError =>
  new BackupError(
    'not-empty',
    `${folder} is not empty: it has ${what}`,
    'Name an empty folder, or one that is not there yet. Nothing in it was changed.',
  );

const noKeys = (file: string): BackupError =>
  new BackupError(
    'passphrase',
    `${file} is encrypted`,
    'Give its passphrase (THROUGHLINE_BACKUP_PASSPHRASE, or --passphrase-file FILE), or the secret key of its recipient (--identity-file FILE).',
  );
