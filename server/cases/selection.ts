import { isNetworkId } from '../model/index.ts';
import { contentsOf, membersOf, networkRow } from '../networks/index.ts';
import type { Store } from '../store/index.ts';

/**
 * What a selection names, networks taken apart: a network stands for what the run in force has in it, all its ads
 * and what these hold that is no hub.
 * @throws NetworkError `no-run`, `no-such-network`
 */
export async function withoutNetworks(
  { db }: Store,
  selection: readonly string[],
): Promise<string[]> {
  const ids = new Set(selection.filter((id) => !isNetworkId(id)));
  for (const id of selection.filter(isNetworkId)) {
    const { run } = await networkRow(db, id);
    const content = (await contentsOf(db, run, [id])).get(id);
    for (const identifier of content?.identifiers ?? [])
      if (!identifier.hub) ids.add(identifier.id);
    for (const ad of await membersOf(db, run, id)) ids.add(ad);
  }
  return [...ids];
}
