import type { Evidence } from '../../server/core/evidence/index.ts';
import {
  type FreezeOptions,
  freezeSnapshot,
  frozenOnRecord,
  type Snapshot,
} from '../../server/court/snapshot/index.ts';

/** Freezes a selection as a bundle of it is: the custody log holds the hash of what is frozen. */
export const freezeOnRecord = (
  options: FreezeOptions & { readonly evidence: Evidence },
): Promise<Snapshot> => frozenOnRecord(options, () => freezeSnapshot(options));
