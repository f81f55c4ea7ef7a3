import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../core/config.ts';
import { storeIn } from '../../core/data-folder.ts';
import { type Evidence, openEvidence } from '../../core/evidence/index.ts';
import { type Graph, GraphError, openGraph } from '../../core/neo4j/index.ts';
import { openStore, type Store } from '../../core/store/index.ts';
import { type Judgements, openJudgements } from '../../link/judgements/index.ts';
import { settleOwner } from '../rebuild/index.ts';
import { sayBroughtOver } from './output.ts';
import { callOf } from './verb.ts';

interface Modules {
  readonly graph: Graph;
  readonly evidence: Evidence;
  readonly judgements: Judgements;
  readonly store: Store;
}

/**
 * Opens a data folder that there is for as long as `work` takes: a name that is written wrong makes no new one, and
 * puts no graph of its own beside what lies in a folder of something else.
 * @throws GraphError `folder` where there is none
 * @throws FolderError where a build before 0.2, or a newer release, has made it
 */
export async function withDataFolder<T>(
  config: Config,
  data: string,
  work: (modules: Modules) => Promise<T>,
): Promise<T> {
  if (!existsSync(data) || !(config.neo4j.uri || hasGraph(data))) throw noDataFolder(data);
  return withNewDataFolder(config, data, work);
}

/**
 * Opens what people said in a data folder that there is, and its evidence, without the graph: nothing has to start.
 * @throws as `withDataFolder`
 */
export async function withDataStore<T>(
  data: string,
  work: (modules: Pick<Modules, 'evidence' | 'store'>) => Promise<T>,
): Promise<T> {
  if (!existsSync(storeIn(data))) throw noDataFolder(data);
  return withNewDataStore(data, work);
}

/** The same of a folder that is made where there is none. */
export async function withNewDataStore<T>(
  data: string,
  work: (modules: Pick<Modules, 'evidence' | 'store'>) => Promise<T>,
): Promise<T> {
  const store = await openStore(data);
  sayBroughtOver(store);
  try {
    return await work({ evidence: openEvidence(data), store });
  } finally {
    await store.close();
  }
}

/** Even where it is gone: then opening it says so. */
const hasGraph = (data: string): boolean =>
  ['neo4j', 'rebuild', join('evidence', 'custody.jsonl')].some((name) =>
    existsSync(join(data, name)),
  );

/** That a folder is none of ours, or not there. */
export const noDataFolder = (data: string): GraphError =>
  new GraphError(
    'folder',
    existsSync(data)
      ? `${data} is no data folder: nothing was ever imported into it.`
      : `There is no data folder ${data}.`,
    `Check the name, or import into it first: ${callOf('import FILE', data)}`,
  );

/** Opens a data folder, which is made where there is none. */
export async function withNewDataFolder<T>(
  config: Config,
  data: string,
  work: (modules: Modules) => Promise<T>,
): Promise<T> {
  const graph = await openGraph({ dataDir: data, config });
  try {
    const store = await openStore(data);
    sayBroughtOver(store);
    try {
      const evidence = openEvidence(data);
      await settleOwner({ graph, store, evidence }, data);
      const judgements = await openJudgements({ graph, evidence, store });
      return await work({ graph, evidence, judgements, store });
    } finally {
      await store.close();
    }
  } finally {
    await graph.close();
  }
}
