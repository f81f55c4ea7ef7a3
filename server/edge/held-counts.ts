import { totals } from '../ask/explore/index.ts';
import type { Config } from '../core/config.ts';
import { whyOf } from '../core/errors.ts';
import { openGraph } from '../core/neo4j/index.ts';

/** How much a graph holds. */
export interface HeldCounts {
  readonly captures: number;
  readonly ads: number;
}

/** Counts what the graph of a data folder holds; nothing in it is changed. @returns why it could not be opened */
export async function countHeld(
  dataDir: string,
  config: Config,
): Promise<HeldCounts | { readonly why: string }> {
  try {
    const graph = await openGraph({ dataDir, config, migrate: false });
    try {
      const { captures, counts } = await totals(graph);
      return { captures, ads: counts.find(({ kind }) => kind === 'ad')?.total ?? 0 };
    } finally {
      await graph.close();
    }
  } catch (error) {
    return { why: whyOf(error) };
  }
}
