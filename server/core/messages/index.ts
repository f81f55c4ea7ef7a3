/**
 * The sentences of the product in each language: a folder a language, a file for each side that speaks. They are data, read
 * when they are asked for: what a translator changes is seen at once.
 *
 *     spokenOf('uz', 'workspace')   // key → ICU message, in Uzbek, and in Russian where that is lacking
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import languagesJson from './languages.json' with { type: 'json' };
import { pseudo } from './pseudo.ts';
import { type Say, sayOf } from './server-speech.ts';

export type { Say };

/** One that somebody can choose. */
export interface Language {
  /** Of BCP 47. */
  readonly id: string;
  /** As those who speak it write it. */
  readonly name: string;
  readonly direction: string;
  /** Whose plural forms and numbers it has. */
  readonly locale: string;
  /** What is shown where it has no message, before English. */
  readonly fallback: readonly string[];
  /** It has every message: one that it lacks fails the check. */
  readonly complete: boolean;
}

export const languages: readonly Language[] = languagesJson;

/** Who speaks: each has a catalogue of its own. The English of the server is its source text: sentences are their own keys. */
export const parts = ['workspace', 'server'] as const;
export type Part = (typeof parts)[number];

export type Catalogue = Readonly<Record<string, string>>;

export const fileOf = (id: string, part: Part): string =>
  fileURLToPath(new URL(`${id}/${part}.json`, import.meta.url));

/** What a language itself has, as it is on the disk now; nothing where it has no file. */
export function ownOf(id: string, part: Part): Catalogue {
  const file = fileOf(id, part);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** Sentences in one language: its numbers and plural forms are theirs. */
export interface Spoken {
  readonly locale: string;
  readonly messages: Catalogue;
}

/** What is said in a language, and in those that it falls back to, in this order; what none of them has is said in English. */
export function spokenOf(id: string, part: Part): readonly Spoken[] | undefined {
  const language = languages.find((one) => one.id === id);
  if (!language) return undefined;
  const { locale, fallback } = language;
  if (id === 'en-XA') return [{ locale, messages: pseudo(ownOf('en', part)) }];
  return [
    { locale, messages: ownOf(id, part) },
    ...fallback.flatMap((other) => spokenOf(other, part) ?? []),
  ];
}

/** The first language that there is of a list such as `ru-RU, en;q=0.5`, or of a locale such as `ru_RU.UTF-8`; else English. */
export function languageOf(tags: string | null | undefined): string {
  for (const tag of (tags ?? '').slice(0, 200).split(',')) {
    const own = tag
      .trim()
      .replace(/[.;@].*/, '')
      .replace('_', '-');
    for (const id of [own, own.split('-', 1)[0]])
      if (languages.some((one) => one.id === id)) return String(id);
  }
  return 'en';
}

const speakers = new Map<string, Say>();

/** Sentences of the server in a language. They are read once, the first time that it is asked for. */
export function saysIn(id: string): Say {
  const made = speakers.get(id) ?? sayOf(spokenOf(id, 'server') ?? []);
  speakers.set(id, made);
  return made;
}
