import neo4j from 'neo4j-driver';
import { kinds, relationships } from '../../../server/model/index.ts';
import { type Graph, statement } from '../../../server/neo4j/index.ts';

/** What GDS is told to project, and what to leave of it. */
export interface DrawnInGds {
  readonly labels: Readonly<Record<string, object>>;
  readonly types: Readonly<Record<string, object>>;
  readonly mergedNodes: string;
  readonly mergedTypes: string;
}

/** What ours holds, too: whose an ad is, is an answer of a run and no relationship to go along. */
const drawn = Object.entries(relationships).filter(([type]) => type !== 'MEMBER_OF');
const linking = drawn.filter(([, { links }]) => links);

const labelsOf = (all: typeof drawn): string[] => [
  ...new Set(all.flatMap(([, { from, to }]) => [from, ...to].map((kind) => kinds[kind].label))),
];

/** The drawn relationships of a graph and what they merge. GDS takes no name that nothing in the graph has. */
export async function drawnIn(graph: Graph): Promise<DrawnInGds> {
  const [inUse] = await graph.read<{ labels: string[]; types: string[] }>(
    statement('bench/names-in-use'),
  );
  const labels = labelsOf(drawn).filter((label) => inUse?.labels.includes(label));
  const types = drawn.map(([type]) => type).filter((type) => inUse?.types.includes(type));
  // GDS wants a whole number, and a number within a map travels as a float.
  const mayBeHub = labelsOf(linking).filter((label) => label !== kinds.ad.label);
  const hubAds = { properties: { hubAds: { defaultValue: neo4j.int(0) } } };
  const type = { orientation: 'UNDIRECTED', properties: 'confidence' };
  const anyOf = (name: string, all: readonly string[]) =>
    all.map((each) => `${name}:${each}`).join(' OR ');
  return {
    labels: Object.fromEntries(
      labels.map((label) => [label, mayBeHub.includes(label) ? hubAds : {}]),
    ),
    types: Object.fromEntries(types.map((each) => [each, type])),
    mergedNodes: `n:${kinds.ad.label} OR ((${anyOf(
      'n',
      mayBeHub.filter((label) => labels.includes(label)),
    )}) AND n.hubAds = 0)`,
    mergedTypes: anyOf(
      'r',
      linking.map(([type]) => type).filter((each) => types.includes(each)),
    ),
  };
}

/**
 * How many components others must find in the same graph, among what no hub and no context is. Ours counts each hub
 * and each place as one, and knows of no node that has no relationship.
 */
export async function componentsAmongMerged(
  graph: Graph,
  { count, nodes }: { readonly count: number; readonly nodes: number },
): Promise<number> {
  const [all] = await graph.read<{ merged: number }>(statement('bench/merged'));
  return count - nodes + (all?.merged ?? 0);
}
