import type { Language } from '../../../../seed-data/words/types.ts';
import type { Bank } from '../../bank.ts';
import { ja, ko, th } from './east.ts';
import { tg, tk, uz } from './oasis.ts';
import { kk, ky, ru } from './steppe.ts';
import { ar, en, tr } from './west.ts';

/** What people say, by language: `[a/b]` is chosen by who writes a script, `{slot}` is filled for each ad. */
export const words: Readonly<Record<Language, Bank>> = {
  ru,
  kk,
  ky,
  tg,
  tk,
  uz,
  tr,
  en,
  ar,
  ko,
  ja,
  th,
};
