import { TYPE } from '@formatjs/icu-messageformat-parser';
import { parsed, speaker } from './fill.ts';
import type { Spoken } from './index.ts';

/** Says a sentence of the server in another language; one that has no translation stays as it is. */
export type Say = (sentence: string) => string;

/** An English sentence, between whose words values stand. */
interface Pattern {
  /** One more than there are places. */
  readonly words: readonly string[];
  /** `0` for a value, which stays as it is; `s0` for another sentence. */
  readonly places: readonly string[];
  readonly say: (values: Record<string, string | number>) => string;
  /** The places whose number decides between forms. */
  readonly counted: ReadonlySet<string>;
}

function patternsOf(languages: readonly Spoken[]): Map<string, Pattern> {
  const patterns = new Map<string, Pattern>();
  for (const { locale, messages } of languages) {
    const speak = speaker(locale, (english) => messages[english] ?? english);
    for (const [english, message] of Object.entries(messages)) {
      if (patterns.has(english)) continue;
      const counted = Array.from(message.matchAll(/\{(\w+), ?plural/g), ([, place = '']) => place);
      patterns.set(english, {
        ...wordsOf(english),
        ...{ say: (values) => speak(english, values), counted: new Set(counted) },
      });
    }
  }
  return patterns;
}

function wordsOf(english: string): Pick<Pattern, 'words' | 'places'> {
  const words = [''];
  const places: string[] = [];
  for (const one of parsed(english))
    if (one.type === TYPE.literal) words.push(words.pop() + one.value);
    else if (one.type !== TYPE.pound) {
      places.push(one.value);
      words.push('');
    }
  return { words, places };
}

/** A sentence within a sentence within a sentence: none of ours goes deeper. */
const deepest = 3;

/** @param languages English sentence → its translation; the first that has it says it */
export function sayOf(languages: readonly Spoken[]): Say {
  const all = patternsOf(languages);
  if (all.size === 0) return (sentence) => sentence;
  const plain = new Map<string, Pattern>();
  const open: Pattern[] = [];
  for (const pattern of all.values())
    if (pattern.places.length > 0) open.push(pattern);
    else plain.set(pattern.words.join(''), pattern);
  // Of several that fit, the one that says most.
  const length = ({ words }: Pattern) => words.join('').length;
  open.sort((one, other) => length(other) - length(one));

  const filled = ({ places, counted, say }: Pattern, values: readonly string[], depth: number) =>
    say(
      Object.fromEntries(
        places.map((place, at) => {
          const value = values[at] ?? '';
          if (place.startsWith('s')) return [place, known(value, depth + 1) ?? value];
          return [place, counted.has(place) ? numberOf(value) : value];
        }),
      ),
    );
  const fitting = (text: string, depth: number): string | undefined => {
    const exact = plain.get(text);
    if (exact) return exact.say({});
    for (const pattern of depth > deepest ? [] : open) {
      const values = valuesIn(text, pattern.words);
      if (values) return filled(pattern, values, depth);
    }
    return undefined;
  };
  const known = (text: string, depth: number): string | undefined => {
    const whole = fitting(text, depth);
    if (whole !== undefined || !text.endsWith('.')) return whole;
    // The API ends what the command line puts between other words.
    const open = fitting(text.slice(0, -1), depth);
    return open && `${open}.`;
  };
  return (text) =>
    known(text, 1) ??
    text
      .split(/(?<=[.!?…]) (?=\S)/)
      .map((one) => known(one, 2) ?? one)
      .join(' ');
}

/**
 * What stands between these words, undefined where they do not fit: each is sought once, from left to right, so that no
 * text takes longer than its length.
 */
function valuesIn(text: string, words: readonly string[]): string[] | undefined {
  const [first = '', ...rest] = words;
  const last = rest.pop() ?? '';
  if (text.length < first.length + last.length) return undefined;
  if (!text.startsWith(first) || !text.endsWith(last)) return undefined;
  const end = text.length - last.length;
  const values: string[] = [];
  let from = first.length;
  for (const word of rest) {
    const at = text.indexOf(word, from);
    if (at < 0 || at + word.length > end) return undefined;
    values.push(text.slice(from, at));
    from = at + word.length;
  }
  return [...values, text.slice(from, end)];
}

/** "10,000" as the number that it is. */
function numberOf(value: string): string | number {
  return /^\d{1,3}(,\d{3})*$|^\d+$/.test(value) ? Number(value.replaceAll(',', '')) : value;
}
