import type { RecordedTypes } from '../../../read/recorded/schema/index.ts';
import type { JudgementTypes } from '../../judgements/schema.ts';
import { addContacts } from './contacts-fields.ts';
import { networkTypes } from './fields.ts';
import { addForeseenRun } from './foreseen-types.ts';
import { addNetworkJudgements } from './judgement-fields.ts';
import { addNetworks } from './network.ts';
import { addOperations } from './operations-fields.ts';
import { addRuns } from './run-fields.ts';

/**
 * Networks, runs, hubs, contacts that several networks hold, and what analysts say of them.
 * @returns what is told with them of why two things are linked, and of what a judgement would change
 */
export function addNetworkModule(given: RecordedTypes & JudgementTypes) {
  const ForeseenRun = addForeseenRun();
  const types = { ...given, ...networkTypes(given), ForeseenRun };
  addNetworkJudgements(types);
  addRuns(types);
  addContacts(types);
  const told = addNetworks(types);
  addOperations(types);
  return { ...told, ForeseenRun };
}

export type LinkedByRuns = ReturnType<typeof addNetworkModule>;

export { named } from './fields.ts';
