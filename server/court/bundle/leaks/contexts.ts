import { folded, wordsIn } from './fold.ts';

/** What is filled in when the document is set, as in “Page {n} of {of}”: any word stands there. */
const filledIn = /\{[a-z]+\}/g;
const ANY = 'filledin';

/**
 * What the program says, by the words that stand beside each other: a name that is an ordinary word too, such as May or
 * Роза, is told from the word by what stands around it.
 */
export class Contexts {
  readonly #pairs = new Set<string>();
  /** Words that are a whole text of the document, such as the head of a column. */
  readonly #alone = new Set<string>();

  constructor(said: readonly string[]) {
    for (const text of said) {
      const words = wordsIn(folded(text.replace(filledIn, ` ${ANY} `)));
      if (words.length === 1) this.#alone.add(words[0] ?? '');
      for (const [i, word] of words.entries())
        if (i > 0) this.#pairs.add(`${words[i - 1]} ${word}`);
    }
  }

  /** Whether a name stands in a text with a capital letter, and not in words of the program. */
  isNamed(name: string, text: string): boolean {
    const wanted = wordsIn(folded(name));
    if (wanted.length === 1 && this.#alone.has(wanted[0] ?? '')) return false;
    const written = text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
    const words = written.map((word) => folded(word));
    return words.some(
      (word, i) =>
        word === wanted[0] &&
        /^\p{Lu}/u.test(written[i] ?? '') &&
        wanted.every((one, k) => one === words[i + k]) &&
        !this.#isOwn(words, i, wanted.length),
    );
  }

  #isOwn(words: readonly string[], at: number, length: number): boolean {
    const [before, behind] = [at - 1, at + length - 1];
    return (
      [before, behind].some((i) => this.#pairs.has(`${words[i]} ${words[i + 1]}`)) ||
      this.#pairs.has(`${ANY} ${words[at]}`) ||
      this.#pairs.has(`${words[behind]} ${ANY}`)
    );
  }
}
