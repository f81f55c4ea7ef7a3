/** From the graph to networks: runs, what they found, what analysts say of it. */

export type { Cause } from './compared/causes.ts';
export { type Change, type Comparison, compareRuns } from './compared/compare.ts';
export type { Regrouped, Regrouping } from './compared/regroup.ts';
export { copiedBy, copiedFrom } from './copied/copying.ts';
export {
  copiedByCautions,
  copiedBySentence,
  copiedContentSentence,
  reposterCautions,
  reposterSentence,
} from './copied/words.ts';
export { isMirrored } from './copy/mirror.ts';
export { indicatorsOf, type ShownIndicator } from './explained/indicators.ts';
export { pagesOfAds } from './explained/pages-of-ads.ts';
export { heldOf } from './explained/things.ts';
export { evidenceTree } from './explained/tree.ts';
export type {
  HeldBridge,
  HeldCopiedContent,
  HeldHub,
  HeldReposter,
  NetworkContent,
} from './found.ts';
export { concerning, type JudgedTie } from './judged/concerning.ts';
export { othersWhoSplit } from './judged/followed-splits.ts';
export { judge, review, withdraw } from './judged/judging.ts';
export { activeRunOf, isFollowed, type Outcome, outcomeLabel, outcomes } from './judged/outcome.ts';
export { type Review, reviewsOf } from './judged/review.ts';
export { bridgeAt } from './judged/splitting.ts';
export { areStale } from './judged/stale.ts';
export { activeClaims } from './kept/claims.ts';
export {
  hubsAmong,
  hubsOf,
  sharedIdentifierPage,
  sharedIdentifiersAmong,
} from './kept/contacts.ts';
export {
  copiedContentOfAds,
  eachCopiedContent,
  repostersAmong,
  repostersOf,
} from './kept/copied.ts';
export { eachMember, membersOf } from './kept/members.ts';
export {
  allNetworks,
  contentsOf,
  type NetworkRow,
  networkRow,
  networkRows,
} from './kept/networks.ts';
export { activeRunNumber as activeRun, listRuns, runOf } from './kept/records.ts';
export { associationsAt } from './operations/associations.ts';
export type { HeldAssociation } from './operations/held.ts';
export {
  type Leveled,
  leveled,
  levelsNow,
  membersOfOperation,
  type OperationRow,
  operationContent,
  operationOfMember,
  operationPage,
  operationRow,
  operationsByMember,
} from './operations/kept.ts';
export type { Run } from './run.ts';
export { ResolveJobs } from './runs/jobs.ts';
export {
  engineVersion,
  isResolved,
  remakeNetworks,
  resolveNow,
  restoreRun,
} from './runs/resolve.ts';
export { resolveTables } from './runs/resolve-tables.ts';
export { memoryForRun } from './runs/run-thread.ts';
export { bridgeSentence, partingSentence } from './words/bridge-words.ts';
export { hubSentence, sharedIdentifierSentence } from './words/contact-words.ts';
export { contradictionSentence } from './words/contradictions.ts';
export { joinSentence, nearMatchSentence } from './words/join-words.ts';
export { type NameOf, nameOf, textOf } from './words/message.ts';
export { pagedSentence } from './words/note-words.ts';
export {
  associationSentence,
  concernSentences,
  cutPointSentence,
  doubtSentence,
  operationSentence,
  shareOf,
  tieSentence,
} from './words/operation-words.ts';
