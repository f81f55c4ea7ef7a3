import type { Store } from '../../core/store/index.ts';
import {
  kept,
  type ListState,
  listState,
  lookAtEntity,
  lookAtList,
  type Seen,
  seenNow,
} from './entities.ts';
import {
  lookAtNetwork,
  lookAtOperation,
  type NetworkState,
  networkNow,
  type OperationState,
  operationNow,
} from './networks.ts';
import { type Asking, lookAtRows, type RowsState, rowsNow } from './rows.ts';
import type { EntityState, Look, Target } from './types.ts';

export interface Looking extends Asking {
  readonly store: Pick<Store, 'db'>;
}

/** How a target is now, as JSON can hold it. */
export async function stateOf(looking: Looking, target: Target): Promise<unknown> {
  const { graph, store } = looking;
  switch (target.kind) {
    case 'entity': {
      const seen = (await seenNow(graph, [target.id])).get(target.id);
      return seen ? kept(seen) : null;
    }
    case 'list':
      return listState(await seenNow(graph, target.ids));
    case 'network':
      return networkNow(store.db, target.id);
    case 'operation':
      return operationNow(store.db, target.id);
    default:
      return rowsNow(looking, target);
  }
}

/** What entities of many watches are like now, read together. */
export function seenOfAll(looking: Looking, targets: readonly Target[]) {
  const ids = targets.flatMap((target) =>
    target.kind === 'entity' ? [target.id] : target.kind === 'list' ? target.ids : [],
  );
  return seenNow(looking.graph, [...new Set(ids)]);
}

/** What is new about a target since its state was as `before`. */
export async function look(
  looking: Looking,
  target: Target,
  before: unknown,
  seen: ReadonlyMap<string, Seen>,
): Promise<Look<unknown>> {
  const { db } = looking.store;
  switch (target.kind) {
    case 'entity':
      return lookAtEntity(before as EntityState | null, seen.get(target.id));
    case 'list': {
      const own = target.ids.flatMap((id) => {
        const one = seen.get(id);
        return one ? [[id, one] as const] : [];
      });
      return lookAtList(before as ListState, new Map(own));
    }
    case 'network':
      return lookAtNetwork(db, before as NetworkState | null);
    case 'operation':
      return lookAtOperation(db, target.id, before as OperationState | null);
    default:
      return lookAtRows(looking, target, before as RowsState);
  }
}
