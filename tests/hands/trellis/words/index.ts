import { type Bank, bankOf } from '../../bank.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ko } from './ko.ts';
import { ky } from './ky.ts';
import { ru } from './ru.ts';
import { tg } from './tg.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { uz } from './uz.ts';

const texts = { en, kk, ko, ky, ru, tg, th, tr, uz };
export type Tongue = keyof typeof texts;

export const banks = Object.fromEntries(
  Object.entries(texts).map(([tongue, text]) => [tongue, bankOf(text)]),
) as unknown as Readonly<Record<Tongue, Bank>>;
