import { isUtf8 } from 'node:buffer';
import { type FileHandle, open, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { whyOf } from '../../../core/errors.ts';
import type { Trust } from '../../signature/index.ts';
import { isRedacted, type Snapshot } from '../../snapshot/index.ts';
import { BundleError } from '../bundle-errors.ts';
import { digest, type FileDigest, MANIFEST, TAG_MANIFEST } from '../package/bag-files.ts';
import { checksumLine } from '../package/pack.ts';
import { SEAL } from '../package/seal.ts';
import { SIGNATURE } from '../package/signing.ts';
import { spooled } from '../package/spool.ts';
import { CUSTODY, JUDGEMENTS, SNAPSHOT } from '../package/stage.ts';
import { ZIP_LIMITS } from '../zip/form.ts';
import { readContent, readDirectory, readEntry } from '../zip/zip-read.ts';
import { checkBag, type ReadPackage } from './bag-check.ts';
import { checkCase } from './case-check.ts';
import { checkDocumentAgain } from './document.ts';
import { checkAgainstFull } from './full.ts';
import { type Problem, Problems } from './problems.ts';
import { checkReadings, notesOnReadings, type ReadAgain } from './read-again.ts';
import { checkAgain, type Recomputed } from './recompute.ts';
import { checkSigned, checkSignedBeside, MOST_SIGNATURE, type SignedReport } from './signature.ts';

export interface VerifyReport {
  /** True when nothing at all is wrong. */
  readonly ok: boolean;
  /** What has to be said before all else: that it is not signed, that the document was not compared. */
  readonly states: readonly string[];
  /** Files of the package whose bytes were read and compared. */
  readonly checked: number;
  readonly problems: Problem[];
  /** Of a package that is signed: by whom and when, and for what it was checked. */
  readonly signature?: SignedReport;
  /** Where the engine was run again on what the run saw. */
  readonly recomputed?: Recomputed;
  /** Where the records were read again. */
  readonly readAgain?: ReadAgain;
  /** What the package cannot show by itself, in sentences. */
  readonly notes: readonly string[];
}

interface VerifyOptions {
  readonly name?: string;
  readonly trust?: Trust | undefined;
  readonly quick?: boolean;
  readonly full?: string | undefined;
  readonly recompute?: boolean;
}

/** Bytes that are kept for those files whose text is looked into; no real one comes near. */
const MOST_TEXT = 256 * 1024 * 1024;
const TEXTS = new Set([
  ...['bagit.txt', 'bag-info.txt', MANIFEST, TAG_MANIFEST],
  ...[SNAPSHOT, CUSTODY, JUDGEMENTS, SEAL],
]);

/**
 * Checks a bundle: every byte of the zip, every file against the manifests and the seal, exhibits and tables against
 * the snapshot, the records against what is said of them, the custody log, the document, which is set again, and the
 * checksum file beside it when there is one. Needs no data folder. Whatever the file holds, the answer is a report.
 *
 * @param file a path, or the bytes as they arrive
 * @param options.name how a file that arrives as bytes is called in the report
 * @param options.trust certificates of authorities, which those of a signature have to lead to
 * @param options.quick leaves the document out: to set it again takes as long as making it
 * @param options.full of a redacted version the file of the full one, to compare what follows from it
 * @param options.recompute reads the records again and runs the engine on what the run saw of the ads in scope; compares links, networks and merges
 * @throws BundleError `no-file` when the path leads to no file that can be read
 */
export async function verifyBundle(
  file: string | AsyncIterable<Buffer>,
  { name = 'bundle.zip', ...options }: VerifyOptions = {},
): Promise<VerifyReport> {
  if (typeof file === 'string') return verifyFile(file, path.basename(file), options);
  return spooled(
    file,
    ZIP_LIMITS.bytes,
    (received) => verifyFile(received, name, options),
    (why) => {
      const problems = new Problems();
      problems.add(name, why);
      return { ok: false, states: [], checked: 0, problems: problems.list(), notes: [] };
    },
  );
}

async function verifyFile(
  file: string,
  name: string,
  { trust, quick = false, recompute = false, full }: Omit<VerifyOptions, 'name'>,
): Promise<VerifyReport> {
  const handle = await openFile(file);
  try {
    const problems = new Problems();
    const { size } = await handle.stat();
    const read = await readPackage(handle, size, problems);
    const found = read && (await checkPackage(read, { trust, quick, recompute, full }, problems));
    let signature = found?.signature;
    let hash: Promise<string> | undefined;
    const sha256 = () => {
      hash ??= digest(path.dirname(file), path.basename(file)).then((made) => made.sha256);
      return hash;
    };
    await checkBeside(file, name, sha256, problems);
    if (read)
      signature = await checkSignedBeside(
        { file, name },
        read,
        { sha256, signature, trust },
        problems,
      );
    return {
      ok: problems.count === 0,
      states: found?.states ?? [],
      checked: read?.files.size ?? 0,
      problems: problems.list(),
      ...(signature ? { signature } : {}),
      ...(found?.recomputed ? { recomputed: found.recomputed } : {}),
      ...(found?.readAgain ? { readAgain: found.readAgain } : {}),
      notes: found?.notes ?? [],
    };
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
      `${file} cannot be read: ${whyOf(cause)}`,
      'Check the path; name the .zip file itself.',
      { cause },
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
  const placed = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    files,
    signature,
    text: (name) => texts.get(name),
    async bytes(name) {
      const entry = placed.get(name);
      if (!entry) return undefined;
      if (entry.size <= MOST_TEXT) return readContent(file, entry);
      problems.add(name, `is larger than ${MOST_TEXT} bytes`);
      return undefined;
    },
  };
}

async function checkPackage(
  read: Unpacked,
  { trust, quick, recompute, full }: Omit<VerifyOptions, 'name'>,
  problems: Problems,
): Promise<
  Pick<VerifyReport, 'states' | 'recomputed' | 'readAgain' | 'notes'> & {
    readonly signature: SignedReport | undefined;
  }
> {
  checkBag(read, problems);
  const { snapshot, notes } = await checkCase(read, problems);
  if (full !== undefined && snapshot) await compareWith(full, snapshot, problems);
  const signature = await checkSigned(read, read.signature, trust, problems);
  const unset =
    snapshot && !quick
      ? await checkDocumentAgain(snapshot, read, signature?.certificate ?? null, problems)
      : [];
  const again =
    recompute && snapshot ? checkAgain(snapshot, read.text(CUSTODY) ?? '', problems) : undefined;
  const readAgain =
    recompute && snapshot && !isRedacted(snapshot)
      ? await checkReadings(snapshot, read, problems)
      : undefined;
  return {
    signature,
    states: [...(signature ? [] : [notSigned]), ...(quick ? [quickly] : unset)],
    ...(again?.recomputed ? { recomputed: again.recomputed } : {}),
    ...(readAgain ? { readAgain } : {}),
    notes: [
      ...(signature ? [] : [unsigned]),
      ...notes,
      ...(full === undefined ? [] : [comparedOnly]),
      ...(again?.notes ?? []),
      ...(readAgain ? notesOnReadings(readAgain) : []),
      ...(recompute ? [notRecomputed] : []),
    ],
  };
}

async function compareWith(file: string, snapshot: Snapshot, problems: Problems): Promise<void> {
  const handle = await openFile(file);
  try {
    // What is wrong with the full version is for its own check.
    const read = await readPackage(handle, (await handle.stat()).size, new Problems());
    if (read) await checkAgainstFull(snapshot, read, problems);
    else problems.add(path.basename(file), 'is no package that can be read');
  } finally {
    await handle.close();
  }
}

const notRecomputed =
  'Not computed again: operations, near matches and counts of other advertisements. They rest on advertisements that are not in the package, and only a signature or a hash that was kept elsewhere shows that nobody changed them.';

const comparedOnly =
  'The snapshot was compared with that of the full version, which was not checked itself: verify it, too.';

const notSigned = 'NOT SIGNED.';

const quickly =
  'QUICK CHECK: the document was compared with its seal alone. It was not set again, so a page that was changed is not found.';

const unsigned =
  'It is not signed: who makes the whole package again, with new hashes, is not found. Compare the SHA-256 of the zip, or an anchor of the custody log, with one that was kept elsewhere.';

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
