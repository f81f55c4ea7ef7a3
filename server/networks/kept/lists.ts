/** A statement takes so many values in a list and is still planned in no time. */
const atOnce = 500;

/** Values as lists that a statement takes. */
export function* inLists(values: readonly string[]): Generator<readonly string[]> {
  for (let i = 0; i < values.length; i += atOnce) yield values.slice(i, i + atOnce);
}
