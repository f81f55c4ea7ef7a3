export { confirmedBy } from './checks/answers.ts';
export { type CaseCheck, foundSha256, isDraft } from './checks/checks.ts';
export type { CheckSources } from './checks/of-case.ts';
export { snapshotChecks } from './checks/of-snapshot.ts';
export { usualAdsOfContacts } from './contact-ads.ts';
export {
  type BundleForm,
  bundleForms,
  bundleOfFile,
  bundlesOf,
  bundlesOfSnapshot,
  type CaseBundle,
  heldIn,
  isForYou,
  recipientOf,
  recordBundle,
  recordLetter,
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
export { changeMembers, handCase, type Member, membersOf } from './keeping/members.ts';
export { markNames, type NameMark, readNames } from './keeping/names.ts';
export {
  type CaseChange,
  type CaseFile,
  type CaseStatus,
  type CaseWhat,
  caseOf,
  casesThere,
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
