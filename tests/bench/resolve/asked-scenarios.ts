import { presets, type ScenarioName } from '../../../seed-data/index.ts';
import { frozenScenario, type GeneratorName, scenarioNames } from '../../scenarios/index.ts';
import { oneOf } from '../options.ts';
import { type ReadScenario, readFrozen, readScenario } from './read-scenario.ts';

const ourNames = Object.keys(presets) as ScenarioName[];
export const usualScenarios = 'hubs,copycats,rotation,reassigned,giant,mixed';

/** Which scenarios a bench is asked for. */
export interface ScenariosAsked {
  readonly ads: number;
  readonly seeds: readonly number[];
  readonly scenario: string;
  readonly painted?: boolean;
  readonly generator?: GeneratorName;
}

/** A scenario that is read when its turn comes. */
export interface Asked {
  readonly what: string;
  readonly read: () => Promise<ReadScenario>;
}

export const askedScenarios = ({
  ads,
  seeds,
  scenario,
  painted = false,
  generator,
}: ScenariosAsked): Asked[] =>
  scenario
    .split(',')
    .flatMap((name) =>
      generator
        ? [frozen(generator, name)]
        : seeds.map((seed) => ourScenario(name, seed, ads, painted)),
    );

/** What was asked, for the note of a table. */
export const scenariosNote = ({ ads, generator }: ScenariosAsked): string =>
  `${generator ? `frozen scenarios of ${generator}` : `scenarios of ${ads.toLocaleString('en')} generated ads`}, this project’s generators`;

/** Others have no scenarios of houses and of agents. */
function frozen(generator: GeneratorName, name: string): Asked {
  const scenario = frozenScenario(generator, oneOf(name, scenarioNames));
  return { what: `${name}, seed ${scenario.seed}`, read: async () => readFrozen(scenario) };
}

function ourScenario(name: string, seed: number, ads: number, painted: boolean): Asked {
  const options = { scenario: oneOf(name, ourNames), seed, ads };
  return { what: `${name}, seed ${seed}`, read: () => readScenario(options, painted) };
}
