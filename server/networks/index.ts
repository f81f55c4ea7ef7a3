/** From the graph to networks: runs, what they found, what analysts say of it. */
export { claimsInForce } from './claims.ts';
export { type Change, type Comparison, compareRuns } from './compare.ts';
export { type Cause, causeKinds } from './compare-why.ts';
export { concerning, ends, type JudgedTie, runFollowing } from './concerning.ts';
export { contradictionSentence } from './contradictions.ts';
export {
  eachLeftOut,
  leftOutOfAds,
  leftOutOfNetwork,
  takersAmong,
  takersOf,
} from './copied.ts';
export { type Here, leftOutSentence, takerCautions, takerSentence } from './copied-words.ts';
export {
  type CopiedBy,
  type CopiedFrom,
  type Counted,
  copiedBy,
  copiedFrom,
} from './copying.ts';
export { copiedByCautions, copiedBySentence } from './copying-words.ts';
export { NetworkError } from './errors.ts';
export {
  answerSplit,
  type FollowedSplit,
  followedSplits,
  othersWhoSplit,
  splitsFollowed,
} from './followed-splits.ts';
export type {
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
export { type Holding, networksHolding } from './holding.ts';
export { type Hold, holdSentence, holdsOf } from './holds.ts';
export { hubSentence } from './hub-words.ts';
export { adsShowing, indicatorsOf, type ShownIndicator } from './indicators.ts';
export { type ResolveJob, ResolveJobs, resolveJobStates } from './jobs.ts';
export { judgeTie, withdrawTie } from './judging.ts';
export { leastSure } from './least-sure.ts';
export { graphTotals } from './load.ts';
export { isMirrored } from './mirror.ts';
export { networkNamed } from './named.ts';
export { pagesOfAds } from './pages-of-ads.ts';
export {
  allNetworks,
  contentsOf,
  eachMember,
  hubPage,
  hubsOf,
  memberPage,
  membersOf,
  type NetworkRow,
  networkPage,
  networkRow,
  networkSorts,
  networksOfAds,
} from './read.ts';
export {
  changesSoFar,
  hasRun,
  listRuns,
  numberInForce as runInForce,
  runOf,
} from './records.ts';
export {
  engineVersion,
  isResolved,
  putRunBack,
  remakeNetworks,
  resolveNow,
  resolveSteps,
} from './resolve.ts';
export { resolveTables } from './resolve-tables.ts';
export {
  judgementsOn,
  type Review,
  reviewNetwork,
  reviewStates,
  reviewsInRun,
  reviewsOf,
} from './review.ts';
export { type Run, runStates } from './run.ts';
export { memoryForRun } from './run-thread.ts';
export {
  bridgeSentence,
  cutSentence,
  joinSentence,
  liftedSentence,
  missSentence,
  type NameOf,
  nameOf,
  type Parting,
  pagedSentence,
  partingSentence,
  splitSentence,
  textOf,
  told,
  whysApart,
} from './sentences.ts';
export { bridgeAt, partingAt, splitNetwork } from './splitting.ts';
export { heldOf, thingOf } from './things.ts';
export { type NetworkTie, networkTie } from './tie.ts';
export {
  type EvidenceTree,
  evidenceTree,
  type TreeEnd,
  type TreeGroup,
  type TreeIdentifier,
} from './tree.ts';
export {
  type AdCount,
  membersWhere,
  type PlaceCount,
  placesOf,
  whenAndWhere,
} from './where.ts';
export { adsWithout, type NetworkPart, partsWithout } from './without.ts';
