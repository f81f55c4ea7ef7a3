import type { Rng } from '../../../seed-data/rng.ts';
import { bankOf } from '../bank.ts';
import { madeUp } from './kit.ts';
import type { Tongue } from './lands.ts';
import type { Template } from './types.ts';
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
export const phrases = (tongue: Tongue, name: string): readonly string[] =>
  banks.get(tongue)?.(name) ?? [];

const lists = ['open', 'work', 'money', 'stay', 'terms', 'close'];

/** Words to choose among in an order of the author's own. */
const preferred = (rng: Rng, phrase: string): string =>
  phrase.replace(/\[([^\]]*)\]/g, (_, either: string) => {
    const words = either.split('|');
    return `[${rng.sample(words, words.length).join('|')}]`;
  });

/** What an author starts from: five to eight sentences. */
export function makeTemplate(rng: Rng, id: string, tongue: Tongue): Template {
  const kinds = lists.filter(() => rng.chance(0.85));
  const drawn = kinds.flatMap((kind) => rng.sample(phrases(tongue, kind), rng.chance(0.3) ? 2 : 1));
  const extra = rng.sample(phrases(tongue, 'work'), drawn.length < 4 ? 3 : 0);
  return {
    id: `template:${id}`,
    tongue,
    title: preferred(rng, rng.pick(phrases(tongue, 'title'))),
    lines: [...new Set([...drawn, ...extra])].map((phrase) => preferred(rng, phrase)),
    joint: rng.pick(['. ', '. ', '\n', '\n', ' ✨ ', ' | ', '! ', '\n• ', ' / ']),
    house: madeUp(rng, rng.between(2, 3)).replace(/^./, (first) => first.toUpperCase()),
  };
}

/** A sentence as it is in one ad: the usual words mostly. */
export const spun = (rng: Rng, phrase: string): string =>
  phrase.replace(/\[([^\]]*)\]/g, (_, either: string) => {
    const [usual = '', ...others] = either.split('|');
    return others.length > 0 && rng.chance(0.11) ? rng.pick(others) : usual;
  });
