import {
  type Builder,
  connection,
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
export function addContents(
  builder: Builder,
  Case: TypeOf<CaseFile>,
  Entity: EntityType,
  types: EntryTypes,
): void {
  addInScope(builder, Case, Entity);
  addMarked(builder, Case);
  addWritten(builder, Case, types);
  addExhibits(builder, Case);
}

const scoped: readonly ItemKind[] = ['entity', 'network', 'operation'];

function addInScope(builder: Builder, Case: TypeOf<CaseFile>, Entity: EntityType): void {
  const Items = connection('CaseItem', addItemType(builder, Entity));
  builder.objectFields(Case, (t) => ({
    entities: t.idList({
      description:
        'The ids of the entities, networks and operations in its scope, in the order in which they came; at most 5000.',
      complexity: { field: 1, multiplier: 1 },
      resolve: async ({ id }, _, { store }) =>
        (await standingItems(store.db, id, scoped)).map(({ item }) => item),
    }),
    items: t.field({
      type: Items,
      description:
        'The entities, networks and operations in its scope, in the order in which they came.',
      args: itemPages.args,
      complexity: itemPages.complexity,
      resolve: async ({ id }, asked, { store, graph }) => {
        const page = itemPages.asked(asked);
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
    }),
    gone: t.field({
      type: ['ID'],
      description:
        'The ids of what is in its scope and neither in the graph nor in the active run any more. They stay in the case, and a bundle says that it does not have them.',
      complexity: { field: 200, multiplier: 1 },
      resolve: async ({ id }, _, { store, graph }) => {
        const ids = (await standingItems(store.db, id, scoped)).map(({ item }) => item);
        const now = await captionsOf({ graph, store }, ids);
        return ids.filter((one) => !now.has(one));
      },
    }),
  }));
}

function addMarked(builder: Builder, Case: TypeOf<CaseFile>): void {
  const CaseQuery = addQueryType(builder);
  const Finding = addFindingType(builder);
  builder.objectFields(Case, (t) => ({
    queries: t.field({
      type: [CaseQuery],
      description: 'The saved queries in its scope.',
      resolve: ({ id }, _, { store }) => standingItems(store.db, id, ['query']),
    }),
    findings: t.field({
      type: [Finding],
      description: 'The links that are marked as findings.',
      resolve: ({ id }, _, { store }) => standingItems(store.db, id, ['link']),
    }),
  }));
}

function addWritten(
  builder: Builder,
  Case: TypeOf<CaseFile>,
  { Note, Task, Disclosure, Name }: EntryTypes,
): void {
  builder.objectFields(Case, (t) => ({
    notes: t.field({
      type: [Note],
      description: 'The notes of the case that stand, in the order in which they were written.',
      resolve: ({ id }, _, { store }) => entriesOf(store.db, id, 'note'),
    }),
    tasks: t.field({
      type: [Task],
      description: 'The tasks of the case that stand, in the order in which they were written.',
      resolve: ({ id }, _, { store }) => entriesOf(store.db, id, 'task'),
    }),
    disclosure: t.field({
      type: [Disclosure],
      description: 'The disclosure schedule: what is used, not used or sensitive.',
      resolve: ({ id }, _, { store }) => entriesOf(store.db, id, 'disclosure'),
    }),
    names: t.field({
      type: [Name],
      description: 'The names of people that a redacted version leaves out.',
      resolve: ({ id }, _, { store }) => entriesOf(store.db, id, 'name'),
    }),
    disclosureCsv: t.string({
      description:
        'The disclosure schedule as a table (CSV): what was entered, then each exhibit as used.',
      complexity: 200,
      resolve: ({ id }, _, { store }) => disclosureCsv(store.db, id),
    }),
  }));
}

function addExhibits(builder: Builder, Case: TypeOf<CaseFile>): void {
  const Exhibits = connection('CaseExhibit', addExhibitType(builder));
  const CaseBundle = addBundleType(builder);
  builder.objectFields(Case, (t) => ({
    exhibits: t.field({
      type: Exhibits,
      description:
        'The exhibit register: the captures that have a number, in the order of numbers.',
      args: exhibitPages.args,
      complexity: exhibitPages.complexity,
      resolve: async ({ id }, asked, { store }) =>
        exhibitPages.asked(asked).slice(await registerOf(store.db, id)),
    }),
    bundles: t.field({
      type: [CaseBundle],
      description: 'The bundles that were made of it, the latest first.',
      resolve: ({ id }, _, { store }) => bundlesOf(store.db, id),
    }),
  }));
}
