/** What was asked for is none of what there is. */
export class WrongOption extends RangeError {}

/**
 * Whole numbers, as in `--sizes 10000,100000`.
 * @throws WrongOption that says which is none, or less than the least
 */
export const wholeNumbers = (option: string, given: string, least = 1): number[] =>
  given.split(',').map((each) => wholeNumber(option, each, least));

/**
 * A whole number, as in `--ads 20000`.
 * @throws WrongOption where it is none, or less than the least
 */
export function wholeNumber(option: string, given: string, least = 1): number {
  const number = given.trim() === '' ? Number.NaN : Number(given);
  if (!Number.isSafeInteger(number) || number < least)
    throw new WrongOption(`${option}: “${given}” is no whole number from ${least} on`);
  return number;
}

/**
 * One of some names, as in `--generator docket`.
 * @throws WrongOption that names them all
 */
export function oneOf<Name extends string>(
  option: string,
  given: string,
  names: readonly Name[],
): Name {
  const name = names.find((one) => one === given);
  if (name === undefined)
    throw new WrongOption(`${option}: there is no “${given}”; there are ${names.join(', ')}`);
  return name;
}

/** Whether an error says what is wrong with the options of a bench: that is told in a line. */
export const isWrongOption = (error: unknown): error is Error =>
  error instanceof WrongOption ||
  (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
