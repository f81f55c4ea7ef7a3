import type { BenchRow } from '../table.ts';

/** Processor milliseconds by phase, of all processes; words where nothing was measured. */
export type Costs = Readonly<Record<string, number | string>>;

/** What the scenario of every size is, but for its ads. */
export const scenario = { scenario: 'mixed', seed: 7 } as const;

/** What takes milliseconds is done again until so many links have been looked at, and no more than so many times. */
const linksLookedAt = 10_000_000;
const mostTimes = 1000;

export const timesFor = (links: number): number =>
  Math.min(mostTimes, Math.max(1, Math.ceil(linksLookedAt / links)));

/** Of rows that say what was done; one that was not done says why in `found`. */
export const costsOf = (rows: readonly BenchRow[]): Costs =>
  Object.fromEntries(rows.map((row) => [row.what, costOf(row)]));

function costOf(row: BenchRow): number | string {
  if (typeof row.found === 'string') return row.found;
  const own = Number(row['processor ms']);
  return Number.isNaN(own) ? 'not to be had' : own + Number(row['processor ms beside'] ?? 0);
}
