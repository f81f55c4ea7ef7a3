import type { Rng } from '../../../seed-data/rng.ts';
import { type Ad, horizon, type Operator, type Persona, type Shot, within } from './cast.ts';
import { type Board, homes, type Land } from './lands.ts';
import type { Rates } from './rates.ts';
import { priceOf, shownOn } from './showing.ts';
import { author, formOf, phrase, type Wording } from './wording.ts';
import { banks, type Tongue } from './words/index.ts';

/** One person in one place with one text and one set of pictures, however often it is posted. */
type Campaign = Omit<Ad, 'day' | 'board' | 'shown'> & {
  readonly line: number;
  readonly silent: boolean;
};

type Stay = Pick<Ad, 'land' | 'place'>;

/** Puts an operator's ads on boards. */
export class Posting {
  readonly #rng: Rng;
  readonly #rates: Rates;
  readonly #own = new Map<string, Wording[]>();
  readonly #spoken = new Map<string, Tongue>();

  constructor(rng: Rng, rates: Rates) {
    this.#rng = rng;
    this.#rates = rates;
  }

  adsOf(owner: Operator): Ad[] {
    const rng = this.#rng;
    const ads: Ad[] = [];
    while (ads.length < owner.ads) {
      const day = this.#day(owner);
      const campaign = this.#campaign(owner, day);
      const posts = 1 + Math.floor(-Math.log(1 - rng.next()) * 2.2);
      const apart = within(rng, 0.7, 9);
      const board = rng.pick(campaign.land.boards);
      const { last, pause } = owner.life;
      // Before a silence nothing is posted into it.
      const end = pause && day <= pause.at ? pause.at : last;
      for (let post = 0; post < posts && ads.length < owner.ads; post += 1)
        ads.push(this.#post(campaign, Math.min(day + post * apart, end), board));
    }
    return ads;
  }

  #day({ life: { first, last, pause } }: Operator): number {
    const day = within(this.#rng, first, last - (pause?.days ?? 0));
    return pause && day > pause.at ? day + pause.days : day;
  }

  #campaign(owner: Operator, day: number): Campaign {
    const rng = this.#rng;
    const seeks = rng.chance(owner.seeks);
    const active = owner.personas.filter(({ first, last }) => first <= day && day <= last);
    const persona = rng.pick(active.length > 0 ? active : owner.personas);
    const where = seeks ? this.#home(owner) : this.#stay(owner, persona, day);
    const tongue = this.#tongue(owner, where.land);
    const bare = !seeks && rng.chance(this.#rates.bare);
    const topic = seeks ? 'job' : '';
    const wording = bare ? bareWording(rng, tongue) : this.#wording(owner, tongue, topic);
    const shots = bare ? [] : seeks ? this.#work(owner) : this.#shots(owner, persona, day);
    const silent = shots.length > 0 && rng.chance(this.#rates.silent * 1.3);
    const lines = this.#lines(owner, wording, where.land, topic);
    if (silent) lines.push(phrase(rng, tongue, 'hidden'));
    const slots = {
      name: nameOf(rng, tongue, persona),
      age: String(19 + ((persona.number * 5) % 14)),
      height: String(156 + ((persona.number * 7) % 20)),
      price: priceOf(rng, where.land),
      serial: String(rng.between(10_000, 99_999)),
    };
    const worded = { wording, lines, title: wording.title, tongue, slots };
    const wordingIs = wording.shared ? 'shared' : 'own';
    const line = seeks ? owner.lines.length - 1 : persona.line;
    return { owner, ...where, ...worded, wordingIs, shots, line, silent };
  }

  /** One line less now and then, or the same once more in another tongue of the land. */
  #lines(owner: Operator, wording: Wording, land: Land, topic: '' | 'job'): string[] {
    const rng = this.#rng;
    const lines = [...wording.lines];
    if (wording.shared) return lines;
    if (lines.length > 3 && rng.chance(0.25)) lines.splice(1 + rng.int(lines.length - 1), 1);
    const other = rng.pick(land.tongues);
    if (other !== wording.tongue && rng.chance(0.2))
      lines.push(...this.#worded(owner, other, topic).lines);
    return lines;
  }

  #home({ base }: Operator): Stay {
    const land = homes.includes(base) ? base : this.#rng.pick(homes);
    return { land, place: this.#rng.pick(land.places) };
  }

  #stay(owner: Operator, persona: Persona, day: number): Stay {
    const { kind, stays, base, agency } = owner;
    const { pause } = owner.life;
    const rng = this.#rng;
    const [first] = stays;
    if (!first) throw new RangeError('an operator is somewhere');
    // Who comes back after months is elsewhere.
    if (pause && day > pause.at && !agency) {
      const place = base.places.find((other) => stays.every((stay) => stay.place !== other));
      if (place && kind !== 'circuit') return { land: base, place };
    }
    // On a circuit a person is in a town for three weeks.
    if (kind === 'circuit')
      return stays[(Math.floor(day / 21) + persona.number) % stays.length] ?? first;
    return rng.chance(0.7) ? first : rng.pick(stays);
  }

  /** Mostly the one that somebody began with in a land. */
  #tongue({ id }: Operator, land: Land): Tongue {
    const key = `${id} ${land.plan.code} ${land.money.sign}`;
    const known = this.#spoken.get(key);
    if (known && this.#rng.chance(0.8)) return known;
    const tongue = this.#rng.pick(land.tongues);
    if (!known) this.#spoken.set(key, tongue);
    return tongue;
  }

  #wording(owner: Operator, tongue: Tongue, topic: '' | 'job'): Wording {
    const rng = this.#rng;
    const { agency, form } = owner;
    if (!topic && agency?.wording.tongue === tongue && rng.chance(0.5)) return agency.wording;
    if (!topic && form !== undefined && rng.chance(0.8)) return formOf(tongue, form);
    return this.#worded(owner, tongue, topic);
  }

  #worded({ id, wordings, house }: Operator, tongue: Tongue, topic: '' | 'job'): Wording {
    const key = `${id}-${tongue}${topic}`;
    let own = this.#own.get(key);
    if (!own) {
      const write = (_: unknown, i: number) =>
        author(this.#rng, `${key}${i}`, tongue, topic, house);
      own = Array.from({ length: wordings }, write);
      this.#own.set(key, own);
    }
    return this.#rng.pick(own);
  }

  /** Of who is sought at home there are few pictures, or none. */
  #work({ id }: Operator): Shot[] {
    if (this.#rng.chance(0.4)) return [];
    return [{ scene: `${id}-work-${this.#rng.int(4)}`, change: '', by: '', whose: 'own' }];
  }

  #shots(owner: Operator, { scenes, first, last }: Persona, day: number): Shot[] {
    const rng = this.#rng;
    const shots: Shot[] = [];
    const taken = (scene: string, whose: Shot['whose']) =>
      shots.push({ scene, change: '', by: '', whose });
    if (owner.stock.length > 0 && rng.chance(0.6)) taken(rng.pick(owner.stock), 'shared');
    if (owner.ads <= 3 && shots.length > 0 && rng.chance(0.5)) return shots;
    if (rng.chance(0.08)) return shots;
    // New pictures come in one by one, old ones go.
    const width = 4;
    const gone = Math.max(0, Math.min(1, (day - first) / Math.max(1, last - first)));
    const from = Math.round(gone * Math.max(0, scenes.length - width));
    for (const scene of rng.sample(scenes.slice(from, from + width), rng.between(1, 4)))
      taken(scene, 'own');
    return shots;
  }

  #post({ line, silent, ...campaign }: Campaign, day: number, usual: Board): Ad {
    const rng = this.#rng;
    const { owner, land, shots } = campaign;
    const pictured = shots.some(({ whose }) => whose === 'own');
    const shown = silent ? [] : shownOn(rng, owner, line, day, pictured);
    const board = rng.chance(0.7) ? usual : rng.pick(land.boards);
    const price = rng.chance(0.2) ? priceOf(rng, land) : campaign.slots.price;
    const shorter = !silent && rng.chance(0.1) && campaign.lines.length > 3;
    const lines = shorter ? campaign.lines.slice(0, -1) : campaign.lines;
    const saved = shots.map((shot) => altered(rng, shot, board, owner));
    const slots = { ...campaign.slots, price };
    return { ...campaign, slots, lines, day: Math.min(day, horizon), board, shown, shots: saved };
  }
}

/** Boards save pictures anew; now and then somebody crops one. */
function altered(rng: Rng, shot: Shot, { host }: Board, { id }: Operator): Shot {
  if (rng.chance(0.3)) return { ...shot, change: 'saved', by: host };
  if (rng.chance(0.04)) return { ...shot, change: rng.pick(['mirrored', 'cropped']), by: id };
  return shot;
}

const nameOf = (rng: Rng, tongue: Tongue, { number }: Persona): string => {
  const names = banks[tongue]('names');
  return rng.chance(0.9) ? (names[number % names.length] ?? '') : rng.pick(names);
};

function bareWording(rng: Rng, tongue: Tongue): Wording {
  const line = phrase(rng, tongue, 'bare');
  const lines = rng.chance(0.5) ? [line] : [];
  return { id: 'wording:bare', tongue, title: line, lines, shared: true };
}
