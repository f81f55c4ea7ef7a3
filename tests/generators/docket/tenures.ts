import type { Chance } from './chance.ts';
import type { Contact, Registry } from './contacts.ts';
import type { Land } from './lands.ts';
import type { Tenure } from './plan.ts';
import type { Rates } from './rates.ts';

/** Days for which a number lies idle before the operator sells it again. */
const idle = [80, 260] as const;

interface Given {
  readonly contact: Contact;
  readonly to: number;
  readonly owner: string;
}

/** Numbers that owners take up and drop. Owners are to come in the order in which they begin. */
export class Numbers {
  readonly #dropped = new Map<Land, Given[]>();

  readonly registry: Registry;
  readonly rates: Rates;

  constructor(registry: Registry, rates: Rates) {
    this.registry = registry;
    this.rates = rates;
  }

  /** From a shop, or one that was a stranger's and lay idle since. */
  take(owner: string, land: Land, from: number, to: number, beside?: Contact): Contact {
    const { chance } = this.registry;
    const dropped = this.#dropped.get(land) ?? [];
    const old = chance.is(this.rates.reassigned)
      ? chance.some(dropped, 60).find((one) => one.owner !== owner && isIdle(one, from))
      : undefined;
    if (old) dropped.splice(dropped.indexOf(old), 1);
    const contact = old?.contact ?? this.registry.phone(land, chance.is(0.12) ? beside : undefined);
    const at = contact.land ?? land;
    if (old) return contact;
    const there = this.#dropped.get(at) ?? [];
    there.push({ contact, to, owner });
    this.#dropped.set(at, there);
    return contact;
  }
}

const isIdle = ({ to }: Given, from: number): boolean =>
  from - to >= idle[0] && from - to <= idle[1];

/** Days on which an owner comes to the next contact, one after the other, the last of them until the end. */
function breaks(chance: Chance, from: number, to: number, mean: number): [number, number][] {
  const parts: [number, number][] = [];
  let began = from;
  while (began < to) {
    const length = Math.max(mean * 0.35, 0.5 * mean + chance.wait(0.5 * mean));
    const ended = to - began - length < mean * 0.3 ? to : began + length;
    parts.push([began, ended]);
    began = ended;
  }
  return parts;
}

interface Wanted {
  readonly owner: string;
  readonly land: Land;
  readonly from: number;
  readonly to: number;
  /** How many are in use at once. */
  readonly abreast: number;
  readonly withAccounts: boolean;
}

/** The numbers and accounts of a house in one city. */
export function tenuresOf(
  numbers: Numbers,
  wanted: Wanted,
): { numbers: Tenure[]; accounts: Tenure[] } {
  const { registry, rates } = numbers;
  const { chance } = registry;
  const { owner, land, from, to } = wanted;
  const tracks = Array.from({ length: wanted.abreast }, () =>
    breaks(chance, from, to, rates.numberDays * chance.within(0.7, 1.4)),
  );
  let last: Contact | undefined;
  const taken = tracks.flat().map(([began, ended]): Tenure => {
    last = numbers.take(owner, land, began, ended, last);
    return { contact: last, from: began, to: ended };
  });
  if (!wanted.withAccounts) return { numbers: taken, accounts: [] };
  const kind = land.plan.blocks.length === 0 ? 'line' : chance.is(0.8) ? 'telegram' : 'instagram';
  const spans = chance.is(rates.cleanBreaks)
    ? (tracks[0] ?? [])
    : breaks(chance, from, to, rates.accountDays * chance.within(0.7, 1.4));
  const accounts = spans.map(
    ([began, ended]): Tenure => ({ contact: registry.handle(kind), from: began, to: ended }),
  );
  return { numbers: taken, accounts };
}

export const inUse = <T extends { readonly from: number; readonly to: number }>(
  things: readonly T[],
  day: number,
): T[] => things.filter(({ from, to }) => from <= day && day < to);
