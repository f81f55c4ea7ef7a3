import type { Evidence } from '../../core/evidence/index.ts';
import {
  type CheckSources,
  freezeCase,
  type Keeping,
  type Looking,
  recipientOf,
  sayWhatStands,
} from '../cases/index.ts';
import {
  type FreezeOptions,
  freezeSnapshot,
  frozenOnRecord,
  readForms,
  type Snapshot,
} from '../snapshot/index.ts';
import {
  type BundleOptions,
  type BundleProgress,
  type BundleReport,
  buildBundle,
} from './build.ts';
import { recorderOf } from './bundle-record.ts';

/** What a bundle is made of: a selection under a title, or a case that is kept. */
export type Asked =
  | { readonly entities: readonly string[]; readonly title: string; readonly producer: string }
  | {
      readonly case: string;
      /** The initials of who has it made. */
      readonly initials: string;
      /** For whom it is made; empty where nobody says. */
      readonly recipient: string;
    };

interface Options
  extends Pick<FreezeOptions, 'judgements' | 'store' | 'positions' | 'now' | 'software'>,
    Looking,
    Pick<CheckSources, 'library'>,
    Pick<Keeping, 'evidence'> {
  readonly store: FreezeOptions['store'];
  readonly evidence: Evidence;
  /** May hold forms of the office. */
  readonly dataDir: string;
  /** Folder for the package; made when it is missing. */
  readonly out: string;
}

export interface MadeBundle {
  readonly report: BundleReport;
  readonly snapshot: Snapshot;
}

/**
 * Freezes a selection or a case on record, makes the bundle, and writes its export into the custody log; a case keeps that it was
 * made.
 * @param onFrozen what is in it, before the work begins
 * @throws CaseError, NetworkError, BundleError; JudgementError for initials
 */
export async function makeBundle(
  options: Options,
  asked: Asked,
  {
    redacted = false,
    onFrozen = () => undefined,
    onProgress = () => undefined,
    ...how
  }: Pick<BundleOptions, 'signing' | 'filing' | 'language' | 'times' | 'signal'> & {
    /** Without what could name a person. */
    readonly redacted?: boolean | undefined;
    readonly onFrozen?: (snapshot: Snapshot) => void;
    readonly onProgress?: (progress: BundleProgress) => void;
  } = {},
): Promise<MadeBundle> {
  const { evidence, out } = options;
  const forms = await readForms(options.dataDir);
  const recipient = 'case' in asked ? recipientOf(asked.recipient) : '';
  if ('case' in asked) await sayWhatStands(options, asked);
  const snapshot = await frozenOnRecord(options, () =>
    'case' in asked
      ? freezeCase({ ...options, forms }, asked)
      : freezeSnapshot({ ...options, ...asked, forms }),
  );
  onFrozen(snapshot);
  const entities = 'case' in asked ? snapshot.selection.length : asked.entities.length;
  const keep = recorderOf(options, snapshot, {
    kept: 'case' in asked ? asked : undefined,
    ...{ recipient, redacted, entities },
  });
  const report = await buildBundle({ snapshot, redacted, evidence, out, ...how, keep }, onProgress);
  return { report, snapshot };
}
