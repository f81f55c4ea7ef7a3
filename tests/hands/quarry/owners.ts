import type { CountryCode } from '../../../seed-data/places.ts';
import type { Rng } from '../../../seed-data/rng.ts';
import type { Agency } from './agencies.ts';
import type { Contact, Names } from './contacts.ts';
import { type City, citiesOf, homes, type Land, lands } from './places.ts';
import type { Rates } from './rates.ts';
import { daysOf, type Stay, staysOf } from './times.ts';
import type { Tongue } from './words/index.ts';
import { type Topic, topics } from './words/speech.ts';

/** A number as long as somebody has it. What number it is, is said later, when all lines are known. */
export interface Line {
  readonly owner: string;
  readonly land: Land;
  readonly city: City;
  readonly from: number;
  readonly to: number;
  number?: Contact;
}

/** Who works for an owner, or the owner: a face in pictures, a name, a round of cities. */
export interface Worker {
  readonly name: number;
  readonly pictures: number;
  /** Days until a third of the pictures is new; none where they stay. */
  readonly renewal: number;
  readonly stays: readonly Stay[];
  /** Only in larger houses. */
  readonly lines: readonly Line[];
}

interface Habits {
  readonly bullet: string;
  readonly between: string;
  /** Of phones in texts, those that are disguised, and the way that is the owner's own. */
  readonly cryptic: number;
  readonly disguise: number;
  /** How likely lines are edited for one ad. */
  readonly edits: number;
  /** Of ads: with words for this once, without pictures, with phone, posted again on another board. */
  readonly afresh: number;
  readonly bare: number;
  readonly phone: number;
  readonly again: number;
  readonly favourite: number;
}

export interface Owner {
  readonly id: string;
  readonly home: CountryCode;
  readonly tongues: readonly Tongue[];
  readonly topic: Topic;
  readonly brand: number;
  readonly price: number;
  readonly days: readonly number[];
  readonly workers: readonly Worker[];
  readonly lines: readonly Line[];
  readonly handles: readonly { contact: Contact; from: number }[];
  /** Email, site, payment: each with how often it is shown. */
  readonly extras: readonly { contact: Contact; share: number }[];
  readonly wordings: number;
  readonly habits: Habits;
  /** Behind which switchboards, from which day. */
  agencies: { agency: Agency; from: number }[];
  /** Whose contacts they show: their own, an agency's, both; `naked`, nothing of their own at all. */
  reach: 'own' | 'agency' | 'both' | 'naked';
  landlady?: Contact;
}

export interface Wanted {
  readonly id: string;
  readonly size: number;
  readonly days?: readonly number[];
  readonly city?: City;
  readonly rotates?: boolean;
}

/** Somebody who places so many ads, with all that they use. */
export function makeOwner(rng: Rng, wanted: Wanted, rates: Rates, names: Names): Owner {
  const { id, size } = wanted;
  const home = wanted.city?.land ?? rng.pick(homes);
  const days = wanted.days ?? daysOf(rng, size, rates);
  const [first = 0, last = first] = [days[0], days.at(-1)];
  const mobile = size > 2 && rng.chance(rates.mobile);
  const start = wanted.city ?? rng.pick(citiesOf[home]);
  const rotates = wanted.rotates ?? (size > 2 && rng.chance(rates.rotate));
  const linesFrom = (city: City, keeps: boolean): Line[] =>
    cutLines(rng, { owner: id, land: numbersOf(rng, home, city), city, first, last }, keeps, rates);
  const many = size > 10 ? 1 + Math.ceil(size / rng.between(9, 32)) : 1;
  const settled = many > 3 ? rng.sample(citiesOf[home], rng.between(1, 4)) : [start];
  const workers = Array.from({ length: many }, (): Worker => {
    const city = rng.pick(settled);
    return {
      name: rng.int(100),
      pictures: rng.between(3, 9),
      renewal: rng.chance(0.4) ? rng.between(25, 80) : 0,
      stays: staysOf(rng, city, mobile ? last - first : 0, first),
      lines: many > 1 && rng.chance(0.4) ? linesFrom(city, !rotates) : [],
    };
  });
  const tongues = rng.sample([...new Set(lands[home].tongues)], size > 12 ? 2 : 1);
  if (rng.chance(0.6)) tongues.unshift(rng.pick(lands[home].tongues));
  const large = Math.min(1, size / 60);
  const handles: Owner['handles'][number][] = [];
  if (rng.chance(0.5 + 0.2 * large))
    for (let from = -1000; from <= last; from = Math.max(from, first) + rng.between(45, 130)) {
      handles.push({ contact: names.handle(rng, home), from });
      if (!rotates || rng.chance(0.35)) break;
    }
  const extra = (likely: number, make: () => Contact): Owner['extras'] =>
    rng.chance(likely) ? [{ contact: make(), share: 0.2 + 0.6 * rng.next() }] : [];
  return {
    ...{ id, home, tongues, days, workers, handles },
    topic: rng.pick([...topics, 'massage', 'company']),
    brand: rng.int(1000),
    price: rng.next() ** 2,
    lines: [...linesFrom(start, !rotates), ...(rng.chance(0.15) ? linesFrom(start, true) : [])],
    extras: [
      ...extra(0.08 + 0.15 * large, () => names.email(rng)),
      ...extra(0.04 + 0.4 * large, () => names.site(rng)),
      ...extra(0.1 + 0.25 * large, () => names.payment(rng, home)),
    ],
    wordings: 1 + Math.floor(size / rng.between(14, 55)),
    habits: habitsOf(rng, rates, size),
    agencies: [],
    reach: 'own',
  };
}

const habitsOf = (rng: Rng, rates: Rates, size: number): Habits => ({
  bullet: rng.pick(['', '', '', '• ', '— ', '✅ ', '🌷 ', '* ', '➤ ']),
  between: rng.pick(['\n', '\n', '\n\n', ' ', ' ']),
  cryptic: rng.chance(rates.cryptic) ? rng.pick([0.4, 0.8, 1]) : 0.01,
  disguise: rng.int(100),
  edits: rng.pick([0, 0.04, 0.08, 0.15]),
  afresh: size > 3 && rng.chance(0.2) ? 0.3 : 0.02,
  bare: rng.pick([0.02, 0.1, 0.3]),
  phone: rng.pick([0.7, 0.93, 0.98, 1]),
  again: size > 2 ? rng.pick([0, 0, 0.15, 0.45]) : 0,
  favourite: rng.int(100),
});

/** Most have numbers of where they are; some brought theirs from home. */
function numbersOf(rng: Rng, home: CountryCode, city: City): Land {
  if (rng.chance(0.06)) return rng.pick(['RU', 'AF', 'KZ', 'UZ'] as const);
  return rng.chance(0.9) ? city.land : home;
}

interface Stretch {
  readonly owner: string;
  readonly land: Land;
  readonly city: City;
  readonly first: number;
  readonly last: number;
}

/** One number for all the time, or one after the other; some go back to a number they had. */
function cutLines(
  rng: Rng,
  { first, last, ...whose }: Stretch,
  keeps: boolean,
  rates: Rates,
): Line[] {
  if (keeps) return [{ ...whose, from: first, to: last }];
  const lines: Line[] = [];
  const [least, most] = rates.keep;
  for (let from = first; from <= last; ) {
    const to = from + rng.between(least, most);
    lines.push({ ...whose, from, to: Math.min(to, last) });
    from = to + 0.01;
  }
  return lines;
}
