import type { Rng } from '../../../seed-data/rng.ts';
import type { Whose } from '../traces.ts';
import type { Ad, Listed, Shown } from './ads.ts';
import { type Board, boardIn } from './boards.ts';
import type { Contact } from './contacts.ts';
import type { Owner, Worker } from './owners.ts';
import { type City, cityIn, lands } from './places.ts';
import type { Rates } from './rates.ts';
import type { Common } from './sharing.ts';
import { lastBegun } from './times.ts';
import { compose, type Filling, paraphrase, say, titleOf, type Wording } from './wording.ts';
import { speeches, type Tongue } from './words/index.ts';
import { topics } from './words/speech.ts';

export interface Setting {
  readonly rates: Rates;
  readonly common: Common;
}

/** An owner's wordings in each language; they drift as they are used. */
class Desk {
  readonly #rng: Rng;
  readonly #owner: Owner;
  readonly #families = new Map<Tongue, Wording[]>();
  #once = 0;

  constructor(rng: Rng, owner: Owner) {
    this.#rng = rng;
    this.#owner = owner;
  }

  /** @param progress how much of the owner's time is over, 0..1: new wordings come in by and by */
  wording(tongue: Tongue, progress: number): Wording {
    const family = this.#families.get(tongue) ?? this.#family(tongue);
    const count = family.length;
    const recent = Math.min(count - 1, Math.floor(progress * count));
    const at = this.#rng.chance(0.65) ? recent : this.#rng.int(count);
    const now = family[at] ?? this.once(tongue);
    if (this.#rng.chance(0.04)) family[at] = paraphrase(this.#rng, now, now.id, 0.15);
    return now;
  }

  /** Words for a single ad. */
  once(tongue: Tongue): Wording {
    const { id, topic } = this.#owner;
    return compose(this.#rng, `${id}/once${this.#once++}`, tongue, topic);
  }

  #family(tongue: Tongue): Wording[] {
    const { id, topic, wordings } = this.#owner;
    const first = compose(this.#rng, `${id}/${tongue}0`, tongue, topic);
    const family = Array.from({ length: wordings }, (_, at): Wording => {
      if (at === 0) return first;
      const name = `${id}/${tongue}${at}`;
      return this.#rng.chance(0.6)
        ? paraphrase(this.#rng, first, name, 0.45)
        : compose(this.#rng, name, tongue, topic);
    });
    this.#families.set(tongue, family);
    return family;
  }
}

/** All ads of an owner, in order. */
export function post(rng: Rng, owner: Owner, setting: Setting): Ad[] {
  const desk = new Desk(rng, owner);
  const ads: Ad[] = [];
  let at = 0;
  for (const day of owner.days) {
    const before = ads.at(-1);
    if (before && rng.chance(owner.habits.again)) {
      ads.push(again(rng, before, setting.rates.span));
      continue;
    }
    // Somebody's turn lasts for some ads.
    if (rng.chance(0.4)) at = rng.int(owner.workers.length);
    ads.push(oneAd(rng, owner, at, day, desk, setting));
  }
  return ads;
}

const altered = (rng: Rng): string => {
  if (rng.chance(0.55)) return '';
  if (rng.chance(0.15)) return `crop${rng.int(4)}`;
  return `${rng.pick(['smaller', 'marked', 'paler', 'framed'])}${rng.int(3)}`;
};

export const show = (rng: Rng, picture: string, whose: Whose): Shown => ({
  ...{ picture, whose },
  altered: altered(rng),
});

/** Where a contact stands on a board. */
export function seat(rng: Rng, board: Board, contact: Contact, whose: Whose): Listed {
  const field = rng.chance(contact.kind === 'phone' ? board.field : board.others);
  return { contact, whose, field, text: !field || rng.chance(board.echo) };
}

/** The same on another board a few hours later, or the next day. */
function again(rng: Rng, ad: Ad, span: number): Ad {
  const board = boardIn(rng, ad.city.land, rng.int(100));
  const { later: _, ...same } = ad;
  return {
    ...same,
    board,
    day: Math.min(ad.day + 1.6 * rng.next(), span),
    body: ad.body.slice(0, board.lines),
    listed: ad.listed
      .filter(({ contact }) => contact !== ad.board.support)
      .map(({ contact, whose }) => seat(rng, board, contact, whose)),
    shown: ad.shown.slice(0, board.pictures).map((one) => show(rng, one.picture, one.whose)),
  };
}

function tongueIn(rng: Rng, { tongues, home }: Owner, city: City): Tongue {
  if (city.land !== home && rng.chance(0.3)) return rng.pick(lands[city.land].tongues);
  return rng.chance(0.7) ? (tongues[0] ?? 'ru') : rng.pick(tongues);
}

export function filled(rng: Rng, owner: Owner, worker: number, tongue: Tongue, city: City) {
  const { name, brand, topics: called } = speeches[tongue];
  const [low, high, step, currency] = lands[city.land].price;
  const level = Math.min(1, Math.max(0, owner.price + 0.05 * rng.normal()));
  const price = Math.round((low + level * (high - low)) / step) * step;
  const open = owner.brand % 12;
  const filling: Filling = {
    city: cityIn(tongue, city),
    name: name[(owner.workers[worker]?.name ?? 0) % name.length] ?? '',
    brand: brand[owner.brand % brand.length] ?? '',
    topic: called[topics.indexOf(owner.topic)] ?? '',
    price: `${price} ${currency}`,
    hours: open < 4 ? '24/7' : `${open + 4}:00-${open % 2 ? 23 : 21}:00`,
  };
  return filling;
}

function oneAd(
  rng: Rng,
  owner: Owner,
  at: number,
  day: number,
  desk: Desk,
  { rates, common }: Setting,
): Ad {
  const worker = owner.workers[at] as Worker;
  const { habits, days, reach } = owner;
  const [first = 0, last = first] = [days[0], days.at(-1)];
  const city = lastBegun(worker.stays, day)?.city as City;
  const board = boardIn(rng, city.land, habits.favourite);
  const agency = lastBegun(owner.agencies, day)?.agency;
  const tongue = tongueIn(rng, owner, city);
  const naked = reach === 'naked';
  const worded = agency && (naked || rng.chance(agency.words));
  const progress = (day - first) / Math.max(1, last - first);
  const own = rng.chance(habits.afresh) ? desk.once(tongue) : desk.wording(tongue, progress);
  const wording = worded ? agency.house(tongue, owner.topic) : own;
  const filling = filled(rng, owner, at, tongue, city);
  const listed = [
    ...(agency ? common.houseContacts(rng, agency, day) : []),
    ...(reach === 'own' || (reach === 'both' && rng.chance(0.6))
      ? contactsOf(rng, owner, worker, day)
      : []),
  ].map(({ contact, whose }) => seat(rng, board, contact, whose));
  if (owner.landlady && rng.chance(0.7)) listed.push(seat(rng, board, owner.landlady, 'shared'));
  for (const contact of common.alsoPrinted(rng, board, city.land))
    listed.push({ contact, whose: 'shared', text: true, field: false });
  const shown = naked ? [] : picturesOf(rng, owner, at, day - first, board);
  const stock = common.stockPicture(rng, city.land, naked);
  if (stock && rng.chance(0.3)) shown.length = 0;
  if (stock && board.pictures > 0) shown.push(show(rng, stock, 'shared'));
  const edits = habits.edits;
  return {
    ...{ owner, day, city, board, wording, filling, listed, shown },
    worker: at,
    wordsFrom: wording.shared ? 'shared' : 'own',
    title: titleOf(wording, filling),
    body: say(rng, wording, filling, edits).slice(0, board.lines),
    ...laterLook(rng, owner, day, rates.span),
  };
}

/** Some ads are looked at again; who has another number by then may have put it in. */
function laterLook(rng: Rng, owner: Owner, day: number, span: number): Pick<Ad, 'later'> {
  if (!rng.chance(0.13)) return {};
  const after = Math.min(rng.between(2, 24), span + 20 - day);
  const then = lastBegun(owner.lines, day + after);
  const changed = owner.reach === 'own' && then !== lastBegun(owner.lines, day);
  const number = changed && rng.chance(0.4) ? then?.number : undefined;
  return { later: { after, ...(number ? { phone: number } : {}) } };
}

interface Meant {
  readonly contact: Contact;
  readonly whose: Whose;
}

function contactsOf(rng: Rng, owner: Owner, worker: Worker, day: number): Meant[] {
  const { habits, handles, extras } = owner;
  const active = owner.lines.filter(({ from, to }) => from <= day && day <= to);
  const usual = active[0] ?? lastBegun(owner.lines, day);
  const other = lastBegun(worker.lines, day) ?? active[1];
  const meant: (Contact | undefined)[] = [];
  const handle = lastBegun(handles, day)?.contact;
  if (rng.chance(habits.phone) || !handle) {
    const both = rng.chance(0.35);
    const second = other && rng.chance(0.3);
    if (!second || both) meant.push(usual?.number);
    if (second || (other && both)) meant.push(other?.number);
    if (handle && rng.chance(0.55)) meant.push(handle);
  } else meant.push(handle);
  for (const { contact, share } of extras) if (rng.chance(share)) meant.push(contact);
  return meant.flatMap((contact) => (contact ? [{ contact, whose: 'own' as const }] : []));
}

function picturesOf(rng: Rng, owner: Owner, at: number, age: number, board: Board): Shown[] {
  const worker = owner.workers[at];
  if (!worker || board.pictures === 0 || rng.chance(owner.habits.bare)) return [];
  const { pictures, renewal } = worker;
  const oldest = renewal ? Math.floor(age / renewal) * Math.ceil(pictures / 3) : 0;
  const album = Array.from({ length: pictures }, (_, number) => oldest + number);
  const chosen = new Set(rng.chance(0.7) ? album.slice(0, 1) : []);
  for (const number of rng.sample(album, rng.between(1, 4))) chosen.add(number);
  return [...chosen]
    .slice(0, board.pictures)
    .map((number) => show(rng, `quarry ${owner.id} ${at} ${number}`, 'own'));
}
