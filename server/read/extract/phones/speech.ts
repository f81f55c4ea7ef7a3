import type { Language } from '../languages/index.ts';
import type { NumberRole, NumberWord } from '../words.ts';

/** How far number words are joined: "nine hundred three" is 903, or 900 and 3. */
export interface Joining {
  readonly hundreds: boolean;
  readonly tens: boolean;
  /** "three zero" is 000, not 30. */
  readonly countedZeros: boolean;
}

/** A piece of a number that is said: digits as they stand, or a word. */
export interface Item {
  readonly digits?: string;
  readonly word?: NumberWord;
  /** A comma or a line's end stands before it. */
  readonly apart: boolean;
}

/** What the items from a place on say, and how many of them say it. */
export interface Said {
  readonly digits: string;
  readonly taken: number;
}

const said = (digits: number | string, taken: number): Said => ({ digits: String(digits), taken });
/** More zeros than this nobody counts; a larger number before a zero is a number. */
const mostCounted = 4;

/** Numbers as one language says them, digit by digit or in tens and hundreds. */
export class Speech {
  readonly #items: readonly Item[];
  readonly #language: Language | undefined;
  readonly #joining: Joining;
  /** Where words for 11 to 19 are missing, ten and a unit make them. */
  readonly #tenJoins: boolean;

  constructor(items: readonly Item[], language: Language | undefined, joining: Joining) {
    this.#items = items;
    this.#language = language;
    this.#joining = joining;
    this.#tenJoins = !language?.numbers.includes('|11 ');
  }

  get length(): number {
    return this.#items.length;
  }

  /**
   * The digits that are said from `i` on.
   * @param last the digit before, for words that repeat it
   * @returns undefined when the word there makes no sense
   */
  read(i: number, last: string | undefined): Said | undefined {
    const { digits, word } = this.#items[i] ?? {};
    if (digits !== undefined) return this.#digits(i, digits);
    switch (word?.role) {
      case 'number':
        return this.#counted(i, word.value) ?? this.#hundreds(i, word.value) ?? this.#small(i);
      case 'hundred':
        return said(100, 1);
      case 'repeat':
        return this.#repeated(i, word.value);
      case 'times':
        return last === undefined ? undefined : said(last.repeat(word.value - 1), 1);
      default:
        // "and", counters, and zeros that nothing counts, say nothing.
        return said('', 1);
    }
  }

  #role(i: number): NumberRole | undefined {
    return this.#items[i]?.word?.role;
  }

  #value(i: number): number | undefined {
    return this.#role(i) === 'number' ? this.#items[i]?.word?.value : undefined;
  }

  #isHundred(i: number): boolean {
    return this.#role(i) === 'hundred' || this.#value(i) === 100;
  }

  /** Nothing parts these items from the one before. */
  #joined(i: number, count: number): boolean {
    return this.#items.slice(i, i + count).every(({ apart }) => !apart);
  }

  #digits(i: number, digits: string): Said {
    if (digits.length === 1) {
      if (this.#countsZeros(i + 1, Number(digits))) return said('0'.repeat(Number(digits)), 2);
      if (this.#isHundred(i + 1)) return said(`${digits}00`, 2);
    }
    return said(digits, 1);
  }

  /** "double five": the next digit, so many times. */
  #repeated(i: number, times: number): Said | undefined {
    const next = this.#items[i + 1]?.digits ?? this.#value(i + 1)?.toString();
    return next?.length === 1 ? said(next.repeat(times), 2) : undefined;
  }

  /** "three zeros"; "three zero", where that is how zeros are counted. */
  #counted(i: number, count: number): Said | undefined {
    if (count < 1 || count > 9) return undefined;
    if (this.#role(i + 1) === 'counter' && this.#value(i + 2) === 0)
      return said('0'.repeat(count), 3);
    return this.#countsZeros(i + 1, count) ? said('0'.repeat(count), 2) : undefined;
  }

  #countsZeros(i: number, count: number): boolean {
    if (this.#role(i) === 'zeros') return true;
    const counts = this.#joining.countedZeros && count >= 2 && count <= mostCounted;
    return counts && this.#value(i) === 0 && this.#value(i + 1) !== 0;
  }

  /** "девятьсот двадцать", "yedi yüz", with what follows where it is joined. */
  #hundreds(i: number, value: number): Said | undefined {
    const counted = value > 0 && value < 10 && this.#isHundred(i + 1);
    if (!counted && value < 100) return undefined;
    const hundreds = counted ? value * 100 : value;
    const taken = counted ? 2 : 1;
    const skip = this.#role(i + taken) === 'and' ? 1 : 0;
    const joins = this.#joining.hundreds && this.#joined(i + taken, skip + 1);
    const rest = joins && this.#value(i + taken + skip) !== 0 && this.#small(i + taken + skip);
    if (!rest || this.#isHundred(i + taken + skip + rest.taken)) return said(hundreds, taken);
    return said(hundreds + Number(rest.digits), taken + skip + rest.taken);
  }

  /** Tens and units; undefined where no number below 100 stands. */
  #small(i: number): Said | undefined {
    const first = this.#value(i);
    if (first === undefined || first >= 100) return undefined;
    const alone = said(first, 1);
    if (!this.#joining.tens) return alone;
    if (this.#language?.unitsFirst) return this.#unitsFirst(i, first) ?? alone;
    if (first < 10 || first % 10 !== 0 || (first === 10 && !this.#tenJoins)) return alone;
    const skip = this.#role(i + 1) === 'and' ? 2 : 1;
    const unit = this.#unit(i + skip);
    // "doksan beş yüz" is 90 500: the unit belongs to the hundred that follows.
    const taken = this.#isHundred(i + skip + 1) || this.#role(i + skip + 1) === 'zeros';
    if (!unit || taken || !this.#joined(i + 1, skip)) return alone;
    return said(first + unit, skip + 1);
  }

  /** 1 to 9, in a word or as a digit. */
  #unit(i: number): number | undefined {
    const digits = this.#items[i]?.digits;
    const unit = this.#value(i) ?? (digits?.length === 1 ? Number(digits) : undefined);
    return unit !== undefined && unit > 0 && unit < 10 ? unit : undefined;
  }

  /** "خمسة وعشرون" is 25, "سبعة عشر" 17, "یو دېرش" 31. */
  #unitsFirst(i: number, unit: number): Said | undefined {
    if (unit === 0 || unit > 9) return undefined;
    const linked = this.#role(i + 1) === 'and';
    const between = linked ? 2 : 1;
    const tens = this.#value(i + between);
    if (tens === undefined || !this.#joined(i + 1, between)) return undefined;
    const needsLink = this.#language?.unitsFirst === 'and';
    if (tens === 10) return needsLink && !linked ? said(10 + unit, 2) : undefined;
    const isTens = tens >= 20 && tens < 100 && tens % 10 === 0;
    return isTens && linked >= needsLink ? said(tens + unit, between + 1) : undefined;
  }
}
