import { newFixed, newName, newPayment, newWording } from './assets.ts';
import type { Chance } from './chance.ts';
import { type Land, numberGiver, oneLand } from './lands.ts';
import type { Line, Owner } from './model.ts';

/** Days that a world lasts. */
export const lasts = 450;

/** One in seven placed a single ad, most 2 to 30, a tenth more, and none above a fiftieth of all. */
function oneSize(chance: Chance, ads: number): number {
  const at = chance.next();
  const size = (() => {
    if (at < 0.14) return 1;
    if (at < 0.62) return chance.between(2, 8);
    if (at < 0.9) return chance.between(9, 30);
    return at < 0.98 ? chance.between(31, 80) : chance.between(81, 300);
  })();
  return Math.min(size, Math.max(8, Math.round(ads * 0.02)));
}

/** Makes what is an owner's own, none of it twice. */
export interface Maker {
  readonly chance: Chance;
  readonly phone: (land: Land) => string;
  readonly handle: (land: Land) => string;
  readonly payment: () => string;
  readonly email: () => string;
  readonly site: () => string;
}

export function makerOf(chance: Chance, seed: number): Maker {
  const number = numberGiver();
  let count = 0;
  const name = () => newName(chance, ++count);
  return {
    chance,
    phone: (land) => `phone:${number(land)}`,
    handle: (land) => `handle:${chance.one(land.apps)}:${name()}`,
    payment: () => newPayment(chance, `ferry payment ${seed} ${++count}`),
    email: () => `email:${name()}@${chance.one(['post', 'letters', 'inbox'])}.example`,
    site: () => `site:${name().replaceAll('_', '-')}.example`,
  };
}

/** One after the other, each for so many days; the last until the end. */
function inTurn(owner: { from: number; until: number }, days: number, next: () => string): Line[] {
  const lines: Line[] = [];
  for (let day = owner.from; day < owner.until; day += days)
    lines.push({ id: next(), from: day, until: Math.min(day + days, owner.until) });
  return lines;
}

/** Who works with what; `rotating` is how many of the owners change their numbers. */
export function newOwner(
  make: Maker,
  id: string,
  size: number,
  rates: { readonly rotating: number },
): Owner {
  const { chance } = make;
  const land = oneLand(chance);
  const crew = size > 8;
  const lasting = Math.min(lasts, chance.between(10, 40) + size * chance.between(3, 9));
  const from = chance.next() * (lasts - lasting);
  const span = { from, until: from + lasting };
  const rotates = size > 2 && chance.happens(rates.rotating);
  // Two to four ads with each number, two weeks at the least.
  const turn = Math.max(14, (lasting * chance.between(2, 4)) / size);
  const always = (next: () => string): Line[] => [{ id: next(), ...span }];
  const sideBySide = 1 + (crew && chance.happens(0.5) ? 1 : 0) + Math.floor(size / 40);
  const many = <T>(count: number, one: (at: number) => T) =>
    Array.from({ length: count }, (_, at) => one(at));
  const phones = many(sideBySide, () =>
    rotates
      ? inTurn(span, turn * (size > 40 ? 2 : 1), () => make.phone(land))
      : always(() => make.phone(land)),
  ).flat();
  const handleCount = (chance.happens(0.6) ? 1 : 0) + Math.floor(size / 60);
  const handles = many(handleCount, () =>
    rotates && chance.happens(0.6)
      ? inTurn(span, turn, () => make.handle(land))
      : always(() => make.handle(land)),
  ).flat();
  const languages = chance.some(land.languages, crew ? 2 : 1);
  const sector = chance.happens(0.65) ? 'rest' : 'work';
  const fixed = newFixed(chance, languages[0] ?? 'ru');
  const wordings = many(Math.min(8, 1 + (size > 6 ? 1 : 0) + Math.floor(size / 25)), (at) => {
    const language = languages[at % languages.length] ?? 'ru';
    const named = at > 0 && crew ? newFixed(chance, language) : fixed;
    return newWording(chance, {
      id: `${id}/${at}`,
      language,
      sector,
      whose: 'own',
      fixed: named,
    });
  });
  return {
    id,
    size,
    land,
    cities: chance.some(land.cities, crew ? chance.between(1, 3) : 1),
    boards: chance.some(land.boards, chance.between(1, crew ? 4 : 2)),
    sector,
    languages,
    fixed,
    price: chance.between(4, 40) * 5,
    ...span,
    phones,
    handles,
    emails: chance.happens(0.12) ? [make.email()] : [],
    sites: chance.happens(crew ? 0.2 : 0.05) ? [make.site()] : [],
    payments: many(
      chance.happens(rotates ? 0.6 : 0.25) ? 1 + Math.floor(size / 80) : 0,
      make.payment,
    ),
    shots: many(3 + Math.floor(size ** 0.6), (at) => ({ id: `${id}/${at}`, whose: 'own' })),
    wordings,
  };
}

/** Owners with so many ads in all. */
export function newOwners(
  make: Maker,
  ads: number,
  whole: number,
  letter: string,
  rates: { readonly rotating: number },
): Owner[] {
  const owners: Owner[] = [];
  for (let left = ads; left > 0; ) {
    const size = Math.min(left, oneSize(make.chance, whole));
    owners.push(newOwner(make, `${letter}${owners.length}`, size, rates));
    left -= size;
  }
  return owners;
}
