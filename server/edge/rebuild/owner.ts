import { rebuildCall } from '../../core/data-folder.ts';
import { type Evidence, hasImports } from '../../core/evidence/index.ts';
import { type Graph, GraphError, goneGraph, markOwner, ownerOf } from '../../core/neo4j/index.ts';
import { folderOf, noteGraph, type Store } from '../../core/store/index.ts';
import { noteReceipts } from './receipts.ts';

interface Modules {
  readonly graph: Graph;
  readonly store: Pick<Store, 'db'>;
  readonly evidence: Evidence;
}

/**
 * Sees to it that a folder and a graph are one another's: two that nobody has marked yet are marked, and what an
 * earlier release did not write down of its imports is noted. Call it before anything is written to either.
 * @throws GraphError `foreign` for the graph of another folder, `gone` for an empty one of a folder that has imports,
 * `unfinished` for one whose rebuild was broken off
 */
export async function settleOwner(modules: Modules, dataDir: string): Promise<void> {
  const { graph, store } = modules;
  const folder = await folderOf(store.db);
  const owner = await ownerOf(graph);
  if (owner.folder !== null && owner.folder !== folder.id)
    throw foreign(graph, dataDir, `${folder.id}), and the graph to another (${owner.folder}`);
  if (owner.rebuilding) throw unfinished(dataDir);
  if (owner.folder === folder.id && owner.epoch === folder.graph) return;
  if (owner.folder === null) await takeUnmarked(modules, dataDir, owner.holds, owner.files);
  await noteGraph(store.db, await markOwner(graph, folder.id));
}

/** A graph that does not say whose it is. */
async function takeUnmarked(
  { graph, evidence }: Modules,
  dataDir: string,
  holds: boolean,
  files: readonly string[],
): Promise<void> {
  if (!holds && files.length === 0) {
    if (await hasImports(evidence)) throw goneGraph(dataDir);
    return;
  }
  const held = await Promise.all(files.map((sha256) => evidence.has(sha256)));
  if (files.length > 0 && !held.includes(true))
    throw foreign(graph, dataDir, '), and none of the files of the graph lie in it (');
  await noteReceipts(graph, evidence);
}

const unfinished = (dataDir: string): GraphError =>
  new GraphError(
    'unfinished',
    `The graph of ${dataDir} was being made again, and that was broken off`,
    `Begin it again: ${rebuildCall(dataDir)}`,
  );

function foreign(graph: Graph, dataDir: string, ids: string): GraphError {
  const own = graph.dataFolder !== undefined;
  return new GraphError(
    'foreign',
    `The graph ${own ? `in ${dataDir}/neo4j` : `at ${graph.connection.uri}`} is that of another data folder: ${dataDir} has an id of its own (${ids})`,
    own
      ? `Open the folder that it was copied from, or make the graph of this one again from its stored files: ${rebuildCall(dataDir)}`
      : `Name the data folder of this graph with --data, or an empty database with NEO4J_URI. To make the graph of ${dataDir} in it: ${rebuildCall(dataDir)}`,
  );
}
