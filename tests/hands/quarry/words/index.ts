import { arabic } from './arabic.ts';
import { dari } from './dari.ts';
import { english } from './english.ts';
import { japanese } from './japanese.ts';
import { kazakh } from './kazakh.ts';
import { korean } from './korean.ts';
import { kyrgyz } from './kyrgyz.ts';
import { russian } from './russian.ts';
import type { Speech } from './speech.ts';
import { tajik } from './tajik.ts';
import { thai } from './thai.ts';
import { turkish } from './turkish.ts';
import { turkmen } from './turkmen.ts';
import { uzbek } from './uzbek.ts';

export type { Speech } from './speech.ts';

export type Tongue =
  | 'ru'
  | 'kk'
  | 'uz'
  | 'ky'
  | 'tg'
  | 'tk'
  | 'tr'
  | 'en'
  | 'ko'
  | 'ja'
  | 'th'
  | 'ar'
  | 'fa';

export const speeches: Readonly<Record<Tongue, Speech>> = {
  ru: russian,
  kk: kazakh,
  uz: uzbek,
  ky: kyrgyz,
  tg: tajik,
  tk: turkmen,
  tr: turkish,
  en: english,
  ko: korean,
  ja: japanese,
  th: thai,
  ar: arabic,
  fa: dari,
};
