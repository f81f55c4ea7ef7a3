/** Words repeat from ad to ad: what was found out of one is kept, for at most so many words. */
const most = 60_000;
const usual = 24;

/**
 * A function of one word that remembers its answers.
 * @param longest words with more units are rare, and not kept
 */
export function remembered<T>(answer: (word: string) => T, longest = usual): (word: string) => T {
  let held = new Map<string, T>();
  return (word) => {
    const before = held.get(word);
    if (before !== undefined || held.has(word)) return before as T;
    const made = answer(word);
    if (word.length > longest) return made;
    if (held.size >= most) held = new Map();
    held.set(word, made);
    return made;
  };
}
