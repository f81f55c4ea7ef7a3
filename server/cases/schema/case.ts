import { type Builder, enumValues } from '../../api/builder.ts';
import { connection, paging, scrolling, type TypeOf } from '../../api/connection.ts';
import type { addExplore } from '../../explore/schema/index.ts';
import {
  bundlesOf,
  type CaseChange,
  type CaseFile,
  type CaseItem,
  type CaseStatus,
  type CaseWhat,
  captionsOf,
  caseWhats,
  changesOf,
  disclosureCsv,
  entriesOf,
  type Imported,
  type ItemKind,
  itemKinds,
  pairOf,
  queryOf,
  registerOf,
  standingItems,
} from '../index.ts';
import { addBundleType, addEntryTypes, addExhibitType, type EntryTypes } from './parts.ts';

type EntityType = ReturnType<typeof addExplore>['Entity'];

const itemPages = scrolling({ usual: 100, most: 500 });
const exhibitPages = paging({ usual: 100, most: 1000 });
const changePages = paging({ usual: 50, most: 200 });

export type CaseTypes = ReturnType<typeof addCaseType>;

/** An item as the API tells it: with what it is called now, where it is still there. */
interface ShownItem extends CaseItem {
  readonly now: string | undefined;
}

/** A case, and what is in it. */
export function addCaseType(builder: Builder, Entity: EntityType) {
  const Status = builder.enumType('CaseStatus', {
    description: 'Whether a case is worked on.',
    values: enumValues<CaseStatus>({
      open: 'It is worked on.',
      archived: 'It is read and changed no more, until somebody opens it again.',
    }),
  });
  const entries = addEntryTypes(builder);
  const Case = builder.objectRef<CaseFile>('Case').implement({
    description: 'A case: what is in its scope, what people wrote about it, and its exhibits.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'The id of the case; it stays when the title changes.' }),
      title: t.exposeString('title', { description: 'What the case is called.' }),
      reference: t.exposeString('reference', {
        description: 'The number under which the office keeps it; empty where there is none.',
      }),
      authority: t.exposeString('authority', {
        description: 'On what legal ground the work is done; empty where nobody said.',
      }),
      status: t.expose('status', { type: Status, description: 'Whether it is worked on.' }),
      producer: t.exposeString('producer', {
        description: 'The initials that number its exhibits, such as AB.',
      }),
      members: t.exposeStringList('members', {
        description: 'The initials of those who work on the case.',
      }),
      version: t.exposeInt('version', {
        description:
          'Counted up by each change of title, reference, authority, producer, members, period or status; whoever changes one of them names the version that was loaded.',
      }),
      createdAt: t.expose('createdAt', {
        type: 'DateTime',
        description: 'When the case was made.',
      }),
      createdBy: t.exposeString('createdBy', {
        description: 'The initials of who made the case.',
      }),
      changedAt: t.expose('changedAt', {
        type: 'DateTime',
        description: 'When the case, or anything in it, was last changed.',
      }),
      changedBy: t.exposeString('changedBy', {
        description: 'The initials of who changed the case, or anything in it, last.',
      }),
    }),
  });
  addWhere(builder, Case);
  addContents(builder, Case, Entity, entries);
  addHistory(builder, Case);
  return { Case, Status, entries };
}

function addWhere(builder: Builder, Case: TypeOf<CaseFile>): void {
  const Period = builder.objectRef<NonNullable<CaseFile['period']>>('CasePeriod').implement({
    description: 'The days that a case is about, both included, in UTC.',
    fields: (t) => ({
      from: t.expose('from', {
        type: 'Date',
        nullable: true,
        description: 'The first day of the period; null where it is open.',
      }),
      to: t.expose('to', {
        type: 'Date',
        nullable: true,
        description: 'The last day of the period; null where it is open.',
      }),
    }),
  });
  const From = builder.objectRef<Imported>('CaseImported').implement({
    description: 'How a case came from another Throughline.',
    fields: (t) => ({
      at: t.expose('at', { type: 'DateTime', description: 'When it was taken in.' }),
      by: t.exposeString('author', { description: 'The initials of who took it in.' }),
      sha256: t.exposeString('sha256', {
        description: 'SHA-256 of the file that it came in, in lower-case hex.',
      }),
    }),
  });
  builder.objectFields(Case, (t) => ({
    period: t.expose('period', {
      type: Period,
      nullable: true,
      description: 'The days that it is about; null where it is about all.',
    }),
    imported: t.expose('imported', {
      type: From,
      nullable: true,
      description:
        'How it came from another Throughline, and is read only; null: it was made here.',
    }),
  }));
}

function addContents(
  builder: Builder,
  Case: TypeOf<CaseFile>,
  Entity: EntityType,
  { Note, Task, Disclosure }: EntryTypes,
): void {
  const Items = connection('CaseItem', addItemType(builder, Entity));
  const CaseQuery = addQueryType(builder);
  const Finding = addFindingType(builder);
  const Exhibits = connection('CaseExhibit', addExhibitType(builder));
  const CaseBundle = addBundleType(builder);
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
    disclosureCsv: t.string({
      description:
        'The disclosure schedule as a table (CSV): what was entered, then each exhibit as used.',
      complexity: 200,
      resolve: ({ id }, _, { store }) => disclosureCsv(store.db, id),
    }),
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

const scoped: readonly ItemKind[] = ['entity', 'network', 'operation'];

function addItemType(builder: Builder, Entity: EntityType): TypeOf<ShownItem> {
  const Kind = builder.enumType('CaseItemKind', {
    description: 'What a thing in the scope of a case is.',
    values: enumValues<ItemKind>(itemKinds),
  });
  return builder.objectRef<ShownItem>('CaseItem').implement({
    description: 'A thing in the scope of a case.',
    fields: (t) => ({
      id: t.exposeID('item', {
        description: 'The id of the entity, the network or the operation.',
      }),
      kind: t.expose('kind', { type: Kind, description: 'What it is.' }),
      entity: t.field({
        type: Entity,
        nullable: true,
        description: 'The entity as the graph holds it; null of all else, and where it is gone.',
        resolve: async ({ item, kind }, _, { loaders }) =>
          kind === 'entity' ? ((await loaders.entity.load(item)) ?? null) : null,
      }),
      caption: t.string({
        description: 'What it is called; where it is gone, what it was called when it came.',
        resolve: ({ now, caption, item }) => now ?? caption ?? item,
      }),
      isGone: t.boolean({
        description: 'Whether neither the graph nor the active run has it any more.',
        resolve: ({ now }) => now === undefined,
      }),
      network: t.id({
        nullable: true,
        description: 'The network with which it came, as it was called then; null: by itself.',
        resolve: ({ from }) => from?.network ?? null,
      }),
      run: t.int({
        nullable: true,
        description: 'The run that found that network; null where it came by itself.',
        resolve: ({ from }) => from?.run ?? null,
      }),
      at: t.expose('at', { type: 'DateTime', description: 'When it came into the case.' }),
      by: t.exposeString('author', { description: 'The initials of who brought it in.' }),
    }),
  });
}

const addQueryType = (builder: Builder): TypeOf<CaseItem> =>
  builder.objectRef<CaseItem>('CaseQuery').implement({
    description: 'A saved query in the scope of a case.',
    fields: (t) => ({
      name: t.id({
        description: 'The name of the saved query.',
        resolve: ({ item }) => queryOf(item).name,
      }),
      parameters: t.field({
        type: 'JSON',
        description: 'What it is asked with, by the names of its parameters.',
        resolve: ({ item }) => queryOf(item).parameters,
      }),
      at: t.expose('at', { type: 'DateTime', description: 'When the query came into the case.' }),
      by: t.exposeString('author', { description: 'The initials of who put the query in.' }),
    }),
  });

const addFindingType = (builder: Builder): TypeOf<CaseItem> =>
  builder.objectRef<CaseItem>('CaseFinding').implement({
    description: 'A link between two entities that somebody marked as a finding.',
    fields: (t) => ({
      ends: t.idList({
        description: 'The ids of the two entities.',
        resolve: ({ item }) => [...pairOf(item)],
      }),
      at: t.expose('at', { type: 'DateTime', description: 'When the link was marked.' }),
      by: t.exposeString('author', { description: 'The initials of who marked the link.' }),
    }),
  });

function addHistory(builder: Builder, Case: TypeOf<CaseFile>): void {
  const What = builder.enumType('CaseWhat', {
    description: 'What a change of a case changed.',
    values: enumValues<CaseWhat>(caseWhats),
  });
  const Change = builder.objectRef<CaseChange>('CaseChange').implement({
    description: 'A change of a case, as its history keeps it.',
    fields: (t) => ({
      at: t.expose('at', { type: 'DateTime', description: 'When it was changed.' }),
      by: t.exposeString('author', { description: 'The initials of who made the change.' }),
      what: t.expose('what', { type: What, description: 'What was changed.' }),
      about: t.exposeStringList('about', {
        description:
          'Of details their names; of the scope the ids that came or left; of a note, a task or an entry its id; of exhibits the first and the last number; of a bundle its name.',
      }),
      before: t.field({
        type: 'JSON',
        nullable: true,
        description: 'How it was before; null where there was nothing before.',
        resolve: ({ before }) => before,
      }),
    }),
  });
  const Changes = connection('CaseChange', Change);
  builder.objectFields(Case, (t) => ({
    changes: t.field({
      type: Changes,
      description: 'Its history: who changed what and when, the latest change first.',
      args: changePages.args,
      complexity: changePages.complexity,
      resolve: async ({ id }, asked, { store }) => {
        const page = changePages.asked(asked);
        const { changes, total } = await changesOf(store.db, id, page);
        return page.of(changes, total);
      },
    }),
  }));
}
