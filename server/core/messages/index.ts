/**
 * The sentences of the product in each language: a folder a language, a file for each side that speaks. They are data, read
 * when they are asked for: what a translator changes is seen at once.
 *
 *     catalogueOf('ru', 'workspace')   // key → ICU message
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import languagesJson from './languages.json' with { type: 'json' };
import { pseudo } from './pseudo.ts';

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

/** Who speaks: each has a catalogue of its own. */
export const parts = ['workspace'] as const;
export type Part = (typeof parts)[number];

export type Catalogue = Readonly<Record<string, string>>;

export const fileOf = (id: string, part: Part): string =>
  fileURLToPath(new URL(`${id}/${part}.json`, import.meta.url));

/** What a language itself has, as it is on the disk now; nothing where it has no file. */
export function ownOf(id: string, part: Part): Catalogue {
  const file = fileOf(id, part);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** Every message of a language; what it lacks comes from those that it falls back to, at last from English. */
export function catalogueOf(id: string, part: Part): Catalogue | undefined {
  const language = languages.find((one) => one.id === id);
  if (!language) return undefined;
  const english = ownOf('en', part);
  if (id === 'en-XA') return pseudo(english);
  const own = [...language.fallback].reverse().map((other) => ownOf(other, part));
  return Object.assign({}, english, ...own, ownOf(id, part));
}
