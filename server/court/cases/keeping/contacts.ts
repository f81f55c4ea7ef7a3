import { z } from 'zod';
import type { Graph } from '../../../core/neo4j/index.ts';
import type { Store } from '../../../core/store/index.ts';
import { readerOf, readScope, takenApart } from '../../snapshot/index.ts';
import { contactsIn } from '../contact-ads.ts';
import { standingItems } from './items.ts';
import { caseOf } from './records.ts';
import { captionsOf } from './there.ts';

/** A contact, and the ads that hold it. */
export interface ContactAds {
  readonly id: string;
  readonly ads: number;
  /** Of these, how many a bundle of the case would hold. */
  readonly inCase: number;
}

const contactRow = z.object({ id: z.string(), ads: z.number(), inCase: z.number() });

interface Modules {
  readonly graph: Graph;
  readonly store: Store;
}

/** What of a case the graph and the active run still have. */
export async function itemsThere({ graph, store }: Modules, id: string): Promise<string[]> {
  const items = await standingItems(store.db, id, ['entity', 'network', 'operation']);
  const there = await captionsOf(
    { graph, store },
    items.map(({ item }) => item),
  );
  return [...there.keys()];
}

/**
 * How many ads hold the contacts among these, and how many of them are in a case; what is no contact has no row.
 * @param id of the case; undefined: of none
 * @throws CaseError `not-found`
 */
export async function contactAds(
  modules: Modules,
  ids: readonly string[],
  id: string | undefined,
): Promise<ContactAds[]> {
  if (id !== undefined) await caseOf(modules.store.db, id);
  const contacts = contactsIn(ids);
  if (contacts.length === 0) return [];
  const read = readerOf(modules.graph);
  const there = id === undefined ? [] : await itemsThere(modules, id);
  const { entities } = await takenApart(modules.store, there);
  const { ads } = await readScope(read, entities);
  return (await read('contact-ads', { contacts, ads })).map((row) => contactRow.parse(row));
}
