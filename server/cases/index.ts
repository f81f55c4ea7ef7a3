export { countScope, type ScopeCount } from './count.ts';
export { concernsOf, type KeptLine, packCustody, selectionSha256 } from './custody.ts';
export { CaseError } from './errors.ts';
export { csvHeader, picturesByCapture, recordFile } from './exhibit-files.ts';
export { readForms } from './forms.ts';
export { type FreezeOptions, freezeSnapshot } from './freeze.ts';
export { linksHolding } from './held.ts';
export type { SnapshotOperations } from './operations.ts';
export { isContent } from './scope.ts';
export {
  readSnapshot,
  type Snapshot,
  type SnapshotBatch,
  type SnapshotCapture,
  type SnapshotEntity,
  type SnapshotJudgement,
  type SnapshotLink,
  type SnapshotNetworkJudgement,
  type SnapshotPlace,
  snapshotBytes,
  snapshotSchema,
  snapshotSha256,
  snapshotVersion,
} from './snapshot.ts';
export { nameOfWord, wordOf } from './words.ts';
