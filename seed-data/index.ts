/** Door of seed-data: synthetic worlds with ground truth, and the demonstration set. */
export type { CaptureRecord } from './captures.ts';
export {
  demonstrationArchive,
  demonstrationWorld,
  packDemonstration,
  unpackDemonstration,
} from './demonstration.ts';
export { presets, type WorldName } from './presets.ts';
export type { Truth } from './truth.ts';
export { generateWorld, WorldError } from './world.ts';
export { type WorldProgress, writeWorld } from './write.ts';
