import { changedSources, type Graph, type GraphVersion } from '../../neo4j/index.ts';
import { askInParts } from './ask.ts';

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
  type Row = { ad: string };
  const rows = await askInParts<Row>(graph, 'networks/changed-ad-ids', 'nodes', [...changed]);
  return [...new Set(rows.map(({ ad }) => ad))];
}
