/** The public API of seed-data: synthetic scenarios with ground truth, and the demonstration set. */
export type { CaptureRecord } from './captures.ts';
export {
  demonstrationArchive,
  demonstrationScenario,
  laterFrom,
  packDemonstration,
  unpackDemonstration,
} from './demonstration.ts';
export { presets, type ScenarioName } from './presets.ts';
export { generateScenario, ScenarioError } from './scenario.ts';
export type { Truth } from './truth.ts';
export { type ScenarioProgress, writeScenario } from './write.ts';
