import type { Language } from '../languages/index.ts';
import type { NumberWord } from '../words.ts';
import type { Atom } from './atoms.ts';

/** How far number words are joined: "nine hundred three" is 903, or 900 and 3. */
export interface Joining {
  readonly hundreds: boolean;
  readonly tens: boolean;
  /** "three zero" is 000, not 30. */
  readonly countedZeros: boolean;
}

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

interface Item {
  readonly apart?: boolean;
  readonly digits?: string;
  readonly word?: NumberWord;
}

function spell(
  atoms: readonly Atom[],
  language: Language | undefined,
  joining: Joining,
): string | undefined {
  const items: Item[] = [];
  for (const { digits, words, apart = false } of atoms) {
    if (!words) {
      if (digits !== '') items.push({ digits, apart });
      continue;
    }
    const word = words.find((entry) => entry.language === language) ?? words[0];
    if (!word || word.role === 'plus') continue;
    items.push({ word, apart });
  }
  let out = '';
  let at = 0;
  const value = (i: number) =>
    items[i]?.word?.role === 'number' ? items[i]?.word?.value : undefined;
  const role = (i: number) => items[i]?.word?.role;
  /** Nothing parts the items from `i` on from the one before. */
  const joined = (i: number, count: number) =>
    items.slice(i, i + count).every(({ apart }) => apart !== true);
  const singleDigit = (i: number) =>
    items[i]?.digits?.length === 1 ? Number(items[i]?.digits) : undefined;
  /** A lone zero behind a small number, when it says how many zeros. */
  const counts = (i: number, count: number) =>
    joining.countedZeros && count >= 2 && count <= 4 && value(i) === 0 && value(i + 1) !== 0;
  const isHundred = (i: number) => role(i) === 'hundred' || value(i) === 100;
  /** Where words for 11 to 19 are missing, ten and a unit make them. */
  const tenJoins = !language?.numbers.includes('|11 ');
  /** Tens and units from `i`: [what they say, items taken]. */
  const small = (i: number): [number, number] | undefined => {
    const first = value(i);
    if (first === undefined || first >= 100) return undefined;
    if (language?.unitsFirst) return unitsFirst(i, first) ?? [first, 1];
    if (!joining.tens || first < 10 || first % 10 !== 0 || (first === 10 && !tenJoins))
      return [first, 1];
    const skip = role(i + 1) === 'and' ? 2 : 1;
    const second = value(i + skip) ?? singleDigit(i + skip);
    // "doksan beş yüz" is 90 500: the unit belongs to the hundred that follows.
    const free = !isHundred(i + skip + 1) && role(i + skip + 1) !== 'zeros';
    if (second !== undefined && second > 0 && second < 10 && free && joined(i + 1, skip))
      return [first + second, skip + 1];
    return [first, 1];
  };
  const unitsFirst = (i: number, first: number): [number, number] | undefined => {
    if (!joining.tens || first === 0 || first > 9) return undefined;
    const and = role(i + 1) === 'and';
    const tens = value(i + (and ? 2 : 1));
    if (!joined(i + 1, and ? 2 : 1)) return undefined;
    if (tens === 10 && !and && language?.unitsFirst === 'and') return [10 + first, 2];
    if (tens === undefined || tens < 20 || tens >= 100 || tens % 10 !== 0) return undefined;
    if (language?.unitsFirst === 'and' && !and) return undefined;
    return [tens + first, and ? 3 : 2];
  };
  while (at < items.length) {
    const item = items[at];
    if (item?.digits !== undefined) {
      const digit = item.digits;
      if (digit.length === 1 && (role(at + 1) === 'zeros' || counts(at + 1, Number(digit)))) {
        out += '0'.repeat(Number(digit));
        at += 2;
      } else if (isHundred(at + 1) && digit.length === 1) {
        out += `${digit}00`;
        at += 2;
      } else {
        out += digit;
        at += 1;
      }
      continue;
    }
    const word = item?.word;
    if (!word || word.role === 'and' || word.role === 'zeros') {
      at += 1;
      continue;
    }
    if (word.role === 'repeat') {
      const next = items[at + 1]?.digits ?? value(at + 1)?.toString();
      if (next?.length !== 1) return undefined;
      out += next.repeat(word.value);
      at += 2;
      continue;
    }
    if (word.role === 'times') {
      if (out === '') return undefined;
      out += (out.at(-1) ?? '').repeat(word.value - 1);
      at += 1;
      continue;
    }
    if (word.role === 'hundred') {
      out += '100';
      at += 1;
      continue;
    }
    let hundreds = word.value >= 100 ? word.value : undefined;
    let taken = 1;
    if (word.value > 0 && word.value < 10) {
      const skip = role(at + 1) === 'and' ? 2 : 1;
      if (role(at + 1) === 'zeros' || counts(at + skip, word.value)) {
        out += '0'.repeat(word.value);
        at += 1 + skip;
        continue;
      }
      if (isHundred(at + 1)) {
        hundreds = word.value * 100;
        taken = 2;
      }
    }
    if (hundreds !== undefined) {
      const skip = role(at + taken) === 'and' ? 1 : 0;
      const rest =
        joining.hundreds && joined(at + taken, skip + 1) ? small(at + taken + skip) : undefined;
      if (rest && rest[0] > 0 && !isHundred(at + taken + skip + rest[1])) {
        out += String(hundreds + rest[0]);
        at += taken + skip + rest[1];
      } else {
        out += String(hundreds);
        at += taken;
      }
      continue;
    }
    const [said, used] = small(at) ?? [word.value, 1];
    out += String(said);
    at += used;
  }
  return out;
}
