import { ar } from './ar.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { ja } from './ja.ts';
import { kk } from './kk.ts';
import { ko } from './ko.ts';
import { ky } from './ky.ts';
import type { Language } from './language.ts';
import { ps } from './ps.ts';
import { ru } from './ru.ts';
import { tg } from './tg.ts';
import { th } from './th.ts';
import { tk } from './tk.ts';
import { tr } from './tr.ts';
import { uz } from './uz.ts';
import { zh } from './zh.ts';

export type { Language } from './language.ts';

/** Every language that is read, in the order in which they are asked where a word is in several. */
export const languages: readonly Language[] = [
  ru,
  kk,
  ky,
  uz,
  tg,
  tk,
  tr,
  en,
  fa,
  ps,
  ar,
  th,
  ja,
  ko,
  zh,
];

/** Words of a list, phrases with their spaces. */
export const wordsOf = (list: string | undefined): string[] =>
  list ? list.split(' ').map((word) => word.replaceAll('_', ' ')) : [];

/** `VALUE word word|VALUE word` as pairs. */
export const valuesOf = (list: string | undefined): (readonly [string, number])[] =>
  (list ?? '').split('|').flatMap((group) => {
    const [value, ...words] = group.split(' ');
    return words.map((word) => [word.replaceAll('_', ' '), Number(value)] as const);
  });
