import { type Place, placeName, placesOf } from '../../../seed-data/places.ts';
import type { Rng } from '../../../seed-data/rng.ts';
import {
  type Base,
  baseOf,
  distinct,
  lastDay,
  type Owner,
  type Persona,
  weighted,
} from './owners.ts';
import { type Board, boards } from './worlds.ts';
import { fill, type Language, mistype, respell, sentence } from './writing.ts';

export type Clue =
  | 'phone'
  | 'account'
  | 'email'
  | 'site'
  | 'payment'
  | 'payee'
  | 'driver'
  | 'friend';

/** One ad before it is posted. */
export interface Plan {
  owner: Owner;
  persona: Persona;
  day: number;
  board: Board;
  channel: string;
  /** Where the board shows it, and where it speaks of. */
  place: Place;
  language: Language;
  title: string;
  body: string;
  clues: Clue[];
  pictures: string[];
  /** The ad it was copied from, where the other's contact was left in. */
  left?: Plan;
}

/** Days on which somebody posts: in bursts, with silence between them. */
function daysOf({ from, until, size }: Owner, rng: Rng): number[] {
  const bursts = Array.from({ length: 1 + Math.floor(size / 5) }, () => rng.between(from, until));
  return Array.from({ length: size }, () =>
    Math.min(until, lastDay, Math.floor(rng.pick(bursts) - Math.log(1 - rng.next()) * 5)),
  ).sort((a, b) => a - b);
}

/** Rewrites a text as people pass it on: something falls out, moves, is added or told in another language. */
function retell(base: Base, persona: Persona, rng: Rng): string[] {
  const [head = '', ...rest] = base.sentences;
  const kept = rest.filter(() => !rng.chance(0.1));
  if (rng.chance(0.15)) kept.push(kept.shift() ?? '');
  const other = persona.languages[1] ?? base.language;
  if (rng.chance(other === base.language ? 0.12 : 0.35))
    kept.splice(
      rng.int(kept.length + 1),
      0,
      sentence(
        other,
        rng.pick(base.trade === 'care' ? ['plus', 'call'] : ['need', 'trust', 'call']),
        rng,
      ),
    );
  return distinct([head, ...kept].filter((part) => part !== ''));
}

const cyrillic: ReadonlySet<Language> = new Set(['ru', 'kk', 'ky', 'tg']);

function typed(persona: Persona, language: Language, parts: readonly string[], rng: Rng): string {
  const { bullet } = persona;
  const text = bullet
    ? parts.map((part) => `${bullet} ${part}`).join('\n')
    : parts.join(rng.pick(['. ', '. ', '\n', ', ']));
  const cased = persona.lower ? text.toLowerCase() : text;
  return respell(mistype(cased, persona.noise, rng), language, persona.script);
}

function cluesOf(owner: Owner, board: Board, rng: Rng): Clue[] {
  const crew = owner.kind === 'crew';
  const weights: [Clue, number][] = [
    ...([
      ['phone', 5],
      ['account', board.form === 'channel' ? 5 : 1.5],
      ['email', 0.25],
    ] as [Clue, number][]),
    ['site', owner.site ? 1 : 0],
    ['payment', owner.payment ? 0.6 : 0],
    ['payee', owner.payee ? 0.5 : 0],
    ['driver', owner.driver ? 0.6 : 0],
    ['friend', owner.friend ? 1 : 0],
  ];
  // Where a board has a button for it, many write no number; crews let the text speak now and then.
  const silent = (board.contact > 0 && board.contact < 0.3 ? 0.35 : 0.08) + (crew ? 0.08 : 0);
  if (rng.chance(owner.size < 2 ? silent / 2 : silent)) return [];
  const chosen = new Set<Clue>();
  for (let wanted = rng.pick(crew ? [1, 1, 1, 2] : [1, 1, 2, 2, 3]); wanted > 0; wanted--) {
    chosen.add(weighted(weights, rng));
  }
  return [...chosen];
}

export const pickSome = (list: readonly string[], mean: number, rng: Rng): string[] =>
  rng.chance(Math.min(0.85, mean * 0.6))
    ? rng.sample(list, 1 + Math.floor(rng.next() * mean * 1.6))
    : [];

/** Where owners post: a few boards and channels of the countries that they have to do with. */
function venuesOf(owner: Owner, channels: Channels, rng: Rng): { board: Board; channel: string }[] {
  const countries = [owner.home, ...owner.goals].map(({ country }) => country);
  const fitting = boards.filter(
    (board) =>
      board.countries.some((country) => countries.includes(country)) &&
      (board.trade === undefined || board.trade === owner.trade),
  );
  return rng
    .sample(fitting, Math.min(1 + Math.ceil(owner.size / 4), rng.between(1, 6)))
    .map((board) => ({ board, channel: board.form === 'channel' ? channels.of(board, rng) : '' }));
}

/** Channels and groups: few have many readers. */
export class Channels {
  readonly #of = new Map<string, string[]>();

  constructor(ads: number, rng: Rng) {
    const words =
      'rabota ish zhumysh elon ads kyzdar qizlar job devushki vakansii reklama chat bazar turkiya dubai mehnat'.split(
        ' ',
      );
    for (const { host, form } of boards)
      if (form === 'channel')
        this.#of.set(
          host,
          Array.from(
            { length: 8 + Math.round(ads / 400) },
            (_, at) => `${rng.pick(words)}_${rng.pick(words)}${at > 5 ? rng.between(2, 99) : ''}`,
          ),
        );
  }

  get all(): string[] {
    return [...this.#of.values()].flat();
  }

  of(board: Board, rng: Rng): string {
    const list = this.#of.get(board.host) ?? [''];
    return list[Math.floor(list.length * rng.next() ** 2)] ?? '';
  }
}

/** The ads of everybody but the thieves. */
export function plansOf(
  owner: Owner,
  channels: Channels,
  stock: { pictures: readonly string[]; share: number },
  rng: Rng,
): Plan[] {
  const venues = venuesOf(owner, channels, rng);
  return daysOf(owner, rng).map((day) => {
    const persona = rng.pick(owner.personas);
    const { board, channel } = rng.pick(venues);
    const written = rng.chance(owner.kind === 'crew' ? 0.06 : 0.15);
    const client = owner.kind === 'client' ? owner.agency : undefined;
    const base = client
      ? rng.pick(client.bases)
      : written
        ? baseOf(persona.languages[0] ?? 'ru', owner.trade, rng)
        : rng.pick(owner.bases);
    const { language } = base;
    const goal = rng.pick(owner.goals);
    const care = base.trade === 'care';
    const at = care ? owner.home : goal;
    const parts = retell(base, persona, rng);
    // The form is the dispatcher's, one line about herself the client's own.
    if (client) parts.push(owner.bases[0]?.sentences.at(-1) ?? '');
    if (owner.phrases.length > 0 && rng.chance(0.45)) parts.push(rng.pick(owner.phrases));
    if (owner.prices && rng.chance(care ? 0.5 : 0.2)) parts.push(owner.prices);
    const here = placeName(at, language);
    const said = Object.entries(owner.facts).map(([name, list]) => [name, rng.pick(list)]);
    const slots = {
      ...(Object.fromEntries(said) as Record<string, string>),
      ...{
        to: here,
        at: here,
        nm: persona.name[cyrillic.has(language) ? 0 : 1],
      },
    };
    const text = parts.map((part) => fill(part, slots));
    const title = fill(base.title, slots);
    const shown = pickSome(
      owner.pictures,
      board.pictures * (owner.kind === 'crew' ? 0.7 : client ? 1.4 : 1),
      rng,
    );
    const pictures = shown.map((picture) =>
      rng.chance(stock.share)
        ? (stock.pictures[Math.floor(stock.pictures.length * rng.next() ** 2)] ?? picture)
        : picture,
    );
    return {
      ...{
        owner,
        persona,
        day,
        board,
        channel,
        language,
        clues: cluesOf(owner, board, rng),
        pictures: [...new Set(pictures)],
      },
      place: rng.chance(0.6) ? owner.home : at,
      title: rng.chance(0.15) ? title.toUpperCase() : title,
      body: typed(persona, language, text, rng),
    };
  });
}

/** Ads that a thief copied from a few others, large ones more likely; a swap of words hides little. */
export function stolenBy(
  owner: Owner,
  plans: readonly Plan[],
  channels: Channels,
  leftover: number,
  rng: Rng,
): Plan[] {
  const prey = [...new Set(Array.from({ length: rng.between(1, 3) }, () => rng.pick(plans).owner))];
  const theirs = plans.filter((plan) => prey.includes(plan.owner));
  const venues = venuesOf(owner, channels, rng);
  const stolen = Array.from({ length: owner.size }, (): Plan => {
    const model = rng.pick(theirs);
    const persona = rng.pick(owner.personas);
    const { board, channel } = rng.chance(0.4) ? model : rng.pick(venues);
    const cut = rng.chance(0.4)
      ? model.body
          .split(/(?<=\. |\n)/)
          .filter(() => !rng.chance(0.2))
          .join('')
      : model.body;
    const place = rng.chance(0.7) ? model.place : rng.pick(placesOf[owner.home.country]);
    const clues = cluesOf(owner, board, rng);
    return {
      ...{ owner, persona, board, channel, place, language: model.language, title: model.title },
      day: Math.min(lastDay, model.day + 1 + Math.floor(-Math.log(1 - rng.next()) * 25)),
      body: mistype(cut || model.body, rng.pick([0, 0, persona.noise]), rng),
      clues: clues.length > 0 ? clues : ['phone'],
      pictures: rng.chance(0.75) ? model.pictures : pickSome(owner.pictures, board.pictures, rng),
      ...(rng.chance(leftover) && { left: model }),
    };
  });
  // The numbers of a thief begin with the first theft.
  const first = Math.min(...stolen.map(({ day }) => day));
  for (const persona of owner.personas)
    for (const spans of [persona.phones, persona.accounts]) {
      const shift = first - (spans[0]?.from ?? first);
      for (const span of spans) {
        span.from += shift;
        span.until += shift;
      }
    }
  return stolen;
}
