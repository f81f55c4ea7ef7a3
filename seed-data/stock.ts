/** Numbers and serials of one scenario: the only state while owners are laid out. */
import type { PhoneUse } from './actors.ts';
import { countryOf, phoneBook } from './phones.ts';
import type { CountryCode } from './places.ts';
import type { Scenario } from './presets.ts';
import type { Rng } from './rng.ts';

/** A reassigned number by design. */
export interface Recycling {
  phone: string;
  before: string;
  after: string;
}

export interface Stock {
  scenario: Scenario;
  /** A number for `owner` from day `from` on: new, or given up by somebody else long before. */
  phone(country: CountryCode, owner: string, from: number, rng: Rng): string;
  /** Numbers that `owner` gave up may come back with others. Each comes back once. */
  retire(owner: string, lines: PhoneUse[][]): void;
  serial(): number;
  recyclings: Recycling[];
}

interface Retired {
  phone: string;
  owner: string;
  till: number;
}

export function openStock(scenario: Scenario, seed: number): Stock {
  const next = phoneBook(Math.abs(seed * 37) % 1000);
  const retired = new Map<CountryCode, Retired[]>();
  const again = new Set<string>();
  const recyclings: Recycling[] = [];
  let serial = 0;
  const givenUp = (country: CountryCode, owner: string, from: number): Retired | undefined => {
    const pool = retired.get(country) ?? [];
    const free = (one: Retired): boolean =>
      one.owner !== owner && one.till + scenario.reassignedGapDays <= from;
    const at = pool.findIndex(free);
    return at < 0 ? undefined : pool.splice(at, 1)[0];
  };
  return {
    scenario,
    recyclings,
    serial: () => ++serial,
    phone: (country, owner, from, rng) => {
      const old = rng.chance(scenario.reassigned) ? givenUp(country, owner, from) : undefined;
      if (old === undefined) return next(country);
      again.add(old.phone);
      recyclings.push({ phone: old.phone, before: old.owner, after: owner });
      return old.phone;
    },
    retire: (owner, lines) => {
      if (scenario.reassigned === 0) return;
      for (const { phone, till } of lines.flat()) {
        if (again.has(phone) || till + scenario.reassignedGapDays >= scenario.days) continue;
        const country = countryOf(phone);
        const pool = retired.get(country) ?? [];
        pool.push({ phone, owner, till });
        retired.set(country, pool);
      }
    },
  };
}
