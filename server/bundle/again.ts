import {
  CaseError,
  caseOf,
  type Keeping,
  recipientOf,
  recordBundle,
  type Snapshot,
  selectionSha256,
} from '../cases/index.ts';
import type { Evidence } from '../evidence/index.ts';
import { type BundleOptions, type BundleReport, buildBundle } from './build.ts';
import { checkReceived } from './from.ts';

interface Again
  extends Pick<BundleOptions, 'out' | 'signing' | 'filing' | 'language' | 'redacted' | 'signal'> {
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
 * @throws BundleError; CaseError `conflict` where its exhibit numbers are not those of the register; JudgementError
 */
export async function makeBundleAgain(
  { evidence, store, initials, recipient, ...how }: Again,
  snapshot: Snapshot,
): Promise<BundleReport> {
  await checkReceived(snapshot, evidence);
  const kept = store && (await caseHere(store, snapshot));
  const whom = recipientOf(recipient);
  const keep = async (report: BundleReport) => {
    const { name, sha256, pages, exhibits } = report;
    if (store && kept !== undefined)
      await recordBundle(
        { store, evidence },
        { case: kept, initials },
        {
          ...{ name, sha256, snapshot: report.snapshotSha256, recipient: whom },
          form: how.redacted ? 'redacted' : 'full',
          ...{ pages, exhibits },
        },
        snapshot.captures,
      );
    await evidence.appendCustody({
      ...{ event: 'exported', bundle: name, sha256, entities: snapshot.selection.length },
      selection: selectionSha256(snapshot.selection),
      ...(snapshot.case ? { case: snapshot.case.id } : {}),
    });
  };
  return buildBundle({ snapshot, evidence, keep, ...how });
}

/** Of a case that was taken in from elsewhere nothing is changed here. */
async function caseHere(
  { db }: Keeping['store'],
  { case: of }: Snapshot,
): Promise<string | undefined> {
  if (!of) return undefined;
  try {
    const { imported } = await caseOf(db, of.id);
    return imported ? undefined : of.id;
  } catch (error) {
    if (error instanceof CaseError && error.code === 'not-found') return undefined;
    throw error;
  }
}
