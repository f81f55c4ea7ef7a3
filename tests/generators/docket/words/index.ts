import type { Bank } from '../../bank.ts';
import { en } from './en.ts';
import { fa, ja, ko, th } from './far.ts';
import { kk } from './kk.ts';
import { ky } from './ky.ts';
import { ru } from './ru.ts';
import { inCyrillic } from './script.ts';
import { tg } from './tg.ts';
import { tk } from './tk.ts';
import { tr } from './tr.ts';
import { uz } from './uz.ts';

/** `uzc` is Uzbek in Cyrillic letters. */
export type Tongue =
  | 'en'
  | 'fa'
  | 'ja'
  | 'kk'
  | 'ko'
  | 'ky'
  | 'ru'
  | 'tg'
  | 'th'
  | 'tk'
  | 'tr'
  | 'uz'
  | 'uzc';

const slotted = /\{[a-z]+\}/g;

/** Slots with names of lists stay in Latin letters, for they name what comes in. */
const cyrillic: Bank = (name) =>
  uz(name).map((line) => {
    const slots = line.match(slotted) ?? [];
    return line
      .split(slotted)
      .map((part, at) => inCyrillic(part) + (slots[at] ?? ''))
      .join('');
  });

export const banks: Readonly<Record<Tongue, Bank>> = {
  en,
  fa,
  ja,
  kk,
  ko,
  ky,
  ru,
  tg,
  th,
  tk,
  tr,
  uz,
  uzc: cyrillic,
};
