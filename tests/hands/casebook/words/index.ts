import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uz } from './uz.ts';

export type Tongue = 'ru' | 'kk' | 'uz' | 'en' | 'tr';

/** What can be said, by name, with slots in braces. */
export type Bank = (name: string) => readonly string[];

function read(text: string): Bank {
  const rows = text.trim().split('\n');
  const lists = new Map(
    rows.map((row) => {
      const colon = row.indexOf(': ');
      return [row.slice(0, colon), row.slice(colon + 2).split(' | ')] as const;
    }),
  );
  return (name) => {
    const list = lists.get(name);
    if (!list) throw new RangeError(`no words for ${name}`);
    return list;
  };
}

export const banks: Readonly<Record<Tongue, Bank>> = {
  ru: read(ru),
  kk: read(kk),
  uz: read(uz),
  en: read(en),
  tr: read(tr),
};
