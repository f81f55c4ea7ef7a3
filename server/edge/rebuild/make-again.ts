import type { Config } from '../../core/config.ts';
import { checkFolder, rebuildCall } from '../../core/data-folder.ts';
import { whyOf } from '../../core/errors.ts';
import {
  type CustodyEvent,
  type Evidence,
  EvidenceError,
  openEvidence,
} from '../../core/evidence/index.ts';
import {
  beginAside,
  emptyGraph,
  type Graph,
  GraphError,
  markOwner,
  neverHadGraph,
  openGraph,
  ownerOf,
  promoteAside,
  whileRebuilding,
} from '../../core/neo4j/index.ts';
import { folderOf, noteGraph, openStore, type Store } from '../../core/store/index.ts';
import { openJudgements } from '../../link/judgements/index.ts';
import { isMirrored, remakeNetworks } from '../../link/networks/index.ts';
import { type ImportEvent, openRefused } from '../../read/ingest/index.ts';
import { type History, historyOf } from './history.ts';
import { settleOwner } from './owner.ts';
import { type Replayed, replay } from './replay.ts';

export interface RebuildOptions {
  readonly dataDir: string;
  readonly config: Config;
  /** Of a server that is given: what is in it goes, where it is the graph of this folder. */
  readonly empty?: boolean;
  /** SHA-256 by path below folders that were imported; see `PictureNames`. */
  readonly given?: ReadonlyMap<string, string>;
  readonly onEvent: (event: ImportEvent) => void;
  readonly signal?: AbortSignal;
}

export interface Rebuilt extends Replayed {
  /** Where the graph lies that was there before. */
  readonly before?: string;
  /** Why the graph that was there could not tell what an earlier release did not write down. */
  readonly untold?: string;
}

/**
 * Makes the graph of a data folder again from its stored files and its store. The new one is made beside the old one,
 * and takes its place when it is whole; on a server that is given it is made in the empty database. Evidence and store
 * stay as they are: the custody log gets one line, and runs, judgements and cases refer to what they referred to.
 * @throws GraphError `busy`, `foreign`, `not-empty`; EvidenceError `CHANGED` for a log that was changed; FolderError
 */
export async function rebuild(options: RebuildOptions): Promise<Rebuilt> {
  const { dataDir, config } = options;
  checkFolder(dataDir);
  return whileRebuilding(dataDir, async () => {
    const evidence = openEvidence(dataDir);
    await checkLog(evidence);
    const store = await openStore(dataDir);
    try {
      const modules = { evidence, store };
      const untold = await learn(options, modules);
      const made = config.neo4j.uri
        ? await inGiven(options, modules)
        : await aside(options, modules);
      return { ...made, ...(untold === undefined ? {} : { untold }) };
    } finally {
      await store.close();
    }
  });
}

interface Kept {
  readonly evidence: Evidence;
  readonly store: Store;
}

/** What is written down wrongly would be imported wrongly. */
async function checkLog(evidence: Evidence): Promise<void> {
  const { problem } = await evidence.verifyCustody();
  if (problem !== undefined)
    throw new EvidenceError(
      'CHANGED',
      `the custody log was changed: ${problem}`,
      'Restore the evidence folder from a copy; keep the present one for whoever looks into it.',
    );
}

/** The graph that stands may know what an earlier release did not write down. @returns why it could not be asked */
async function learn({ dataDir, config }: RebuildOptions, kept: Kept): Promise<string | undefined> {
  const { steps } = await historyOf(kept.evidence);
  if (steps.every((step) => step.type !== 'import' || step.read !== undefined)) return undefined;
  if (!config.neo4j.uri && neverHadGraph(dataDir)) return 'It is gone';
  try {
    const graph = await openGraph({ dataDir, config, rebuilds: true });
    try {
      await settleOwner({ ...kept, graph }, dataDir);
    } finally {
      await graph.close();
    }
    return undefined;
  } catch (error) {
    return whyOf(error);
  }
}

/** With a server of the folder's own: beside the graph that counts. */
async function aside(options: RebuildOptions, kept: Kept): Promise<Rebuilt> {
  const { dataDir, config } = options;
  const home = await beginAside(dataDir);
  const graph = await openGraph({ dataDir: home, config });
  let made: Replayed;
  try {
    made = await fill(graph, options, kept);
  } finally {
    await graph.close();
  }
  const before = await promoteAside(dataDir, new Date());
  return { ...made, ...(before === undefined ? {} : { before }) };
}

/** On a server that is given there is one place. */
async function inGiven(options: RebuildOptions, kept: Kept): Promise<Rebuilt> {
  const { dataDir, config } = options;
  const graph = await openGraph({ dataDir, config, rebuilds: true });
  try {
    await makeRoom(graph, options, kept);
    return await fill(graph, options, kept);
  } finally {
    await graph.close();
  }
}

async function makeRoom(
  graph: Graph,
  { dataDir, empty = false }: RebuildOptions,
  { store }: Kept,
): Promise<void> {
  const { id } = await folderOf(store.db);
  const { folder, rebuilding, holds, files } = await ownerOf(graph);
  if (!holds && files.length === 0) return;
  if (folder !== id)
    throw new GraphError(
      'foreign',
      `The graph at ${graph.connection.uri} is not empty, and it is not the graph of ${dataDir} (${id}${folder === null ? '' : `, and it is of ${folder}`})`,
      'Give an empty database with NEO4J_URI. What is in this one stays.',
    );
  // What a rebuild that was broken off has left is nobody's.
  if (!empty && !rebuilding)
    throw new GraphError(
      'not-empty',
      `The graph at ${graph.connection.uri} holds the graph of ${dataDir}, and is emptied first`,
      `Close the workspace of this folder, then say so: ${rebuildCall(dataDir)} --empty`,
    );
  await markOwner(graph, id, true);
  await emptyGraph(graph);
}

/** Fills an empty graph, and says that it is the folder's own once all is there. */
async function fill(graph: Graph, options: RebuildOptions, kept: Kept): Promise<Replayed> {
  const { dataDir, onEvent, signal, given } = options;
  const { evidence, store } = kept;
  const { id } = await folderOf(store.db);
  await markOwner(graph, id, true);
  const history = await historyOf(evidence);
  if (given) history.pictures.give(given);
  const refused = await openRefused(store, evidence);
  const modules = { graph, evidence, store, dataDir };
  const made = await replay(history, { ...modules, onEvent, refused, signal });
  const judgements = await openJudgements({ graph, evidence, store });
  await remakeNetworks({ ...modules, judgements });
  if (!(await isMirrored(modules)))
    throw new GraphError(
      'busy',
      `A run is under way in ${dataDir}`,
      'Wait for it to end, then begin again.',
    );
  await evidence.appendCustody(lineOf(made, history));
  await noteGraph(store.db, await markOwner(graph, id));
  return made;
}

/** So many files are named in the log; all are in the answer. */
const mostNamed = 100;

function lineOf(made: Replayed, { lines }: History): CustodyEvent {
  const { imports, failed, unplaced, unread } = made;
  const counts = { failed: failed.length, unplaced: unplaced.length, unread: unread.length };
  return {
    ...{ event: 'rebuilt', line: lines, counts: { imports, ...counts } },
    failed: failed.slice(0, mostNamed).map(({ sha256 }) => sha256),
  };
}
