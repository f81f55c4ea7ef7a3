/** From the graph to networks: runs, what they found, what analysts say of it. */

export type { Cause } from './compared/causes.ts';
export { type Change, type Comparison, compareRuns } from './compared/compare-runs.ts';
export type { Regrouped, Regrouping } from './compared/regroup.ts';
export { copiedFrom } from './copied/copying.ts';
export { copiedContentNow } from './copied/located.ts';
export {
  copiedByCautions,
  copiedBySentence,
  copiedContentSentence,
  reposterCautions,
  reposterSentence,
} from './copied/messages.ts';
export { isMirrored } from './copy/mirror-networks.ts';
export { explainByRun } from './explained/by-run.ts';
export { indicatorsOf, type ShownIndicator } from './explained/indicators.ts';
export { type KnownByRun, knownByRun } from './explained/known.ts';
export { pagesOfAds } from './explained/pages-of-ads.ts';
export { heldOf } from './explained/things.ts';
export { evidenceTree } from './explained/tree.ts';
export type {
  HeldCopiedContent,
  HeldCutPoint,
  HeldEvidence,
  HeldHub,
  HeldMerge,
  HeldNearMatch,
  HeldQuestion,
  HeldReposter,
  HeldSplit,
  NetworkContent,
} from './found-by-run.ts';
export { differencesOf, resolveInput } from './input/again.ts';
export { inputOf } from './input/gather.ts';
export { concerning, type ExplainedJudgement } from './judged/concerning.ts';
export { othersWhoSplit } from './judged/followed-splits.ts';
export { judge, review, withdraw } from './judged/judging.ts';
export { activeRunOf, isFollowed, type Outcome, outcomeLabel, outcomes } from './judged/outcome.ts';
export { type Review, reviewsOf } from './judged/review.ts';
export { cutPointAt } from './judged/splitting.ts';
export { areStale } from './judged/stale.ts';
export { becameOf } from './kept/became.ts';
export { activeClaims } from './kept/claims.ts';
export {
  hubsAmong,
  hubsOf,
  sharedIdentifierPage,
  sharedIdentifiersAmong,
} from './kept/kept-contacts.ts';
export {
  copiedContentOfAds,
  eachCopiedContent,
  repostersAmong,
  repostersOf,
} from './kept/kept-copied.ts';
export {
  allNetworks,
  contentsOf,
  type NetworkRow,
  networkRow,
  networkRows,
} from './kept/kept-networks.ts';
export { questionsOfRun } from './kept/kept-questions.ts';
export { eachMember, membersOf, networksOfAds } from './kept/members.ts';
export { otherMembers, resultsSha256 } from './kept/results.ts';
export { activeRunNumber as activeRun, listRuns, runOf } from './kept/run-records.ts';
export { hubSentence, sharedIdentifierSentence } from './messages/contact-messages.ts';
export { contradictionSentence } from './messages/contradictions.ts';
export { networkCutPointSentence, partingSentence } from './messages/cut-point-messages.ts';
export {
  featureWords,
  groupOf,
  mergeSentence,
  nearMatchSentence,
} from './messages/merge-messages.ts';
export { type NameOf, nameOf, textOf, wholeNameOf } from './messages/message.ts';
export { pagedSentence, splitSentence } from './messages/note-messages.ts';
export {
  associationSentence,
  concernSentences,
  cutPointSentence,
  doubtSentence,
  linkSentence,
  operationSentence,
  shareOf,
} from './messages/operation-messages.ts';
export { NetworkError } from './network-errors.ts';
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
export { associationsAt } from './operations/kept-associations.ts';
export type { Run } from './run.ts';
export type { Foreseen } from './runs/foreseen.ts';
export { ResolveJobs } from './runs/jobs.ts';
export { resolvePartIn } from './runs/parts-on-spark.ts';
export { foresee, type Said } from './runs/preview.ts';
export {
  engineVersion,
  isResolved,
  remakeNetworks,
  resolveNow,
  restoreRun,
} from './runs/resolve-graph.ts';
export { resolveTables, type TablesHow } from './runs/resolve-tables.ts';
export { memoryForRun } from './runs/run-thread.ts';
