import type { Chance } from './chance.ts';
import { type Land, lands } from './lands.ts';
import { speeches, type Tongue } from './words/index.ts';

/** What land a number is of; Kazakhstan and Russia share a code, and not what comes after it. */
function landOf(number: string): Land {
  for (const [land, { plan }] of Object.entries(lands))
    if (plan.blocks.some((block) => number.startsWith(`+${plan.code}${block}`)))
      return land as Land;
  throw new Error(`No land has ${number}`);
}

/** The digits after code and trunk prefix, in their usual groups. */
function grouped(number: string, land: Land): string[] {
  const { code, groups } = lands[land].plan;
  let at = code.length + 1;
  return groups.map((length) => {
    at += length;
    return number.slice(at - length, at);
  });
}

/** As it is dialled at home. */
export function national(number: string, between: string): string {
  const land = landOf(number);
  const [first = '', ...others] = grouped(number, land);
  const { trunk, code } = lands[land].plan;
  const head = code === '7' ? [trunk, first] : [`${trunk}${first}`];
  return [...head, ...others].join(between);
}

export function international(number: string, between: string): string {
  const land = landOf(number);
  return [`+${lands[land].plan.code}`, ...grouped(number, land)].join(between);
}

/** As most people write it. */
export function written(chance: Chance, number: string, here: Land): string {
  const between = chance.one(['', ' ', '-', ' ', '']);
  const away = landOf(number) !== here;
  return away || chance.happens(0.5) ? international(number, between) : national(number, between);
}

const shift = (digits: string, zero: number) =>
  digits.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

const inWords = (digits: string, tongue: Tongue, between: string) =>
  [...digits]
    .map((sign) => speeches[tongue].digits[sign === '+' ? -1 : Number(sign)] ?? sign)
    .join(between);

/** The groups of a number as they are dialled, and who reads them. */
type Disguise = (chance: Chance, groups: readonly string[], tongue: Tongue) => string;

/** Ways to write a number for people and not for programs. */
const disguises: readonly Disguise[] = [
  (_, groups) => [...groups.join('')].join(' '),
  (chance, groups) => groups.join(chance.one(['.', ' . ', '*', '~', '_', '/', ' • '])),
  (chance, groups) => groups.join(chance.one(['🌸', '✨', '💎', '🔥', ' ☎ '])),
  (chance, groups, tongue) => {
    const o = ['ru', 'kk', 'ky', 'tg'].includes(tongue) ? 'о' : chance.one(['o', 'O']);
    return groups.join('-').replaceAll('0', o);
  },
  (_, groups, tongue) => {
    const digits = groups.join('');
    return `${digits.slice(0, -4)} ${inWords(digits.slice(-4), tongue, ' ')}`;
  },
  (chance, groups, tongue) => inWords(groups.join(''), tongue, chance.one([' ', '-', ', '])),
  (_, groups) => groups.join('').replace(/\d/g, '$&\uFE0F\u20E3'),
  (_, groups, tongue) => shift(groups.join('-'), tongue === 'th' ? 0x0e50 : 0xff10),
];

/** As those write it who hide it from programs. */
export function disguised(chance: Chance, number: string, tongue: Tongue, here: Land): string {
  const dialled = landOf(number) === here ? national(number, ' ') : international(number, ' ');
  return chance.one(disguises)(chance, dialled.split(' '), tongue);
}
