import { afterAll, expect, test } from 'vitest';
import { faults, runFault, Stages } from './run-fault.ts';

/** The short form of `npm run faults`: each of these twice, and once where a Neo4j has to start for each time. */

const short = new Set([
  ...['program-import', 'neo4j-import', 'program-judge', 'program-case', 'program-bundle'],
  ...['worker-bundle', 'program-backup', 'program-restore', 'program-upgrade'],
  ...['handles-judge', 'torn-store', 'torn-custody-line', 'torn-audit-line', 'torn-custody'],
  ...['torn-audit', 'clock-forward', 'clock-back'],
]);

const stages = new Stages();
afterAll(() => stages.close());

test.each(
  faults.filter(({ name }) => short.has(name)).map((fault) => [fault.what, fault] as const),
)('%s', async (_, fault) => {
  const times = /^(?:empty|backup)$/.test(fault.stage) ? 1 : 2;
  const { wrong, hit } = await runFault(fault, stages, times);
  expect([hit, wrong]).toEqual([times, []]);
});
