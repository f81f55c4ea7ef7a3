import type { Evidence } from '../../core/evidence/index.ts';
import { caseOf, type Keeping, recipientOf } from '../cases/index.ts';
import { CaseError, checkLeaves, type Snapshot } from '../snapshot/index.ts';
import { type BundleOptions, type BundleReport, buildBundle } from './build.ts';
import { recorderOf } from './bundle-record.ts';
import { checkKnown, checkReceived } from './from.ts';

interface Again
  extends Pick<
    BundleOptions,
    'out' | 'signing' | 'filing' | 'language' | 'redacted' | 'times' | 'signal'
  > {
  readonly evidence: Evidence;
  /** Absent where only the received files are here. */
  readonly store?: Keeping['store'] | undefined;
  /** The initials of who has it made, and for whom: kept with the case, where the case is kept here. */
  readonly initials: string;
  readonly recipient: string;
}

/**
 * Makes the bundle of a snapshot that was frozen before, from the received files. Its export is logged, and its case
 * keeps that it was made, where that case is worked on here.
 * @throws BundleError, `unknown-snapshot` where no bundle was made of it here; CaseError `conflict` where its exhibit numbers are not those of the register; JudgementError
 * @throws CaseError `red` where nothing of its case may leave
 */
export async function makeBundleAgain(
  { evidence, store, initials, recipient, ...how }: Again,
  snapshot: Snapshot,
): Promise<BundleReport> {
  checkLeaves(snapshot.case);
  await checkKnown(snapshot, { store, evidence });
  await checkReceived(snapshot, evidence);
  const kept = store && (await caseHere(store, snapshot));
  const keep = recorderOf({ store, evidence }, snapshot, {
    kept: kept === undefined ? undefined : { case: kept, initials },
    recipient: recipientOf(recipient),
    redacted: how.redacted,
    entities: snapshot.selection.length,
  });
  return buildBundle({ snapshot, evidence, keep, ...how });
}

/** Of a case that was taken in from elsewhere nothing is changed here. */
async function caseHere(
  { db }: Keeping['store'],
  { case: of }: Snapshot,
): Promise<string | undefined> {
  if (!of) return undefined;
  try {
    const file = await caseOf(db, of.id);
    checkLeaves(file);
    return file.imported ? undefined : of.id;
  } catch (error) {
    if (error instanceof CaseError && error.code === 'not-found') return undefined;
    throw error;
  }
}
