import { link, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Snapshot } from '../../snapshot/index.ts';
import { BundleError } from '../bundle-errors.ts';
import type { Language } from '../document/words/index.ts';
import { writeZip } from '../zip/zip-write.ts';
import { byPath, digest, type FileDigest, sealBag, TAG_MANIFEST } from './bag-files.ts';
import { SEAL, sealOf, sealText } from './seal.ts';
import { SIGNATURE, type Signing, signatureOf, stateOf, wordsOf } from './signing.ts';
import { bagInfo, bundleName } from './stage.ts';

/** A finished package: where it is, and what it must hash to. */
export interface Packed {
  readonly path: string;
  /** The file's name in its folder. */
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Names of the files that lie beside it: checksum, signature, copies to file. */
  readonly besides: readonly string[];
}

export const checksumLine = (sha256: string, name: string): string => `${sha256}  ${name}\n`;

/** What a package is made with, beside what is staged. */
export interface PackOptions {
  /** With what it is signed; without it is not. */
  readonly signing?: Signing | undefined;
  /** Copies of the document to file, volume by volume, in `spare`. */
  readonly filing?: readonly string[];
  /** Looks at what is to leave before it has a name: files of the bag, and those beside it. */
  readonly check?: ((places: readonly Leaving[]) => Promise<void>) | undefined;
  /** Of the document. */
  readonly language?: Language | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Whether another bundle than this zip went out under a name, wherever it lies now. */
  readonly isTaken?: ((name: string, sha256: string) => Promise<boolean>) | undefined;
  /** Told of the whole package just before the zip gets its name; when it throws, nothing has a name. */
  readonly keep?: ((packed: Packed) => Promise<unknown>) | undefined;
}

/** Files of a folder that are to leave. */
export interface Leaving {
  readonly folder: string;
  readonly files: readonly string[];
}

/**
 * Seals a staged folder as a bag, signs it, writes the zip and settles it under its name in `out`.
 * @param staged the bag's folder
 * @param spare a folder on the same disk as `out` for what is not finished
 */
export async function packBag(
  staged: string,
  snapshot: Snapshot,
  spare: string,
  out: string,
  { signing, filing = [], language, check, signal, isTaken, keep }: PackOptions = {},
): Promise<Packed> {
  const copies = await Promise.all(filing.map((file) => digest(spare, file)));
  const state = stateOf(signing);
  const info = [
    ...bagInfo(snapshot, state, language),
    ...copies.map(({ sha256 }, i) => [filingField(i + 1), sha256] as const),
  ];
  const files = await sealBag(staged, info, (held) => [
    SEAL,
    sealText(sealOf(snapshot, held, wordsOf(state))),
  ]);
  if (signing) files.push(await signBag(staged, files, signing, signal));
  await writeZip(staged, files.sort(byPath), path.join(spare, 'package.zip'), signal);
  const made = await digest(spare, 'package.zip');
  const besides: Beside[] = copies.map((copy, i) => ({ ...copy, ending: filingEnding(i + 1) }));
  if (signing) {
    await writeFile(path.join(spare, 'zip.p7s'), await signatureOf(signing, made.sha256, signal));
    besides.push({ ...(await digest(spare, 'zip.p7s')), ending: '.zip.p7s' });
  }
  await check?.([
    { folder: staged, files: files.map(({ path: name }) => name) },
    { folder: spare, files: besides.map(({ path: name }) => name) },
  ]);
  signal?.throwIfAborted();
  const packedAs = (base: string): Packed => ({
    path: path.join(out, `${base}.zip`),
    name: `${base}.zip`,
    ...{ sha256: made.sha256, bytes: made.size },
    besides: ['.zip.sha256', ...besides.map(({ ending }) => ending)].map((end) => `${base}${end}`),
  });
  const settled = { zip: made, besides, name: bundleName(snapshot, language), isTaken };
  return packedAs(await settle(settled, spare, out, async (base) => keep?.(packedAs(base))));
}

export const filingField = (volume: number): string => `Filing-Copy-${volume}-SHA256`;
export const filingEnding = (volume: number): string => `-filing-${volume}.pdf`;

/** The signature signs what lists all else, so it can be listed nowhere itself. */
async function signBag(
  staged: string,
  files: readonly FileDigest[],
  signing: Signing,
  signal: AbortSignal | undefined,
): Promise<FileDigest> {
  const sealed = files.find(({ path: name }) => name === TAG_MANIFEST)?.sha256 ?? '';
  await writeFile(path.join(staged, SIGNATURE), await signatureOf(signing, sealed, signal));
  return digest(staged, SIGNATURE);
}

/** A finished file that lies beside the zip, under the zip's name with another ending. */
interface Beside extends FileDigest {
  readonly ending: string;
}

interface Settling extends Pick<PackOptions, 'isTaken'> {
  readonly zip: FileDigest;
  readonly besides: readonly Beside[];
  readonly name: string;
}

/**
 * Gives the zip the first name that is free or already holds the same bytes, with what lies beside it. These go first:
 * a zip that has its name is whole, has its checksum, and was told of.
 * @param keep told of the name when what lies beside it has it, and the zip has not
 * @returns the name without its ending
 */
async function settle(
  { zip, besides, name, isTaken }: Settling,
  spare: string,
  out: string,
  keep: (base: string) => Promise<unknown>,
): Promise<string> {
  for (let n = 1; ; n += 1) {
    const base = n === 1 ? name : `${name}-${n}`;
    if (await isTaken?.(`${base}.zip`, zip.sha256)) continue;
    await writeFile(path.join(spare, `${n}.sha256`), checksumLine(zip.sha256, `${base}.zip`), {
      flush: true,
    });
    const checksum = { ...(await digest(spare, `${n}.sha256`)), ending: '.zip.sha256' };
    const all = [checksum, ...besides, { ...zip, ending: '.zip' }];
    const held = await Promise.all(
      all.map(({ ending, size }) => heldSha256(out, `${base}${ending}`, size)),
    );
    const isFree = all.every(({ sha256 }, i) => held[i] === undefined || held[i] === sha256);
    if (!isFree) continue;
    const missing = all.filter((_, i) => held[i] === undefined);
    const isZip = ({ ending }: Beside) => ending === '.zip';
    const first = missing.filter((file) => !isZip(file));
    if (!(await claimAll(first, base, spare, out))) continue;
    try {
      await keep(base);
    } catch (error) {
      await giveBack(first, base, spare, out);
      throw error;
    }
    // Whoever has the name of the checksum has the zip's: no other bundle takes it.
    let cause: unknown;
    const isThere = await claimAll(missing.filter(isZip), base, spare, out).catch((error) => {
      cause = error;
      return false;
    });
    if (!isThere) {
      await giveBack(first, base, spare, out);
      throw onRecordAlone(`${base}.zip`, zip.sha256, out, cause);
    }
    await syncFolder(out);
    return base;
  }
}

/** It was told of, so that what was told has to be said to be wrong. */
const onRecordAlone = (name: string, sha256: string, out: string, cause: unknown): BundleError =>
  new BundleError(
    'folder',
    `${name} is on record, with SHA-256 ${sha256}, and is not in ${out}: it could not get its name`,
    'Make the bundle again, into another folder. The custody log keeps the line of the one that is missing: say so beside it.',
    { cause },
  );

/** In order, all or none; false where other bytes took one of the names meanwhile. */
async function claimAll(
  files: readonly Beside[],
  base: string,
  spare: string,
  out: string,
): Promise<boolean> {
  const claimed: Beside[] = [];
  try {
    for (const file of files) {
      const name = `${base}${file.ending}`;
      if (await claim(path.join(spare, file.path), path.join(out, name))) claimed.push(file);
      else if ((await heldSha256(out, name, file.size)) !== file.sha256) {
        await giveBack(claimed, base, spare, out);
        return false;
      }
    }
  } catch (error) {
    await giveBack(claimed, base, spare, out);
    throw error;
  }
  return true;
}

/** The names are free again, and the files where they were. */
async function giveBack(
  files: readonly Beside[],
  base: string,
  spare: string,
  out: string,
): Promise<void> {
  for (const { path: name, ending } of files) {
    const [from, to] = [path.join(spare, name), path.join(out, `${base}${ending}`)];
    const isLinked = await stat(from).catch(() => undefined);
    // What went wrong before is what has to be told.
    await (isLinked ? rm(to, { force: true }) : rename(to, from)).catch(() => undefined);
  }
}

/** The hash of a file that has the name already; one of another size need not be read. */
async function heldSha256(out: string, name: string, size: number): Promise<string | undefined> {
  const held = await stat(path.join(out, name)).catch(() => undefined);
  if (!held) return undefined;
  return held.isFile() && held.size === size ? (await digest(out, name)).sha256 : 'another';
}

/** Moves a finished file to a name, never over another file. */
async function claim(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
  }
  // Some disks have no hard links.
  if (await stat(to).catch(() => undefined)) return false;
  await rename(from, to);
  return true;
}

/** So that the names last too; some systems cannot, and then have no need to. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

export function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
