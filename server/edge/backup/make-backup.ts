import { existsSync, statSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../../core/config.ts';
import { checkFolder } from '../../core/data-folder.ts';
import { openEvidence, receivedIn } from '../../core/evidence/index.ts';
import { isGraphOpen } from '../../core/neo4j/index.ts';
import { copyStore, type HeldInStore } from '../../core/store/index.ts';
import { abandonedIn, withTemporaryFolder } from '../../core/temporary.ts';
import { countHeld } from '../held-counts.ts';
import { BackupError, diskError } from './backup-errors.ts';
import { bring, hashOf, wholeLines } from './bring.ts';
import { custodyPath, type KeptFile, keptBundles, keptFiles } from './kept-files.ts';
import {
  dataName,
  type Manifest,
  type ManifestFile,
  manifestName,
  manifestOf,
  writeManifest,
} from './manifest.ts';
import { type Keys, sealedName, sealFolder } from './sealed.ts';

export interface BackupOptions {
  readonly dataDir: string;
  readonly config: Config;
  /** An empty folder, or one that is made. */
  readonly folder: string;
  /** All in one encrypted file, for whom. */
  readonly keys?: Keys;
  readonly now?: () => Date;
  readonly onFile?: (done: { readonly files: number; readonly bytes: number }) => void;
}

export interface Backup {
  readonly manifest: Manifest;
  /** Of the manifest, or of the encrypted file: to be written down elsewhere. */
  readonly sha256: string;
  /** How many files are hard links, and not copies. */
  readonly linked: number;
  /** What is wrong with the custody log that was copied. */
  readonly problem?: string;
}

const making = 'making.';

/**
 * Backs up a data folder while others work on it. The store is a snapshot, and the custody log is cut where it stood at
 * that moment; what it tells of is stored by then. The graph is left out: a restore makes it again.
 * @throws BackupError `not-empty`, `disk-full`; StoreError; FolderError
 */
export async function makeBackup(options: BackupOptions): Promise<Backup> {
  const { dataDir, folder, keys } = options;
  checkFolder(dataDir);
  await clearTarget(folder);
  try {
    return await withTemporaryFolder(folder, making, async (begun) => {
      if (!keys) {
        const made = await take(options, begun);
        await rename(join(begun, dataName), join(folder, dataName));
        // With its manifest it counts.
        await rename(join(begun, manifestName), join(folder, manifestName));
        await settled(folder);
        return made;
      }
      // In the clear it lies in the data folder alone, and there for the most part by links.
      return await withTemporaryFolder(dataDir, 'backup.', async (clear) => {
        const { manifest, ...made } = await take(options, clear);
        const sealed = join(begun, sealedName);
        await sealFolder(clear, manifest, sealed, keys);
        const { sha256 } = await hashOf(sealed);
        await rename(sealed, join(folder, sealedName));
        await settled(folder);
        return { ...made, manifest, sha256 };
      });
    });
  } catch (error) {
    throw diskError(error, folder);
  }
}

/** Makes the folder; of one in which a backup was broken off the rest of that is removed. */
async function clearTarget(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const left = await abandonedIn(folder, making);
  const names = await readdir(folder);
  if (left.length > 0 && !names.includes(manifestName) && !names.includes(sealedName))
    for (const path of [join(folder, dataName), ...left])
      await rm(path, { recursive: true, force: true });
  const [first] = await readdir(folder);
  if (first !== undefined)
    throw new BackupError(
      'not-empty',
      `${folder} is not empty: it has ${first}`,
      'Name an empty folder, or one that is not there yet.',
    );
}

/** A rename is on the disk when its folder is. */
async function settled(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().catch(() => {});
  await handle.close();
}

async function take(options: BackupOptions, into: string): Promise<Backup> {
  const { dataDir, now = () => new Date() } = options;
  const data = join(into, dataName);
  await mkdir(data, { mode: 0o700 });
  const before = await countOpen(options);
  const madeAt = now().toISOString();
  const log = join(dataDir, custodyPath);
  const { held, seen: logBytes } = await copyStore(dataDir, join(data, 'throughline.sqlite'), () =>
    existsSync(log) ? statSync(log).size : undefined,
  );
  const taking = new Taking(options, data);
  await taking.note('throughline.sqlite');
  if (logBytes !== undefined) await taking.log(custodyPath, logBytes);
  const copied = openEvidence(data);
  const received = await receivedIn(copied.custody());
  for await (const file of keptFiles(dataDir)) await taking.file(file);
  for await (const file of keptBundles(dataDir, held.bundles)) await taking.file(file);
  const { lines, head, problem } = await copied.verifyCustody();
  const after = await countOpen(options);
  const isStill = before && after && before.ads === after.ads && before.captures === after.captures;
  const manifest = manifestOf({
    ...{ dataFormat: held.format, madeAt, folder: held.folder },
    custody: { lines, sha256: head },
    counts: countsOf(held, isStill ? after : undefined),
    wrong: taking.wrong(received),
    files: taking.files,
  });
  await writeManifest(into, manifest);
  const { sha256 } = await hashOf(join(into, manifestName));
  return { manifest, sha256, linked: taking.linked, ...(problem === undefined ? {} : { problem }) };
}

const countsOf = (
  { judgements, cases }: HeldInStore,
  graph: { readonly captures: number; readonly ads: number } | undefined,
): Manifest['counts'] => ({
  ...{ judgements, cases },
  ...{ captures: graph?.captures ?? null, ads: graph?.ads ?? null },
});

/** What the graph holds, where it is open anyway: a backup starts none. */
async function countOpen({ dataDir, config }: BackupOptions) {
  if (!config.neo4j.uri && !isGraphOpen(dataDir)) return undefined;
  const counted = await countHeld(dataDir, config);
  return 'why' in counted ? undefined : counted;
}

/** Files on their way into a backup. */
class Taking {
  readonly files: ManifestFile[] = [];
  linked = 0;
  #bytes = 0;
  readonly #options: BackupOptions;
  readonly #data: string;

  constructor(options: BackupOptions, data: string) {
    this.#options = options;
    this.#data = data;
  }

  /** One that lies there already. */
  async note(path: string): Promise<void> {
    this.#add(path, { ...(await hashOf(join(this.#data, path))), linked: false });
  }

  /** The whole lines of one that others append to. */
  async log(path: string, most: number): Promise<void> {
    const from = join(this.#options.dataDir, path);
    const bytes = await wholeLines(from, most);
    this.#add(path, await bring(from, join(this.#data, path), { bytes }));
  }

  async file({ path, isFixed, isLog }: KeptFile): Promise<void> {
    const from = join(this.#options.dataDir, path);
    try {
      if (isLog) await this.log(path, statSync(from).size);
      else this.#add(path, await bring(from, join(this.#data, path), { link: isFixed }));
    } catch (error) {
      // Somebody took it away meanwhile, as a query that is removed goes to another place.
      const isGone = (error as NodeJS.ErrnoException).code === 'ENOENT' && !existsSync(from);
      if (!isGone) throw error;
    }
  }

  #add(path: string, brought: Awaited<ReturnType<typeof bring>>): void {
    const { bytes, sha256, linked } = brought;
    this.files.push({ path, bytes, sha256 });
    if (linked) this.linked += 1;
    this.#bytes += bytes;
    this.#options.onFile?.({ files: this.files.length, bytes: this.#bytes });
  }

  /** Stored files that are not what they were, and those of which the log tells and that are not there. */
  wrong(received: ReadonlySet<string>): Manifest['wrong'] {
    const missing = new Set(received);
    const changed: string[] = [];
    for (const { path, sha256 } of this.files) {
      const [, name] = /^evidence\/sha256\/[0-9a-f]{2}\/([0-9a-f]{64})$/.exec(path) ?? [];
      if (name === undefined) continue;
      missing.delete(name);
      if (name !== sha256) changed.push(name);
    }
    return { changed, missing: [...missing].sort() };
  }
}
