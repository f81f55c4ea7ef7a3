/** The numbers of exhibits: a producer's initials, a number, and in a supplement letters behind it. */

/** The form of a number: AB1, AB121A. */
export const exhibitNumber = /^([A-Z]{1,4})([1-9]\d{0,6})([A-Z]{0,3})$/;

/** Of AB121A the 121 and the A. */
export interface Place {
  readonly n: number;
  readonly letters: string;
}

function placeOf(number: string): Place {
  const [, , n = '0', letters = ''] = exhibitNumber.exec(number) ?? [];
  return { n: Number(n), letters };
}

/** A is 1, Z 26, AA 27; none is 0. */
export const orderOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** The other way round: 27 is AA. */
export function lettersOf(order: number): string {
  const rest = (order - 1) % 26;
  const before = (order - 1 - rest) / 26;
  return `${before === 0 ? '' : lettersOf(before)}${String.fromCharCode(65 + rest)}`;
}

export const byPlace = (a: Place, b: Place): number =>
  a.n - b.n || orderOf(a.letters) - orderOf(b.letters);

/** AB2, AB10, AB121, AB121A, AB121B. */
export const byExhibitNumber = (a: string, b: string): number => byPlace(placeOf(a), placeOf(b));

/** Numbers in order, those that follow one another together: "AB3, AB7 to AB9". */
export function exhibitRanges(numbers: readonly string[]): string[] {
  const ranges: [first: string, last: string][] = [];
  for (const number of [...numbers].sort(byExhibitNumber)) {
    const open = ranges.at(-1);
    if (open && follows(placeOf(open[1]), placeOf(number))) open[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([first, last]) => (first === last ? first : `${first} to ${last}`));
}

/** Whether b comes right behind a. */
export const follows = (a: Place, b: Place): boolean =>
  a.letters === '' && b.letters === ''
    ? b.n === a.n + 1
    : b.n === a.n && orderOf(b.letters) === orderOf(a.letters) + 1;
