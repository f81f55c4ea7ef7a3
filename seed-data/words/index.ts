import { ar } from './ar.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import { kk } from './kk.ts';
import { ko } from './ko.ts';
import { ky } from './ky.ts';
import { ru } from './ru.ts';
import { tg } from './tg.ts';
import { th } from './th.ts';
import { tk } from './tk.ts';
import { tr } from './tr.ts';
import type { Language, Words } from './types.ts';
import { uz } from './uz.ts';

export const words: Record<Language, Words> = { ru, kk, ky, tg, tk, uz, tr, en, ar, ko, ja, th };
