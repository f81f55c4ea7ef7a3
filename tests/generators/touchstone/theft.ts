import { placesOf } from '../../../seed-data/places.ts';
import { gather } from '../gather.ts';
import { boardsIn } from './boards.ts';
import type { Ad, Owner, Picture, Shown } from './cast.ts';
import { lasts } from './house.ts';
import type { Stage } from './issue.ts';
import { inUse } from './rota.ts';
import { shownOf } from './showing.ts';

/** Those who take what others have put up, and put their own number under it. */
export class Theft {
  private readonly stage: Stage;
  /** All that can be copied, copies among it, by the week in which it came. */
  private readonly weeks: Ad[][] = Array.from({ length: Math.ceil(lasts / 7) + 40 }, () => []);
  private copies = 0;

  constructor(stage: Stage, posted: readonly Ad[]) {
    this.stage = stage;
    for (const ad of posted) this.offer(ad);
  }

  private offer(ad: Ad): void {
    if (ad.pictures.some(({ whose }) => whose !== 'shared'))
      this.weeks[Math.floor(ad.day / 7)]?.push(ad);
  }

  /** Ads of one copycat: whom he has chosen he copies some times, here and there. */
  adsOf(copycat: Owner): Ad[] {
    const { rng } = this.stage;
    const ads: Ad[] = [];
    const length = copycat.ends - copycat.begins;
    while (ads.length < copycat.size) {
      const day = copycat.begins + length * rng.next();
      const victim = this.victim(day);
      if (!victim) return ads;
      const times = Math.min(copycat.size - ads.length, rng.pick([1, 1, 2, 3, 4]));
      for (let at = 0; at < times; at++)
        ads.push(this.copy(copycat, victim, Math.max(victim.day, day) + at * 4 * rng.next()));
    }
    for (const ad of ads) this.offer(ad);
    return ads;
  }

  private victim(day: number): Ad | undefined {
    const { rng } = this.stage;
    for (let tries = 0; tries < 60; tries++) {
      const week = Math.floor(day / 7) - rng.int(9);
      const ads = this.weeks[week] ?? [];
      if (ads.length === 0) continue;
      const ad = rng.pick(ads);
      if (ad.abroad === undefined && ad.day < day) return ad;
    }
    return undefined;
  }

  private copy(copycat: Owner, victim: Ad, day: number): Ad {
    const { rng } = this.stage;
    const near = rng.chance(0.4);
    const country = near || rng.chance(0.5) ? victim.place.country : copycat.home;
    const place = near ? victim.place : rng.pick(placesOf[country]);
    const board = rng.pick(boardsIn(country));
    const desk = rng.pick(copycat.desks);
    const ownWords = [...desk.scripts].filter(([language]) => language === victim.language);
    const words = rng.chance(0.25) ? ownWords[0]?.[1] : undefined;
    const script = words && inUse(rng, words, day);
    const pictures = rng.chance(0.92) || script ? this.takenPictures(victim) : [];
    this.copies += 1;
    return {
      owner: copycat,
      person: victim.person,
      hand: desk.hand,
      board,
      day,
      place,
      language: victim.language,
      script: script ?? victim.script,
      scriptWhose: script ? 'own' : victim.scriptWhose === 'shared' ? 'shared' : 'taken',
      dice: script ? `copy ${this.copies}` : victim.dice,
      pictures,
      shown: [
        ...shownOf({ owner: copycat, desk, board, day, place, stage: this.stage }, false),
        ...(script ? [] : this.forgotten(victim, board.sourceFields !== 'none')),
      ],
    };
  }

  private takenPictures(victim: Ad): Picture[] {
    const { rng } = this.stage;
    const all = victim.pictures;
    const some = rng.chance(0.5) ? all : rng.sample(all, rng.between(1, all.length));
    return some.map((picture): Picture => {
      const copy = rng.pick([picture.copy, 'saved', 'saved', 'cropped'] as const);
      return { ...picture, copy, whose: picture.whose === 'shared' ? 'shared' : 'taken' };
    });
  }

  /** The number that stands in the copied text, overlooked; more rarely where nothing else tells which is whose. */
  private forgotten(victim: Ad, told: boolean): Shown[] {
    const { rng, rates } = this.stage;
    const left = victim.shown.find(
      ({ contact, as, whose }) =>
        as === 'own' && whose === 'own' && contact.id.startsWith('phone:'),
    );
    if (!left || !rng.chance(told ? rates.forgotten : rates.forgotten / 4)) return [];
    return [{ ...left, sourceField: 'text', whose: 'taken', covert: left.covert }];
  }
}

/** Of some copycats those whom they copied warn, and name the number. */
export function withWarnings(
  { rng, rates }: Stage,
  posted: readonly Ad[],
  copied: readonly Ad[],
): Ad[] {
  const warning = new Map<Ad, Shown>();
  const byPerson = gather(posted, ({ person }) => person);
  const seen = new Set<Owner>();
  for (const copy of copied) {
    if (seen.has(copy.owner)) continue;
    seen.add(copy.owner);
    const number = copy.shown.find(
      ({ contact, whose }) => whose === 'own' && contact.id.startsWith('phone:'),
    );
    if (!number || !rng.chance(rates.warned)) continue;
    const later = (byPerson.get(copy.person) ?? []).filter(
      ({ day }) => day > copy.day && day < copy.day + 60,
    );
    for (const ad of rng.sample(later, rng.between(1, 3)))
      warning.set(ad, {
        ...{ contact: number.contact, sourceField: 'text', as: 'warning' },
        ...{ whose: 'taken', covert: false },
      });
  }
  return posted.map((ad) => {
    const said = warning.get(ad);
    return said ? { ...ad, shown: [...ad.shown, said] } : ad;
  });
}
