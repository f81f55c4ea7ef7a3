import type { Rng } from '../../../seed-data/rng.ts';
import type { Contact } from './types.ts';

function inGroups(digits: string, groups: readonly number[]): string[] {
  let at = 0;
  return groups.map((size) => {
    at += size;
    return digits.slice(at - size, at);
  });
}

/** Digits as some keyboards of the land have them. */
const shifted = (text: string, zero: number): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

/** Where numbers abroad begin with two zeros, and so people write their own. */
const outward = new Set(['44', '90', '971', '996', '998']);

/**
 * A number as people write it.
 * @param atHome whether it is read where it is from, so that it may go without its country's code
 */
export function writePhone(rng: Rng, { value, land }: Contact, atHome: boolean): string {
  const { code, groups, trunk } = land;
  const national = value.slice(1 + code.length);
  const parts = inGroups(national, groups);
  const [area = '', ...rest] = parts;
  const drawn = rng.next();
  if (drawn < 0.01) return [...`${trunk || `+${code}`}${national}`].join(' ');
  if (drawn < 0.02)
    return `${trunk || `+${code}`}${parts.join(' ').replace(/(?<=\d.*)0(?=.*\d)/g, 'o')}`;
  if (drawn < 0.03) return `+${code}.${parts.join('.')}`;
  if (drawn < 0.2 && land.country === 'AE' && atHome) return shifted(`0${parts.join(' ')}`, 0x660);
  if (drawn < 0.1 && land.country === 'JP' && atHome) return shifted(`0${parts.join('-')}`, 0xff10);
  if (atHome && trunk !== '' && drawn < 0.5) {
    const local = `${trunk}${trunk === '8' ? ' ' : ''}`;
    return rng.pick([
      `${local}${area} ${rest.join(' ')}`,
      `${local}(${area}) ${rest.join('-')}`,
      `${trunk}${national}`,
      `${local}${parts.join('-')}`,
    ]);
  }
  if (outward.has(code) && rng.chance(0.06)) return `00${code} ${parts.join(' ')}`;
  return rng.pick([
    value,
    value,
    `+${code} ${parts.join(' ')}`,
    `+${code} ${area} ${rest.join('-')}`,
    `+${code} (${area}) ${rest.join(' ')}`,
    `+${code}-${parts.join('-')}`,
  ]);
}

/** A number as a form keeps it. */
export const fieldPhone = (rng: Rng, { value, land }: Contact): string =>
  rng.chance(0.7)
    ? value
    : `+${land.code} ${inGroups(value.slice(1 + land.code.length), land.groups).join(' ')}`;
