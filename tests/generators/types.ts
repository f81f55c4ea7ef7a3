import type { CaptureRecord } from '../../seed-data/index.ts';

/**
 * What stresses what: easy, nothing misleads; hubs, switchboards, support lines, agency templates, stock pictures;
 * copycats, copied texts and pictures; rotation, owners change numbers and accounts often; reassigned, numbers that went
 * to strangers; giant, all that makes naive linking end in one blob; mixed, all of it.
 */
export const scenarioNames = [
  'easy',
  'hubs',
  'copycats',
  'rotation',
  'reassigned',
  'giant',
  'mixed',
] as const;
export type ScenarioName = (typeof scenarioNames)[number];

/** Chance follows from the words with which scenarios were first made, so that they stay as they were measured. */
export const chanceOf = (scenario: ScenarioName): string =>
  ({ copycats: 'thieves', reassigned: 'recycled' })[scenario as string] ?? scenario;

export interface GeneratorOptions {
  readonly scenario: ScenarioName;
  readonly ads: number;
  readonly seed: number;
}

/** A scenario of a generator that does not share the rules of `seed-data` or of the engine. */
export interface GeneratorScenario {
  /** Records as a capture file has them, one a line. Images are named by the SHA-256 of their recipe. */
  captures(): Iterable<CaptureRecord>;
  /** Owner by the id of the ad, as an import forms it, without `ad:`. */
  readonly owners: ReadonlyMap<string, string>;
  /** By the sha256 of a picture `cluster:` and what stands for all found to be alike; crops that hashes miss stand alone. */
  readonly pictures: ReadonlyMap<string, string>;
  /** Ids (`phone:+7…`, `handle:telegram:x`) of identifiers that join strangers by design, and of reassigned numbers. */
  readonly hubs: readonly string[];
  readonly reassigned: readonly string[];
}
