import { isUtf8 } from 'node:buffer';
import { type FileHandle, open, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Trust } from '../signature/index.ts';
import { digest, type FileDigest, MANIFEST, TAG_MANIFEST } from './bag.ts';
import { BundleError } from './errors.ts';
import { checksumLine } from './pack.ts';
import { type Problem, Problems } from './problems.ts';
import { SIGNATURE } from './sealing.ts';
import { spooled } from './spool.ts';
import { CUSTODY, JUDGEMENTS, SNAPSHOT } from './stage.ts';
import { checkBag, type ReadPackage } from './verify-bag.ts';
import { checkCase } from './verify-case.ts';
import {
  checkSeal,
  checkSignedBeside,
  MOST_SIGNATURE,
  type SealReport,
} from './verify-signature.ts';
import { ZIP_LIMITS } from './zip-form.ts';
import { readDirectory, readEntry } from './zip-read.ts';

export interface VerifyReport {
  /** True when nothing at all is wrong. */
  readonly ok: boolean;
  /** Files of the package whose bytes were read and compared. */
  readonly checked: number;
  readonly problems: Problem[];
  /** Of a package that is signed: by whom and when, and for what it was checked. */
  readonly seal?: SealReport;
}

/** Bytes that are kept for those files whose text is looked into; no real one comes near. */
const MOST_TEXT = 256 * 1024 * 1024;
const TEXTS = new Set([
  ...['bagit.txt', 'bag-info.txt', MANIFEST, TAG_MANIFEST],
  ...[SNAPSHOT, CUSTODY, JUDGEMENTS],
]);

/**
 * Checks a bundle: every byte of the zip, every file against the manifests, the exhibits and the table of
 * judgements against the snapshot, the custody chain, and the checksum file beside it when there is one. Needs no data
 * folder. Whatever the file holds, the answer is a report.
 *
 * @param file a path, or the bytes as they arrive
 * @param options.name how a file that arrives as bytes is called in the report
 * @param options.trust certificates of authorities, which those of a signature have to lead to
 * @throws BundleError `no-file` when the path leads to no file that can be read
 */
export async function verifyBundle(
  file: string | AsyncIterable<Buffer>,
  { name = 'bundle.zip', trust }: { readonly name?: string; readonly trust?: Trust } = {},
): Promise<VerifyReport> {
  if (typeof file === 'string') return verifyFile(file, path.basename(file), trust);
  return spooled(
    file,
    ZIP_LIMITS.bytes,
    (received) => verifyFile(received, name, trust),
    (why) => {
      const problems = new Problems();
      problems.add(name, why);
      return { ok: false, checked: 0, problems: problems.list() };
    },
  );
}

async function verifyFile(
  file: string,
  name: string,
  trust: Trust | undefined,
): Promise<VerifyReport> {
  const handle = await openFile(file);
  try {
    const problems = new Problems();
    const { size } = await handle.stat();
    const read = await readPackage(handle, size, problems);
    let seal: SealReport | undefined;
    if (read) {
      checkBag(read, problems);
      checkCase(read, problems);
      seal = await checkSeal(read, read.signature, trust, problems);
    }
    let hash: Promise<string> | undefined;
    const sha256 = () => {
      hash ??= digest(path.dirname(file), path.basename(file)).then((made) => made.sha256);
      return hash;
    };
    await checkBeside(file, name, sha256, problems);
    if (read)
      seal = await checkSignedBeside({ file, name }, read, { sha256, seal, trust }, problems);
    const checked = read?.files.size ?? 0;
    const found = { ok: problems.count === 0, checked, problems: problems.list() };
    return seal ? { ...found, seal } : found;
  } finally {
    await handle.close();
  }
}

async function openFile(file: string): Promise<FileHandle> {
  try {
    // A pipe or a device would keep the reader waiting.
    if (!(await stat(file)).isFile()) throw new Error('it is not a file');
    return await open(file, 'r');
  } catch (cause) {
    throw new BundleError(
      'no-file',
      `${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
      'Check the path; name the .zip file itself.',
      cause,
    );
  }
}

interface Unpacked extends ReadPackage {
  readonly signature: Buffer | undefined;
}

async function readPackage(
  file: FileHandle,
  size: number,
  problems: Problems,
): Promise<Unpacked | undefined> {
  const entries = await readDirectory(file, size, problems);
  if (!entries) return undefined;
  let signature: Buffer | undefined;
  const files = new Map<string, FileDigest>();
  const texts = new Map<string, string>();
  for (const entry of entries) {
    const stretches: Buffer[] = [];
    const isKept = entry.name === SIGNATURE || TEXTS.has(entry.name);
    const most = entry.name === SIGNATURE ? MOST_SIGNATURE : MOST_TEXT;
    const isText = isKept && entry.size <= most;
    const found = await readEntry(file, entry, problems, (stretch) => {
      if (isText) stretches.push(stretch);
    });
    files.set(entry.name, found);
    if (!isKept) continue;
    const bytes = Buffer.concat(stretches);
    if (entry.name === SIGNATURE) {
      signature = bytes;
      continue;
    }
    if (isText && isUtf8(bytes)) texts.set(entry.name, bytes.toString('utf8'));
    else
      problems.add(entry.name, isText ? 'is not UTF-8 text' : `is larger than ${MOST_TEXT} bytes`);
  }
  return { files, text: (name) => texts.get(name), signature };
}

/** The checksum file beside the zip, when there is one. */
async function checkBeside(
  file: string,
  name: string,
  hashOf: () => Promise<string>,
  problems: Problems,
): Promise<void> {
  const beside = `${file}.sha256`;
  const info = await stat(beside).catch(() => undefined);
  if (!info) return;
  const sha256 = await hashOf();
  const expected = checksumLine(sha256, name);
  if (info.size !== Buffer.byteLength(expected) || (await readFile(beside, 'utf8')) !== expected) {
    problems.add(`${name}.sha256`, `does not say what ${name} has: ${sha256}`);
  }
}
