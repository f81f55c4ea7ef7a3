/**
 * Whole numbers, as in `--sizes 10000,100000`.
 * @throws RangeError that says which is none, or less than the least
 */
export const wholeNumbers = (option: string, given: string, least = 1): number[] =>
  given.split(',').map((each) => wholeNumber(option, each, least));

/**
 * A whole number, as in `--ads 20000`.
 * @throws RangeError where it is none, or less than the least
 */
export function wholeNumber(option: string, given: string, least = 1): number {
  const number = given.trim() === '' ? Number.NaN : Number(given);
  if (!Number.isSafeInteger(number) || number < least)
    throw new RangeError(`${option}: “${given}” is no whole number from ${least} on`);
  return number;
}

/**
 * A share from 0 to 1, as in `--painted 0.1`.
 * @throws RangeError where it is none
 */
export function shareIn(option: string, given: string): number {
  const share = given.trim() === '' ? Number.NaN : Number(given);
  if (!(share >= 0 && share <= 1))
    throw new RangeError(`${option} ${given}: give a share from 0 to 1, such as 0.1`);
  return share;
}
