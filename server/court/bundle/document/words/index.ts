import * as en from './en/index.ts';
import * as ru from './ru/index.ts';

/** The languages that a document can be in. Captured text and names stay as they are in each. */
export const languages = ['en', 'ru'] as const;
export type Language = (typeof languages)[number];

/** Every sentence of the document in one language; a language that lacks one does not compile. */
export type Words = typeof en;

const all: Readonly<Record<Language, Words>> = { en, ru };

export const wordsFor = (language: Language): Words => all[language];
