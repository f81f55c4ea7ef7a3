import { compare } from '../figures.ts';

/** A day on which an ad of an identifier began, and the country that it names. */
export type SeenIn = readonly [country: string, day: string];

/** An identifier that was advertised in one country and then in another. */
export interface Change {
  readonly from: string;
  readonly to: string;
  /** The day of the first ad in the other. */
  readonly day: string;
}

/**
 * The changes of country of one identifier: into each country of a day that was not among those of its last day, from
 * those of its last day that are not among those of this one, or from all of them.
 */
export function changesOf(seen: readonly SeenIn[]): Change[] {
  const days = new Map<string, Set<string>>();
  for (const [country, day] of [...seen].sort(([, one], [, other]) => compare(one, other))) {
    const held = days.get(day) ?? new Set();
    days.set(day, held.add(country));
  }
  const found: Change[] = [];
  let before = new Set<string>();
  for (const [day, now] of days) {
    const left = [...before].filter((country) => !now.has(country));
    const origins = left.length > 0 ? left : [...before];
    for (const to of now) {
      if (before.has(to)) continue;
      for (const from of origins) found.push({ from, to, day });
    }
    before = now;
  }
  return found;
}

/** Were two countries first seen on one day? Then nobody knows which came first. */
export function beganAtOnce(seen: readonly SeenIn[]): boolean {
  const first = seen.reduce((least, [, day]) => (day < least ? day : least), '9999');
  return new Set(seen.filter(([, day]) => day === first).map(([country]) => country)).size > 1;
}
