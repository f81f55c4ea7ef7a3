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

/** Sentences with slots in braces, and what can stand in the slots, by name. */
export type Bank = (name: string) => readonly string[];

const read = (text: string): Bank => {
  const lists = new Map(
    text
      .trim()
      .split('\n')
      .map((row) => {
        const colon = row.indexOf(': ');
        return [row.slice(0, colon), row.slice(colon + 2).split(' | ')] as const;
      }),
  );
  return (name) => {
    const list = lists.get(name);
    if (!list) throw new RangeError(`no words for ${name}`);
    return list;
  };
};

export const banks = Object.fromEntries(
  Object.entries(texts).map(([tongue, text]) => [tongue, read(text)]),
) as unknown as Readonly<Record<Tongue, Bank>>;
