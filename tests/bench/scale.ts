import { parseArgs } from 'node:util';
import { exponentOf } from './exponent.ts';
import { inFolder } from './folder.ts';
import { type Costs, inMemory, throughNeo4j } from './scale/phases.ts';
import { type BenchResult, type BenchRow, machine } from './table.ts';

/**
 * How cost grows with the number of ads, by phase, and with graphology and NetworkX on the same links: processor
 * time, and the exponent fitted to them. Each size is ten times the one before: `--from 10000 --to 100000`. `--import-to 100000` is the largest that is taken through
 * Neo4j; 0 for none.
 */
export async function benchScale(options: readonly string[]): Promise<BenchResult> {
  const { values } = parseArgs({
    args: [...options],
    options: {
      from: { type: 'string', default: '10000' },
      to: { type: 'string', default: '100000' },
      'import-to': { type: 'string', default: '100000' },
    },
  });
  const sizes: number[] = [];
  for (let ads = Number(values.from); ads <= Number(values.to); ads *= 10) sizes.push(ads);
  const importTo = Number(values['import-to']);
  // What is compiled and started for the first time would be put down to the smallest.
  await inMemory(1000);
  const costs = new Map<number, Costs>();
  await inFolder(async (folder) => {
    for (const ads of sizes) {
      const stored = ads <= importTo ? await throughNeo4j(ads, folder) : {};
      costs.set(ads, { ...stored, ...(await inMemory(ads)) });
    }
  });
  return {
    bench: 'scale',
    machine,
    note: 'processor milliseconds of all processes by number of ads (world mixed, seed 7); cost grows as ads to the power of the exponent, by least squares on logarithms; what a server needs to start is in it, so through Neo4j the exponent of small sizes is too low',
    rows: rowsOf(costs),
  };
}

function rowsOf(costs: ReadonlyMap<number, Costs>): BenchRow[] {
  const phases = new Set([...costs.values()].flatMap((of) => Object.keys(of)));
  return [...phases].map((what) => {
    const points = [...costs].flatMap(([ads, of]) => {
      const ms = of[what];
      return ms === undefined ? [] : [[ads, ms] as const];
    });
    const figures = points.map(([ads, ms]) => [`${ads.toLocaleString('en')} ads`, ms]);
    const exponent = exponentOf(points);
    return {
      what,
      ...Object.fromEntries(figures),
      ...(exponent === undefined ? {} : { exponent }),
    };
  });
}
