/** A case frozen: what is in it, how it is read back, and what a redacted version replaces. */

export { CaseError } from './case-errors.ts';
export { type CheckId, checkIds, checkSentence, checkWords } from './check-kinds.ts';
export { canLink, isConnected, namedThings, type Pair, pairsTogether } from './connected.ts';
export { countScope, type ScopeCount } from './count.ts';
export { concernsOf, type KeptLine, packCustody, selectionSha256 } from './custody.ts';
export { csvHeader, picturesByCapture, recordFile } from './exhibit-files.ts';
export {
  byExhibitNumber,
  byPlace,
  exhibitNumber,
  exhibitRanges,
  follows,
  lettersOf,
  orderOf,
  type Place,
} from './exhibit-numbers.ts';
export { readForms } from './forms.ts';
export { type FreezeOptions, freezeSnapshot } from './freeze.ts';
export { frozenLine, frozenOnRecord } from './frozen-line.ts';
export { linksHolding } from './held.ts';
export {
  checkLeaves,
  isMarking,
  type Marking,
  markingMark,
  markings,
  markingText,
  usualMarking,
} from './marking.ts';
export { differencesFound } from './merges.ts';
export type { SnapshotOperations } from './operations.ts';
export { hashFitsOf, readRecord } from './record.ts';
export { isRedacted, redactedSnapshot, redactionOf, wrongRedaction } from './redaction/index.ts';
export { heldKey, keyOf } from './redaction/redaction-labels.ts';
export { connectingRow } from './rows.ts';
export {
  answeredLine,
  detailedLine,
  eventsOfCase,
  isAnswerOf,
  saidOfCase,
  wrongDetails,
} from './said.ts';
export { isContent, isIdentifier, readerOf, readScope } from './scope.ts';
export { takenApart } from './selection.ts';
export {
  contentSha256,
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
export {
  type FilesChecked,
  readStoredFiles,
  type StoredFiles,
  storedFilesLabel,
} from './stored-files.ts';
export { nameOfWord, wordOf } from './words.ts';
