import type { Rng } from '../../../seed-data/rng.ts';
import { type Ad, horizon, type Operator, type Shot, within } from './cast.ts';
import { priceOf, shownOn } from './showing.ts';
import { author, phrase, type Wording } from './wording.ts';

/** From the ads of others, in the order of their days, makes those of people who copy them. */
export class Copying {
  readonly #rng: Rng;
  readonly #forgotten: number;
  readonly #all: readonly Ad[];
  readonly #own = new Map<string, Wording>();

  constructor(rng: Rng, forgotten: number, ads: readonly Ad[]) {
    this.#rng = rng;
    this.#forgotten = forgotten;
    this.#all = ads.filter(({ shots, lines }) => shots.length > 0 && lines.length > 2);
  }

  adsOf(thief: Operator): Ad[] {
    const rng = this.#rng;
    const ads: Ad[] = [];
    let victim: Ad | undefined;
    const days = Array.from({ length: thief.ads }, () =>
      within(rng, thief.life.first, thief.life.last),
    );
    for (const day of days.sort((a, b) => a - b)) {
      if (!victim || rng.chance(0.45)) victim = this.#victim(thief, day);
      ads.push(this.#copy(thief, victim, day));
    }
    return ads;
  }

  /** An ad of the weeks before, best in a tongue of the thief's land. */
  #victim({ base }: Operator, day: number): Ad {
    const rng = this.#rng;
    const near = this.#all.filter((ad) => ad.day < day - 1 && ad.day > day - 60);
    const from = near.length > 0 ? near : this.#all;
    const looked = Array.from({ length: 12 }, () => rng.pick(from));
    return looked.find(({ tongue }) => base.tongues.includes(tongue)) ?? rng.pick(from);
  }

  #copy(thief: Operator, victim: Ad, day: number): Ad {
    const rng = this.#rng;
    const what = rng.next();
    const words = what < 0.55 || what > 0.85;
    const wording = words ? victim.wording : this.#words(thief, victim);
    const shots = what < 0.85 ? this.#taken(thief, victim) : this.#pictures(thief);
    const { land, place } = rng.pick(thief.stays);
    const old = victim.shown.find(
      ({ contact, whose }) => contact.kind === 'phone' && whose === 'own',
    );
    const shown = shownOn(rng, thief, 0, day, false);
    if (old && rng.chance(this.#forgotten)) shown.push({ ...old, label: 'call', whose: 'taken' });
    const name = rng.chance(0.5) ? phrase(rng, victim.tongue, 'names') : victim.slots.name;
    const wordingIs = wording.shared ? 'shared' : words ? 'taken' : 'own';
    const { tongue } = victim;
    const slots = { ...victim.slots, name, price: priceOf(rng, land) };
    const board = rng.pick(land.boards);
    const lines = words ? victim.lines : wording.lines;
    const { title } = wording;
    const put = { owner: thief, day: Math.min(day, horizon), board, land, place, tongue };
    return { ...put, wording, wordingIs, title, lines, slots, shown, shots };
  }

  #words({ id, house }: Operator, { tongue }: Ad): Wording {
    const key = `${id}-${tongue}`;
    const own = this.#own.get(key) ?? author(this.#rng, key, tongue, '', house);
    this.#own.set(key, own);
    return own;
  }

  #taken({ id }: Operator, { shots }: Ad): Shot[] {
    const rng = this.#rng;
    return rng.sample(shots, rng.between(1, 4)).map((shot) => ({
      scene: shot.scene,
      change: rng.pick(['', 'saved', 'saved', 'mirrored', 'marked', 'cropped']),
      by: id,
      whose: shot.whose === 'own' ? 'taken' : shot.whose,
    }));
  }

  #pictures({ personas: [own] }: Operator): Shot[] {
    if (!own || this.#rng.chance(0.5)) return [];
    return [{ scene: this.#rng.pick(own.scenes), change: '', by: '', whose: 'own' }];
  }
}
