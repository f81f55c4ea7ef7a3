import { api, connection, paging, scrolling, type TypeOf } from '../../../core/graphql/index.ts';
import type { RecordedTypes } from '../../../read/recorded/schema/index.ts';
import {
  bundlesOf,
  type CaseFile,
  type CaseItem,
  captionsOf,
  disclosureCsv,
  entriesOf,
  type ItemKind,
  itemKinds,
  pairOf,
  queryOf,
  registerOf,
  standingItems,
} from '../index.ts';
import { addBundleType, addExhibitType, type EntryTypes } from './parts-fields.ts';

type EntityType = RecordedTypes['Entity'];

const itemPages = scrolling({ usual: 100, most: 500 });
const exhibitPages = paging({ usual: 100, most: 1000 });

/** What is in a case. */
export function addContents(Case: TypeOf<CaseFile>, Entity: EntityType, types: EntryTypes): void {
  addInScope(Case, Entity);
  addMarked(Case);
  addWritten(Case, types);
  addExhibits(Case);
}

const scoped: readonly ItemKind[] = ['entity', 'network', 'operation'];

function addInScope(Case: TypeOf<CaseFile>, Entity: EntityType): void {
  api.field(Case, 'entities', {
    gives:
      '[ID!]! The ids of the entities, networks and operations in its scope, in the order in which they came; at most 5000.',
    complexity: { field: 1, multiplier: 1 },
    resolve: async ({ id }, _, { store }) =>
      (await standingItems(store.db, id, scoped)).map(({ item }) => item),
  });
  api.field(Case, 'items', {
    types: { Items: connection('CaseItem', addItemType(Entity)) },
    gives:
      'Items! The entities, networks and operations in its scope, in the order in which they came.',
    pages: itemPages,
    resolve: async ({ id }, { page }, { store, graph }) => {
      const all = await standingItems(store.db, id, scoped);
      const some = all.slice(page.offset, page.offset + page.limit);
      const now = await captionsOf(
        { graph, store },
        some.map(({ item }) => item),
      );
      return page.of(
        some.map((item): ShownItem => ({ ...item, now: now.get(item.item) })),
        all.length,
      );
    },
  });
  api.field(Case, 'gone', {
    gives:
      '[ID!]! The ids of what is in its scope and neither in the graph nor in the active run any more. They stay in the case, and a bundle says that it does not have them.',
    complexity: { field: 200, multiplier: 1 },
    resolve: async ({ id }, _, { store, graph }) => {
      const ids = (await standingItems(store.db, id, scoped)).map(({ item }) => item);
      const now = await captionsOf({ graph, store }, ids);
      return ids.filter((one) => !now.has(one));
    },
  });
}

function addMarked(Case: TypeOf<CaseFile>): void {
  const CaseQuery = addQueryType();
  const Finding = addFindingType();
  api.extend(Case, {
    types: { CaseQuery, Finding },
    fields: {
      queries: '[CaseQuery!]! The saved queries in its scope.',
      findings: '[Finding!]! The links that are marked as findings.',
    },
    resolve: {
      queries: ({ id }, _, { store }) => standingItems(store.db, id, ['query']),
      findings: ({ id }, _, { store }) => standingItems(store.db, id, ['link']),
    },
  });
}

function addWritten(Case: TypeOf<CaseFile>, { Note, Task, Disclosure, Name }: EntryTypes): void {
  api.extend(Case, {
    types: { Note, Task, Disclosure, Name },
    fields: {
      notes: '[Note!]! The notes of the case that stand, in the order in which they were written.',
      tasks: '[Task!]! The tasks of the case that stand, in the order in which they were written.',
      disclosure: '[Disclosure!]! The disclosure schedule: what is used, not used or sensitive.',
      names: '[Name!]! The names of people that a redacted version leaves out.',
    },
    resolve: {
      notes: ({ id }, _, { store }) => entriesOf(store.db, id, 'note'),
      tasks: ({ id }, _, { store }) => entriesOf(store.db, id, 'task'),
      disclosure: ({ id }, _, { store }) => entriesOf(store.db, id, 'disclosure'),
      names: ({ id }, _, { store }) => entriesOf(store.db, id, 'name'),
    },
  });
  api.field(Case, 'disclosureCsv', {
    gives:
      'String! The disclosure schedule as a table (CSV): what was entered, then each exhibit as used.',
    complexity: 200,
    resolve: ({ id }, _, { store }) => disclosureCsv(store.db, id),
  });
}

function addExhibits(Case: TypeOf<CaseFile>): void {
  const CaseBundle = addBundleType();
  api.extend(Case, {
    types: { CaseBundle },
    fields: { bundles: '[CaseBundle!]! The bundles that were made of it, the latest first.' },
    resolve: { bundles: ({ id }, _, { store }) => bundlesOf(store.db, id) },
  });
  api.field(Case, 'exhibits', {
    types: { Exhibits: connection('CaseExhibit', addExhibitType()) },
    gives:
      'Exhibits! The exhibit register: the captures that have a number, in the order of numbers.',
    pages: exhibitPages,
    resolve: async ({ id }, { page }, { store }) => page.slice(await registerOf(store.db, id)),
  });
}

/** An item as the API tells it: with what it is called now, where it is still there. */
interface ShownItem extends CaseItem {
  readonly now: string | undefined;
}

/** What is in the scope of a case. */
function addItemType(Entity: EntityType): TypeOf<ShownItem> {
  const Kind = api.enumOf<ItemKind>('CaseItemKind', {
    description: 'What a thing in the scope of a case is.',
    values: itemKinds,
  });
  return api.implement(api.objectRef<ShownItem>('CaseItem'), {
    description: 'A thing in the scope of a case.',
    types: { Kind, Entity },
    fields: {
      id: 'ID! The id of the entity, the network or the operation.',
      kind: 'Kind! What it is.',
      entity: 'Entity The entity as the graph holds it; null of all else, and where it is gone.',
      caption: 'String! What it is called; where it is gone, what it was called when it came.',
      isGone: 'Boolean! Whether neither the graph nor the active run has it any more.',
      network: 'ID The network with which it came, as it was called then; null: by itself.',
      run: 'Int The run that found that network; null where it came by itself.',
      at: 'DateTime! When it came into the case.',
      by: 'String! The initials of who brought it in.',
      account: 'String! The account by which it came.',
    },
    resolve: {
      id: ({ item }) => item,
      entity: ({ item, kind }, _, { loaders }) =>
        kind === 'entity' ? loaders.entity.load(item) : null,
      caption: ({ now, caption, item }) => now ?? caption ?? item,
      isGone: ({ now }) => now === undefined,
      network: ({ from }) => from?.network,
      run: ({ from }) => from?.run,
      by: ({ author }) => author,
    },
  });
}

const addQueryType = (): TypeOf<CaseItem> =>
  api.implement(api.objectRef<CaseItem>('CaseQuery'), {
    description: 'A saved query in the scope of a case.',
    fields: {
      name: 'ID! The name of the saved query.',
      parameters: 'JSON! What it is asked with, by the names of its parameters.',
      at: 'DateTime! When the query came into the case.',
      by: 'String! The initials of who put the query in.',
      account: 'String! The account by which it came.',
    },
    resolve: {
      name: ({ item }) => queryOf(item).name,
      parameters: ({ item }) => queryOf(item).parameters,
      by: ({ author }) => author,
    },
  });

const addFindingType = (): TypeOf<CaseItem> =>
  api.implement(api.objectRef<CaseItem>('CaseFinding'), {
    description: 'A link between two entities that somebody marked as a finding.',
    fields: {
      ends: '[ID!]! The ids of the two entities.',
      at: 'DateTime! When the link was marked.',
      by: 'String! The initials of who marked the link.',
      account: 'String! The account by which it came.',
    },
    resolve: {
      ends: ({ item }) => [...pairOf(item)],
      by: ({ author }) => author,
    },
  });
