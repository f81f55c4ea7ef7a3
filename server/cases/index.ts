export { countScope, type ScopeCount } from './count.ts';
export { concernsOf, type KeptLine, packCustody, selectionSha256 } from './custody.ts';
export { CaseError } from './errors.ts';
export { csvHeader, picturesByCapture, recordFile } from './exhibit-files.ts';
export { byExhibitNumber, exhibitRanges } from './exhibit-numbers.ts';
export { readForms } from './forms.ts';
export { type FreezeOptions, freezeSnapshot } from './freeze.ts';
export { linksHolding } from './held.ts';
export {
  type BundleForm,
  bundleForms,
  bundlesOf,
  type CaseBundle,
  recipientOf,
  recordBundle,
  serveBundle,
} from './keeping/bundles.ts';
export type { Keeping } from './keeping/changing.ts';
export {
  archiveCase,
  changeCase,
  createCase,
  longestTitle,
  openCase,
} from './keeping/details.ts';
export {
  type DisclosureStatus,
  disclosureStatuses,
  type Entry,
  type EntryKind,
  entriesOf,
  saveEntry,
  withdrawEntry,
} from './keeping/entries.ts';
export { freezeCase } from './keeping/freezing.ts';
export {
  addToCase,
  type CaseItem,
  type ItemKind,
  itemKinds,
  mostInCase,
  pairOf,
  queryOf,
  removeFromCase,
  standingItems,
} from './keeping/items.ts';
export {
  type CaseChange,
  type CaseFile,
  type CaseStatus,
  type CaseWhat,
  caseOf,
  caseWhats,
  changesOf,
  type Imported,
  listedCases,
} from './keeping/records.ts';
export { type NumberedCapture, registerOf } from './keeping/register.ts';
export { disclosureCsv } from './keeping/schedule.ts';
export { captionsOf, type Looking } from './keeping/there.ts';
export { type ExportedCase, exportCase, importCase } from './keeping/transfer.ts';
export { differencesFound } from './merges.ts';
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
export { type RunInput, runInput } from './snapshot-merges.ts';
export { nameOfWord, wordOf } from './words.ts';
