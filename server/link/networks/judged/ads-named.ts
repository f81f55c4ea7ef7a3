import { type Graph, statement } from '../../../core/neo4j/index.ts';

/** The ads that are among these, or in or under one of them, each once: of networks, contacts, pictures and templates. */
export async function adsNamed(
  graph: Pick<Graph, 'read'>,
  ids: readonly string[],
): Promise<string[]> {
  const rows = await graph.read<{ ads: string[] }>(statement('link/networks/ads-of'), { ids });
  return [...new Set(rows.flatMap(({ ads }) => ads))];
}
