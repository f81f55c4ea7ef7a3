import { type Board, someBoards } from './boards.ts';
import type { Chance } from './chance.ts';
import type { Climate } from './climates.ts';
import {
  type Contact,
  makeEmail,
  makeHandle,
  makePayment,
  makeSite,
  type NameBook,
  type NumberBook,
} from './contacts.ts';
import { type City, citiesOf, homes, type Land, lands } from './lands.ts';
import { compose, type Filling, type Wording } from './phrase.ts';
import { type Tongue, type Topic, topics } from './words/index.ts';

/** Something that an owner has from one day to another; days count from the world's first. */
interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Stint extends Span {
  readonly city: City;
}

/** A number's time with an owner. Which number it is is settled when all owners are known. */
export interface Line extends Span {
  readonly land: Land;
  number: string;
}

export interface Account extends Span {
  readonly contact: Contact;
}

/** Pictures of one person or place. */
export interface Album extends Span {
  readonly pictures: readonly string[];
}

/** A contact that others use too, and in what share of the ads. */
export interface SharedContact {
  readonly contact: Contact;
  readonly rate: number;
}

/** Who pays for ads and gets their clients. */
export interface Owner {
  readonly id: string;
  /** Of each ad, in order. */
  readonly days: readonly number[];
  readonly topic: Topic;
  readonly stints: readonly Stint[];
  readonly lines: Line[];
  readonly handles: readonly Account[];
  readonly fixed: readonly Contact[];
  readonly albums: readonly Album[];
  readonly boards: Readonly<Record<string, readonly Board[]>>;
  readonly wordings: Map<Tongue, Wording[]>;
  readonly habits: Habits;
  readonly shared: SharedContact[];
  readonly stock: string[];
  /** Which of the texts that software writes stands in most ads. */
  software?: number;
}

interface Habits {
  /** By which name, brand and landmark are taken in each language. */
  readonly persona: number;
  /** Whether the people in the albums have a name each. */
  readonly aliases: boolean;
  readonly hours: Filling['hours'];
  /** In steps of a land's prices. */
  readonly dear: number;
  readonly bullet: string;
  readonly between: string;
  /** Of numbers in text that are hidden from programs. */
  readonly cryptic: number;
  readonly wordings: number;
}

export interface Books {
  readonly names: NameBook;
  readonly numbers: NumberBook;
}

/** Days of a world. */
export const worldDays = 720;

export const current = <T extends Span>(of: readonly T[], day: number): T[] =>
  of.filter(({ from, to }) => from <= day && day < to);

export function makeOwner(
  chance: Chance,
  id: string,
  size: number,
  climate: Climate,
  books: Books,
): Owner {
  const plain = daysOf(chance, size);
  const later = pauseIn(chance, plain, climate);
  const days = plain.map(later);
  const home = chance.one(homes);
  const stints = tour(chance, home, days);
  const rented = linesOf(chance, plain, climate, size).map(({ from, to }) => {
    const start = later(from);
    return {
      from: start,
      to: Math.max(start + 1, later(to)),
      land: landAt(stints, start),
      number: '',
    };
  });
  const lasting = (mean: number) => (chance.happens(0.3) ? Number.POSITIVE_INFINITY : mean);
  return {
    id,
    days,
    topic: chance.one(topics),
    stints,
    lines: rented,
    handles: chance.happens(0.6)
      ? handlesOf(chance, rented, home, climate, books.names, lasting(climate.lineDays * 3))
      : [],
    fixed: fixedOf(chance, home, books),
    albums: albumsOf(chance, id, days),
    boards: Object.fromEntries(
      [...new Set(stints.map(({ city }) => city.land))].map((land) => [
        land,
        someBoards(chance, land),
      ]),
    ),
    wordings: new Map(),
    habits: habitsOf(chance, size),
    shared: [],
    stock: [],
  };
}

function daysOf(chance: Chance, size: number): number[] {
  const spread = Math.exp((chance.next() + chance.next() - 1) * 1.2);
  const span = size === 1 ? 0 : Math.min(worldDays - 60, (4 + 9 * size ** 0.6) * spread);
  const start = chance.next() * (worldDays - span);
  const days = Array.from({ length: size }, () => start + chance.next() * span);
  return days.sort((a, b) => a - b);
}

/** Some go away for months and come back: later days are later still, as far as the world lasts. */
function pauseIn(chance: Chance, days: readonly number[], { pauses }: Climate) {
  const [first = 0, last = first] = [days[0], days.at(-1)];
  const room = worldDays - last;
  const gap = chance.between(110, 230);
  if (last - first < 40 || gap > room || !chance.happens(pauses)) return (day: number) => day;
  const leaves = first + (last - first) * (0.3 + 0.4 * chance.next());
  return (day: number) => (day < leaves ? day : day + gap);
}

/** Some stay, some go round the cities of their land, some abroad. */
function tour(chance: Chance, home: Land, days: readonly number[]): Stint[] {
  const [first = 0, last = first] = [days[0], days.at(-1)];
  const manner = chance.one(['stays', 'stays', 'rounds', 'rounds', 'travels']);
  const known = chance.some(citiesOf[home], chance.between(2, 5));
  if (manner === 'travels') {
    const away = chance.one(lands[home].routes);
    known.push(...chance.some(citiesOf[away], 2));
  }
  const stints: Stint[] = [];
  for (let from = first; from <= last; from = stints.at(-1)?.to ?? Number.POSITIVE_INFINITY) {
    const stays = manner === 'stays' ? worldDays : 5 + chance.lasting(18);
    const elsewhere = known.filter((city) => city !== stints.at(-1)?.city);
    stints.push({
      from,
      to: from + stays,
      city: stints.length ? chance.one(elsewhere) : (known[0] as City),
    });
  }
  return stints;
}

const landAt = (stints: readonly Stint[], day: number): Land =>
  (current(stints, day)[0] ?? (stints[0] as Stint)).city.land;

/** Numbers follow one another; larger owners have two at a time. */
function linesOf(
  chance: Chance,
  days: readonly number[],
  { lineDays }: Climate,
  size: number,
): Span[] {
  const [first = 0, last = first] = [days[0], days.at(-1)];
  const chains = size > 30 && chance.happens(0.4) ? 2 : 1;
  const lines: Span[] = [];
  for (let chain = 0; chain < chains; chain += 1)
    for (let from = first; from <= last; from = lines.at(-1)?.to ?? Number.POSITIVE_INFINITY)
      lines.push({ from, to: from + 8 + chance.lasting(lineDays) });
  return lines.filter(({ from, to }) => days.some((day) => from <= day && day < to));
}

/** Chat accounts last longer than numbers, but for those that are thrown away with them. */
function handlesOf(
  chance: Chance,
  lines: readonly Line[],
  home: Land,
  { together }: Climate,
  names: NameBook,
  mean: number,
): Account[] {
  const accounts: Account[] = [];
  const ends = [...lines].sort((a, b) => a.to - b.to).map(({ to }) => to);
  let from = 0;
  while (from < worldDays) {
    const own = mean === Number.POSITIVE_INFINITY ? mean : from + 20 + chance.lasting(mean);
    const thrown = ends.find((end) => end > from && end < own && chance.happens(together));
    const to = thrown ?? own;
    accounts.push({ from, to, contact: makeHandle(chance, names, home) });
    from = to;
  }
  return accounts;
}

function fixedOf(chance: Chance, home: Land, { names, numbers }: Books): Contact[] {
  const fixed: Contact[] = [];
  if (chance.happens(0.18)) fixed.push(makeEmail(chance, names));
  if (chance.happens(0.3)) fixed.push(makePayment(chance, names, numbers, home));
  if (chance.happens(0.12)) fixed.push(makeSite(chance, names));
  return fixed;
}

/** One album for some fifteen ads; people come and go. */
function albumsOf(chance: Chance, id: string, days: readonly number[]): Album[] {
  const [first = 0, last = first] = [days[0], days.at(-1)];
  const count = 1 + Math.floor(days.length / 15);
  return Array.from({ length: count }, (_, album) => {
    const pictures = Array.from(
      { length: chance.between(2, 7) },
      (__, picture) => `${id}/${album}/${picture}`,
    );
    if (album === 0) return { from: first, to: last + 1, pictures };
    const from = first + (last - first) * 0.8 * chance.next();
    return { from, to: from + 20 + chance.lasting(80), pictures };
  });
}

function habitsOf(chance: Chance, size: number): Habits {
  const opens = chance.between(8, 14);
  const closes = chance.between(19, 23);
  return {
    persona: chance.between(0, 1_000_000),
    aliases: chance.happens(0.6),
    hours: chance.happens(0.2) ? '24/7' : `${opens}:00-${closes}:${chance.one(['00', '30'])}`,
    dear: chance.next(),
    bullet: chance.one(['', '', '', '• ', '✅ ', '— ', '🌸 ', '* ']),
    between: chance.one(['\n', '\n', ' ', '\n\n']),
    cryptic: chance.happens(0.25) ? 0.7 : 0.04,
    wordings: size < 4 ? 1 : chance.between(1, Math.min(4, 1 + Math.floor(size / 8))),
  };
}

/** An owner's wordings in a language, written when they are first needed. */
export function wordingsIn(chance: Chance, owner: Owner, tongue: Tongue): Wording[] {
  const known = owner.wordings.get(tongue);
  if (known) return known;
  const count = owner.wordings.size === 0 ? owner.habits.wordings : 1;
  const made = Array.from({ length: count }, (_, i) =>
    compose(chance, `${owner.id}/${tongue}/${i}`, tongue, owner.topic),
  );
  owner.wordings.set(tongue, made);
  return made;
}
