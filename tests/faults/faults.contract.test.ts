import { afterAll, expect, test } from 'vitest';
import { faults, runFault, Stages } from './run-fault.ts';

/** The short form of `npm run faults`: each of these twice. */

const short = new Set([
  ...['program-import', 'neo4j-import', 'program-judge', 'program-case', 'program-bundle'],
  ...['worker-bundle', 'program-backup', 'program-restore', 'program-erase', 'program-upgrade'],
  ...['handles-judge', 'torn-store', 'torn-custody-line', 'torn-audit-line', 'torn-custody'],
  ...['torn-audit', 'clock-forward', 'clock-back'],
]);

const stages = new Stages();
afterAll(() => stages.close());

test.each(
  faults.filter(({ name }) => short.has(name)).map((fault) => [fault.what, fault] as const),
)('%s', async (_, fault) => {
  const { wrong, hit } = await runFault(fault, stages, 2);
  expect([hit, wrong]).toEqual([2, []]);
});
