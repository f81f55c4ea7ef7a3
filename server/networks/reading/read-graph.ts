import type { Graph } from '../../neo4j/index.ts';
import { keptReading } from './kept-reading.ts';
import { loadGraph } from './load.ts';
import { loadChanges } from './load-changes.ts';
import type { Reading } from './reading.ts';

/**
 * Reads what resolution needs: what has changed since it was last read here, all where that is not known.
 * @param engine its version
 * @param signal ends the reading
 */
export async function readGraph(
  graph: Graph,
  { dataDir, engine }: { readonly dataDir: string; readonly engine: string },
  signal?: AbortSignal,
): Promise<Reading> {
  const before = await keptReading(dataDir, engine);
  const changed = before && (await loadChanges(graph, before, signal));
  return changed ?? loadGraph(graph, signal);
}
