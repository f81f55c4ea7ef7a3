import type { Asked } from '../address.ts';
import { type Corridor, keyOf, type Overview } from '../queries.ts';

/** "KZ,TR": as the address names a corridor. */
export const pairOf = ({ from, to }: Corridor): string => `${keyOf(from.id)},${keyOf(to.id)}`;

/** Whether a corridor is between these two countries, either way round. */
export const isPair = ({ from, to }: Corridor, pair: Asked['corridor']): boolean =>
  pair?.includes(keyOf(from.id)) === true && pair.includes(keyOf(to.id));

/** Those that begin or end in a country; all where none is given. */
export const corridorsOf = (
  { corridors }: Pick<Overview, 'corridors'>,
  country: string | undefined,
): Corridor[] =>
  corridors.filter(
    ({ from, to }) => country === undefined || [from, to].some(({ id }) => keyOf(id) === country),
  );
