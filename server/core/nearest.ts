/**
 * Of known words those that somebody may have meant: the nearest first, where a third of the word or less was written
 * otherwise. Capitals do not count.
 * @param most so many at the most
 */
export function nearestOf(word: string, known: Iterable<string>, most = 3): string[] {
  const written = [...word.slice(0, longest).toLowerCase()];
  return [...known]
    .map((name) => ({ name, edits: editsBetween(written, [...name.toLowerCase()]) }))
    .filter(({ name, edits }) => edits <= Math.max(1, Math.floor(name.length / 3)))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, most)
    .map(({ name }) => name);
}

/** A sentence that says so, to stand behind others; empty where nothing is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const names = nearestOf(word, known);
  return names.length > 0 ? `Did you mean ${names.join(' or ')}?` : '';
}

/** Nothing that is known by a name is longer. */
const longest = 200;

/** How many signs to put in, take out, change, or change places with the next, make one word the other. */
function editsBetween(a: readonly string[], b: readonly string[]): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, above] = [above, row];
  }
  return above[b.length] ?? 0;
}
