import { isNetworkId, isOperationId } from '../../core/model/index.ts';
import type { Store } from '../../core/store/index.ts';
import {
  associationsAt,
  contentsOf,
  membersOf,
  membersOfOperation,
  networkRow,
  operationContent,
  operationRow,
} from '../../link/networks/index.ts';

type Db = Store['db'];

/** What a selection names, networks and operations taken apart. */
export interface Selection {
  readonly entities: readonly string[];
  /** Those that it names, of the active run. */
  readonly operations: readonly string[];
}

/**
 * A network stands for what the active run has in it: all its ads and what these hold that is no hub. An operation
 * stands for its networks, its single ads, and what links them that is no hub.
 * @throws NetworkError `no-run`, `no-such-network`, `no-such-operation`, `not-kept`
 */
export async function takenApart({ db }: Store, selection: readonly string[]): Promise<Selection> {
  const ids = new Set(selection.filter((id) => !isNetworkId(id) && !isOperationId(id)));
  const add = (some: readonly string[]) => {
    for (const id of some) ids.add(id);
  };
  for (const id of selection.filter(isNetworkId)) {
    const { run } = await networkRow(db, id);
    add((await partsOfNetworks(db, run, [id])).parts);
  }
  const operations = [...new Set(selection.filter(isOperationId))];
  for (const id of operations) add(await partsOfOperation(db, id));
  return { entities: [...ids], operations };
}

/** Ads of networks and what these hold that is no hub, and what is a hub of one of them. */
async function partsOfNetworks(db: Db, run: number, networks: readonly string[]) {
  const parts: string[] = [];
  const hubs = new Set<string>();
  for (const { identifiers } of (await contentsOf(db, run, networks)).values())
    for (const { id, hub } of identifiers) {
      if (hub) hubs.add(id);
      else parts.push(id);
    }
  for (const id of networks) parts.push(...(await membersOf(db, run, id)));
  return { parts, hubs };
}

async function partsOfOperation(db: Db, id: string): Promise<string[]> {
  const row = await operationRow(db, id);
  const members = await membersOfOperation(db, row);
  const { parts, hubs } = await partsOfNetworks(db, row.run, members.filter(isNetworkId));
  const { links, tree } = await operationContent(db, row);
  const items = (await associationsAt(db, row.run, tree)).flatMap((one) => one.items);
  const shared = [...links, ...items].map(({ identifier }) => identifier);
  return [
    ...parts,
    ...members.filter((member) => !isNetworkId(member)),
    ...shared.filter((identifier) => !hubs.has(identifier)),
  ];
}
