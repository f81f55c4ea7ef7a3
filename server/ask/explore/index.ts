export type { Alike, AlikeImage } from './alike.ts';
export { type CaptureChange, changesBetween } from './capture-changes.ts';
export { type CapturedPicture, loadShown, picturesOf } from './captured.ts';
export type { Caution, CautionCode } from './caution.ts';
export { type HeldWith, heldWith, type Written, writtenAs } from './held-with.ts';
export { loadBoxes, loadShownIn, mostBoxes, type TextBox } from './image.ts';
export { cautionsAbout } from './known-of.ts';
export { imagesBetween, type LinkView, linkId, linksAmong } from './links.ts';
export { listAds, listIdentifiers } from './listing.ts';
export { namedIn } from './named-in.ts';
export {
  type Neighbour,
  type NeighbourCount,
  neighbourCounts,
  neighbours,
} from './neighbours.ts';
export { mostPaths } from './path-rows.ts';
export { findPaths, type PathStep, type Paths, type PathView } from './paths.ts';
export { readTyped } from './read-typed.ts';
export { type Hit, search } from './search.ts';
export { openSources, type SourceView } from './source.ts';
export { totals } from './totals.ts';
export {
  type FarApart,
  fastestKmh,
  kilometres,
  leastSilenceDays,
  mostTracked,
  type Sighting,
  type Silence,
  sameDayKm,
  type Track,
  type TrackPlace,
  trackOf,
} from './track.ts';
export { type WhyLinked, whyLinked } from './why.ts';
