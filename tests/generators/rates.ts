import { type ScenarioName, scenarioNames } from './types.ts';

/**
 * How often something is so in one scenario.
 * @param table rows by what is so, each with a column for every scenario in the order of `scenarioNames`
 */
export function ratesIn<Name extends string>(
  table: Readonly<Record<Name, readonly number[]>>,
  scenario: ScenarioName,
): Readonly<Record<Name, number>> {
  const column = scenarioNames.indexOf(scenario);
  const rows = Object.entries<readonly number[]>(table).map(([name, row]) => [name, row[column]]);
  return Object.fromEntries(rows) as Record<Name, number>;
}
