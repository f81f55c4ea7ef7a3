import { docket } from './docket/index.ts';
import { sounding } from './sounding/index.ts';
import { touchstone } from './touchstone/index.ts';
import type { GeneratorOptions, GeneratorScenario } from './types.ts';

/**
 * Scenarios by people who were told what the engine is for and how captures are written, and nothing of how it works: an
 * acceptance tester from a partner government's unit, who writes them from cases of recruitment and meetings between
 * Central Asia and where its people go (docket), the founder who wrote the task, with the scenarios that he would keep to
 * himself to accept the engine by (touchstone), and a reader of the study's report alone, who made its scenarios again
 * from what its figures give away (sounding).
 */
export const generators: Readonly<
  Record<string, (options: GeneratorOptions) => GeneratorScenario>
> = {
  docket,
  sounding,
  touchstone,
};
