import { type Graph, statement } from '../../core/neo4j/index.ts';
import { type AdContacts, groupSizes } from '../../read/recorded/index.ts';

/** More ads than this say no more about who posted them, and cost time. */
const adsForPosters = 1000;

/**
 * Groups of ads that share no contact beyond what is being asked about; ads that show no other are in none.
 * @param ads ids, of which the first `adsForPosters` are looked at
 * @param without ids of what they are known to share
 */
export async function postersOf(
  graph: Graph,
  ads: readonly string[],
  without: readonly string[],
): Promise<number> {
  const rows = await graph.read<AdContacts>(statement('ask/explore/other-contacts'), {
    ads: ads.slice(0, adsForPosters),
    without,
  });
  return groupSizes(rows.filter(({ others }) => others.length > 0)).length;
}
