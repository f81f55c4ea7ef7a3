import type { Language } from '../languages/index.ts';
import type { Atom } from './atoms.ts';
import { type Item, type Joining, type Said, Speech } from './speech.ts';

const joinings: readonly Joining[] = [
  { hundreds: true, tens: true, countedZeros: false },
  { hundreds: true, tens: true, countedZeros: true },
  { hundreds: false, tens: true, countedZeros: false },
  { hundreds: false, tens: true, countedZeros: true },
  { hundreds: false, tens: false, countedZeros: false },
];

/**
 * The digits that a run of atoms stands for, in the ways in which its words can be joined, likeliest first.
 * @returns one spelling where there are no words
 */
export function spellings(atoms: readonly Atom[]): readonly string[] {
  if (atoms.every(({ words }) => !words)) return [atoms.map(({ digits }) => digits).join('')];
  const language = languageOf(atoms);
  const made = new Set<string>();
  for (const joining of joinings) {
    const digits = spell(atoms, language, joining);
    if (digits !== undefined) made.add(digits);
  }
  return [...made];
}

/** The language that knows most of the words; a number is said in one. */
export function languageOf(atoms: readonly Atom[]): Language | undefined {
  const counts = new Map<Language, number>();
  for (const { words } of atoms)
    for (const language of new Set((words ?? []).map((word) => word.language)))
      counts.set(language, (counts.get(language) ?? 0) + 1);
  let best: Language | undefined;
  for (const [language, count] of counts)
    if (best === undefined || count > (counts.get(best) ?? 0)) best = language;
  return best;
}

/** Reads on from where the rule before stopped; undefined when the words make no number. */
function spell(
  atoms: readonly Atom[],
  language: Language | undefined,
  joining: Joining,
): string | undefined {
  const speech = new Speech(itemsOf(atoms, language), language, joining);
  let out = '';
  let at = 0;
  while (at < speech.length) {
    const said: Said | undefined = speech.read(at, out.at(-1));
    if (!said) return undefined;
    out += said.digits;
    at += said.taken;
  }
  return out;
}

function itemsOf(atoms: readonly Atom[], language: Language | undefined): Item[] {
  return atoms.flatMap(({ digits, words, apart = false }): Item[] => {
    if (!words) return digits === '' ? [] : [{ digits, apart }];
    const word = words.find((entry) => entry.language === language) ?? words[0];
    return !word || word.role === 'plus' ? [] : [{ word, apart }];
  });
}
