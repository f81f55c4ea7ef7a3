import { changedSources, type Graph, type GraphVersion, statement } from '../../neo4j/index.ts';

/** Nodes that are asked after at once. */
const atOnce = 1_000;

/**
 * Ids of the ads that hold something else now than in an earlier state of the graph.
 * @returns undefined where that is not known any more
 */
export async function changedAds(
  graph: Pick<Graph, 'read'>,
  since: GraphVersion,
  now: GraphVersion,
): Promise<string[] | undefined> {
  const changed = await changedSources(graph, since, now);
  if (!changed) return undefined;
  const ids = new Set<string>();
  const nodes = [...changed];
  for (let at = 0; at < nodes.length; at += atOnce)
    for (const { ad } of await graph.read<{ ad: string }>(statement('networks/changed-ad-ids'), {
      nodes: nodes.slice(at, at + atOnce),
    }))
      ids.add(ad);
  return [...ids];
}
