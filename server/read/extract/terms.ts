import { countrySigns } from './countries.ts';
import { spokenDomain, spokenEnding } from './hosts.ts';
import { languages, wordsOf } from './languages/index.ts';
import { remembered } from './memo.ts';
import { type ReadToken, wordInNumber } from './phones/read-token.ts';
import { beginsServiceName, serviceNamed } from './service-words.ts';
import { wordKey } from './words.ts';

const begins =
  /^(?:cash|кэш|кеш|pay|пейп|пэйп|بای|پی|باي|rev|рев|ريف|ریو|transfer|wise|вайз|prompt|kaspi|каспи|mbank|мбанк|пейми|пэйми|m-?pesa|qiwi|киви)|ペイパル|페이팔|เพย์พาล|레볼루트|レボリュート|ワイズ|와이즈|พร้อม/i;

/** Whether a word is, or begins, the name of a service that `pay-names.ts` or `pay-phones.ts` looks for. */
const mayNamePayment = (word: string): boolean => begins.test(word);

/** What a token can stand for in an address that is written out. */
export type MarkerRole = 'at' | 'dot' | 'underscore' | 'dash';

/** A marker of several words: `нижнее подчёркивание`. */
interface Phrase {
  /** In the spelling of `wordKey`, the word that it begins with included. */
  readonly words: readonly string[];
  readonly role: MarkerRole;
}

/** All that a token can mean by itself: one look-up a token, whoever asks. */
export interface Term {
  /** The token in the spelling of `wordKey`. */
  readonly key: string;
  /** ASCII letters, digits, `_`, `-`, `+`: what names and hosts are made of. */
  readonly label: boolean;
  /** False for nearly all words: no marker begins here, and no domain is said. */
  readonly marks: boolean;
  /** `@`, `.` or `_` itself. */
  readonly sign?: MarkerRole | undefined;
  /** A word that is a marker. */
  readonly marker?: MarkerRole | undefined;
  readonly phrases: readonly Phrase[];
  /** What stands for a marker only in brackets: `[a]`, `(d0t)`. */
  readonly inBrackets?: MarkerRole | undefined;
  readonly opens: boolean;
  readonly closes: boolean;
  /** The chat service that is named. */
  readonly service?: string | undefined;
  /** The first word of a service's name of two. */
  readonly beginsService: boolean;
  /** It may be, or begin, the name of a payment service. */
  readonly pays: boolean;
  /** A top-level domain that is said: `ком`; with its dot: `дотком`. */
  readonly domain?: string | undefined;
  readonly ending?: string | undefined;
  /** Which countries it points to, as `countriesOf` reads it. */
  readonly countrySigns: number;
  /** What a word without digits says in a phone number. */
  readonly inNumber?: ReadToken | undefined;
}

const markers = new Map<string, MarkerRole>();
const phrases = new Map<string, Phrase[]>();

function addMarkers(list: string | undefined, role: MarkerRole): void {
  for (const written of wordsOf(list)) {
    const words = written.split(' ').map(wordKey);
    const [first = ''] = words;
    if (words.length === 1) {
      if (!markers.has(first)) markers.set(first, role);
      continue;
    }
    const held = phrases.get(first) ?? [];
    held.push({ words, role });
    phrases.set(first, held);
  }
}
for (const { at, dot, underscore, dash } of languages) {
  addMarkers(at, 'at');
  addMarkers(dot, 'dot');
  addMarkers(underscore, 'underscore');
  addMarkers(dash, 'dash');
}

const signs: ReadonlyMap<string, MarkerRole> = new Map([
  ['@', 'at'],
  ['.', 'dot'],
  ['_', 'underscore'],
]);
const bracketed: ReadonlyMap<string, MarkerRole> = new Map([
  ['@', 'at'],
  ['a', 'at'],
  ['а', 'at'],
  ['.', 'dot'],
  ['d0t', 'dot'],
  ['d', 'dot'],
]);
const opening = '([{<«"*~|☆★♡♥◎●■◆・-【「『';
const closing = ')]}>»"*~|☆★♡♥◎●■◆・-】」』';
const asciiLabel = /^(?=.*[A-Za-z0-9])[A-Za-z0-9_][A-Za-z0-9_+-]*$/;
const noPhrases: readonly Phrase[] = [];
/** Longer tokens name no service. */
const longestService = 40;

const knownTerm = remembered(makeTerm);
/** Single signs are the most frequent tokens, and have a place each. */
const signTerms: Term[] = [];
const digitsTerm = makeTerm('0');
const onlyDigits = /^\d+$/;

/** What a token means; words that were met before are only looked up, and digits mean nothing by themselves. */
export function termOf(text: string): Term {
  if (text.length === 1) {
    const code = text.charCodeAt(0);
    signTerms[code] ??= makeTerm(text);
    return signTerms[code];
  }
  return onlyDigits.test(text) ? digitsTerm : knownTerm(text);
}

function makeTerm(text: string): Term {
  const key = wordKey(text);
  const sign = signs.get(text);
  const marker = markers.get(key);
  const own = phrases.get(key) ?? noPhrases;
  const opens = opening.includes(text);
  const domain = spokenDomain(text);
  const ending = spokenEnding(text);
  const marks = [sign, marker, own[0], domain, ending].some((found) => found !== undefined);
  return {
    key,
    label: asciiLabel.test(text),
    marks: marks || opens,
    sign,
    marker,
    phrases: own,
    inBrackets: bracketed.get(text.toLowerCase()),
    opens,
    closes: closing.includes(text),
    service: text.length > longestService ? undefined : serviceNamed(text),
    beginsService: beginsServiceName(text),
    pays: mayNamePayment(text),
    domain,
    ending,
    countrySigns: countrySigns(text),
    inNumber: wordInNumber(text),
  };
}
