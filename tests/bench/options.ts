/**
 * Whole numbers above 0, as in `--sizes 10000,100000`.
 * @throws RangeError that says which is none
 */
export function wholeNumbers(option: string, given: string): number[] {
  return given.split(',').map((each) => {
    const number = Number(each);
    if (!Number.isSafeInteger(number) || number < 1)
      throw new RangeError(`${option} ${given}: “${each}” is no whole number above 0`);
    return number;
  });
}

/**
 * A share from 0 to 1, as in `--painted 0.1`.
 * @throws RangeError where it is none
 */
export function shareIn(option: string, given: string): number {
  const share = given === '' ? Number.NaN : Number(given);
  if (!(share >= 0 && share <= 1))
    throw new RangeError(`${option} ${given}: give a share from 0 to 1, such as 0.1`);
  return share;
}
