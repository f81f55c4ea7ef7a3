import { Command, InvalidArgumentError } from 'commander';
import { wholeNumber } from '../../server/edge/cli/options.ts';

/** A command that throws what is wrong with its options, and leaves it to others to say so. */
export const quietCommand = (): Command =>
  new Command()
    .helpOption(false)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });

/**
 * Whole numbers by their names, as in `--ads 20000`.
 * @param usual what each is where it is not given
 */
export function numbersAsked<Name extends string>(
  given: readonly string[],
  usual: Readonly<Record<Name, number>>,
): Record<Name, number> {
  const command = quietCommand();
  for (const [name, number] of Object.entries(usual))
    command.option(`--${name} <n>`, '', wholeNumber, number);
  return command.parse(given, { from: 'user' }).opts();
}

/** As in `--seeds 11,12`. */
export const wholeNumbers = (given: string): number[] => given.split(',').map(wholeNumber);

/**
 * One of some names.
 * @throws InvalidArgumentError that names them all
 */
export function oneOf<Name extends string>(given: string, names: readonly Name[]): Name {
  const name = names.find((one) => one === given);
  if (name === undefined)
    throw new InvalidArgumentError(`There is no “${given}”; there are ${names.join(', ')}`);
  return name;
}
