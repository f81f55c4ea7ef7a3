/**
 * An owner here is whoever decides what is posted and keeps the money: a recruiter with all helpers (their SIM cards
 * and accounts are the crew's), a household or flat that lives on one phone, a salon, one person alone, a thief of
 * texts, a swindler. Who works for herself through a dispatcher is an owner of her own, and so is the dispatcher.
 * A channel that adds a contact to a post does not become its owner.
 */
import { type CountryCode, languageOf, type Place } from '../../../seed-data/places.ts';
import type { Rng } from '../../../seed-data/rng.ts';
import type { Supplies } from './supplies.ts';
import * as writing from './writing.ts';

/** Days of a world; the last one is the last of June 2026. */
export const lastDay = 880;

export type Trade = 'work' | 'stage' | 'care';
export type Kind =
  | 'alone'
  | 'household'
  | 'freelance'
  | 'salon'
  | 'crew'
  | 'client'
  | 'agency'
  | 'swindler'
  | 'thief';

/** A number or account while somebody has it. */
export interface Span {
  value: string;
  from: number;
  until: number;
}

/** Somebody who types. */
export interface Persona {
  name: readonly [cyrillic: string, latin: string];
  /** The second one is mixed in now and then. */
  languages: writing.Language[];
  script: writing.Script;
  /** Share of mistyped letters. */
  noise: number;
  manner: writing.Manner;
  bullet: string;
  lower: boolean;
  phones: Span[];
  accounts: Span[];
  email: string;
}

/** A text before anybody retypes it. */
export interface Base {
  language: writing.Language;
  trade: Trade;
  title: string;
  sentences: string[];
}

/** A dispatcher as the clients know it. */
export interface Agency {
  phones: string[];
  account: string;
  site: string;
  bases: Base[];
}

export interface Owner {
  id: string;
  kind: Kind;
  trade: Trade;
  home: Place;
  goals: Place[];
  personas: Persona[];
  bases: Base[];
  /** What it says of pay, age, hours and the like; few keep to one figure. */
  facts: Readonly<Record<'pay' | 'age' | 'h' | 'spot' | 'n' | 'm', readonly string[]>>;
  phrases: string[];
  prices: string;
  payment?: string;
  payee?: string;
  site?: string;
  driver?: string;
  friend?: string;
  pictures: string[];
  agency?: Agency;
  from: number;
  until: number;
  size: number;
}

const names = (
  'Мадина Madina,Айгерим Aigerim,Гулноза Gulnoza,Нигора Nigora,Дилфуза Dilfuza,Айжан Aijan,Камила Kamila,' +
  'Алина Alina,Севара Sevara,Зарина Zarina,Жибек Zhibek,Асель Asel,Лола Lola,Малика Malika,Юлдуз Yulduz,' +
  'Огулджан Oguljan,Вика Vika,Настя Nastya,Лена Lena,Оля Olya,Карина Karina,Марина Marina,Лейла Leyla,' +
  'Мина Mina,Ася Asya,Нура Nura,Феруза Feruza,Шахноза Shahnoza,Эльвира Elvira,Рустам Rustam,Тимур Timur,Азиз Aziz'
)
  .split(',')
  .map((pair) => pair.split(' ') as [string, string]);

const bullets = [
  '',
  '',
  '',
  '',
  '✅',
  '🔥',
  '➡️',
  '•',
  '-',
  '*',
  '🌸',
  '❗️',
  '💎',
  '▪️',
  '🌴',
  '✨',
  '👉',
  '🕊',
  '+',
];
const scripts: writing.Script[] = [
  'own',
  'own',
  'own',
  'own',
  'own',
  'own',
  'own',
  'own',
  'latin',
  'cyrillic',
  'twins',
];

/** Nobody says one thing twice, in whichever words: what begins alike goes. */
export const distinct = (parts: readonly string[]): string[] => [
  ...new Map(parts.map((part) => [part.slice(0, 5).toLowerCase(), part])).values(),
];

/** A text of sentences in an order of its own. */
export function baseOf(language: writing.Language, trade: Trade, rng: Rng): Base {
  const say = (section: string): string => writing.sentence(language, section, rng);
  const themes =
    trade === 'care'
      ? ['plus', 'plus', 'plus', 'plus', 'call']
      : ['terms', 'terms', 'house', 'need', 'need', 'trust', 'call'];
  const parts = rng.sample(themes, rng.between(2, trade === 'care' ? 4 : 6)).map(say);
  const hello = trade !== 'care' && rng.chance(0.4) ? [say('hello')] : [];
  const sentences = distinct([...hello, say(trade), ...parts]);
  return { language, trade, title: say(`title.${trade}`), sentences };
}

interface Life {
  from: number;
  until: number;
  /** Mean days that a number or account is kept. */
  life: number;
  /** Types in haste more often. */
  dirty: boolean;
}

function spansOf({ from, until, life }: Life, rng: Rng, next: (last?: string) => string): Span[] {
  const spans: Span[] = [];
  let at = from;
  while (at <= until || spans.length === 0) {
    const days = Math.max(5, Math.round(-Math.log(1 - rng.next()) * life));
    spans.push({ value: next(spans.at(-1)?.value), from: at, until: Math.min(until, at + days) });
    at += days;
  }
  return spans;
}

/** Somebody from a country with SIM cards, accounts and ways of typing of their own. */
export function personaOf(country: CountryCode, life: Life, rng: Rng, supplies: Supplies): Persona {
  const name = rng.pick(names);
  const language = languageOf(country, rng);
  const second = languageOf(country, rng);
  const nick = rng.chance(0.8) ? name[1].toLowerCase() : '';
  return {
    name,
    languages: [language, rng.chance(0.25) ? second : language],
    script: rng.pick(scripts),
    noise: rng.pick(life.dirty ? [0, 0, 0.006, 0.012, 0.035] : [0, 0, 0, 0.006, 0.02]),
    manner: rng.chance(0.35) ? rng.pick(writing.manners) : 'plain',
    bullet: rng.pick(bullets),
    lower: rng.chance(0.25),
    phones: spansOf(life, rng, () => supplies.phone(country)),
    accounts: spansOf({ ...life, life: life.life * 1.7 }, rng, (last) =>
      supplies.account(nick, country, last),
    ),
    email: supplies.email(name[1].toLowerCase()),
  };
}

/** What somebody had on a day, and what they gave up for it. */
export function onDay(spans: readonly Span[], day: number): { now: string; before?: string } {
  const at = Math.max(
    0,
    spans.findLastIndex(({ from }) => from <= day),
  );
  const before = spans[at - 1]?.value;
  return { now: spans[at]?.value ?? '', ...(before !== undefined && { before }) };
}

/** One of a list, by the weights that come with its elements. */
export function weighted<T>(list: readonly (readonly [T, number])[], rng: Rng): T {
  let left = rng.next() * list.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [element, weight] of list) {
    left -= weight;
    if (left < 0) return element;
  }
  throw new RangeError('weighted needs a list with some weight');
}
