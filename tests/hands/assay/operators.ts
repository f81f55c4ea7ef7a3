import type { Rng } from '../../../seed-data/rng.ts';
import {
  type Beside,
  horizon,
  type Life,
  type Line,
  type Operator,
  type Persona,
  within,
} from './cast.ts';
import { type Commons, landOf } from './commons.ts';
import { abroad, homes, type Land, type Place } from './lands.ts';
import { handOf } from './numbers.ts';
import type { Rates } from './rates.ts';
import type { Contact, Supplies } from './supplies.ts';

type Kind = Operator['kind'];

/** How many contacts there are on the average beside the numbers. */
const wants = { one: 0.4, duo: 0.8, house: 1.6, mono: 0.6, circuit: 2.2, thief: 0.5 } as const;
const large = ['circuit', 'mono', 'house'] as const;

/** Casts operators: everything that they have from the start, and when they come by the rest. */
export class Casting {
  readonly #rng: Rng;
  readonly #supplies: Supplies;
  readonly #rates: Rates;
  readonly #commons: Commons;
  /** Which sort of operator is the largest. */
  readonly #turn: number;
  readonly #left: Persona[] = [];

  constructor(rng: Rng, supplies: Supplies, rates: Rates, commons: Commons) {
    this.#rng = rng;
    this.#supplies = supplies;
    this.#rates = rates;
    this.#commons = commons;
    this.#turn = rng.int(large.length);
  }

  operator(ads: number, rank: number, thief = false): Operator {
    const rng = this.#rng;
    const rates = this.#rates;
    const kind = thief ? 'thief' : this.#kind(ads, rank);
    const id = `${thief ? 't' : 'o'}${rank}`;
    const life = this.#life(ads, thief);
    const small = !thief && ads <= 40;
    const agency = small && rng.chance(rates.agency) ? this.#agency() : undefined;
    const seeks = kind === 'circuit' && rng.chance(0.55) ? within(rng, 0.1, 0.35) : 0;
    const land = agency?.land ?? landOf(rng);
    const base = seeks && !homes.includes(land) ? rng.pick(homes) : land;
    const changes = ads >= 5 && kind !== 'mono' && rng.chance(thief ? 0.4 : rates.rotation);
    const rotates = changes ? rng.pick(['beside', 'named', 'looks', 'looks'] as const) : undefined;
    const lines = Array.from({ length: this.#lines(kind, ads) }, () => {
      const keeps = rotates ? rates.keeps * within(rng, 0.6, 1.5) : 0;
      return this.#line(() => this.#supplies.phone(base), life, keeps);
    });
    const stays = agency ? [agency] : this.#stays(kind, land, seeks > 0, ads);
    const own = this.#own({ kind, ads, base, life, rotates });
    return {
      ...{ id, kind, ads, life, base, stays, seeks, lines, rotates, agency },
      personas: this.#personas(id, kind, ads, life, Math.max(1, lines.length - (seeks ? 1 : 0))),
      besides: [...own, ...this.#shared(stays[0]?.place)],
      form: small && rng.chance(rates.form) ? rng.between(1, 3) : undefined,
      stock: small && rng.chance(rates.stock) ? this.#stock() : [],
      house: this.#supplies.word(3),
      wordings: ads > 25 ? rng.between(2, 4) : rng.pick([1, 1, 1, 2]),
      hand: handOf(rng),
    };
  }

  #kind(ads: number, rank: number): Kind {
    if (ads <= 3) return 'one';
    if (ads <= 25) return this.#rng.pick(['one', 'one', 'one', 'duo', 'duo', 'house']);
    // One of three of the largest has a single number for everything.
    if (rank < 9) return large[(rank + this.#turn) % large.length] ?? 'house';
    return this.#rng.pick(['house', 'house', 'mono', 'circuit', 'circuit']);
  }

  #lines(kind: Kind, ads: number): number {
    if (kind === 'circuit') return Math.min(9, 1 + Math.round(Math.sqrt(ads) / 2));
    if (kind === 'house') return this.#rng.between(1, 3);
    return kind === 'duo' ? this.#rng.between(1, 2) : 1;
  }

  #life(ads: number, thief: boolean): Life {
    const rng = this.#rng;
    const usual = ads > 25 ? horizon : 30 + ads * 14;
    const days = ads === 1 ? 1 : Math.min(horizon, within(rng, 0.4, 1.2) * usual);
    const left = horizon - days;
    const first = within(rng, 0, left);
    const last = first + days;
    const canPause = !thief && ads >= 5 && left > 140;
    if (!canPause || !rng.chance(this.#rates.pause)) return { first, last };
    const silent = within(rng, 110, Math.min(260, left));
    const begins = Math.min(first, left - silent);
    const at = begins + days * within(rng, 0.3, 0.7);
    return { first: begins, last: begins + days + silent, pause: { at, days: silent } };
  }

  /** Few agencies have many sellers. */
  #agency() {
    const { agencies } = this.#commons;
    return agencies[Math.floor(agencies.length * this.#rng.next() ** 1.7)];
  }

  #stock(): string[] {
    const { stock } = this.#commons;
    const pick = () => stock[Math.floor(stock.length * this.#rng.next() ** 1.5)] ?? '';
    return Array.from({ length: this.#rng.between(1, 3) }, pick);
  }

  /** @param keeps days after which there is another one, 0 where there never is */
  #line(next: () => Contact, { first, last }: Life, keeps: number): Line {
    const line = [{ contact: next(), from: 0 }];
    if (keeps > 0)
      for (let day = first + keeps; day < last; day += keeps * within(this.#rng, 0.6, 1.4))
        line.push({ contact: next(), from: day });
    return line;
  }

  #stays(kind: Kind, base: Land, seeks: boolean, ads: number): Operator['stays'] {
    const rng = this.#rng;
    const among = (land: Land, count: number) =>
      rng.sample(land.places, count).map((place) => ({ land, place }));
    if (kind === 'mono') return among(base, rng.between(1, 3));
    if (kind === 'house') return among(base, 1);
    if (kind !== 'circuit') return among(base, ads > 1 && rng.chance(0.25) ? 2 : 1);
    const lands = seeks || rng.chance(0.3) ? rng.sample(abroad, rng.between(1, 3)) : [base];
    return lands.flatMap((land) => among(land, rng.between(1, 4)));
  }

  #personas(id: string, kind: Kind, ads: number, { first, last }: Life, lines: number): Persona[] {
    const rng = this.#rng;
    const few = kind === 'duo' ? 2 : 1;
    const count = large.some((one) => one === kind) ? Math.ceil(ads / rng.between(9, 18)) : few;
    return Array.from({ length: count }, (_, i) => {
      // Those of a large house come and go.
      const begins = count < 4 ? first : within(rng, first, first + 0.75 * (last - first));
      const ends = count < 4 ? last : Math.min(last, begins + within(rng, 60, 200));
      const came = rng.chance(this.#rates.moved);
      const before = came ? this.#left.find((one) => one.last < begins) : undefined;
      const own = rng.between(3, 5 + Math.round((ends - begins) / 60));
      const scenes = before?.scenes ?? Array.from({ length: own }, (_, n) => `${id}-${i}-${n}`);
      const persona = { scenes, line: i % lines, number: rng.int(60), first: begins, last: ends };
      if (!before && count > 3) this.#left.push(persona);
      return persona;
    });
  }

  /** Accounts, addresses and payments of the operator's own. */
  #own(of: Pick<Operator, 'kind' | 'ads' | 'base' | 'life' | 'rotates'>): Beside[] {
    const rng = this.#rng;
    const { kind, ads, base, life, rotates } = of;
    const sure =
      kind === 'circuit' || rotates === 'beside' || (kind === 'thief' && rotates) ? 1 : 0;
    const count = Math.max(sure, Math.floor(wants[kind] + rng.next()));
    const kinds = ['handle', 'payment', 'handle', 'email', 'site'] as const;
    return rng.sample(ads > 10 ? kinds : kinds.slice(0, 3), count).map((what, i) => {
      // Whoever is known by looks alone changes accounts as well, though not on the same day.
      const leaves = rotates === 'looks' ? 1.6 : rotates && i > 0 && rng.chance(0.4) ? 2.5 : 0;
      const line = this.#line(() => this.#supplies[what](base), life, leaves * this.#rates.keeps);
      const rate = i < sure ? within(rng, 0.5, 0.9) : within(rng, 0.15, 0.8);
      return { line, rate, label: what === 'payment' ? 'pay' : 'call', whose: 'own' };
    });
  }

  #shared(place: Place | undefined): Beside[] {
    const rng = this.#rng;
    const { studios, inns, brokers, windows } = this.#commons;
    const among = (
      of: readonly Contact[],
      label: 'studio' | 'inn' | 'broker' | 'call',
      rate: number,
    ): Beside[] => {
      if (of.length === 0 || !rng.chance(this.#rates[label === 'call' ? 'window' : label]))
        return [];
      return [{ line: [{ contact: rng.pick(of), from: 0 }], rate, label, whose: 'shared' }];
    };
    return [
      ...among(studios, 'studio', 0.6),
      ...among((place && inns.get(place)) ?? [], 'inn', 0.5),
      ...among(brokers, 'broker', 0.6),
      ...among(windows, 'call', 0.7),
    ];
  }
}
