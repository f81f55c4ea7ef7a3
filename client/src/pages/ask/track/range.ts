/** What stands in a disc of several places: "4", "1, 3", "2–5", or "1…" where that says too much for it. */
export function rangeOf(numbers: readonly number[]): string {
  const ordered = numbers.toSorted((a, b) => a - b);
  const [first = 0, last = first] = [ordered[0], ordered.at(-1)];
  if (first === last) return `${first}`;
  if (last - first === ordered.length - 1) return `${first}–${last}`;
  return ordered.length === 2 ? `${first}, ${last}` : `${first}…`;
}
