import { isNetworkId, isOperationId } from '../../../core/model/index.ts';
import type { Graph } from '../../../core/neo4j/index.ts';
import type { Store } from '../../../core/store/index.ts';
import {
  activeRun,
  NetworkError,
  networkRows,
  operationRow,
} from '../../../link/networks/index.ts';
import { loadEntities } from '../../../read/recorded/index.ts';
import { CaseError } from '../../snapshot/index.ts';

export interface Looking {
  readonly graph: Graph;
  readonly store: Pick<Store, 'db'>;
}

/**
 * What these entities, networks and operations are called now, by id; those that the graph or the active run does not
 * have are missing.
 */
export async function captionsOf(
  { graph, store: { db } }: Looking,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const networks = ids.filter(isNetworkId);
  const operations = ids.filter(isOperationId);
  const entities = ids.filter((id) => !isNetworkId(id) && !isOperationId(id));
  const found = new Map<string, string>();
  for (let i = 0; i < entities.length; i += atOnce)
    for (const { id, caption } of (
      await loadEntities(graph, entities.slice(i, i + atOnce))
    ).values())
      found.set(id, caption);
  const run = networks.length === 0 ? undefined : await activeRun(db);
  if (run !== undefined)
    for (const { id } of await networkRows(db, run, networks)) found.set(id, id);
  for (const id of operations) if (await isOperation(db, id)) found.set(id, id);
  return found;
}

const atOnce = 1000;

async function isOperation(db: Store['db'], id: string): Promise<boolean> {
  try {
    await operationRow(db, id);
    return true;
  } catch (error) {
    if (error instanceof NetworkError) return false;
    throw error;
  }
}

/** @throws CaseError `item` where one is neither in the graph nor in the active run */
export async function checkThere(
  looking: Looking,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const captions = await captionsOf(looking, ids);
  const missing = ids.filter((id) => !captions.has(id));
  if (missing.length === 0) return captions;
  const named = missing.slice(0, mostNamed).map((id) => id.slice(0, 100));
  const more = missing.length > mostNamed ? ` and ${missing.length - mostNamed} more` : '';
  throw new CaseError(
    'item',
    `The graph and its active run have no ${named.join(', ')}${more}.`,
    'Check the ids by search, or import the captures that hold them; nothing was added.',
    { field: 'entities' },
  );
}

const mostNamed = 5;
