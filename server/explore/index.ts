export {
  type BatchView,
  loadBatches,
  loadCaptures,
  loadCapturesOfAds,
  readStored,
  recentBatches,
  type StoredCapture,
} from './capture.ts';
export type { Caution } from './caution.ts';
export {
  type EntityView,
  entityView,
  loadEntities,
  loadSeen,
  type Seen,
  titledProperties,
} from './entity.ts';
export { type LinkType, type LinkView, linkId, linksAmong } from './links.ts';
export {
  type NeighbourCount,
  type Neighbourhood,
  neighbourCounts,
  neighbours,
} from './neighbours.ts';
export { type Facet, type Overview, overview } from './overview.ts';
export { findPaths, mostPaths, type PathStep, type Paths, type PathView } from './paths.ts';
export { type Excerpt, type ReadingView, readingOfEvidence, readingsIn } from './reading.ts';
export { type Hit, luceneQuery, type SearchResult, search } from './search.ts';
export type { SentencePart } from './sentence.ts';
export type { SourceView } from './source.ts';
export { type Strength, strengths } from './strength.ts';
export { type WhyLinked, whyLinked } from './why.ts';
