import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Evidence, linesOf } from '../../core/evidence/index.ts';
import type { RedactedTimes } from '../../core/redaction/index.ts';
import { withTemporaryFolder } from '../../core/temporary.ts';
import { isDraft } from '../cases/index.ts';
import { isRedacted, redactedSnapshot, type Snapshot, snapshotSha256 } from '../snapshot/index.ts';
import { BundleError } from './bundle-errors.ts';
import { typesetDocument } from './document/typesetting.ts';
import type { Language } from './document/words/index.ts';
import { findLeaks, type LeakReport, refuseLeaks } from './leaks/leak-check.ts';
import { referenceOf } from './leaks/reference.ts';
import { caseCustody } from './package/custody-files.ts';
import { type ExhibitSource, readExhibits, stageExhibits } from './package/exhibits.ts';
import { codeOf, type Leaving, type Packed, packBag } from './package/pack.ts';
import { type Signing, stateOf, statusOf, wordsOf } from './package/signing.ts';
import { stageData } from './package/stage.ts';

/** What was made: the package with its hash, and what is in it. */
export interface BundleReport extends Packed {
  /** Of all volumes together. */
  readonly pages: number;
  readonly exhibits: number;
  readonly volumes: number;
  /** By the name in its certificate; null for one that is not signed. */
  readonly signedBy: string | null;
  readonly timestamped: boolean;
  /** As its cover says: “DRAFT, NOT SIGNED, NOT TIMESTAMPED”. */
  readonly status: string;
  /** Of the snapshot that is in it. */
  readonly snapshotSha256: string;
  /**
   * Of a redacted version how many values its leak check looked for, and how many are too short to be looked for; null
   * of a full one.
   */
  readonly leakCheck: { readonly lookedFor: number; readonly notLookedFor: number } | null;
}

/** How far the work has come; `done` of `total` within a stage. */
export interface BundleProgress {
  readonly stage: 'exhibits' | 'document' | 'package';
  readonly done: number;
  readonly total: number;
}

export interface BundleOptions {
  readonly snapshot: Snapshot;
  /** Without what could name a person: of the redacted snapshot, and looked through for all that is left out of it. */
  readonly redacted?: boolean | undefined;
  /** What a redacted version tells in place of times; days where nobody says. */
  readonly times?: RedactedTimes | undefined;
  readonly evidence: ExhibitSource & Pick<Evidence, 'custody'>;
  /** Folder for the package; made when it is missing. */
  readonly out: string;
  /** With what it is signed; without it is not. */
  readonly signing?: Signing | undefined;
  /** Also as PDF/A-2b beside the package, for filing systems that take no other. */
  readonly filing?: boolean | undefined;
  /** In which the document is written; English where nobody says. */
  readonly language?: Language | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Keeps that it was made, before it has its name: when that fails, there is no bundle. */
  readonly keep?: ((report: BundleReport) => Promise<unknown>) | undefined;
}

/**
 * Renders a snapshot as a package that can be checked without Throughline.
 *
 * The same snapshot gives the same bytes, but for a signature: it has a time and chance in it. A file that has the package's name already is never
 * overwritten: the same bytes are kept, others make the new one end in -2, -3 … A name under which another bundle of
 * this data folder went out is never given again, in whatever folder that one lies.
 *
 * @throws BundleError naming what is missing, changed or in the way; nothing is left behind then
 */
export async function buildBundle(
  options: BundleOptions,
  onProgress: (progress: BundleProgress) => void = () => undefined,
): Promise<BundleReport> {
  const { out } = options;
  try {
    await mkdir(out, { recursive: true });
    return await withTemporaryFolder(out, '.bundle-', (work) => buildIn(work, options, onProgress));
  } catch (error) {
    throw options.signal?.aborted ? stopped(error) : asFolderError(error, out);
  }
}

async function buildIn(
  work: string,
  options: BundleOptions,
  onProgress: (progress: BundleProgress) => void,
): Promise<BundleReport> {
  const {
    snapshot: full,
    redacted,
    times,
    evidence,
    out,
    signing,
    filing,
    language,
    signal,
    keep,
  } = options;
  if (isRedacted(full)) throw alreadyRedacted();
  const snapshot = redacted ? await redactedSnapshot(full, evidence, times) : full;
  const staged = path.join(work, 'bag');
  const total = snapshot.captures.length;
  const state = stateOf(signing);
  const custody = await caseCustody(snapshot, evidence);
  await stageData(snapshot, custody, staged, state, language);
  const exhibits = redacted
    ? await readExhibits(snapshot, async () => undefined)
    : await stageExhibits(snapshot, evidence, staged, (done) => {
        signal?.throwIfAborted();
        onProgress({ stage: 'exhibits', done, total });
      });
  onProgress({ stage: 'document', done: 0, total: 1 });
  const document = await typesetDocument({ snapshot, exhibits, custody, state, language }, staged, {
    filing: filing ? work : undefined,
    signal,
  });
  onProgress({ stage: 'package', done: 0, total: 1 });
  let leaks: LeakReport | null = null as LeakReport | null;
  const made = () => ({
    pages: document.pages,
    exhibits: exhibits.length,
    volumes: document.files.length,
    signedBy: state.certificate?.subject ?? null,
    timestamped: state.authority !== null,
    status: statusOf(wordsOf(state), isDraft(snapshot)),
    snapshotSha256: snapshotSha256(snapshot),
    leakCheck: leaks && { lookedFor: leaks.lookedFor, notLookedFor: leaks.notLookedFor.length },
  });
  const packed = await packBag(staged, snapshot, work, out, {
    ...{ signing, filing: document.filing, language, signal },
    check: redacted
      ? async (places) => {
          const reference = await referenceOf(snapshot, custody, state, language);
          leaks = await checkLeaks(full, evidence, places, { reference, signal });
        }
      : undefined,
    isTaken: async (name, sha256) => {
      for await (const line of linesOf(evidence, 'exported'))
        if (line.bundle === name && line.sha256 !== sha256) return true;
      return false;
    },
    keep: async (finished) => {
      signal?.throwIfAborted();
      await keep?.({ ...finished, ...made() });
    },
  });
  onProgress({ stage: 'package', done: 1, total: 1 });
  return { ...packed, ...made() };
}

async function checkLeaks(
  full: Snapshot,
  evidence: ExhibitSource,
  places: readonly Leaving[],
  how: Parameters<typeof findLeaks>[3],
): Promise<LeakReport> {
  const exhibits = await readExhibits(full, ({ batch, offset, length }) =>
    evidence.readSlice(batch, offset, length),
  );
  const report = await findLeaks(full, exhibits, places, how);
  refuseLeaks(report);
  return report;
}

const alreadyRedacted = (): BundleError =>
  new BundleError(
    'no-file',
    'The snapshot is that of a redacted version: what is left out of it cannot be looked for',
    'Give the snapshot of the full version, and say that it is to be redacted.',
  );

const stopped = (cause: unknown): BundleError =>
  new BundleError(
    'stopped',
    'The bundle was stopped, and nothing of it was kept',
    'Make it again when it is wanted.',
    { cause },
  );

const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: 'Free space there, or choose another folder; nothing was left behind.',
  EDQUOT: 'Free space there, or choose another folder; nothing was left behind.',
  EACCES: 'Choose a folder that you may write to.',
  EPERM: 'Choose a folder that you may write to.',
  EROFS: 'Choose a folder that you may write to.',
  EEXIST: 'There is a file of that name; choose a folder.',
  ENOTDIR: 'There is a file of that name; choose a folder.',
};

/** Names what a user can mend about the folder; anything else is passed on. */
function asFolderError(error: unknown, out: string): unknown {
  const code = String(codeOf(error));
  const remedy = REMEDIES[code];
  if (error instanceof BundleError || remedy === undefined) return error;
  const lacking = code === 'ENOSPC' || code === 'EDQUOT' ? 'disk-full' : 'folder';
  return new BundleError(lacking, `The bundle cannot be written to ${out}`, remedy, {
    cause: error,
  });
}
