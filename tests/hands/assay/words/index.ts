import type { Bank } from '../../bank.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ko } from './ko.ts';
import { ky } from './ky.ts';
import { ru } from './ru.ts';
import { inCyrillic } from './script.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { uz } from './uz.ts';

/** Tongues of ads; Uzbek is written in two scripts. */
export const banks = {
  ru,
  kk,
  ky,
  uz,
  uzc: (name) => uz(name).map(inCyrillic),
  tr,
  en,
  ko,
  th,
} satisfies Record<string, Bank>;

export type Tongue = keyof typeof banks;
