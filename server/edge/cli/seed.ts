import { type Command, Option } from 'commander';
import { presets, type ScenarioName, writeScenario } from '../../../seed-data/index.ts';
import { count } from '../../core/count.ts';
import { wholeNumber } from './options.ts';
import { report } from './output.ts';
import { type Common, verb } from './verb.ts';

interface SeedOptions {
  readonly ads: number;
  readonly seed: number;
  readonly scenario: ScenarioName;
  readonly out: string;
  readonly images: boolean;
}

/** `seed`: a synthetic scenario with its truth. */
export function addSeedVerb(program: Command): void {
  program.addCommand(
    verb(
      'seed',
      'Writes a synthetic scenario: captures.jsonl, images, truth.json. The same seed gives the same bytes.',
      'seed --ads 3000 --seed 7 --out w',
    )
      .option('--ads <n>', 'ads', wholeNumber, 3000)
      .option('--seed <n>', 'seed of the generator', wholeNumber, 1)
      .addOption(
        new Option('--scenario <name>', 'what the scenario stresses')
          .choices(Object.keys(presets))
          .default('mixed'),
      )
      .option('--no-images', 'leave the pictures out')
      .requiredOption('--out <dir>', 'folder to write to; it must be new or empty')
      .action(async (options: SeedOptions, command: Command) => {
        const written = await writeScenario(options);
        report(
          command.optsWithGlobals<Common>(),
          { type: 'seed', ...written },
          `Wrote ${count(written.captures, 'capture', 'captures')} of ${count(written.ads, 'ad', 'ads')} and ${count(written.images, 'image', 'images')} to ${options.out}`,
        );
      }),
  );
}
