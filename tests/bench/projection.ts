import { parseArgs } from 'node:util';
import { wholeNumber } from './options.ts';
import { inArrays } from './projection/arrays.ts';
import { besideOthers } from './projection/beside.ts';
import { inNeo4j } from './projection/neo4j.ts';
import { scenarioOf } from './projection/scenario.ts';
import { type BenchResult, machine } from './table.ts';

/**
 * The projection from generated arrays; beside graphology and NetworkX; and from a real Neo4j through GraphQL, beside
 * plain Cypher and Neo4j Graph Data Science. Each option is a number of relationships, 0 for none: `--arrays 1000000
 * --beside 200000 --neo4j 200000`. The same number is the same graph, so as it stands all but the first are asked of
 * one. `--no-leiden` and `--no-gds` leave these out, `--cypher-seconds 60` is how long plain Cypher may take for
 * components.
 */
export async function benchProjection(options: readonly string[]): Promise<BenchResult> {
  const { values } = parseArgs({
    args: [...options],
    allowNegative: true,
    options: {
      arrays: { type: 'string', default: '1000000' },
      beside: { type: 'string', default: '200000' },
      neo4j: { type: 'string', default: '200000' },
      'cypher-seconds': { type: 'string', default: '60' },
      leiden: { type: 'boolean', default: true },
      gds: { type: 'boolean', default: true },
    },
  });
  const orNone = (name: 'arrays' | 'beside' | 'neo4j' | 'cypher-seconds') =>
    wholeNumber(`--${name}`, values[name], 0);
  const [arrays, beside, stored] = [orNone('arrays'), orNone('beside'), orNone('neo4j')];
  const cypherSeconds = orNone('cypher-seconds');
  const rows = [
    ...(arrays > 0 ? await inArrays(scenarioOf(arrays), values.leiden) : []),
    ...(beside > 0 ? await besideOthers(scenarioOf(beside)) : []),
    ...(stored > 0
      ? await inNeo4j(scenarioOf(stored), {
          withGds: values.gds,
          withLeiden: values.leiden,
          cypherSeconds,
        })
      : []),
  ];
  return {
    bench: 'projection',
    machine,
    note: 'milliseconds; “processor ms” is this process’s own time, so that what else the machine does falls out, and “beside” that of Neo4j; p50 and p95 are processor time in arrays and in NetworkX, by the clock otherwise',
    rows,
  };
}
