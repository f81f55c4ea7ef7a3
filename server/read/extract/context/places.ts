import { cityEntity, countryEntity, type EntityRecord } from '../../../core/model/index.ts';
import { gluedNames, type Named, nameOf, phraseFrom } from './names-near.ts';
import type { Word } from './scan.ts';

/** A city or a country that a text names, in offsets of the folded text. */
export interface PlaceFound {
  readonly entity: EntityRecord;
  readonly country: string;
  readonly start: number;
  readonly end: number;
  readonly steps: readonly string[];
}

const most = 3;
/** A name right after or before these is a part of an address, not a place. */
const addressBefore = /[@/\\]/;
const between = /^[ \-_.\u00a0\u200c]$/;

/**
 * The first three places that a text names; a country only where none of its cities is named.
 * One pass: each word is looked up once, with and without the endings of its script.
 */
export function placesIn(text: string, words: readonly Word[]): PlaceFound[] {
  const found: PlaceFound[] = [];
  const add = (named: Named, start: number, end: number, exact: boolean) => {
    const entity = entityOf(named);
    if (found.some((held) => held.entity.id === entity.id)) return;
    const written = text.slice(start, end);
    const how = exact ? `${written} is` : `${written}, without its ending, is`;
    const steps = [`${how} ${entity.caption}, ${named.country}`];
    found.push({ entity, country: named.country, start, end, steps });
  };
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as Word;
    if (word.script === 'thai' || word.script === 'han' || word.script === 'kana') {
      for (const { named, start, end } of gluedNames(word)) add(named, start, end, true);
      continue;
    }
    if (inAddress(text, word)) continue;
    const phrase = phraseFrom(word) ? longestPhrase(text, words, i) : undefined;
    if (phrase) {
      add(phrase.named, word.start, phrase.end, phrase.exact);
      i += phrase.words - 1;
      continue;
    }
    const hit = nameOf(word.lower, word.script);
    if (hit && (!hit.named.careful || isName(text, word)))
      add(hit.named, word.start, word.end, hit.exact);
  }
  const cities = new Set(found.filter(isCity).map(({ country }) => country));
  return found.filter((place) => isCity(place) || !cities.has(place.country)).slice(0, most);
}

const isCity = ({ entity }: PlaceFound) => entity.kind === 'place';

const entityOf = ({ city, country }: Named): EntityRecord =>
  city ? cityEntity(city) : countryEntity(country);

function longestPhrase(text: string, words: readonly Word[], i: number) {
  for (const size of [3, 2]) {
    const parts = words.slice(i, i + size);
    const last = parts.at(-1);
    if (!last || parts.length < size || !joined(text, parts)) continue;
    const hit = nameOf(parts.map(({ lower }) => lower).join(''), last.script);
    if (hit) return { ...hit, end: last.end, words: size };
  }
  return undefined;
}

const joined = (text: string, parts: readonly Word[]) =>
  parts.every((part, n) => n === 0 || between.test(text.slice(parts[n - 1]?.end, part.start)));

function inAddress(text: string, { start, end, script }: Word): boolean {
  if (script !== 'latin') return false;
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  return (
    addressBefore.test(before) ||
    (before === '.' && /[a-z0-9]/i.test(text[start - 2] ?? ' ')) ||
    after === '@' ||
    (after === '.' && /[a-z]/.test(text[end + 1] ?? ' '))
  );
}

/**
 * Whether a word that is an ordinary word too stands as a name: as a hashtag, or with a capital letter inside a
 * sentence, or at its beginning with a sign right after it ("Ош: …").
 */
function isName(text: string, { text: word, start, end, lower }: Word): boolean {
  if (text[start - 1] === '#') return true;
  const first = word[0] ?? '';
  if (first === lower[0] || (word.length > 3 && word === word.toUpperCase())) return false;
  const before = text.slice(Math.max(0, start - 3), start).trimEnd();
  const begins =
    before === '' || /[.!?:\n•|/«"(]$/.test(before) || /\n/.test(text.slice(start - 2, start));
  return !begins || /^\s?[,:;)|]/.test(text.slice(end, end + 2));
}
