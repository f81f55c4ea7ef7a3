import { english, turkish } from './abroad.ts';
import { korean, thai } from './east.ts';
import { kazakh } from './kazakh.ts';
import { kyrgyz } from './kyrgyz.ts';
import { russian } from './russian.ts';
import type { Speech, Tongue } from './speech.ts';
import { tajik } from './tajik.ts';
import { turkmen } from './turkmen.ts';
import { uzbek, uzbekCyrillic } from './uzbek.ts';

export const speeches: Readonly<Record<Tongue, Speech>> = {
  ru: russian,
  kk: kazakh,
  ky: kyrgyz,
  tg: tajik,
  tk: turkmen,
  uz: uzbek,
  uzc: uzbekCyrillic,
  en: english,
  tr: turkish,
  ko: korean,
  th: thai,
};
