import type { Builder } from '../../api/builder.ts';
import type { JudgementTypes } from '../../judgements/schema.ts';
import { addContacts } from './contacts.ts';
import { addNetworkJudgements } from './judgement.ts';
import { addNetworks } from './network.ts';
import { addOperations } from './operations.ts';
import { addRuns } from './run.ts';
import { type ExploreTypes, networkTypes } from './types.ts';

/** Networks, runs, hubs, contacts that several networks hold, and what analysts say of them. */
export function addNetworkModule(builder: Builder, given: ExploreTypes & JudgementTypes): void {
  const types = { ...given, ...networkTypes(builder, given) };
  addNetworkJudgements(builder, types);
  addRuns(builder, types);
  addContacts(builder, types);
  addNetworks(builder, types);
  addOperations(builder, types);
}
