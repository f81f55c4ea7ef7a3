import type { Rng } from '../../../seed-data/rng.ts';
import { dialling, type Land } from './places.ts';
import { speeches, type Tongue } from './words/index.ts';

const landsByPrefix = Object.entries(dialling).flatMap(([land, { code, blocks }]) =>
  blocks.map((block) => [`+${code}${block}`, land as Land] as const),
);

/** Kazakhstan and Russia share a code, and not what comes after it. */
export function landOf(number: string): Land {
  const found = landsByPrefix.find(([prefix]) => number.startsWith(prefix));
  if (found === undefined) throw new Error(`${number} is of no land`);
  return found[1];
}

/** A number that nobody has had so far. */
export function freshNumber(rng: Rng, land: Land, used: Set<string>): string {
  const { code, blocks, groups } = dialling[land];
  const length = groups.reduce((sum, one) => sum + one, 0);
  for (;;) {
    const block = rng.pick(blocks);
    const rest = length - block.length;
    const number = `+${code}${block}${String(rng.int(10 ** rest)).padStart(rest, '0')}`;
    if (used.has(number)) continue;
    used.add(number);
    return number;
  }
}

function grouped(number: string): { plan: (typeof dialling)[Land]; groups: string[] } {
  const plan = dialling[landOf(number)];
  let at = plan.code.length + 1;
  const groups = plan.groups.map((length) => {
    at += length;
    return number.slice(at - length, at);
  });
  return { plan, groups };
}

type Way = (number: string) => string;

const tight: Way = (number) => number;
const abroad =
  (between: string): Way =>
  (number) => {
    const { plan, groups } = grouped(number);
    return [`+${plan.code}`, ...groups].join(between);
  };
const bracketed: Way = (number) => {
  const { plan, groups } = grouped(number);
  return `+${plan.code} (${groups[0]}) ${groups.slice(1).join('-')}`;
};
const home =
  (between: string): Way =>
  (number) => {
    const { plan, groups } = grouped(number);
    const [first = '', ...rest] = groups;
    if (plan.trunk === '8') return [plan.trunk, first, ...rest].join(between);
    return [`${plan.trunk}${first}`, ...rest].join(between);
  };
const homeBracketed: Way = (number) => {
  const { plan, groups } = grouped(number);
  const [first = '', ...rest] = groups;
  return plan.trunk === '8'
    ? `8(${first})${rest.join('-')}`
    : `(${plan.trunk}${first}) ${rest.join('-')}`;
};
const dialledAbroad: Way = (number) => `00${number.slice(1)}`;
const linked: Way = (number) => `https://wa.me/${number.slice(1)}`;

const anywhere: readonly Way[] = [tight, tight, abroad(' '), abroad('-'), bracketed];
const atHome: readonly Way[] = [home(''), home(' '), home('-'), homeBracketed];

/** As most write it: those at home often without the code of the land. */
export function plainly(rng: Rng, number: string, here: Land, inText: boolean): string {
  if (inText && rng.chance(0.05)) return linked(number);
  if (rng.chance(0.03)) return dialledAbroad(number);
  const local = landOf(number) === here && rng.chance(0.55);
  return rng.pick(local ? atHome : anywhere)(number);
}

const shifted = (digits: string, zero: number): string =>
  digits.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

const spelt = (digits: string, tongue: Tongue): string[] =>
  [...digits].map((digit) => speeches[tongue].digits[Number(digit)] ?? digit);

const nativeZero: Partial<Record<Tongue, number>> = {
  ...{ ar: 0x0660, fa: 0x06f0, th: 0x0e50, ja: 0xff10, ko: 0xff10 },
};
const roundLetter: Partial<Record<Tongue, string>> = { ru: 'о', kk: 'о', ky: 'О', tg: 'о' };

type Disguise = (rng: Rng, groups: readonly string[], tongue: Tongue) => string;

/** Ways that people read and programs stumble over. */
const disguises: readonly Disguise[] = [
  (rng, groups) => [...groups.join('')].join(rng.pick([' ', '.', '-', ' - '])),
  (rng, groups) => groups.join(rng.pick([' . ', '**', '~', ' / ', '_', ' | ', '…'])),
  (rng, groups) => groups.join(rng.pick(['🌙', '🍀', ' 📞 ', '⭐', '🔔'])),
  (_, groups, tongue) => groups.join(' ').replaceAll('0', roundLetter[tongue] ?? 'O'),
  (_, groups, tongue) => {
    const last = groups.at(-1) ?? '';
    return [...groups.slice(0, -1), ...spelt(last, tongue)].join(' ');
  },
  (_, groups, tongue) => {
    const [first = '', ...rest] = groups;
    return [...spelt(first, tongue), ...rest].join(' ');
  },
  (rng, groups, tongue) => spelt(groups.join(''), tongue).join(rng.pick([' ', ', ', '-'])),
  (_, groups) => groups.join(' ').replace(/\d/g, '$&\uFE0F\u20E3'),
  (_, groups, tongue) => shifted(groups.join(' '), nativeZero[tongue] ?? 0xff10),
  (_, groups) => shifted(groups.join('-'), 0x1d7ce),
];

/** As those write it who hide it, in the way that is their own. */
export function disguised(
  rng: Rng,
  number: string,
  here: Land,
  tongue: Tongue,
  habit: number,
): string {
  const dialled = landOf(number) === here ? home(' ')(number) : abroad(' ')(number).slice(1);
  const way = disguises[rng.chance(0.8) ? habit % disguises.length : rng.int(disguises.length)];
  return way?.(rng, dialled.split(' '), tongue) ?? dialled;
}

/** In the digits of a script where that is common. */
export const inOwnDigits = (said: string, tongue: Tongue): string =>
  tongue === 'ar' || tongue === 'fa' ? shifted(said, nativeZero[tongue] ?? 0x30) : said;
