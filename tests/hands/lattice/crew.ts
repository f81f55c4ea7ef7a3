/** Owners at work: one person, a team or a machine, with what they keep, share and change. */
import {
  type CountryCode,
  countries,
  countryCodes,
  languageOf,
  type Place,
  placesOf,
} from '../../../seed-data/places.ts';
import { type Rng, rngOf } from '../../../seed-data/rng.ts';
import { alter } from './album.ts';
import type { Item, Registry } from './contacts.ts';
import type { Habit, Span } from './habits.ts';
import { Line, lastDay } from './line.ts';
import type { Board, Client, Market } from './market.ts';
import { at, slotsOf, type Traits } from './slots.ts';
import { type Hand, type Language, type Master, newHand, newMaster, write } from './speech.ts';

/** An ad before anybody captures it. */
export interface Draft {
  readonly owner: string;
  readonly board: Board;
  readonly day: number;
  readonly place: Place;
  readonly master: Master;
  readonly title: string;
  readonly text: string;
  /** What follows where the text names contacts. */
  readonly call: string;
  readonly items: readonly Item[];
  /** Contacts of the ad that this was copied from, still in its text. */
  readonly kept: readonly Item[];
  /** What it lists when it was edited weeks later. */
  readonly later: readonly Item[];
  readonly shots: readonly { shot: number; alteration: string }[];
  readonly pay: string;
  /** Chance that a contact is written so that machines do not read it. */
  readonly shy: number;
}

const within = ([low, high]: Span, rng: Rng) => rng.between(low, high);

/** Heavy-tailed between both ends. */
export const tail = ([low, high]: Span, rng: Rng) =>
  Math.max(low, Math.floor(low * (high / low) ** (rng.next() ** 1.8)));

interface Person extends Traits {
  hand: Hand;
  line: Line;
  handles: Line;
  cities: Place[];
  boards: Board[];
  shots: number[];
  languages: Language[];
  clients: Client[];
}

/** What an owner has that is not of its own making. */
export interface Taken {
  readonly shots?: readonly number[];
  readonly masters?: readonly Master[];
  readonly boards?: readonly Board[];
  readonly clients?: readonly Client[];
  readonly country?: CountryCode;
}

const weighted = countryCodes.flatMap((code) =>
  Array<CountryCode>(countries[code].weight).fill(code),
);
/** Makes the ads of one owner. */
export function crewAds(
  market: Market,
  registry: Registry,
  habit: Habit,
  owner: string,
  size: number,
  taken: Taken,
  rng: Rng,
): Draft[] {
  const { rates } = market;
  const country = taken.country ?? rng.pick(weighted);
  const topic = rng.pick(habit.topics);
  const start = rng.next() * (lastDay - 15);
  const active: Span = [start, Math.min(lastDay, start + within(habit.active, rng))];
  const slower = (days: number, least: number) => Math.max(least, days / rates.pace);
  const { machine, shows } = habit;
  const line = (home: CountryCode) =>
    new Line(
      (from, to) => registry.phone(home, owner, [from, to], habit.phoneDays < 30, rng),
      active,
      habit.phoneDays < 2 ? habit.phoneDays : slower(habit.phoneDays, 3),
      rng,
    );
  const accounts = () =>
    new Line(() => registry.handle(country, rng), active, slower(habit.handleDays, 9), rng);

  const count = Math.min(within(habit.people, rng), size);
  const abroad = machine && rng.chance(0.5) ? rng.pick(weighted) : country;
  const bases = [...placesOf[country], ...(abroad === country ? [] : placesOf[abroad])];
  const cities = rng.sample(bases, within(habit.cities, rng));
  const pool = Array.from({ length: Math.ceil(count * habit.lines) }, () => line(country));
  const boards = [...(taken.boards ?? [])];
  while (taken.boards === undefined && boards.length < within(habit.boards, rng))
    boards.push(rng.pick(market.boardsFor(country, topic)));
  const clients = taken.clients ?? market.clientsOf(country, topic, rng);
  const common = newHand(rng);
  const account = accounts();
  const payment = new Line(
    () => registry.payment(country, rng),
    active,
    slower(habit.payDays, 14),
    rng,
  );
  const site = registry.site(rng);
  const email = registry.email(rng, rng.chance(0.5) ? site.value : undefined);
  const tells = (chance: number) => (rng.chance(0.6) ? chance * 1.6 : 0);
  const often = {
    payment: tells(shows.payment),
    site: tells(shows.site),
    email: tells(shows.email),
  };
  const shy = rng.pick([0, 0, 0.03, 0.1, 0.3]);
  const silent = rng.pick([0, 0.03, 0.08, 0.2]);
  const stock = market.stockPictures(rng);

  const newPerson = (at: number): Person => {
    const own = taken.shots ?? market.newPictures(within(habit.shots, rng));
    return {
      name: rng.int(1000),
      age: rng.between(20, 36),
      area: rng.int(1000),
      rate: rng.next(),
      hand: machine || rng.chance(0.3) ? common : newHand(rng),
      line: pool[at % pool.length] ?? line(country),
      handles: machine || rng.chance(0.3) ? account : accounts(),
      cities: rng.sample(cities, Math.max(1, rng.int(4))),
      boards: rng.sample(boards, rng.between(1, Math.max(1, boards.length))),
      shots: [...own],
      languages: [languageOf(country, rng), ...(machine ? [languageOf(abroad, rng)] : [])],
      clients: rng.chance(0.8) ? [...clients] : [],
    };
  };
  const people = Array.from({ length: count }, (_, at) => newPerson(at));
  if (rates.alumni > 0 && count > 1)
    market.alumni.push(...people.filter(() => rng.chance(0.3)).map(({ shots }) => shots));

  const texts = new Map<Language, Master[]>();
  const buys = rng.chance(rates.template);
  const textsIn = (language: Language): Master[] => {
    const known = texts.get(language);
    if (known) return known;
    const made = Array.from({ length: within(habit.texts, rng) }, () =>
      buys && rng.chance(0.75)
        ? market.boughtText(language, topic, rng)
        : newMaster(
            language,
            machine && rng.chance(0.25) ? rng.pick(habit.topics) : topic,
            machine,
            rng,
          ),
    );
    texts.set(language, made);
    return made;
  };

  const contactsOf = (person: Person, day: number): Item[] => {
    if (rng.chance(silent)) return [];
    const items: Item[] = [];
    if (rng.chance(shows.phone))
      items.push(...(rng.chance(machine ? 0.2 : 0.03) ? rng.pick(pool) : person.line).at(day, rng));
    if (count > 1 && !machine && rng.chance(0.12))
      items.push(...(people[0] ?? person).line.at(day, rng));
    if (rng.chance(shows.handle) || items.length === 0) items.push(...person.handles.at(day, rng));
    if (rng.chance(often.payment)) items.push(...payment.at(day, rng));
    if (rng.chance(often.site)) items.push(site);
    if (rng.chance(often.email)) items.push(email);
    for (const { item, often: share, standsIn } of person.clients) {
      if (!rng.chance(share)) continue;
      if (standsIn && item.sort === 'phones')
        items.splice(0, items.length, ...items.filter(({ sort }) => sort !== 'phones'));
      items.push(item);
    }
    return items;
  };

  const draft = (person: Person, day: number, board: Board): Draft => {
    const language = rng.pick(person.languages);
    const choice = taken.masters ?? textsIn(language);
    // Where a person keeps different profiles, each board has its own.
    const master =
      (machine ? undefined : choice[boards.indexOf(board) % choice.length]) ?? rng.pick(choice);
    // People are in one town at a time.
    const place = machine ? rng.pick(person.cities) : at(person.cities, Math.floor(day / 20));
    const slots = slotsOf(master, person, place, rng);
    const pasted = rngOf(person.name, master.body.join());
    const words = write(master, person.hand, slots, machine ? rng : pasted, rng);
    const shots = rng
      .sample(person.shots, rng.between(machine ? 0 : 1, 4))
      .map((shot) => ({ shot, alteration: alter(machine, rng) }));
    if (stock.length > 0 && rng.chance(0.5))
      shots.push({ shot: rng.pick(stock), alteration: 'plain' });
    const items = contactsOf(person, day);
    const edited = rng.chance(0.05)
      ? contactsOf(person, Math.min(day + rng.between(4, 30), active[1]))
      : [];
    return {
      owner,
      board,
      day,
      place,
      master,
      ...words,
      items,
      kept: [],
      later: edited,
      shots,
      pay: slots.pay,
      shy,
    };
  };

  const ads: Draft[] = [];
  const hour = rng.next();
  while (ads.length < size) {
    const person = rng.pick(people);
    let day =
      Math.floor(start + rng.next() * (active[1] - start)) + ((hour + rng.normal() * 0.08 + 1) % 1);
    const posts = Math.min(
      size - ads.length,
      1 + Math.floor(-Math.log(1 - rng.next()) * (habit.burst - 1)),
    );
    for (let post = 0; post < posts; post++) {
      const who = machine && rng.chance(0.5) ? rng.pick(people) : person;
      ads.push(draft(who, Math.min(day, lastDay), rng.pick(who.boards)));
      day += rng.between(1, machine ? 12 : 45) / 1440;
    }
  }
  return ads;
}
