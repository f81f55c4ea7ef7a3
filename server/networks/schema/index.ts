import type { Builder } from '../../api/builder.ts';
import { addAcross } from './across.ts';
import { addHubs } from './hubs.ts';
import { addNetworkJudgements } from './judgement.ts';
import { addNetworks } from './network.ts';
import { addOperations } from './operations.ts';
import { addRuns } from './run.ts';
import { addFollowedSplits } from './splits.ts';
import { type ExploreTypes, networkTypes } from './types.ts';

/** Networks, runs, hubs, contacts that several networks hold, and what analysts say of them. */
export function addNetworkRoom(builder: Builder, explored: ExploreTypes): void {
  const types = { ...explored, ...networkTypes(builder) };
  addNetworkJudgements(builder, types);
  addRuns(builder, types);
  addHubs(builder, types);
  addNetworks(builder, types);
  addOperations(builder, types);
  addFollowedSplits(builder, types);
  addAcross(builder, types);
}
