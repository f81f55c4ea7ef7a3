import { languages as lists, valuesOf, wordsOf } from '../languages/index.ts';
import { remembered } from '../memo.ts';
import type { Script, Word } from './scan.ts';
import { arabic, cyrillic, latin, type Vocabulary } from './vocabulary.ts';

/** The language of a text: an ISO 639 code, or `unknown` where too little speaks for one. */
export interface LanguageGuess {
  readonly language: string;
  /** 0..1; how far the best language leads. */
  readonly confidence: number;
}

const unknown: LanguageGuess = { language: 'unknown', confidence: 0 };

/** Points of evidence; rules of thumb, tried on the labelled ads (docs/explanation/what-was-measured.md). */
const points = { word: 2, ending: 0.6, own: 3, shared: 0.8, lacks: -2.5, home: 0.7 } as const;
/** Less than this speaks for no language. */
const least = 1.2;
/** The second-best language may have at most so much of the best one's points. */
const closest = 0.92;
const shortestStem = 3;

interface Scorer {
  readonly languages: readonly string[];
  score(word: string): readonly number[];
}

function scorerOf(vocabularies: readonly Vocabulary[]): Scorer {
  const wordHolders = new Map<string, Map<number, number>>();
  const endings = new Map<string, number[]>();
  for (const [i, { language, words }] of vocabularies.entries()) {
    const own = words.split(' ').filter(Boolean);
    for (const word of own.filter((entry) => !entry.startsWith('-'))) hold(wordHolders, word, i, 1);
    // The lists of number and contact words hold loans; a word of theirs weighs half.
    for (const word of listedWords(language)) hold(wordHolders, word, i, 0.5);
    for (const ending of new Set(own.filter((entry) => entry.startsWith('-'))))
      endings.set(ending.slice(1), [...(endings.get(ending.slice(1)) ?? []), i]);
  }
  const signs = vocabularies.map(({ own = '', shared = '', lacks = '' }) => ({
    own: letterSet(own),
    shared: letterSet(shared),
    lacks: letterSet(lacks),
  }));
  const score = (word: string): readonly number[] => {
    const sums = signs.map(({ own, shared, lacks }) => {
      let sum = 0;
      if (hasOf(word, own)) sum += points.own;
      if (hasOf(word, shared)) sum += points.shared;
      if (hasOf(word, lacks)) sum += points.lacks;
      return sum;
    });
    const holders = wordHolders.get(word);
    for (const [i, weight] of holders ?? [])
      sums[i] = (sums[i] ?? 0) + (points.word * weight) / (holders?.size ?? 1);
    if (holders) return sums;
    for (let size = Math.min(5, word.length - shortestStem); size >= 1; size -= 1) {
      const ended = endings.get(word.slice(-size));
      if (!ended) continue;
      for (const i of ended) sums[i] = (sums[i] ?? 0) + points.ending / ended.length;
      break;
    }
    return sums;
  };
  return { languages: vocabularies.map(({ language }) => language), score: remembered(score) };
}

function hold(
  holders: Map<string, Map<number, number>>,
  word: string,
  i: number,
  weight: number,
): void {
  const held = holders.get(word) ?? new Map<number, number>();
  held.set(i, Math.max(weight, held.get(i) ?? 0));
  holders.set(word, held);
}

function listedWords(language: string): string[] {
  const list = lists.find(({ code }) => code === language);
  if (!list) return [];
  const spoken = valuesOf(list.numbers).map(([word]) => word);
  return [...spoken, ...wordsOf(list.phone), ...wordsOf(list.other), ...wordsOf(list.units)].filter(
    (word) => word.length > 2,
  );
}

const letterSet = (letters: string) => new Set(letters.replaceAll(' ', ''));

function hasOf(word: string, letters: ReadonlySet<string>): boolean {
  if (letters.size === 0) return false;
  for (const letter of word) if (letters.has(letter)) return true;
  return false;
}

let scorers: Readonly<Partial<Record<Script, Scorer>>> | undefined;

function scorerFor(script: Script): Scorer | undefined {
  scorers ??= {
    cyrillic: scorerOf(cyrillic),
    latin: scorerOf(latin),
    arabic: scorerOf(arabic),
  };
  return scorers[script];
}

/** Languages that are likelier in a country's ads than elsewhere; a tie is broken by them. */
const spokenIn: Readonly<Record<string, readonly string[]>> = {
  ...{ KZ: ['kk', 'ru'], KG: ['ky', 'ru'], TJ: ['tg'], TM: ['tk'], UZ: ['uz'], RU: ['ru'] },
  ...{ AF: ['fa', 'ps'], IR: ['fa'], PK: ['ur'], TR: ['tr'], AZ: ['az'], UA: ['uk'], MN: ['mn'] },
  ...{ AE: ['ar'], SA: ['ar'], QA: ['ar'], KW: ['ar'], BH: ['ar'], OM: ['ar'], EG: ['ar'] },
  ...{ US: ['en'], GB: ['en'], AU: ['en'], DE: ['de'], FR: ['fr'], ES: ['es'] },
};

/**
 * The language of a text by its letters, its small words and its endings.
 * @param words of the text, without those of its contacts
 * @param country ISO 3166-1 alpha-2 of the capture: breaks ties, and calls Persian in Afghanistan Dari (`prs`)
 */
export function languageOf(words: readonly Word[], country?: string): LanguageGuess {
  const script = mainScript(words);
  if (script === undefined) return unknown;
  if (script === 'thai') return { language: 'th', confidence: 0.99 };
  if (script === 'hangul') return { language: 'ko', confidence: 0.99 };
  if (script === 'kana') return { language: 'ja', confidence: 0.99 };
  if (script === 'han') return { language: country === 'JP' ? 'ja' : 'zh', confidence: 0.7 };
  const scorer = scorerFor(script);
  if (!scorer) return unknown;
  const home = (country && spokenIn[country]) || [];
  const sums: number[] = scorer.languages.map((language) =>
    home.includes(language) ? points.home : 0,
  );
  for (const word of words) {
    if (word.script !== script) continue;
    const scores = scorer.score(word.lower.replace(/[‘’ʻʼ]/g, "'"));
    for (let i = 0; i < sums.length; i += 1) sums[i] = (sums[i] ?? 0) + (scores[i] ?? 0);
  }
  const best = Math.max(...sums);
  const at = sums.indexOf(best);
  const second = Math.max(0, ...sums.filter((_, i) => i !== at));
  if (best < least || second > closest * best) return unknown;
  const language = scorer.languages[at] ?? 'unknown';
  const confidence = Math.round((1 - second / best / 2) * Math.min(1, best / 6) * 100) / 100;
  return { language: language === 'fa' && country === 'AF' ? 'prs' : language, confidence };
}

/**
 * The script of most letters. A Latin service name in an ad of another script says nothing, and a Japanese text
 * is known by its kana, however many of its signs are Han.
 */
function mainScript(words: readonly Word[]): Script | undefined {
  const letters = new Map<Script, number>();
  for (const { script, text } of words)
    letters.set(script, (letters.get(script) ?? 0) + text.length * weightOf(script));
  if (letters.has('kana')) {
    letters.set('kana', (letters.get('kana') ?? 0) + (letters.get('han') ?? 0));
    letters.delete('han');
  }
  const [first] = [...letters].sort((a, b) => b[1] - a[1]);
  return first && first[0] !== 'other' ? first[0] : undefined;
}

const weightOf = (script: Script) => (script === 'latin' ? 0.5 : script === 'han' ? 2 : 1);
