import { type City, listedCountries, listedIn, placeKey } from '../../../core/model/index.ts';
import { remembered } from '../memo.ts';
import { countryNames } from './countries-near.ts';
import { arabicBefore, declined, endingsOf, koreanAfter } from './endings.ts';
import { carefulNames, notNames } from './ordinary.ts';
import type { Script, Word } from './scan.ts';

/** What a name stands for: a city of a country, or the country. */
export interface Named {
  readonly country: string;
  readonly city?: City;
  /** An ordinary word as well: read only where it is written as a name. */
  readonly careful: boolean;
}

export interface NameHit {
  readonly named: Named;
  /** Written as in the table, without an ending. */
  readonly exact: boolean;
}

/** Which of the table's other names are read in running text: long enough not to be something else. */
const inText =
  /^(?:[\p{Script=Cyrillic}]{4,}|[\p{Script=Arabic}]{4,}|[\p{Script=Thai}\p{M}]{5,}|[\p{Script=Katakana}ー]{4,}|[\p{Script=Han}]{2,4}|[\p{Script=Hangul}]{2,})$/u;

interface Names {
  readonly whole: ReadonlyMap<string, Named>;
  /** Names without a last letter that Russian puts an ending in place of. */
  readonly stems: ReadonlyMap<string, { named: Named; endings: ReadonlySet<string> }>;
  /** First words of names of several words. */
  readonly firsts: ReadonlySet<string>;
  /** Names in scripts without gaps, by their first two units, longest first. */
  readonly glued: ReadonlyMap<string, readonly string[]>;
}

let made: Names | undefined;
/** Made when a text is first read, not when the program starts. */
function names(): Names {
  made ??= makeNames();
  return made;
}

function makeNames(): Names {
  const whole = new Map<string, Named>();
  const firsts = new Set<string>();
  const add = (written: string, named: Omit<Named, 'careful'>) => {
    const key = placeKey(written);
    if (notNames.has(key) || whole.has(key)) return;
    whole.set(key, { ...named, careful: carefulNames.has(key) });
    const [first = '', second] = written.split(/[ \-‌]/u);
    if (second !== undefined) firsts.add(first.toLowerCase());
  };
  for (const [country, list] of Object.entries(countryNames))
    for (const name of list.split(' ')) add(name.replaceAll('_', ' '), { country });
  for (const country of listedCountries)
    for (const { city, names: own } of listedIn(country)) {
      for (const name of own) add(name, { country, city });
    }
  for (const country of listedCountries)
    for (const { city } of listedIn(country))
      for (const key of city.otherKeys) if (inText.test(key)) add(key, { country, city });
  return { whole, firsts, stems: stemsOf(whole), glued: gluedOf(whole) };
}

function stemsOf(whole: ReadonlyMap<string, Named>) {
  const stems = new Map<string, { named: Named; endings: ReadonlySet<string> }>();
  for (const [key, named] of whole) {
    const endings = declined[key.at(-1) ?? ''];
    const stem = key.slice(0, -1);
    // A short stem with an ending is too easily another word.
    if (!endings || stem.length < 3 || whole.has(stem)) continue;
    const held = stems.get(stem);
    stems.set(stem, {
      named: stem.length < 4 ? { ...named, careful: true } : (held?.named ?? named),
      endings: new Set([...endings, ...(held?.endings ?? [])]),
    });
  }
  return stems;
}

function gluedOf(whole: ReadonlyMap<string, Named>) {
  const glued = new Map<string, string[]>();
  for (const key of whole.keys()) {
    if (!/^[\p{Script=Thai}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Han}]/u.test(key))
      continue;
    const held = glued.get(key.slice(0, 2)) ?? [];
    glued.set(
      key.slice(0, 2),
      [...held, key].sort((a, b) => b.length - a.length),
    );
  }
  return glued;
}

/** Whether a name of several words may begin with this one. */
export const phraseFrom = ({ lower }: Word): boolean => names().firsts.has(lower);

const inScript: Readonly<Record<string, (word: string) => NameHit | undefined>> = {
  latin: remembered((word) => read(word, 'latin')),
  cyrillic: remembered((word) => read(word, 'cyrillic')),
  arabic: remembered((word) => read(word, 'arabic')),
  hangul: remembered((word) => read(word, 'hangul')),
};

/** What a word (in lower case) names, with an ending or without. */
export function nameOf(word: string, script: Script): NameHit | undefined {
  return inScript[script]?.(word);
}

const longestEnding = 5;

function read(word: string, script: Script): NameHit | undefined {
  const { whole, stems } = names();
  const key = placeKey(word);
  if (notNames.has(key)) return undefined;
  const exact = whole.get(key);
  // Russian, Turkish (روسية, تركية): in Arabic an adjective, in Persian letters the country.
  if (exact && !exact.city && /سية$|كية$/u.test(word)) return undefined;
  if (exact) return { named: exact, exact: true };
  if (script === 'arabic') return afterParticle(key);
  if (script === 'hangul') return beforeParticle(key);
  const endings = endingsOf(script);
  for (let cut = 1; cut <= longestEnding && key.length - cut >= 3; cut += 1) {
    const head = key.slice(0, -cut);
    const tail = key.slice(-cut);
    const stem = stems.get(head);
    if (stem?.endings.has(tail)) return { named: stem.named, exact: false };
    const named = whole.get(head);
    if (named && endings.has(tail) && head.length >= 4 - Number(tail.length > 1))
      return { named, exact: false };
  }
  return undefined;
}

function afterParticle(key: string): NameHit | undefined {
  for (const [before, instead] of arabicBefore) {
    if (!key.startsWith(before)) continue;
    const named = names().whole.get(instead + key.slice(before.length));
    if (named) return { named, exact: false };
  }
  return undefined;
}

function beforeParticle(key: string): NameHit | undefined {
  for (let size = key.length - 1; size >= 2; size -= 1) {
    const named = names().whole.get(key.slice(0, size));
    if (named && koreanAfter.has(key.slice(size))) return { named, exact: false };
  }
  return undefined;
}

/** A people, its language, money or food: 日本語, 中国人, ภาษาญี่ปุ่น. */
const ofPeople = /^[語语人円製风風式料系]/u;
const peopleOf = /(?:ภาษา|อาหาร|คน|สาว|สไตล์|นวด)$/u;
const katakana = /[\p{Script=Katakana}ー]/u;

/** Names inside a run of letters that is written without gaps. */
export function* gluedNames({
  text,
  start,
}: Word): Generator<{ readonly named: Named; readonly start: number; readonly end: number }> {
  const { glued, whole } = names();
  for (let at = 0; at < text.length - 1; at += 1) {
    const key = glued
      .get(text.slice(at, at + 2))
      ?.find((name) => text.startsWith(name, at) && standsAlone(text, at, name.length));
    const named = key && whole.get(key);
    if (!named) continue;
    const people =
      !named.city &&
      (ofPeople.test(text.slice(at + key.length)) || peopleOf.test(text.slice(0, at)));
    if (people) continue;
    yield { named, start: start + at, end: start + at + key.length };
    at += key.length - 1;
  }
}

/** A name in katakana is a whole word of it: スーダン is not in ミスーダン. */
function standsAlone(text: string, at: number, size: number): boolean {
  if (!katakana.test(text[at] ?? '')) return true;
  return !katakana.test(text[at - 1] ?? ' ') && !katakana.test(text[at + size] ?? ' ');
}
