/** Door of seed-data: synthetic worlds with ground truth, and the demonstration set. */
export type { CaptureRecord } from './captures.ts';
export {
  DemonstrationError,
  demonstrationArchive,
  demonstrationWorld,
  packDemonstration,
  unpackDemonstration,
} from './demonstration.ts';
export { presets, type World, type WorldName } from './presets.ts';
export type { TrueAd, TrueHub, TrueNetwork, TrueRecycling, Truth } from './truth.ts';
export { type GeneratedWorld, generateWorld, WorldError, type WorldOptions } from './world.ts';
export {
  type WorldProgress,
  type WriteOptions,
  type WrittenWorld,
  writeWorld,
} from './write.ts';
