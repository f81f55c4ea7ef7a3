import { SIGNATURE } from '../package/signing.ts';
import { volumePath } from '../package/stage.ts';
import { Contexts } from './contexts.ts';
import type { Reference } from './reference.ts';
import { Search } from './search.ts';
import type { Texts } from './texts.ts';
import type { LeftOut } from './values.ts';

/** Certificates and timestamps are public and not of the case: a name in one is nobody's in it. */
export const isSignature = (name: string): boolean =>
  name === SIGNATURE || name.endsWith('.p7s') || name.endsWith('.tsr');

/** Files that a package has beside those that follow from its snapshot. */
const usual =
  /^(?:bagit\.txt|bag-info\.txt|(?:tag)?manifest-sha256\.txt|seal\.json|signature\.p7s|zip\.p7s|filing-\d+\.pdf)$/;
const volume = new RegExp(`^${volumePath(0).replace('0', '\\d+').replace('.pdf', '\\.pdf')}$`);

/** Ends of lines, and of the fields and entries of JSON. */
const ends = /(?<=\n)|(?<=[,{[])(?=["{[])/;

/** Of values that were found, those that are the program's own words where they stand. */
export class Excused {
  readonly #reference: Reference;
  #contexts: Contexts | undefined;

  constructor(reference: Reference) {
    this.#reference = reference;
  }

  isName(name: string): boolean {
    return this.#reference.files.has(name) || usual.test(name) || volume.test(name);
  }

  /** Numbers and hashes are nobody's words: they are never excused. */
  in(name: string, found: ReadonlySet<LeftOut>, { texts, pages }: Texts): Set<LeftOut> {
    const words = [...found].filter(({ how }) => how !== 'number' && how !== 'hash');
    if (words.length === 0) return new Set();
    const own = this.#reference.files.get(name);
    return own === undefined
      ? this.#inDocument(words, pages)
      : inFile(words, texts.join('\n'), own);
  }

  /** What the document says of itself; a name also has to stand there as it does. */
  #inDocument(words: readonly LeftOut[], pages: readonly string[]): Set<LeftOut> {
    const { said } = this.#reference;
    const own = new Search(words).wordsIn(said.join('\n'));
    const shown = pages.join('\n');
    for (const value of own) {
      if (value.how !== 'name') continue;
      this.#contexts ??= new Contexts(said);
      if (this.#contexts.isNamed(value.text, shown)) own.delete(value);
    }
    return own;
  }
}

/** Of a file that follows from the snapshot: all that is not in what it has beside that. */
function inFile(words: readonly LeftOut[], text: string, own: string): Set<LeftOut> {
  if (text === own) return new Set(words);
  const known = new Set(own.split(ends));
  const beside = text.split(ends).filter((part) => !known.has(part));
  const found = new Search(words).wordsIn(beside.join('\n'));
  return new Set(words.filter((value) => !found.has(value)));
}
