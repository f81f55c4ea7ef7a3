import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Config } from '../../core/config.ts';
import { storeIn } from '../../core/data-folder.ts';
import { type Evidence, openEvidence } from '../../core/evidence/index.ts';
import { type Graph, GraphError, openGraph } from '../../core/neo4j/index.ts';
import { openStore, type Store } from '../../core/store/index.ts';
import { type Judgements, openJudgements } from '../../link/judgements/index.ts';
import { settleOwner } from '../rebuild/index.ts';
import { sayBroughtOver } from './output.ts';
import { type Common, callOf } from './verb.ts';

export interface Modules extends Stored {
  readonly graph: Graph;
  readonly judgements: Judgements;
}

/** What people said in a data folder, and its evidence: the graph need not start for it. */
export interface Stored {
  readonly evidence: Evidence;
  readonly store: Store;
}

/** What an action of a verb works with: a data folder that is open, and all that was asked for. */
export type At<Options = unknown, Opened = Modules> = Opened &
  Options &
  Common & { readonly dataDir: string };

/** An action as a verb calls it: with its words, its options, and itself. */
type Action<Words extends unknown[]> = (...called: [...Words, unknown, Command]) => Promise<void>;

/** An action on a data folder that there is. */
export const onFolder = <Place extends At, Words extends unknown[]>(
  config: Config,
  work: (at: Place, ...words: Words) => Promise<unknown>,
): Action<Words> => acting((data, use) => withDataFolder(config, data, use), work);

/** An action on what people said in a data folder that there is: nothing has to start. */
export const onStore = <Place extends At<unknown, Stored>, Words extends unknown[]>(
  work: (at: Place, ...words: Words) => Promise<unknown>,
): Action<Words> => acting(withDataStore, work);

const acting =
  <Place, Opened, Words extends unknown[]>(
    open: (data: string, use: (opened: Opened) => Promise<unknown>) => Promise<unknown>,
    work: (at: Place, ...words: Words) => Promise<unknown>,
  ): Action<Words> =>
  async (...called) => {
    const options = (called.at(-1) as Command).optsWithGlobals<Common>();
    const words = called.slice(0, -2) as Words;
    await open(options.data, (opened) =>
      work({ ...options, ...opened, dataDir: options.data } as Place, ...words),
    );
  };

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
 * Opens what people said in a data folder that there is, and its evidence, without the graph.
 * @throws as `withDataFolder`
 */
export async function withDataStore<T>(
  data: string,
  work: (modules: Stored) => Promise<T>,
): Promise<T> {
  if (!existsSync(storeIn(data))) throw noDataFolder(data);
  return withNewDataStore(data, work);
}

/** The same of a folder that is made where there is none. */
export async function withNewDataStore<T>(
  data: string,
  work: (modules: Stored) => Promise<T>,
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
      const evidence = openEvidence(data, undefined, config.running);
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
