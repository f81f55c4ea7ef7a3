import { readFile } from 'node:fs/promises';
import { type Evidence, linesOf } from '../../core/evidence/index.ts';
import { bundlesOfSnapshot, type Keeping } from '../cases/index.ts';
import { CaseError, readSnapshot, type Snapshot, snapshotSha256 } from '../snapshot/index.ts';
import { BundleError } from './bundle-errors.ts';

/** More names than this tell nobody more. */
const MOST_NAMED = 10;

/**
 * Reads a snapshot that was frozen before, to make its bundle again.
 * @throws BundleError `no-file`; CaseError when it is no snapshot of this release
 */
export async function readFrozen(file: string): Promise<Snapshot> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new BundleError(
      'no-file',
      `${file} cannot be read: ${cause instanceof Error ? cause.message : cause}`,
      'Give data/snapshot.json of a bundle.',
      { cause },
    );
  });
  try {
    return readSnapshot(bytes);
  } catch (error) {
    if (!(error instanceof CaseError) || error.code !== 'version') throw error;
    throw new CaseError(
      'version',
      `${file} ${error.message}`,
      'Make the bundle again by the release that froze it; bag-info.txt names it.',
      { cause: error },
    );
  }
}

/**
 * A snapshot can be edited. So it has to be that of a bundle which was made here: the custody log names its SHA-256. Of
 * a bundle of an earlier build the log names the zip alone, and the case the snapshot.
 * @throws BundleError `unknown-snapshot`
 */
export async function checkKnown(
  snapshot: Snapshot,
  {
    store,
    evidence,
  }: { readonly store?: Keeping['store'] | undefined } & {
    readonly evidence: Pick<Evidence, 'custody'>;
  },
): Promise<void> {
  const sha256 = snapshotSha256(snapshot);
  const zips = new Set(store ? await bundlesOfSnapshot(store.db, sha256) : []);
  for await (const line of linesOf(evidence, 'exported'))
    if (line.snapshot === sha256 || (line.snapshot === undefined && zips.has(line.sha256))) return;
  throw new BundleError(
    'unknown-snapshot',
    `No bundle of this data folder was made of a snapshot with SHA-256 ${sha256}`,
    'Take data/snapshot.json of a bundle that was made here, as it lies in the zip. To change what a bundle says, change the case and make a new one.',
  );
}

/**
 * Looks for every received file that a snapshot names.
 * @throws BundleError `bytes-missing` with the names of those that are not there
 */
export async function checkReceived(
  { batches }: Pick<Snapshot, 'batches'>,
  evidence: Pick<Evidence, 'has'>,
): Promise<void> {
  const held = await Promise.all(batches.map(({ sha256 }) => evidence.has(sha256)));
  const missing = batches.filter((_, i) => !held[i]);
  if (missing.length === 0) return;
  const names = missing.slice(0, MOST_NAMED).map(({ name, sha256 }) => `${name} (${sha256})`);
  const more = missing.length > MOST_NAMED ? `, and ${missing.length - MOST_NAMED} more` : '';
  throw new BundleError(
    'bytes-missing',
    `${missing.length} of ${batches.length} received files are not in this data folder: ${names.join(', ')}${more}`,
    'Take the data folder in which the snapshot was frozen, or import these files into this one again.',
  );
}
