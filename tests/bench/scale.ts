import { parseArgs } from 'node:util';
import { inFolder } from './folder.ts';
import { wholeNumber, wholeNumbers } from './options.ts';
import type { Costs } from './scale/costs.ts';
import { inMemory } from './scale/in-memory.ts';
import { rowsOf } from './scale/rows.ts';
import { throughNeo4j } from './scale/through-neo4j.ts';
import { type BenchResult, machine } from './table.ts';

/**
 * How cost grows with the number of ads, by phase, beside graphology and NetworkX on the same links, and beside
 * Neo4j Graph Data Science and plain Cypher on the same stored graph: processor time, and the exponent fitted to it.
 * `--sizes 10000,100000,1000000`; `--import-to 100000` is the largest that is taken through Neo4j, `--cypher-to 100000`
 * the largest of which plain Cypher is asked components, for `--cypher-seconds 300` at the most; 0 for none.
 */
export async function benchScale(options: readonly string[]): Promise<BenchResult> {
  const { values } = parseArgs({
    args: [...options],
    options: {
      sizes: { type: 'string', default: '10000,100000' },
      'import-to': { type: 'string', default: '100000' },
      'cypher-to': { type: 'string', default: '100000' },
      'cypher-seconds': { type: 'string', default: '300' },
    },
  });
  const orNone = (name: 'import-to' | 'cypher-to' | 'cypher-seconds') =>
    wholeNumber(`--${name}`, values[name], 0);
  // Each has a folder named for it.
  const sizes = new Set(wholeNumbers('--sizes', values.sizes));
  const [importTo, cypherTo] = [orNone('import-to'), orNone('cypher-to')];
  const mostSeconds = orNone('cypher-seconds');
  const cypherSeconds = (ads: number) => (ads <= cypherTo ? mostSeconds : 0);
  const costs = new Map<number, Costs>();
  const relationships: string[] = [];
  // What is compiled and started for the first time would be put down to the smallest.
  await inMemory(1000);
  await inFolder(async (folder) => {
    for (const ads of sizes) {
      const stored =
        ads <= importTo ? await throughNeo4j(ads, folder, cypherSeconds(ads)) : undefined;
      if (stored) relationships.push(stored.relationships.toLocaleString('en'));
      costs.set(ads, { ...stored?.costs, ...(await inMemory(ads)) });
    }
  });
  return {
    bench: 'scale',
    machine,
    note: `processor milliseconds of all processes by number of ads (scenario mixed, seed 7; stored: ${relationships.join(' and ') || 'no'} drawn relationships); cost grows as ads to the power of the exponent, by least squares on logarithms; what a server needs to start and to compile is in it, so through Neo4j the exponent of small sizes is too low`,
    rows: rowsOf(costs),
  };
}
