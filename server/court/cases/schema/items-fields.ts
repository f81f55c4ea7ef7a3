import { type Builder, enumValues, type TypeOf } from '../../../core/graphql/index.ts';
import type { RecordedTypes } from '../../../read/recorded/schema/index.ts';
import { type CaseItem, type ItemKind, itemKinds, pairOf, queryOf } from '../index.ts';

type EntityType = RecordedTypes['Entity'];

/** An item as the API tells it: with what it is called now, where it is still there. */
export interface ShownItem extends CaseItem {
  readonly now: string | undefined;
}

/** What is in the scope of a case. */
export function addItemType(builder: Builder, Entity: EntityType): TypeOf<ShownItem> {
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

export const addQueryType = (builder: Builder): TypeOf<CaseItem> =>
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

export const addFindingType = (builder: Builder): TypeOf<CaseItem> =>
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
