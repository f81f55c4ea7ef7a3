import type { Rng } from '../../../seed-data/rng.ts';
import { type City, citiesOf, lands } from './places.ts';
import type { Rates } from './rates.ts';

/** From this day in this city. */
export interface Stay {
  readonly from: number;
  readonly city: City;
}

/** Days of so many ads, in order: evenly, by the week, or in heaps; with months of silence between for some. */
export function daysOf(rng: Rng, size: number, { span, pause }: Rates): number[] {
  if (size === 1) return [rng.next() * span];
  const gap = Math.exp(Math.log(1.5) + rng.next() * Math.log(12));
  const length = Math.min(span * (0.3 + 0.68 * rng.next()), size * gap);
  const silent = size >= 6 && rng.chance(pause) ? rng.between(100, 260) : 0;
  const whole = Math.min(length + silent, span);
  const start = rng.next() * (span - whole);
  const break_ = start + (whole - silent) * (0.3 + 0.4 * rng.next());
  const rhythm = rng.pick(['even', 'even', 'week', 'heaps'] as const);
  const heaps = Array.from({ length: Math.ceil(size / rng.between(3, 9)) }, () => rng.next());
  const days = Array.from({ length: size }, (_, at) => {
    const active = whole - silent;
    if (rhythm === 'heaps') return rng.pick(heaps) * active + 2 * rng.next();
    const even = ((at + rng.next()) / size) * active;
    return rhythm === 'week' ? 7 * Math.floor(even / 7) + rng.next() : even;
  });
  return days
    .map((day) => start + day)
    .map((day) => (silent > 0 && day > break_ ? day + silent : day))
    .sort((one, other) => one - other);
}

/** Where somebody is who travels for so many days, or stays. */
export function staysOf(rng: Rng, start: City, days: number, first: number): Stay[] {
  const stays: Stay[] = [{ from: -1000, city: start }];
  if (days <= 0) return stays;
  const round = rng.sample(citiesOf[start.land], rng.between(2, 4));
  const abroad = rng.chance(0.3) ? citiesOf[rng.pick(lands[start.land].routes)] : [];
  for (let day = first + rng.between(5, 40); day < first + days; day += rng.between(6, 45)) {
    const away = abroad.length > 0 && rng.chance(0.35);
    stays.push({ from: day, city: rng.pick(away ? abroad : [start, ...round]) });
  }
  return stays;
}

/** The last that began, of those that begin one after the other. */
export function lastBegun<T extends { readonly from: number }>(
  of: readonly T[],
  day: number,
): T | undefined {
  return of.findLast(({ from }) => from <= day) ?? of[0];
}
