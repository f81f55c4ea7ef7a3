import type { KindName } from '../../core/model/index.ts';
import { type Graph, statement } from '../../core/neo4j/index.ts';
import { mostTracked } from './track.ts';

/** How many ads say so, and when these were first and last seen to. */
interface Counted {
  readonly ads: number;
  readonly firstSeen: string;
  readonly lastSeen: string;
}

/** What ads of a thing hold beside it. */
export interface HeldWith extends Counted {
  readonly id: string;
}

/** A way in which ads write an identifier. */
export interface Written extends Counted {
  readonly raw: string;
}

interface Part<One> {
  readonly total: number;
  readonly found: readonly One[];
}

interface Asked {
  readonly offset: number;
  readonly limit: number;
}

const none = { total: 0, found: [] };

/** What else the ads of a thing hold, what most of them hold first; of very many ads the latest are looked at. */
export async function heldWith(
  graph: Graph,
  id: string,
  kinds: readonly KindName[],
  { offset, limit }: Asked,
): Promise<Part<HeldWith>> {
  const [part] = await graph.read<Part<HeldWith>>(statement('ask/explore/held-with'), {
    ...{ id, kinds, offset, limit, mostAds: mostTracked },
    // An ad reaches a cluster by way of its images.
    reached: [...kinds, ...(kinds.includes('cluster') ? (['image'] as const) : [])],
  });
  return part ?? none;
}

/** In which ways ads write an identifier, the usual way first. */
export async function writtenAs(
  graph: Graph,
  id: string,
  { offset, limit }: Asked,
): Promise<Part<Written>> {
  const [part] = await graph.read<Part<Written>>(statement('ask/explore/written-as'), {
    ...{ id, offset, limit },
  });
  return part ?? none;
}
