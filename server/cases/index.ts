export { countScope, type ScopeCount } from './count.ts';
export { CaseError } from './errors.ts';
export { type FreezeOptions, freezeSnapshot } from './freeze.ts';
export { linksHolding } from './held.ts';
export type { SnapshotOperations } from './operations.ts';
export { isContent } from './scope.ts';
export {
  type AnySnapshot,
  newestSchema,
  readSnapshot,
  type Snapshot,
  type SnapshotBatch,
  type SnapshotCapture,
  type SnapshotEntity,
  type SnapshotJudgement,
  type SnapshotLink,
  type SnapshotPlace,
  type SnapshotTie,
  snapshotBytes,
  snapshotSha256,
} from './snapshot.ts';
