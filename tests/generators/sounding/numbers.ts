import type { Rng } from '../../../seed-data/rng.ts';
import type { Contact } from './types.ts';

const shifted = (text: string, zero: number): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

function partsOf(digits: string, groups: readonly number[]): string[] {
  let at = 0;
  return groups.map((size) => {
    at += size;
    return digits.slice(at - size, at);
  });
}

/** Digits as some keyboards of a land have them. */
const ownZeros: Readonly<Record<string, number>> = { AE: 0x660, JP: 0xff10, TH: 0xe50 };

/** Written so that filters of platforms do not see it. */
function hidden(rng: Rng, value: string, parts: readonly string[], trunk: string): string {
  const code = value.slice(0, value.length - parts.join('').length);
  const start = trunk || code;
  const [first = '', ...rest] = parts;
  return rng.pick([
    [...`${start}${parts.join('')}`].join(' '),
    `${code} ${parts.join('.')}`,
    `${code} ${first} ${rest.join(' ').replace(/0(?=.*\d)/g, 'o')}`,
    `${code} ${first} ${rest.join(' * ')}`,
    `${code}${parts.join('')}`.replace(/\d/g, '$&\u{fe0f}\u{20e3}'),
    `${start} ${parts.join('_')}`,
  ]);
}

/**
 * A number as people write it in a text.
 * @param atHome whether it is read where it is from
 */
export function writeNumber(rng: Rng, { value, land }: Contact, atHome: boolean): string {
  const { code, groups, trunk } = land;
  const parts = partsOf(value.slice(1 + code.length), groups);
  if (rng.chance(0.05)) return hidden(rng, value, parts, trunk);
  const zero = ownZeros[land.country ?? ''];
  const local = `${trunk}${trunk === '8' ? ' ' : ''}`;
  const [area = '', ...rest] = parts;
  if (zero && atHome && rng.chance(0.08)) return shifted(`${trunk}${parts.join(' ')}`, zero);
  if (atHome && trunk && rng.chance(0.4))
    return rng.pick([
      `${local}${parts.join(' ')}`,
      `${local}${parts.join('-')}`,
      `${local}(${area}) ${rest.join('-')}`,
      `${trunk}${parts.join('')}`,
    ]);
  return rng.pick([
    value,
    value,
    `+${code} ${parts.join(' ')}`,
    `+${code} (${area}) ${rest.join('-')}`,
    `+${code}-${parts.join('-')}`,
    `+${code} ${area} ${rest.join('')}`,
  ]);
}

/** A number as a form keeps it. */
export const formNumber = (rng: Rng, { value, land: { code, groups } }: Contact): string =>
  rng.chance(0.75) ? value : `+${code} ${partsOf(value.slice(1 + code.length), groups).join(' ')}`;
