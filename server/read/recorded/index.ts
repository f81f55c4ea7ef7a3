export {
  type BatchView,
  imagesOfAd,
  loadBatches,
  loadCaptures,
  loadCapturesOfAds,
  loadListed,
  readStored,
  recentBatches,
  type StoredCapture,
} from './captures.ts';
export {
  type EntityRow,
  type EntityView,
  entityView,
  loadEntities,
  loadSeen,
  type NodeProperties,
  type Seen,
  titledProperties,
} from './entity.ts';
export { type AdContacts, flagHubs, groupSizes, hubRuleVersion, judgeHub } from './hubs.ts';
export {
  type Excerpt,
  excerptOf,
  type ListedEvidence,
  type ObservationView,
  observationOfEvidence,
  observationsOfCapture,
  observedIn,
  type PicturePlace,
  type PlacedObservation,
  placed,
  type StoredEvidence,
} from './observed.ts';
export { plain, type SentencePart, strong } from './sentence.ts';
