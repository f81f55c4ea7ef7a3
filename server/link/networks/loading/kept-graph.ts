import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readPieces, writePieces } from '../../../core/pieces.ts';
import { itemKinds } from '../../resolve/index.ts';
import type { GraphData } from './graph-data.ts';

/** Changes whenever the same graph would be noted otherwise: kinds are noted by their places among all that link. */
const format = `3 ${itemKinds.join(' ')}`;
const [name, unfinished] = ['graphData.kept', 'graphData.unfinished'];

const parts = ['head', 'ads', 'identifiers', 'incidences', 'times', 'places', 'addresses'] as const;

type Kept = ReturnType<typeof partsOf>;

function partsOf({ graph, version, mark, places, addresses }: GraphData, engine: string) {
  const { observed, ...times } = graph;
  const { ads, identifiers, incidences } = observed;
  const head = { format, engine, version, mark };
  return { head, ads, identifiers, incidences, times, places, addresses };
}

/**
 * Keeps what was read for the next run, in the data folder; it is a copy that can be made again. What was kept before
 * stays until all is on the disk. One run at a time does so.
 * @param engine version of the engine: another one reads all anew
 */
export async function keepGraph(
  dataDir: string,
  graphData: GraphData,
  engine: string,
): Promise<void> {
  const path = join(dataDir, unfinished);
  const kept = partsOf(graphData, engine);
  // What a run left that was killed is not written into: others may have been given it to read.
  await rm(path, { force: true });
  try {
    await writePieces(
      path,
      parts.map((part) => kept[part]),
    );
    await rename(path, join(dataDir, name));
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

/** What was kept by this engine; undefined where there is nothing, or nothing that can be read. Its pages are left out. */
export async function keptGraph(dataDir: string, engine: string): Promise<GraphData | undefined> {
  try {
    const kept: Partial<Record<(typeof parts)[number], unknown>> = {};
    let at = 0;
    for await (const piece of readPieces(join(dataDir, name))) {
      kept[parts[at++] as (typeof parts)[number]] = piece;
      if (!isOurs(kept.head, engine)) return undefined;
    }
    if (at < parts.length) return undefined;
    const { head, ads, identifiers, incidences, times, places, addresses } = kept as Kept;
    const graph = { observed: { ads, identifiers, incidences }, ...times };
    return { graph, version: head.version, mark: head.mark, places, addresses };
  } catch {
    return undefined;
  }
}

const isOurs = (head: unknown, engine: string): boolean =>
  typeof head === 'object' &&
  head !== null &&
  'format' in head &&
  'engine' in head &&
  head.format === format &&
  head.engine === engine;
