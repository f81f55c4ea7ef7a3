import type { Rng } from '../../../seed-data/rng.ts';
import { bankOf } from '../bank.ts';
import type { Tongue } from './lands.ts';
import type { Wording } from './types.ts';
import { words as ar } from './words-ar.ts';
import { words as en } from './words-en.ts';
import { words as ja } from './words-ja.ts';
import { words as kk } from './words-kk.ts';
import { words as ko } from './words-ko.ts';
import { words as ky } from './words-ky.ts';
import { words as ru } from './words-ru.ts';
import { words as tg } from './words-tg.ts';
import { words as th } from './words-th.ts';
import { words as tk } from './words-tk.ts';
import { words as tr } from './words-tr.ts';
import { words as uz } from './words-uz.ts';

const texts = { ar, en, ja, kk, ko, ky, ru, tg, th, tk, tr, uz };
const banks = new Map(Object.entries(texts).map(([tongue, text]) => [tongue, bankOf(text)]));

/** Phrases of a tongue by the name of their list. */
export function phrases(tongue: Tongue, name: string): readonly string[] {
  return banks.get(tongue)?.(name) ?? [];
}

const chosen = (rng: Rng, phrase: string): string =>
  phrase.replace(/\[([^\]]*)\]/g, (_, either: string) => rng.pick(either.split('|')));

const lists = ['open', 'job', 'pay', 'home', 'docs', 'ask', 'word', 'close'];

/** What an author writes again and again: six to nine sentences in an order, with the words and signs of choice. */
export function makeWording(rng: Rng, id: string, tongue: Tongue): Wording {
  const names = rng.sample(lists, rng.between(5, 7));
  const twice = rng.sample(names, rng.between(1, 2));
  const drawn = [
    ...names.map((name) => rng.pick(phrases(tongue, name))),
    ...twice.map((name) => rng.pick(phrases(tongue, name))),
  ];
  return {
    id: `wording:${id}`,
    tongue,
    title: chosen(rng, rng.pick(phrases(tongue, 'title'))),
    parts: [...new Set(drawn)].map((phrase) => chosen(rng, phrase)),
    joint: rng.pick(['. ', '. ', '\n', '\n', ' • ', '! ', ' / ', ' 🌷 ', '\n— ']),
  };
}
