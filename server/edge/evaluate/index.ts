/**
 * How far the graph agrees with a scenario whose truth is known: pictures, templates and networks. For measuring
 * alone; nothing of it goes into the graph.
 */
import type { Graph } from '../../core/neo4j/index.ts';
import {
  type NamedPartition,
  type Networks,
  type NetworksFound,
  networksFound,
} from './evaluated-networks.ts';
import { type GroupsFound, groupsFound } from './groups.ts';
import { type Truth, TruthError } from './truth.ts';

export type { CalibrationBin } from './calibration.ts';
export type { NamedPartition, NetworksFound, WayFound } from './evaluated-networks.ts';
export type { GroupsFound } from './groups.ts';
export { type HubsFound, many } from './hubs.ts';
export type { Agreement, Rates } from './measures.ts';
export { readTruth } from './truth.ts';

export interface Evaluation {
  readonly images: GroupsFound;
  readonly templates: GroupsFound;
  readonly networks: NetworksFound;
}

/**
 * @param networks of a resolution of this graph; without it only the plain ways to networks are told
 * @param more other partitions of the same ads, such as operations, told beside the networks
 * @throws TruthError where the graph holds no ad of the truth
 */
export async function evaluate(
  graph: Graph,
  truth: Truth,
  networks?: Networks,
  more: readonly NamedPartition[] = [],
): Promise<Evaluation> {
  const evaluation = {
    images: await groupsFound(graph, 'images', truth.scenes),
    templates: await groupsFound(graph, 'templates', truth.templates),
    networks: await networksFound(graph, truth, networks, more),
  };
  if (evaluation.networks.missing === truth.owners.size)
    throw new TruthError(
      'the graph holds no ad of this truth',
      'Import the captures.jsonl beside it first, or name another data folder with --data.',
    );
  return evaluation;
}
