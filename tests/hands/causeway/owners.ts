import type { Rng } from '../../../seed-data/rng.ts';
import { type Board, boardsOf } from './boards.ts';
import type { Kit } from './kit.ts';
import { type City, type Land, lands } from './lands.ts';
import type { Rates } from './rates.ts';
import type { Contact, Era, Owner } from './types.ts';
import { makeWording } from './words.ts';

/** Days that a world lasts. */
export const lasting = 620;

const byWeight = lands.flatMap((land) => Array.from({ length: land.weight }, () => land));

/** Sizes of owners in ads that add up: a few large, a third of one ad, a long tail between. */
export function sizesOf(
  rng: Rng,
  ads: number,
  heads: readonly number[],
  share: { readonly alone: number; readonly most: number },
): number[] {
  const sizes = heads.map((head) => Math.round(ads * head * (0.92 + 0.16 * rng.next())));
  let left = ads - sizes.reduce((sum, size) => sum + size, 0);
  while (left > 0) {
    const tail = 2 + Math.floor(2.5 * ((1 - rng.next()) ** (-1 / 1.2) - 1));
    const size = rng.chance(share.alone) ? 1 : Math.min(tail, Math.max(2, ads * share.most), left);
    sizes.push(Math.floor(size));
    left -= Math.floor(size);
  }
  return sizes;
}

/** When the ads of an owner came, in order; who sleeps is silent for months in the midst of them. */
function daysOf(rng: Rng, size: number, sleeps: boolean): number[] {
  const gap = sleeps ? rng.between(140, 260) : 0;
  const busy = Math.min(lasting - gap, size === 1 ? 0 : 12 + rng.next() * 22 * size ** 0.75);
  const began = rng.next() * (lasting - gap - busy);
  const bursts = Array.from({ length: 1 + Math.ceil(size / 4) }, () => rng.next() * busy);
  const days = Array.from({ length: size }, () =>
    rng.chance(0.6) ? Math.min(busy, rng.pick(bursts) + rng.next() * 2) : rng.next() * busy,
  );
  return days.map((day) => began + day + (day > busy / 2 ? gap : 0)).sort((a, b) => a - b);
}

interface Change {
  readonly rotates: boolean;
  /** Whether accounts go with the number. */
  readonly all: boolean;
}

function erasOf(
  rng: Rng,
  kit: Kit,
  { land, days }: Pick<Owner, 'land' | 'days'>,
  change: Change,
): Era[] {
  const { cities } = land;
  const size = days.length;
  const places = (): readonly City[] =>
    rng.sample(cities, size < 8 ? 1 : rng.between(1, size < 60 ? 2 : 3));
  const many = size > 12 && rng.chance(0.35);
  const phones = () => Array.from({ length: many ? 2 : 1 }, () => kit.phone(land));
  const handles = () => (rng.chance(0.7) ? [kit.handle(land)] : []);
  const eras: Era[] = [{ from: 0, phones: phones(), handles: handles(), cities: places() }];
  if (!change.rotates) return eras;
  // A number is changed between two ads, so that every era has some.
  const step = Math.max(2, Math.ceil(size / rng.between(2, size < 8 ? 3 : 9)));
  for (let at = step; at + 1 < size; at += step) {
    const last = eras.at(-1) as Era;
    eras.push({
      from: days[at] ?? 0,
      phones: phones(),
      handles: change.all ? handles() : last.handles,
      cities: rng.chance(0.25) ? places() : last.cities,
    });
  }
  return eras;
}

/** Everything that is somebody's own. */
export function makeOwner(
  rng: Rng,
  kit: Kit,
  id: string,
  size: number,
  rates: Pick<Rates, 'rotating' | 'allChanges' | 'sleepers'>,
): Owner {
  const land: Land = rng.pick(byWeight);
  const days = daysOf(rng, size, size >= 4 && rng.chance(rates.sleepers));
  const rotates = size >= 4 && rng.chance(rates.rotating);
  const eras = erasOf(rng, kit, { land, days }, { rotates, all: rng.chance(rates.allChanges) });
  const tongue = rng.pick([land.tongues[0], ...land.tongues]) ?? 'en';
  const second = size > 3 && rng.chance(0.2) ? rng.pick(land.tongues) : tongue;
  const count = Math.min(6, 1 + Math.floor(Math.sqrt(size) / 2.2));
  const wordings = Array.from({ length: second === tongue ? count : count + 1 }, (_, i) =>
    makeWording(rng, `${id}/${i}`, i === 0 ? tongue : rng.pick([tongue, second])),
  );
  const photos = rng.chance(0.9) ? Math.ceil(1 + (1 + rng.next()) * size ** 0.6) : 0;
  const boards: readonly Board[] = rng.sample(boardsOf(land), size === 1 ? 1 : rng.between(1, 3));
  const also: Contact[] = rng.chance(0.25) ? [kit.email(land)] : [];
  const first = rng.pick([kit.payment, kit.payment, kit.email]).call(kit, land);
  return {
    id,
    land,
    size,
    days,
    eras,
    boards,
    wordings,
    pictures: Array.from({ length: photos }, (_, i) => `${id}/${i}`),
    kept: [first, ...also],
  };
}
