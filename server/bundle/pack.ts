import { link, open, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Snapshot } from '../cases/index.ts';
import { digest, type FileDigest, sealBag } from './bag.ts';
import { SEAL, sealOf, sealText } from './seal.ts';
import { bagInfo, bundleName } from './stage.ts';
import { writeZip } from './zip-write.ts';

/** A finished package: where it is, and what it must hash to. */
export interface Packed {
  readonly path: string;
  /** The file's name in its folder. */
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
}

export const checksumLine = (sha256: string, name: string): string => `${sha256}  ${name}\n`;

/**
 * Seals a staged folder as a bag, writes the zip and settles it under its name in `out`.
 * @param staged the bag's folder
 * @param spare a folder on the same disk as `out` for what is not finished
 */
export async function packBag(
  staged: string,
  snapshot: Snapshot,
  spare: string,
  out: string,
): Promise<Packed> {
  const files = await sealBag(staged, bagInfo(snapshot), (held) => [
    SEAL,
    sealText(sealOf(snapshot, held)),
  ]);
  const zip = path.join(spare, 'package.zip');
  await writeZip(staged, files, zip);
  const made = await digest(spare, 'package.zip');
  const name = await settle(zip, made, bundleName(snapshot), spare, out);
  return { path: path.join(out, name), name, sha256: made.sha256, bytes: made.size };
}

/**
 * Gives the zip the first name that is free or already holds the same bytes. The checksum file goes
 * first: a zip that has its name is whole and has its checksum.
 */
async function settle(
  zip: string,
  { sha256, size }: FileDigest,
  base: string,
  spare: string,
  out: string,
): Promise<string> {
  for (let n = 1; ; n += 1) {
    const name = `${base}${n === 1 ? '' : `-${n}`}.zip`;
    const target = path.join(out, name);
    const held = await heldSha256(out, name, size);
    const checksum = await readFile(`${target}.sha256`, 'utf8').catch(() => undefined);
    const wanted = checksumLine(sha256, name);
    if (held !== undefined && held !== sha256) continue;
    if (checksum !== undefined && checksum !== wanted) continue;
    if (checksum === undefined) {
      const line = path.join(spare, `${n}.sha256`);
      await writeFile(line, wanted, { flush: true });
      if (!(await claim(line, `${target}.sha256`))) continue;
    }
    if (held === undefined && !(await claim(zip, target))) continue;
    await syncFolder(out);
    return name;
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
