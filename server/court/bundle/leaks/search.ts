import { extract } from '../../../read/extract/index.ts';
import { folded, squashed, wordsIn } from './fold.ts';
import { Phrases, Runs } from './phrases.ts';
import { withoutRepeated } from './repeated.ts';
import type { LeftOut } from './values.ts';

/** Digits of a number, one after another, that are its own and no count or date. */
const SHORTEST_NUMBER = 9;
const EIGHT = 8;
/** Beside a sign that a number follows, this many digits of one are too many. */
const SHORTEST_FRAGMENT = 4;
/** Of a hash, hex digits by which it is known. */
const HASH_BEGINNING = 12;
/** Shorter texts that are no names are in every text. */
const SHORTEST_WORDS = 4;

/** Times, versions, confidences, ids and keyed hashes: digits that are nobody's number. */
const noNumber =
  /\b(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T[\d:.]+Z?)?|\b[0-9a-f]{64}\b|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\b\d+\.\d+\b|\b\d{4}, \d\d:\d\d:\d\d\b|\b[0-9a-f]{32,}\b/g;
/** Cells of a table and entries of a list are apart. */
const digitRun = /\d(?:[^\p{L}\p{N},;|"<>{}]{0,3}\d)*/gu;
/** What redaction put there: its labels, with the number of each. */
const labels =
  /\b(?:[a-z]+|[a-z]+ [a-z]+|\p{Script=Cyrillic}+(?: \p{Script=Cyrillic}+)?)[ :]\d{1,6}\b(?![ ().-]*\d)/gu;
const marker =
  /(?:\+|☎|☏|📞|📱|📲|(?<!\p{L})(?:tel|phone|mobile|whats ?app|wa\.me|viber|тел|телефон|номер|ватсап|вотсап))[^\p{L}\p{N}]{0,3}(\d(?:[ ().\-‐-―*_]{0,2}\d)*)/giu;
const hex = /(?<![0-9a-f])[0-9a-f]{12,}/g;

/** Looks in texts for values, in every form in which they can be written. */
export class Search {
  readonly #phrases = new Phrases();
  readonly #runs = new Runs();
  readonly #numbers: { readonly digits: string; readonly value: LeftOut }[] = [];
  readonly #windows = new Map<string, LeftOut>();
  /** Texts of eight digits, such as a number without its country code. */
  readonly #eights = new Map<string, LeftOut>();
  readonly #hashes = new Map<string, LeftOut>();
  readonly #ids = new Map<string, LeftOut>();
  readonly #shown: ReadonlySet<string>;
  /** Values that are too short to be told from any other. */
  readonly notLookedFor: LeftOut[] = [];

  /** @param shown what stands in a redacted version on purpose, as it is written there: labels, exhibit numbers */
  constructor(values: readonly LeftOut[], shown: ReadonlySet<string> = new Set()) {
    this.#shown = shown;
    for (const value of values)
      if (value.how === 'hash') this.#hashes.set(value.text.slice(0, HASH_BEGINNING), value);
      else if (value.how === 'number') this.#addNumber(value);
      else this.#addWords(value);
  }

  #addNumber(value: LeftOut): void {
    const digits = value.text.replace(/\D/g, '');
    this.#ids.set(value.text, value);
    if (digits.length < SHORTEST_FRAGMENT) return;
    this.#numbers.push({ digits, value });
    for (let i = 0; i + SHORTEST_NUMBER <= digits.length; i += 1)
      this.#windows.set(digits.slice(i, i + SHORTEST_NUMBER), value);
  }

  #addWords(value: LeftOut): void {
    const text = folded(value.text);
    const [words, run] = [wordsIn(text), squashed(text)];
    if (words.length === 0) return;
    if (isTooShort(value, run)) {
      this.notLookedFor.push(value);
      return;
    }
    this.#phrases.add(words, value);
    // Eight digits stand in days, times and cells by chance: they are looked for as a number is.
    if (/^\d{8}$/.test(run)) this.#eights.set(run, value);
    else if (value.how !== 'caption') this.#runs.add(run, value);
  }

  /** What stands in a text, each value once. */
  in(text: string): LeftOut[] {
    const plain = folded(text);
    const found = this.#words(plain);
    this.#findHashes(plain, found);
    this.#findNumbers(plain.replace(noNumber, '§'), found);
    this.#findAsReaders(withoutRepeated(text, this.#shown), found);
    return [...found];
  }

  /** Those that stand in it in their own words. */
  wordsIn(text: string): Set<LeftOut> {
    return this.#words(folded(text));
  }

  #words(plain: string): Set<LeftOut> {
    return new Set([...this.#phrases.in(plain), ...this.#runs.in(squashed(plain))]);
  }

  #findHashes(text: string, found: Set<LeftOut>): void {
    for (const [run] of text.matchAll(hex)) {
      const value = this.#hashes.get(run.slice(0, HASH_BEGINNING));
      if (value) found.add(value);
    }
  }

  #findNumbers(text: string, found: Set<LeftOut>): void {
    for (const [run] of text.matchAll(digitRun)) {
      const digits = run.replace(/\D/g, '');
      for (let i = 0; i + EIGHT <= digits.length; i += 1) {
        const number = this.#windows.get(digits.slice(i, i + SHORTEST_NUMBER));
        const eight = this.#eights.get(digits.slice(i, i + EIGHT));
        if (number) found.add(number);
        if (eight) found.add(eight);
      }
    }
    for (const [, run = ''] of text.replace(labels, '§').matchAll(marker)) {
      const digits = run.replace(/\D/g, '');
      if (digits.length < SHORTEST_FRAGMENT) continue;
      const of = this.#numbers.find((number) => number.digits.includes(digits));
      if (of) found.add(of.value);
    }
  }

  /** By the readers that found the numbers in the first place: number words, letters for digits, links to messengers. */
  #findAsReaders(text: string, found: Set<LeftOut>): void {
    for (const part of partsOf(text))
      for (const { entity } of extract({ text: part, contacts: noContacts, platform: '' })
        .observations) {
        const value = this.#ids.get(entity.id.slice(entity.id.indexOf(':') + 1));
        if (value) found.add(value);
      }
  }
}

const noContacts = { phones: [], emails: [], handles: [], payments: [], websites: [] };
const PART = 4000;
/** As long as a number is when each of its digits is a word. */
const PART_OVERLAP = 300;

/** Pieces of a text that the readers take at once, each with the end of the one before. */
function* partsOf(text: string): Generator<string> {
  for (let i = 0; i < text.length; i += PART - PART_OVERLAP) yield text.slice(i, i + PART);
}

/** So many digits alone are a count, a size or a price. */
const isTooShort = ({ how }: LeftOut, run: string): boolean =>
  how === 'words' && (run.length < SHORTEST_WORDS || /^\d{1,7}$/.test(run));
