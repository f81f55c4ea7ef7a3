import { exponentOf } from '../exponent.ts';
import type { BenchRow } from '../table.ts';
import type { Costs } from './costs.ts';

/**
 * A row for each phase: what it costs by number of ads, and the exponent where two sizes or more were measured.
 * What was done at other sizes alone was not asked at this one.
 */
export function rowsOf(costs: ReadonlyMap<number, Costs>): BenchRow[] {
  const phases = new Set([...costs.values()].flatMap((of) => Object.keys(of)));
  return [...phases].map((what) => {
    const points = [...costs].map(([ads, of]) => [ads, of[what] ?? 'not asked'] as const);
    const measured = points.flatMap(([ads, ms]) =>
      typeof ms === 'number' ? [[ads, ms] as const] : [],
    );
    const figures = points.map(([ads, ms]) => [`${ads.toLocaleString('en')} ads`, ms]);
    const exponent = exponentOf(measured);
    return {
      what,
      ...Object.fromEntries(figures),
      ...(exponent === undefined ? {} : { exponent }),
    };
  });
}
