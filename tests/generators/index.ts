import { docket } from './docket/index.ts';
import { sounding } from './sounding/index.ts';
import { touchstone } from './touchstone/index.ts';
import type { GeneratorOptions, GeneratorScenario } from './types.ts';

/**
 * This project wrote all generators of scenarios, these three as well as `seed-data`, to measure its own engine
 * (docs/resolution-measured.md); none shows what real ads are like. These three were written from a description of what
 * the engine is for and of captures, without its rules, so that a rule that only fits `seed-data` shows: *docket* in the
 * words of an acceptance tester, *touchstone* of who set the task, *sounding* after the figures of a study alone.
 */
export const generators: Readonly<
  Record<string, (options: GeneratorOptions) => GeneratorScenario>
> = {
  docket,
  sounding,
  touchstone,
};
