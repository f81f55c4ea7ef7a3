/**
 * Numbers nobody is meant to reach. The subscriber part always begins 000 (00 where it has six
 * digits, 0 in Korea and Japan), a block that is not given out there; README.md has the table. The
 * first prefix is used up before the second begins, so small scenarios stay in one block a country.
 */
import type { CountryCode } from './places.ts';
import type { Rng } from './rng.ts';

interface NumberPlan {
  code: string;
  /** Trunk prefix that is dialled inside the country. */
  trunk: string;
  /** What follows the country code, before the counted digits. */
  blocks: string[];
  /** How the national number is grouped in writing. */
  groups: number[];
}

/** How many digits are counted in each block. */
const counted = 4;

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, step) => String(from + step));

function plan(
  [code, trunk]: [string, string],
  prefixes: string[],
  zeros: string,
  groups: number[],
): NumberPlan {
  return { code, trunk, blocks: prefixes.map((prefix) => prefix + zeros), groups };
}

const inKazakhstan = '700 701 702 705 706 707 708 747 771 775 776 777 778'.split(' ');
const inUzbekistan = '90 91 93 94 95 97 98 99 88 33 50'.split(' ');
const inKyrgyzstan = [...range(700, 709), ...range(500, 509), ...range(550, 559)];
const inTajikistan = ['90', '91', '92', '93', '98', '50', '55', '88'];

export const numberPlans: Record<CountryCode, NumberPlan> = {
  KZ: plan(['7', '8'], inKazakhstan, '000', [3, 3, 2, 2]),
  KG: plan(['996', '0'], inKyrgyzstan, '00', [3, 3, 3]),
  UZ: plan(['998', ''], inUzbekistan, '000', [2, 3, 2, 2]),
  TJ: plan(['992', ''], inTajikistan, '000', [2, 3, 4]),
  TM: plan(['993', '8'], ['65', '61', '62', '63', '64', '71'], '00', [2, 2, 2, 2]),
  RU: plan(['7', '8'], range(900, 919), '000', [3, 3, 2, 2]),
  TR: plan(['90', '0'], [...range(500, 509), ...range(530, 539)], '000', [3, 3, 2, 2]),
  AE: plan(['971', '0'], ['50', '52', '54', '55', '56', '58'], '000', [2, 3, 4]),
  KR: plan(['82', '0'], range(100_000, 100_009), '', [2, 4, 4]),
  JP: plan(['81', '0'], range(900_000, 900_009), '', [2, 4, 4]),
  TH: plan(['66', '0'], range(80, 99), '000', [2, 3, 4]),
};

/** Gives out numbers, each once. `scatter` moves the start, so seeds differ. */
export function phoneBook(scatter: number): (country: CountryCode) => string {
  const given = new Map<CountryCode, number>();
  return (country) => {
    const plan = numberPlans[country];
    const size = 10 ** counted;
    const count = given.get(country) ?? 0;
    given.set(country, count + 1);
    const block = plan.blocks[Math.floor(count / size)];
    if (block === undefined) {
      throw new RangeError(
        `The fictional numbers of ${country} are used up after ${count}. Ask for fewer ads.`,
      );
    }
    // 7919 is prime to the block size, so every number comes once.
    const subscriber = ((count % size) * 7919 + scatter) % size;
    return `+${plan.code}${block}${String(subscriber).padStart(counted, '0')}`;
  };
}

const codes = Object.entries(numberPlans) as [CountryCode, NumberPlan][];

/** The country whose plan the number belongs to (+77… is KZ, +79… RU). */
export function countryOf(phone: string): CountryCode {
  const found = codes.find(
    ([, plan]) =>
      phone.startsWith(`+${plan.code}`) &&
      plan.blocks.some((block) => phone.startsWith(block, plan.code.length + 1)),
  );
  if (found === undefined) throw new RangeError(`No number plan here for ${phone}`);
  return found[0];
}

function grouped(national: string, groups: number[], by: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const length of groups) {
    parts.push(national.slice(from, from + length));
    from += length;
  }
  return parts.join(by);
}

/** Writings that hide a number from simple readers: kept rare by the scenario's `obscured` rate. */
const disguises: ((digits: string) => string)[] = [
  (digits) => [...digits].join(' '),
  (digits) => [...digits].join('.'),
  (digits) => digits.replaceAll('0', 'O').replaceAll('1', 'l'),
  (digits) =>
    [...digits].map((digit) => (/\d/.test(digit) ? `${digit}\uFE0F\u20E3` : digit)).join(''),
  (digits) => digits.replace(/\d{3}(?=\d)/g, '$&*'),
];

/** Where 00 dials out of the country; elsewhere it is another prefix (810, 001, 010). */
const dialsOutBy00: ReadonlySet<CountryCode | null> = new Set(['KG', 'UZ', 'TR', 'AE']);

/**
 * A phone as people write it for readers in a country. National forms only where that is the
 * number's own country, since nobody could call it otherwise; none where it is not known.
 */
export function writePhone(
  phone: string,
  reader: CountryCode | null,
  obscured: boolean,
  rng: Rng,
): string {
  const country = countryOf(phone);
  const { code, trunk, groups } = numberPlans[country];
  const national = phone.slice(code.length + 1);
  const home = country === reader;
  if (obscured) return rng.pick(disguises)(home ? trunk + national : phone);
  const [area = 3] = groups;
  const rest = groups.slice(1);
  const manners = [
    phone,
    `+${code} ${grouped(national, groups, ' ')}`,
    `+${code}-${grouped(national, groups, '-')}`,
    `+${code} (${national.slice(0, area)}) ${grouped(national.slice(area), rest, '-')}`,
  ];
  if (dialsOutBy00.has(reader)) manners.push(`00${code} ${grouped(national, groups, ' ')}`);
  if (home) {
    // 8 is said apart from the number, 0 as its first digit.
    const apart = trunk === '8';
    const before = apart ? trunk : '';
    const start = apart ? national : trunk + national;
    const [head = 0, ...tail] = apart ? groups : [area + trunk.length, ...rest];
    manners.push(
      `${trunk}${national}`,
      `${before} ${grouped(start, [head, ...tail], ' ')}`.trim(),
      `${before}(${start.slice(0, head)}) ${grouped(start.slice(head), tail, ' ')}`,
      `${before}${apart ? '-' : ''}${grouped(start, [head, ...tail], '-')}`,
    );
  }
  return rng.pick(manners);
}
