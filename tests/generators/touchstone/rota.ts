import { type CountryCode, type Place, placesOf } from '../../../seed-data/places.ts';
import type { Rng } from '../../../seed-data/rng.ts';
import type { Language } from '../../../seed-data/words/types.ts';
import { boardsIn } from './boards.ts';
import type { Ad, Desk, Owner, Person, Picture, Term } from './cast.ts';
import { flatIn, stock } from './commons.ts';
import type { Stage } from './issue.ts';
import { lands } from './lands.ts';
import { type Script, scriptOf } from './scripts.ts';
import { editOf, shownOf } from './showing.ts';

/** What is in use on a day; where two things are, the one or the other. */
export function inUse<T>(rng: Rng, terms: readonly Term<T>[], day: number): T | undefined {
  const now = terms.filter(({ from, to }) => from <= day && day <= to);
  return now.length > 0 ? rng.pick(now).what : terms.at(-1)?.what;
}

/** Where somebody is, and until when. */
interface Whereabouts {
  day: number;
  place: Place;
  desk: Desk;
}

/** Days before and after a rest; what is in use goes on as if there had been none. */
interface Moment {
  /** Without the rest. */
  readonly day: number;
  readonly rested: boolean;
}

/** Sends people from city to city, with ads wherever they stay. */
export class Rota {
  private readonly stage: Stage;
  private posts = 0;

  constructor(stage: Stage) {
    this.stage = stage;
  }

  /** All ads of one owner. */
  adsOf(owner: Owner): Ad[] {
    const { rng } = this.stage;
    const work = owner.flyer === undefined ? 0 : Math.round(owner.size * 0.07);
    const ads: Ad[] = this.workAds(owner, work);
    const where = new Map<Person, Whereabouts>();
    const { people } = owner;
    const stays = Math.max(1, (owner.size - work) / people.length / 2.2);
    for (let turn = 0; ads.length < owner.size; turn++) {
      const person = people[turn % people.length] as Person;
      const from = Math.max(owner.begins, person.since ?? 0);
      const to = Math.min(owner.ends, person.until ?? owner.ends);
      const step = (to - from) / stays;
      const now = where.get(person) ?? this.arrival(owner, from + step * 0.6 * rng.next());
      if (now.day > to) now.day = from + (to - from) * rng.next();
      const wanted = Math.min(owner.size - ads.length, rng.pick([1, 1, 2, 2, 3, 4]));
      ads.push(...this.stay(owner, person, now, Math.min(step, to - now.day), wanted));
      where.set(person, this.next(owner, now, step));
    }
    return ads;
  }

  private arrival(owner: Owner, day: number): Whereabouts {
    const { rng } = this.stage;
    return { day, place: rng.pick(placesOf[owner.home]), desk: rng.pick(owner.desks) };
  }

  private next(owner: Owner, { day, place, desk }: Whereabouts, step: number): Whereabouts {
    const { rng } = this.stage;
    const stays = rng.chance(owner.size <= 10 ? 0.6 : 0.3);
    const crosses = rng.chance(0.3) && owner.routes.length > 1;
    const country = crosses ? rng.pick(owner.routes) : place.country;
    const there = owner.desks.filter((one) => one.country === country);
    const switched =
      crosses && there.length > 0 && rng.chance(0.7)
        ? rng.pick(there)
        : rng.chance(0.17)
          ? rng.pick(owner.desks)
          : desk;
    return {
      day: day + step * (0.7 + 0.6 * rng.next()),
      place: stays && !crosses ? place : rng.pick(placesOf[country]),
      desk: switched,
    };
  }

  /** Ads of one stay: the first, and what is put on other boards or put up again. */
  private stay(
    owner: Owner,
    person: Person,
    { day, place, desk }: Whereabouts,
    length: number,
    wanted: number,
  ): Ad[] {
    const { rng } = this.stage;
    const moment = {
      day: Math.min(day, owner.ends),
      rested: owner.rest !== undefined && day > owner.rest.from,
    };
    const there =
      moment.rested && owner.rest && place.country === owner.home
        ? rng.pick(placesOf[owner.rest.country])
        : place;
    const language = this.languageOf(desk, there.country);
    const script = this.scriptFor(owner, desk, language, moment.day);
    return Array.from({ length: wanted }, (_, at) => {
      const again = at > 0 && rng.chance(0.6) ? length * 0.6 * rng.next() : 0;
      const when = { ...moment, day: moment.day + again };
      return this.post(owner, person, desk, there, when, language, script);
    });
  }

  private post(
    owner: Owner,
    person: Person,
    desk: Desk,
    place: Place,
    { day, rested }: Moment,
    language: Language,
    script: Script,
  ): Ad {
    const { rng } = this.stage;
    const board = rng.pick(boardsIn(place.country));
    const occasion = { owner, desk, board, day, place, stage: this.stage };
    const pictures = this.picturesOf(owner, person, place, day, rested);
    const pictured = pictures.some(({ whose }) => whose === 'own');
    const shown = shownOf(occasion, pictured);
    const edit = editOf(rng, desk, shown, day);
    this.posts += 1;
    return {
      owner,
      person,
      hand: desk.hand,
      board,
      day: day + (rested ? (owner.rest?.days ?? 0) : 0),
      place,
      language,
      script,
      scriptWhose: /^(bought|agency)/.test(script.author) ? 'shared' : 'own',
      dice: `post ${this.posts}`,
      pictures,
      shown,
      ...(edit && { edited: edit }),
    };
  }

  private languageOf(desk: Desk, country: CountryCode): Language {
    const known = [...desk.scripts.keys()];
    const local = known.filter((language) => lands[country].languages.includes(language));
    return this.stage.rng.pick(local.length > 0 ? local : known);
  }

  private scriptFor({ ties }: Owner, desk: Desk, language: Language, day: number): Script {
    const { rng } = this.stage;
    const theirs = rng.chance(0.55) ? ties.agency?.scripts.get(language) : undefined;
    const script = theirs ?? inUse(rng, desk.scripts.get(language) ?? [], day);
    if (!script) throw new RangeError(`nothing was written in ${language}`);
    return script;
  }

  private picturesOf(
    { rest, size, ties }: Owner,
    person: Person,
    place: Place,
    day: number,
    rested: boolean,
  ): Picture[] {
    const { rng, rates } = this.stage;
    const session = inUse(rng, person.sessions, day) ?? [];
    const other = rng.chance(0.3) ? (inUse(rng, person.sessions, day) ?? []) : [];
    const shots = rested && rest ? [...rest.shots, ...(rng.chance(0.35) ? session : [])] : session;
    const count = ties.agency ? rng.between(2, 5) : rng.chance(0.05) ? 0 : rng.between(1, 5);
    const own = new Set([...rng.sample(shots, count), ...(count > 2 ? rng.sample(other, 1) : [])]);
    const copy = () =>
      rng.pick(['first', 'first', 'first', 'first', 'saved', 'saved', 'cropped'] as const);
    const shared: string[] = [];
    if (rng.chance(rates.stock)) shared.push(...rng.sample(stock, rng.between(1, 2)));
    if (size <= 14 && rng.chance(rates.flat)) shared.push(flatIn(rng, place.geonames));
    if (ties.agency && rng.chance(0.35)) shared.push(ties.agency.card);
    return [
      ...[...own].map((id): Picture => ({ id, copy: copy(), whose: 'own' })),
      ...shared.map((id): Picture => ({ id, copy: 'first', whose: 'shared' })),
    ];
  }

  /** Offers of work abroad, in the name of the house and not of a person. */
  private workAds(owner: Owner, count: number): Ad[] {
    const { rng } = this.stage;
    const abroad = owner.routes.find((country) => country !== owner.home);
    if (count === 0 || abroad === undefined || !owner.flyer) return [];
    const desk = rng.pick(owner.desks);
    const scripts = [...new Set(lands[owner.home].languages)].map((language) =>
      scriptOf(rng, `${owner.id} work ${language}`, language, 'work'),
    );
    return Array.from({ length: count }, () => {
      const script = rng.pick(scripts);
      const place = rng.pick(placesOf[owner.home]);
      const board = rng.pick(boardsIn(owner.home));
      const day = owner.begins + (owner.ends - owner.begins) * rng.next();
      const person = owner.people[0] as Person;
      const flyer: Picture[] = rng.chance(0.6)
        ? [{ id: owner.flyer ?? '', copy: rng.pick(['first', 'saved']), whose: 'own' }]
        : [];
      this.posts += 1;
      return {
        ...{ owner, person, hand: desk.hand, board, day, place, language: script.language, script },
        ...{ scriptWhose: 'own', dice: `post ${this.posts}`, abroad, pictures: flyer },
        shown: shownOf({ owner, desk, board, day, place, stage: this.stage, house: 0.6 }, false),
      };
    });
  }
}
