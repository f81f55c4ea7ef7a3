import type { Rng } from '../../../seed-data/rng.ts';
import { boardsOf } from './boards.ts';
import type { Kit } from './kit.ts';
import { type Land, lands, type Tongue } from './lands.ts';
import type { Rates } from './rates.ts';
import type { Contact, Era, Owner } from './types.ts';
import { makeTemplate } from './words.ts';

/** Days that a scenario lasts. */
const lasting = 900;

const byWeight = lands.flatMap((land) => Array.from({ length: land.weight }, () => land));
export const anyLand = (rng: Rng): Land => rng.pick(byWeight);

/** Sizes that add up: the largest, as parts of all; owners of one ad; a heavy tail between. */
export function sizesOf(rng: Rng, ads: number, total: number): number[] {
  const sizes = [0.024, 0.017, 0.013, 0.011, 0.009, 0.008].map((head) =>
    Math.round(total * head * (0.93 + 0.14 * rng.next())),
  );
  let left = ads - sizes.reduce((sum, size) => sum + size, 0);
  while (left > 0) {
    const tail = Math.floor(2 * (1 - rng.next()) ** (-1 / 0.95));
    const size = rng.chance(0.42)
      ? 1
      : Math.min(tail, Math.max(2, Math.floor(total * 0.011)), left);
    sizes.push(size);
    left -= size;
  }
  return sizes;
}

/** Copies come in ones to nines mostly. */
export function copyingSizes(rng: Rng, ads: number): number[] {
  const sizes: number[] = [];
  for (let left = ads; left > 0; left -= sizes.at(-1) ?? left) {
    const size = rng.chance(0.06) ? rng.between(10, 24) : 1 + Math.floor(9 * rng.next() ** 1.7);
    sizes.push(Math.min(size, left));
  }
  return sizes;
}

/** In order; who sleeps is silent for months in the midst. */
function daysOf(rng: Rng, size: number, sleeps: boolean): number[] {
  const gap = sleeps ? rng.between(130, 280) : 0;
  const busy = size === 1 ? 0 : Math.min(460, 5 + (0.4 + rng.next()) * 16 * size ** 0.6);
  const began = rng.next() * (lasting - gap - busy);
  const rounds = Array.from({ length: 1 + Math.ceil(size / 5) }, () => rng.next() * busy);
  return Array.from({ length: size }, () => {
    const day = rng.chance(0.5) ? Math.min(busy, rng.pick(rounds) + rng.next()) : rng.next() * busy;
    return began + day + (day > busy / 2 ? gap : 0);
  }).sort((a, b) => a - b);
}

interface Habit {
  readonly rotates: boolean;
  readonly accounts: boolean;
}

function erasOf(rng: Rng, kit: Kit, land: Land, days: readonly number[], habit: Habit): Era[] {
  const size = days.length;
  const parallel = size < 10 ? 1 : rng.between(1, 1 + Math.floor(size ** 0.3 / 2));
  const phones = () => Array.from({ length: parallel }, () => kit.phone(land));
  const handles = (): readonly Contact[] => (rng.chance(0.6) ? [kit.handle(land)] : []);
  const eras: Era[] = [{ from: 0, phones: phones(), handles: handles() }];
  if (!habit.rotates) return eras;
  // Some have a number for a few ads only, others for months.
  const step = rng.chance(0.45)
    ? rng.between(2, 6)
    : Math.max(2, Math.ceil(size / rng.between(2, 3 + Math.floor(size ** 0.5))));
  for (let at = step; at < size; at += step) {
    const before = eras.at(-1)?.handles ?? [];
    const now = habit.accounts ? handles() : before;
    eras.push({ from: days[at] ?? 0, phones: phones(), handles: now });
  }
  return eras;
}

/** Everything that is somebody's own. */
export function makeOwner(
  rng: Rng,
  kit: Kit,
  id: string,
  size: number,
  rates: Pick<Rates, 'rotating' | 'accounts' | 'sleepers'>,
  like: { readonly land?: Land; readonly cities?: Owner['cities']; readonly tongue?: Tongue } = {},
): Owner {
  const land = like.land ?? anyLand(rng);
  const tongue = like.tongue ?? rng.pick([land.tongues[0] ?? 'en', ...land.tongues]);
  const days = daysOf(rng, size, size > 3 && rng.chance(rates.sleepers));
  const habit = {
    rotates: size > 2 && rng.chance(rates.rotating),
    accounts: rng.chance(rates.accounts),
  };
  const also: Contact[] = [kit.payment(land)];
  if (rng.chance(0.35)) also.push(kit.email(land));
  if (size > 5 && rng.chance(0.3)) also.push(kit.site(land));
  const towns = size < 10 ? 1 : rng.between(1, size < 80 ? 2 : 3);
  const faces = size > 11 && rng.chance(0.5) ? rng.between(2, 2 + Math.floor(size ** 0.4)) : 1;
  const templates = Math.ceil(faces * 0.7) + Math.floor(rng.next() ** 1.5 * size ** 0.25);
  const pictures = rng.chance(0.65)
    ? Math.ceil((0.4 + 0.6 * rng.next()) * size ** 0.45) + faces
    : 0;
  return {
    id,
    land,
    tongue,
    cities: like.cities ?? rng.sample(land.cities, towns),
    days,
    eras: erasOf(rng, kit, land, days, habit),
    lasting: also,
    templates: Array.from({ length: templates }, (_, i) => {
      const other = i > 0 && rng.chance(0.15);
      return makeTemplate(rng, `${id}/${i}`, other ? rng.pick(land.tongues) : tongue);
    }),
    pictures: Array.from({ length: pictures }, (_, i) => `${id}/${i}`),
    faces,
    boards: rng.sample(boardsOf(land), size === 1 ? 1 : rng.between(1, 4)),
    bare: rng.chance(0.3) ? 0.5 : 0.08,
  };
}
