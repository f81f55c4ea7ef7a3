import {
  connection,
  extend,
  field,
  paging,
  scrolling,
  type TypeOf,
} from '../../../core/graphql/index.ts';
import type { RecordedTypes } from '../../../read/recorded/schema/index.ts';
import {
  bundlesOf,
  type CaseFile,
  captionsOf,
  disclosureCsv,
  entriesOf,
  type ItemKind,
  registerOf,
  standingItems,
} from '../index.ts';
import { addFindingType, addItemType, addQueryType, type ShownItem } from './items-fields.ts';
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
  const Items = connection('CaseItem', addItemType(Entity));
  field(Case, 'entities', {
    gives:
      '[ID!]! The ids of the entities, networks and operations in its scope, in the order in which they came; at most 5000.',
    complexity: { field: 1, multiplier: 1 },
    resolve: async ({ id }, _, { store }) =>
      (await standingItems(store.db, id, scoped)).map(({ item }) => item),
  });
  field(Case, 'items', {
    types: { Items },
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
  field(Case, 'gone', {
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
  extend(Case, {
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
  extend(Case, {
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
  field(Case, 'disclosureCsv', {
    gives:
      'String! The disclosure schedule as a table (CSV): what was entered, then each exhibit as used.',
    complexity: 200,
    resolve: ({ id }, _, { store }) => disclosureCsv(store.db, id),
  });
}

function addExhibits(Case: TypeOf<CaseFile>): void {
  const Exhibits = connection('CaseExhibit', addExhibitType());
  const CaseBundle = addBundleType();
  extend(Case, {
    types: { CaseBundle },
    fields: {
      bundles: '[CaseBundle!]! The bundles that were made of it, the latest first.',
    },
    resolve: { bundles: ({ id }, _, { store }) => bundlesOf(store.db, id) },
  });
  field(Case, 'exhibits', {
    types: { Exhibits },
    gives:
      'Exhibits! The exhibit register: the captures that have a number, in the order of numbers.',
    pages: exhibitPages,
    resolve: async ({ id }, { page }, { store }) => page.slice(await registerOf(store.db, id)),
  });
}
