import { type WorldName, worldNames } from './types.ts';

/**
 * How often something is so in one world.
 * @param table rows by what is so, each with a column for every world in the order of `worldNames`
 */
export function ratesIn<Name extends string>(
  table: Readonly<Record<Name, readonly number[]>>,
  world: WorldName,
): Readonly<Record<Name, number>> {
  const column = worldNames.indexOf(world);
  const rows = Object.entries<readonly number[]>(table).map(([name, row]) => [name, row[column]]);
  return Object.fromEntries(rows) as Record<Name, number>;
}
