export { CaseError } from './case-errors.ts';
export { confirmedBy } from './checks/answers.ts';
export { type CaseCheck, foundSha256, isDraft } from './checks/checks.ts';
export { type CheckId, checkIds, checkSentence, checkWords } from './checks/kinds.ts';
export type { CheckSources } from './checks/of-case.ts';
export { snapshotChecks } from './checks/of-snapshot.ts';
export { readStoredFiles, type StoredFiles } from './checks/stored-files.ts';
export { canLink, isConnected, namedThings, type Pair, pairsTogether } from './connected.ts';
export { usualAdsOfContacts } from './contact-ads.ts';
export { countScope, type ScopeCount } from './count.ts';
export { concernsOf, type KeptLine, packCustody, selectionSha256 } from './custody.ts';
export { csvHeader, picturesByCapture, recordFile } from './exhibit-files.ts';
export { byExhibitNumber, exhibitRanges } from './exhibit-numbers.ts';
export { readForms } from './forms.ts';
export { type FreezeOptions, freezeSnapshot } from './freeze.ts';
export { frozenLine, frozenOnRecord } from './frozen-line.ts';
export { linksHolding } from './held.ts';
export {
  type BundleForm,
  bundleForms,
  bundlesOf,
  bundlesOfSnapshot,
  type CaseBundle,
  recipientOf,
  recordBundle,
  serveBundle,
} from './keeping/bundles.ts';
export type { Keeping } from './keeping/changing.ts';
export { type ContactAds, contactAds, itemsThere } from './keeping/contacts.ts';
export {
  type DisclosureStatus,
  disclosureStatuses,
  type EntryKind,
  type NameRole,
  nameRoles,
} from './keeping/contents.ts';
export {
  archiveCase,
  changeCase,
  createCase,
  longestTitle,
  openCase,
} from './keeping/details.ts';
export { type Entry, entriesOf, saveEntry, withdrawEntry } from './keeping/entries.ts';
export { checkCase, freezeCase } from './keeping/freezing.ts';
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
export { answerCheck } from './keeping/kept-answers.ts';
export { markNames, type NameMark, readNames } from './keeping/names.ts';
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
export { sayWhatStands } from './keeping/standing.ts';
export { captionsOf, type Looking } from './keeping/there.ts';
export { type ExportedCase, exportCase, importCase } from './keeping/transfer.ts';
export { differencesFound } from './merges.ts';
export type { SnapshotOperations } from './operations.ts';
export { hashFitsOf, readRecord } from './record.ts';
export { isRedacted, redactedSnapshot, wrongRedaction } from './redaction/index.ts';
export { type RedactedTimes, redactedTimes } from './redaction/redaction-times.ts';
export { labelCaption, leftOut, staysAsItIs } from './redaction/redactor.ts';
export { isAnswerOf, saidOfCase, wrongDetails } from './said.ts';
export { isContent } from './scope.ts';
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
export { nameOfWord, wordOf } from './words.ts';
