import type { Rng } from '../../../seed-data/rng.ts';
import type { Land } from './lands.ts';
import type { Tongue } from './words/index.ts';

const keycaps = (digits: string) => digits.replace(/\d/g, '$&\u{fe0f}\u{20e3}');
const shifted = (zero: number) => (digits: string) =>
  digits.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

const said: Readonly<Record<string, string>> = {
  ru: 'ноль один два три четыре пять шесть семь восемь девять',
  kk: 'нөл бір екі үш төрт бес алты жеті сегіз тоғыз',
  tr: 'sıfır bir iki üç dört beş altı yedi sekiz dokuz',
  en: 'zero one two three four five six seven eight nine',
};

function inWords(tongue: string, dialled: string): string {
  const words = said[tongue]?.split(' ');
  return words ? [...dialled].flatMap((digit) => words[Number(digit)] ?? []).join(' ') : dialled;
}

interface Parts {
  readonly code: string;
  readonly groups: readonly string[];
  /** As it is dialled where the ad is. */
  readonly dialled: readonly string[];
  readonly tongue: string;
}

/** Ways in which people write a number; the plain ones first. */
const ways: readonly ((parts: Parts) => string)[] = [
  ({ groups, code }) => `+${code} ${groups.join(' ')}`,
  ({ dialled }) => dialled.join(' '),
  ({ groups, code }) => `+${code}${groups.join('')}`,
  ({ dialled }) => dialled.join(''),
  ({ groups: [first, ...rest], code }) => `+${code} (${first}) ${rest.join('-')}`,
  ({ dialled }) => dialled.join('-'),
  ({ groups, code }) => `+${code}.${groups.join('.')}`,
  ({ groups, code }) => `wa.me/${code}${groups.join('')}`,
];

/** Ways in which people hide one from a machine. */
const disguises: typeof ways = [
  ({ dialled }) => keycaps(dialled.join('')),
  ({ groups, code }) => shifted(0xff10)(`${code} ${groups.join(' ')}`),
  ({ dialled }) => [...dialled.join('')].join(' '),
  ({ groups, code }) => [...`+${code}${groups.join('')}`].join('\u200b'),
  ({ groups, code }) => `+${code} ${groups.join(' ').replace(/0(?=0)/g, 'O')}`,
  ({ dialled, tongue }) => inWords(tongue, dialled.join('')),
  ({ dialled, groups, code, tongue }) =>
    tongue === 'th' ? shifted(0xe50)(dialled.join('-')) : `+${code}_${groups.join('_')}`,
];

/** How an operator is used to write its numbers. */
export interface Hand {
  readonly way: number;
  readonly disguise: number;
  /** How often it keeps to its way, and how often it disguises. */
  readonly steady: number;
  readonly hides: number;
}

export const handOf = (rng: Rng): Hand => ({
  way: rng.int(ways.length - 1),
  disguise: rng.int(disguises.length),
  steady: 0.5 + 0.5 * rng.next(),
  hides: rng.chance(0.2) ? 0.4 : 0.02,
});

/**
 * @param e164 a number with its plus, of the land
 * @param near whether it is written where it can be dialled without the code of the land
 */
export function writeNumber(
  rng: Rng,
  hand: Hand,
  e164: string,
  { land, near, tongue }: { readonly land: Land; readonly near: boolean; readonly tongue: Tongue },
): string {
  const { code, trunk, groups: sizes } = land.plan;
  const national = e164.slice(1 + code.length);
  const groups = sizes.map((size, i) => {
    const from = sizes.slice(0, i).reduce((sum, before) => sum + before, 0);
    return national.slice(from, from + size);
  });
  const [first, ...rest] = groups;
  const within = trunk === '8' ? [trunk, ...groups] : [`${trunk}${first}`, ...rest];
  const dialled = near ? within : [`+${code}`, ...groups];
  const parts = { code, groups, dialled, tongue };
  const list = rng.chance(hand.hides) ? disguises : ways;
  const own = list === ways ? hand.way : hand.disguise;
  const way = rng.chance(hand.steady) ? list[own] : rng.pick(list);
  return (way ?? rng.pick(ways))(parts);
}

/** A number of which the last digits are not shown. */
export const masked = (land: Land): string =>
  `${land.plan.trunk}${land.plan.groups.map((size, i) => (i > 1 ? '*' : '0').repeat(size)).join(' ')}`;
