import type { RelationshipType } from '../../core/model/index.ts';
import { type Graph, statement } from '../../core/neo4j/index.ts';

/** TOGETHER is derived, never stored: two identifiers or pictures that stand in the same ads. */
export type LinkType = RelationshipType | 'TOGETHER';

/** A link as it is drawn. */
export interface LinkView {
  readonly type: LinkType;
  readonly source: string;
  readonly target: string;
  readonly inferred: boolean;
  readonly throughHub: boolean;
  /** For TOGETHER the ads that hold both; 1 otherwise. */
  readonly ads: number;
  readonly captures: number;
  /** 0..1; for TOGETHER the weaker reading of the ad where it is best. */
  readonly confidence: number;
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** Nothing holds it any more: every observation behind it is judged wrong. Shown, and counted for nothing. */
  readonly judgedWrong: boolean;
}

export const linkId = ({
  source,
  type,
  target,
}: Pick<LinkView, 'source' | 'type' | 'target'>): string => `${source}|${type}|${target}`;

/** Every link among these entities; of those alone that touch some of them, where `of` names them. */
export async function linksAmong(
  graph: Graph,
  ids: readonly string[],
  of: readonly string[] = ids,
): Promise<LinkView[]> {
  const [stored, together] = await Promise.all([
    graph.read<LinkView>(statement('ask/explore/links-among'), { ids, of }),
    graph.read<LinkView>(statement('ask/explore/together-among'), { ids, of }),
  ]);
  return [...stored, ...together];
}

/** The images by way of which ads among these hold pictures among these: without them a picture seems to stand alone. */
export async function imagesBetween(
  graph: Pick<Graph, 'read'>,
  ids: readonly string[],
): Promise<string[]> {
  const rows = await graph.read<{ id: string }>(statement('ask/explore/images-between'), { ids });
  return rows.map(({ id }) => id);
}
