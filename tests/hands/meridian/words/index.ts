import { english } from './english.ts';
import { japanese } from './japanese.ts';
import { kazakh } from './kazakh.ts';
import { korean } from './korean.ts';
import { kyrgyz } from './kyrgyz.ts';
import { russian } from './russian.ts';
import { tajik } from './tajik.ts';
import { thai } from './thai.ts';
import type { Speech } from './types.ts';
import { uzbek } from './uzbek.ts';

export { type Speech, type Topic, topics } from './types.ts';

/** By the language's ISO 639-1 code. */
export const speeches = {
  ru: russian,
  kk: kazakh,
  ky: kyrgyz,
  uz: uzbek,
  tg: tajik,
  en: english,
  ko: korean,
  ja: japanese,
  th: thai,
} as const satisfies Record<string, Speech>;

export type Tongue = keyof typeof speeches;
