import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** BagIt (RFC 8493): the files that say what is in the package, and what each must hash to. */

export interface FileDigest {
  /** Relative to the package's root, with forward slashes. */
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

export const BAGIT = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';
export const MANIFEST = 'manifest-sha256.txt';
export const TAG_MANIFEST = 'tagmanifest-sha256.txt';

export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

export const isPayload = (name: string): boolean => name.startsWith('data/');

export function manifestText(files: readonly FileDigest[]): string {
  return [...files]
    .sort(byPath)
    .map(({ sha256, path: name }) => `${sha256}  ${name}\n`)
    .join('');
}

export function payloadOxum(payload: readonly FileDigest[]): string {
  const bytes = payload.reduce((sum, { size }) => sum + size, 0);
  return `${bytes}.${payload.length}`;
}

/** `label: value` lines; values are kept to one line so that none can add a label. */
export function bagInfoText(fields: readonly (readonly [string, string])[]): string {
  return fields
    .map(([label, value]) => `${label}: ${value.replace(/[\p{C}\p{Z}]+/gu, ' ').trim()}\n`)
    .join('');
}

export async function digest(folder: string, name: string): Promise<FileDigest> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of createReadStream(path.join(folder, name))) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { path: name, size, sha256: hash.digest('hex') };
}

async function digestAll(folder: string): Promise<FileDigest[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const digests: FileDigest[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const name = path.relative(folder, path.join(entry.parentPath, entry.name));
    digests.push(await digest(folder, name.split(path.sep).join('/')));
  }
  return digests.sort(byPath);
}

/**
 * Turns a folder with `data/` and further tag files into a bag.
 * @param seal the tag file that names what is in the folder before
 * @returns every file of the bag, in order of name
 */
export async function sealBag(
  folder: string,
  info: readonly (readonly [string, string])[],
  seal: (files: ReadonlyMap<string, FileDigest>) => readonly [name: string, text: string],
): Promise<FileDigest[]> {
  const before = await digestAll(folder);
  const [sealName, sealText] = seal(new Map(before.map((file) => [file.path, file])));
  const payload = before.filter(({ path: name }) => isPayload(name));
  const put = async (name: string, text: string) => {
    await writeFile(path.join(folder, name), text);
    return digest(folder, name);
  };
  const tags = [
    ...before.filter(({ path: name }) => !isPayload(name)),
    await put(sealName, sealText),
    await put('bagit.txt', BAGIT),
    await put('bag-info.txt', bagInfoText([...info, ['Payload-Oxum', payloadOxum(payload)]])),
    await put(MANIFEST, manifestText(payload)),
  ];
  const tagManifest = await put(TAG_MANIFEST, manifestText(tags));
  return [...payload, ...tags, tagManifest].sort(byPath);
}
