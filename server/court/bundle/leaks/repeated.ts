/** Times, days, keyed hashes and ids that follow from them: no reader takes a number out of these. */
const keys =
  /(?<![0-9A-Za-z])(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z|(?:19|20)\d\d-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|W\d\d))(?![0-9A-Za-z-])|(?<![0-9A-Za-z]|\d:)[0-9a-f]{64}(?![0-9A-Za-z])|(?<![0-9A-Za-z])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9A-Za-z])/g;
/** What a label, its caption or the number of an exhibit may be; with digits behind it, it is looked at. */
const label =
  /(?<![\p{L}\p{N}])[A-Za-z]+(?:[ -][a-z]+){0,2}[ :]?\d{1,6}[A-Z]{0,3}(?![\p{L}\p{N}]|[ ().-]*\d)/gu;
/** Ends of lines, of the fields of a table, and of the fields and entries of JSON. */
const ends = /(?<=\n)|(?<=[,{[])(?=["{[])/;

/** A digit may be a word, and a number a word a line: these stay, however often they are said. */
const loneWord = /^[^\p{L}\p{N}]*\p{L}{1,20}[^\p{L}\p{N}]*$/u;

/**
 * Leaves out of a text what it says again: every line, cell and field is in it together with the one before and the one
 * behind, so that what is broken over them stays whole. Tables of labels, times and hashes become a few lines.
 * @param shown labels, captions and exhibit numbers that stand in a redacted version on purpose
 */
export function withoutRepeated(text: string, shown: ReadonlySet<string>): string {
  const lines = text
    .replace(keys, '§')
    .replace(label, (found) => (shown.has(found) ? '§' : found))
    .split(ends);
  const seen = new Set<string>();
  const isKept = new Uint8Array(lines.length);
  for (let i = 0; i < lines.length; i += 1) {
    const around = `${lines[i - 1] ?? ''}${lines[i]}${lines[i + 1] ?? ''}`;
    if (seen.has(around) && !loneWord.test(lines[i] ?? '')) continue;
    seen.add(around);
    isKept.fill(1, Math.max(0, i - 1), i + 2);
  }
  return lines.map((line, i) => (isKept[i] ? line : isKept[i - 1] ? '\n§\n' : '')).join('');
}
