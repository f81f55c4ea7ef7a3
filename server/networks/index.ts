/** From the graph to networks: runs, what they found, what analysts say of it. */

export { type Cause, causeKinds } from './compared/causes.ts';
export { type Change, type Comparison, compareRuns } from './compared/compare.ts';
export { type Here, leftOutSentence, takerCautions, takerSentence } from './copied/copied-words.ts';
export {
  type CopiedBy,
  type CopiedFrom,
  type Counted,
  copiedBy,
  copiedFrom,
} from './copied/copying.ts';
export { copiedByCautions, copiedBySentence } from './copied/copying-words.ts';
export { isMirrored } from './copy/mirror.ts';
export { NetworkError } from './errors.ts';
export { type Holding, networksHolding } from './explained/holding.ts';
export { type Hold, holdSentence, holdsOf } from './explained/holds.ts';
export { adsShowing, indicatorsOf, type ShownIndicator } from './explained/indicators.ts';
export { leastSure } from './explained/least-sure.ts';
export { pagesOfAds } from './explained/pages-of-ads.ts';
export { heldOf, thingOf } from './explained/things.ts';
export { type NetworkTie, networkTie } from './explained/tie.ts';
export {
  type EvidenceTree,
  evidenceTree,
  type TreeEnd,
  type TreeGroup,
  type TreeIdentifier,
} from './explained/tree.ts';
export {
  type AdCount,
  membersWhere,
  type PlaceCount,
  placesOf,
  whenAndWhere,
} from './explained/where.ts';
export { adsWithout, type NetworkPart, partsWithout } from './explained/without.ts';
export type {
  HeldAcross,
  HeldBridge,
  HeldCut,
  HeldEvidence,
  HeldHub,
  HeldIdentifier,
  HeldJoin,
  HeldLeftOut,
  HeldLifted,
  HeldMiss,
  HeldPage,
  HeldPaged,
  HeldSplit,
  HeldTaker,
  NetworkContent,
} from './found.ts';
export { concerning, ends, type JudgedTie, runFollowing } from './judged/concerning.ts';
export {
  answerSplit,
  type FollowedSplit,
  followedSplits,
  othersWhoSplit,
  splitsFollowed,
} from './judged/followed-splits.ts';
export { judgeTie, withdrawTie } from './judged/judging.ts';
export {
  judgementsOn,
  type Review,
  reviewNetwork,
  reviewStates,
  reviewsInRun,
  reviewsOf,
} from './judged/review.ts';
export { bridgeAt, partingAt, splitNetwork } from './judged/splitting.ts';
export { areStale } from './judged/stale.ts';
export { claimsInForce } from './kept/claims.ts';
export { acrossAmong, acrossPage, hubPage, hubsOf } from './kept/contacts.ts';
export {
  eachLeftOut,
  leftOutOfAds,
  leftOutOfNetwork,
  takersAmong,
  takersOf,
} from './kept/copied.ts';
export { eachMember, memberPage, membersOf, networksOfAds } from './kept/members.ts';
export { networkNamed } from './kept/named.ts';
export {
  allNetworks,
  contentsOf,
  type NetworkRow,
  networkPage,
  networkRow,
  networkRows,
  networkSorts,
} from './kept/networks.ts';
export {
  changesSoFar,
  hasRun,
  listRuns,
  numberInForce as runInForce,
  runOf,
} from './kept/records.ts';
export { associationsAt, associationsOf, associationsWithin } from './operations/associations.ts';
export type { OperationChange, OperationsComparison } from './operations/compare.ts';
export type {
  HeldAssociation,
  HeldCutPoint,
  HeldDoubt,
  HeldOperationTie,
} from './operations/held.ts';
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
  operationSorts,
  operationsByMember,
} from './operations/kept.ts';
export { type Run, runStates } from './run.ts';
export { type ResolveJob, ResolveJobs, resolveJobStates } from './runs/jobs.ts';
export {
  engineVersion,
  isResolved,
  putRunBack,
  remakeNetworks,
  resolveNow,
  resolveSteps,
} from './runs/resolve.ts';
export { resolveTables } from './runs/resolve-tables.ts';
export { memoryForRun } from './runs/run-thread.ts';
export { acrossSentence } from './words/across-words.ts';
export { bridgeSentence, type Parting, partingSentence } from './words/bridge-words.ts';
export { contradictionSentence } from './words/contradictions.ts';
export { hubSentence } from './words/hub-words.ts';
export { joinSentence } from './words/join-words.ts';
export { missSentence, whysApart } from './words/miss-words.ts';
export { cutSentence, liftedSentence, pagedSentence, splitSentence } from './words/note-words.ts';
export {
  associationSentence,
  concernSentences,
  cutPointSentence,
  doubtSentence,
  operationSentence,
  shareOf,
  tieSentence,
} from './words/operation-words.ts';
export { type NameOf, nameOf, textOf, told } from './words/wording.ts';
