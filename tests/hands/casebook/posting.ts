import type { Rng } from '../../../seed-data/rng.ts';
import { show } from '../trellis/ads.ts';
import type { Board } from '../trellis/boards.ts';
import { slipped } from '../trellis/directory.ts';
import type { Shown } from '../wayfare/ads.ts';
import { type Ad, name } from './ads.ts';
import type { Desk, Face, Operator } from './operators.ts';
import { cityOf } from './places.ts';
import type { Rates } from './rates.ts';
import { posted, rota } from './wording.ts';

/** All ads of an operator, by the order of its faces. */
export function post(rng: Rng, by: Operator, rates: Rates): Ad[] {
  const ads: Ad[] = [];
  const rotas = by.kind === 'house' ? Math.floor(by.size * 0.08) : 0;
  const shares = split(rng, by.size - rotas, by.faces.length);
  for (const [i, face] of by.faces.entries())
    for (const { day, board } of rounds(rng, by, shares[i] ?? 0))
      ads.push(advertise(rng, by, face, i, day, board, rates));
  for (let i = 0; i < rotas; i++) ads.push(announce(rng, by, i, rotas, rates));
  return ads;
}

/** Parts of a number of ads: some faces stay long, some are gone after an ad. */
function split(rng: Rng, count: number, parts: number): number[] {
  const weights = Array.from({ length: parts }, () => 0.15 - Math.log(1 - rng.next()));
  const counts = weights.map(() => 0);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  for (let i = 0; i < count; i++) {
    let at = rng.next() * whole;
    let part = 0;
    while (part < parts - 1 && at >= (weights[part] ?? 0)) at -= weights[part++] ?? 0;
    counts[part] = (counts[part] ?? 0) + 1;
  }
  return counts;
}

/** The same ad on one to three boards, and again every few days until the operator has had enough. */
function rounds(rng: Rng, by: Operator, count: number): { day: number; board: Board }[] {
  const boards = rng.sample(by.boards, rng.between(1, 3));
  const life = by.until - by.from - (by.pause?.days ?? 0);
  const start = by.size === 1 ? 0 : rng.next() * 0.6 * life;
  const every = Math.min(
    2 + rng.next() * 9,
    (life - start) / Math.max(1, count / (boards.length * 0.75)),
  );
  const made: { day: number; board: Board }[] = [];
  for (let at = start; made.length < count; at += every * (0.6 + 0.8 * rng.next())) {
    const pause = by.pause && by.from + at > by.pause.day ? by.pause.days : 0;
    const today = boards.filter(() => rng.chance(0.75));
    for (const board of today.length > 0 ? today : [rng.pick(boards)])
      if (made.length < count)
        made.push({ day: Math.min(by.until, by.from + at + pause + rng.next() * 0.2), board });
  }
  return made;
}

function advertise(
  rng: Rng,
  by: Operator,
  face: Face,
  at: number,
  day: number,
  board: Board,
  rates: Rates,
): Ad {
  const text = rng.pick(face.texts);
  const travels = by.kind === 'independent' || by.kind === 'pair';
  const city = travels && rng.chance(0.08) ? cityOf(rng, by.land) : face.city;
  const ad: Ad = {
    owner: by.id,
    day,
    board,
    city,
    name: face.name,
    ...posted(rng, text, city, by.edits),
    wording: text,
    worded: 'own',
    held: [],
    shown: picturesFor(rng, by, face, board),
    notes: [],
  };
  contacts(rng, ad, by, answering(rng, by, at, day, by.tongues.indexOf(text.tongue)), rates);
  return ad;
}

function picturesFor(rng: Rng, by: Operator, { pictures }: Face, board: Board): Shown[] {
  const some =
    pictures.length === 0 || rng.chance(0.07)
      ? []
      : rng.chance(0.4)
        ? pictures
        : rng.sample(pictures, rng.between(1, 3));
  const banner = (by.kind === 'house' || by.kind === 'recruiter') && rng.chance(0.2);
  return [...some, ...(banner ? [by.banner] : [])].map((one) => show(rng, board, one, 'own', 0.04));
}

/** The rota of a week, under the house's banner. */
function announce(rng: Rng, by: Operator, at: number, of: number, rates: Rates): Ad {
  const day = by.from + ((at + rng.next()) / of) * (by.until - by.from);
  const [tongue = 'ru'] = by.tongues;
  const [first] = by.faces;
  const city = first?.city ?? cityOf(rng, by.land);
  const girls = rng.sample(by.faces, rng.between(3, 7)).map((face) => face.name);
  const person = { name: '', age: 0, place: city, brand: by.brand };
  const lines = by.house.get(tongue) ?? [];
  const text = rota(rng, `${by.id} rota ${at}`, tongue, [...new Set(girls)], person, lines);
  const board = rng.pick(by.boards);
  const ad: Ad = {
    owner: by.id,
    day,
    board,
    city,
    name: girls[0] ?? '',
    ...posted(rng, text, city, 0),
    wording: text,
    worded: 'own',
    held: [],
    shown: rng.chance(0.7) ? [show(rng, board, by.banner, 'own', 0.04)] : [],
    notes: [],
  };
  contacts(rng, ad, by, answering(rng, by, 0, day, 0), rates);
  return ad;
}

/** The desk that an ad names: by language, by the flat, by who is on duty this week, or whose phone was at hand. */
function answering(rng: Rng, by: Operator, at: number, day: number, tongue: number): Desk {
  const { desks, kind } = by;
  const which = {
    independent: 0,
    pair: rng.chance(0.65) ? 0 : 1,
    dispatcher: rng.chance(0.9) ? at : at + 1,
    recruiter: tongue,
    house: rng.chance(0.4) ? Math.max(0, tongue) : Math.floor(day / 7) + at,
  }[kind];
  return desks[which % desks.length] as Desk;
}

function contacts(rng: Rng, ad: Ad, by: Operator, desk: Desk, rates: Rates): void {
  if (ad.shown.length > 0 && rng.chance(by.chats)) {
    ad.notes.push('chat');
    return;
  }
  const is = desk.sims.findIndex(({ until }) => ad.day <= until);
  const sim = desk.sims[is] ?? desk.sims.at(-1);
  const account = desk.accounts.find(({ until }) => ad.day <= until)?.account;
  const writes = account !== undefined && rng.chance(by.writes);
  if (sim?.number && (rng.chance(by.calls) || !(writes || by.calls === 0))) {
    const misread = rng.chance(rates.mistyped);
    if (ad.shown.length > 0 && rng.chance(0.02)) ad.masked = sim.number.value;
    else name(rng, ad, misread ? slipped(rng, sim.number) : sim.number);
    const before = desk.sims[is - 1]?.number;
    if (before && !ad.masked && ad.day - sim.from < 14 && rng.chance(0.25)) {
      ad.held.pop();
      name(rng, ad, before);
      name(rng, ad, sim.number, 'own', 'second');
    }
  }
  if (writes) name(rng, ad, account);
  extras(rng, ad, by);
}

function extras(rng: Rng, ad: Ad, by: Operator): void {
  const other = rng.pick(by.desks).sims.find(({ until }) => ad.day <= until)?.number;
  if (by.desks.length > 1 && by.calls > 0 && other && rng.chance(0.14))
    name(rng, ad, other, 'own', 'second');
  if (by.site && rng.chance(0.4)) name(rng, ad, by.site);
  if (by.email && rng.chance(0.5)) name(rng, ad, by.email);
  if (by.card && rng.chance(0.25)) name(rng, ad, by.card);
}
