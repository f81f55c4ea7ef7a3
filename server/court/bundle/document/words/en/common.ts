import { count } from '../../../../../core/count.ts';
import { day as plainDay } from '../../../../../core/day.ts';
import { shareOf } from '../../../../../link/networks/index.ts';
import { timesIn } from '../../../times.ts';

export { count };
export const { day, utc } = timesIn(plainDay);

/** A number with its thousands set apart. */
export const digits = (n: number): string => n.toLocaleString('en');

/** A probability or confidence, with two digits. */
export const share = shareOf;

/** How many of some claims are expected to be wrong: "1.6 are", "fewer than 0.1 are". */
export const expectedNumber = (wrong: number): string =>
  wrong === 0 ? 'none is' : wrong < 0.1 ? 'fewer than 0.1 are' : `${wrong.toFixed(1)} are`;

/** "a, b and c" */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

export const ads = (n: number): string => count(n, 'advertisement', 'advertisements');
export const networks = (n: number): string => count(n, 'network', 'networks');
export const alone = (n: number): string =>
  count(n, 'single advertisement', 'single advertisements');

/** Networks and single ads, those that there are. */
export const members = (ofNetworks: number, single: number): string =>
  listed([
    ...(ofNetworks > 0 ? [networks(ofNetworks)] : []),
    ...(single > 0 ? [alone(single)] : []),
  ]);
