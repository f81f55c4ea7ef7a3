import { type Bank, bankOf } from '../../bank.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uz } from './uz.ts';

export type Tongue = 'ru' | 'kk' | 'uz' | 'en' | 'tr';

export const banks: Readonly<Record<Tongue, Bank>> = {
  ru: bankOf(ru),
  kk: bankOf(kk),
  uz: bankOf(uz),
  en: bankOf(en),
  tr: bankOf(tr),
};
