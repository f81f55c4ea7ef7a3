import { count } from '../../../../count.ts';
import { day } from '../../../../day.ts';
import { shareOf } from '../../../../networks/index.ts';
import { utc } from '../../../times.ts';

export { count, day, utc };

/** A number with its thousands set apart. */
export const digits = (n: number): string => n.toLocaleString('en');

/** A probability or confidence, with two digits. */
export const share = shareOf;

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
