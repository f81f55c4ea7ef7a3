import {
  BAGIT,
  bagInfoText,
  type FileDigest,
  isPayload,
  MANIFEST,
  manifestText,
  payloadOxum,
  TAG_MANIFEST,
} from '../package/bag-files.ts';
import { SIGNATURE } from '../package/signing.ts';
import { isSafeName } from '../zip/zip-read.ts';
import type { Problems } from './problems.ts';

/** The files of a package as read: what each hashes to, and the text of those that are looked into. */
export interface ReadPackage {
  readonly files: ReadonlyMap<string, FileDigest>;
  text(name: string): string | undefined;
  /** The bytes of a file, read again; undefined where it is not there. */
  bytes(name: string): Promise<Buffer | undefined>;
}

/** The last manifest is listed nowhere, nor is what signs it. */
const UNLISTED = new Set<string>([TAG_MANIFEST, SIGNATURE]);

/** Compares a package with its own manifests, both ways. */
export function checkBag(
  { files, text }: Pick<ReadPackage, 'files' | 'text'>,
  problems: Problems,
): void {
  const all = [...files.values()];
  const payload = all.filter(({ path }) => isPayload(path));
  const tags = all.filter(({ path }) => !isPayload(path) && !UNLISTED.has(path));
  const declaration = text('bagit.txt');
  if (declaration !== undefined && declaration !== BAGIT) {
    problems.add('bagit.txt', 'does not say what a BagIt 1.0 package says');
  }
  checkManifest(MANIFEST, text(MANIFEST), payload, problems);
  checkManifest(TAG_MANIFEST, text(TAG_MANIFEST), tags, problems);
  const info = text('bag-info.txt');
  if (info !== undefined) checkField(info, 'Payload-Oxum', payloadOxum(payload), problems);
  for (const name of ['bagit.txt', 'bag-info.txt']) {
    if (!files.has(name)) problems.add(name, 'is missing');
  }
}

/** One label of bag-info.txt, which must be there once with the value expected. */
export function checkField(info: string, label: string, value: string, problems: Problems): void {
  const stated = info.split('\n').filter((line) => line.startsWith(`${label}:`));
  if (stated.length !== 1 || `${stated[0]}\n` !== bagInfoText([[label, value]])) {
    problems.add('bag-info.txt', `does not give ${label} as ${value}`);
  }
}

function checkManifest(
  manifest: string,
  text: string | undefined,
  files: readonly FileDigest[],
  problems: Problems,
): void {
  if (text === undefined) problems.add(manifest, 'is missing');
  if (text === undefined || text === manifestText(files)) return;
  const before = problems.count;
  const listed = readManifest(manifest, text, problems);
  for (const { path, sha256 } of files) {
    const stated = listed.get(path);
    if (stated === undefined) problems.add(path, `was added: ${manifest} does not list it`);
    else if (stated !== sha256) {
      problems.add(path, `was changed: its SHA-256 is ${sha256}, ${manifest} has ${stated}`);
    }
    listed.delete(path);
  }
  for (const path of listed.keys()) {
    problems.add(path, `is missing: ${manifest} lists it`);
  }
  if (problems.count === before) problems.add(manifest, 'is not written as it was made');
}

function readManifest(manifest: string, text: string, problems: Problems): Map<string, string> {
  const listed = new Map<string, string>();
  for (const [i, line] of text.replace(/\n$/, '').split('\n').entries()) {
    const [, sha256 = '', path = ''] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (path === '') problems.add(manifest, `line ${i + 1} is no checksum of a file`);
    else if (!isSafeName(path)) problems.add(path, `${manifest} lists a name that is not safe`);
    else if (listed.has(path)) problems.add(path, `is listed twice in ${manifest}`);
    else listed.set(path, sha256);
  }
  return listed;
}
