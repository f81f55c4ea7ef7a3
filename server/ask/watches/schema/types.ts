import { type Builder, enumValues, limit, type TypeOf } from '../../../core/graphql/index.ts';
import type { RecordedTypes } from '../../../read/recorded/schema/index.ts';
import {
  type InboxItem,
  newsSentence,
  type Target,
  unreadCount,
  type Watch,
  type WatchKind,
  watchKinds,
  watchOf,
} from '../index.ts';

type EntityType = RecordedTypes['Entity'];

/** A list of a thousand contacts names more than a reader looks at. */
const firstEntities = limit({ name: 'first', usual: 100, most: 300 });

export const initialsText = 'The initials of who signs: one to four letters, such as AB.';

export function addWatchType(builder: Builder, Entity: EntityType): TypeOf<Watch> {
  const Kind = builder.enumType('WatchKind', {
    description: 'What is watched.',
    values: enumValues<WatchKind>(watchKinds),
  });
  return builder.objectRef<Watch>('Watch').implement({
    description:
      'What somebody wants to be told of. After each import and each run the inbox says what is new.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'The id of the watch.' }),
      kind: t.expose('kind', { type: Kind, description: 'What is watched.' }),
      of: t.id({
        nullable: true,
        description:
          'The id of the entity, network or operation, or the name of the saved query; null of a search and a list.',
        resolve: ({ target }) => idOf(target),
      }),
      followed: t.exposeID('followed', {
        nullable: true,
        description:
          'Of a network: the id of the one that is followed, which is another where a run has given most of its ads to that; null where none is, and of all else.',
      }),
      words: t.string({
        nullable: true,
        description: 'The words of a search; null of all else.',
        resolve: ({ target }) => (target.kind === 'search' ? target.words : null),
      }),
      parameters: t.field({
        type: 'JSON',
        nullable: true,
        description: 'The parameters of a saved query, by name; null of all else.',
        resolve: ({ target }) => (target.kind === 'query' ? target.parameters : null),
      }),
      entities: t.field({
        type: [Entity],
        description:
          'The entity, or of the first contacts of a list those, that the graph holds; none of all else.',
        args: { first: firstEntities.arg },
        complexity: ({ first }) => firstEntities.cost(first),
        resolve: async ({ target }, { first }, { loaders }) =>
          heldAmong(
            await loaders.entity.loadMany(idsOf(target).slice(0, firstEntities.read(first))),
          ),
      }),
      listed: t.int({
        description: 'How many contacts a list names; 0 of all else.',
        resolve: ({ target }) => (target.kind === 'list' ? target.ids.length : 0),
      }),
      title: t.exposeString('title', { description: 'What the inbox calls it.' }),
      note: t.exposeString('note', { description: 'Why it is watched; empty where nobody said.' }),
      author: t.exposeString('author', { description: 'The initials of who began to watch.' }),
      at: t.expose('at', { type: 'DateTime', description: 'When somebody began to watch.' }),
      mutedAt: t.expose('mutedAt', {
        type: 'DateTime',
        nullable: true,
        description: 'Since when it tells nothing; null where it tells what is new.',
      }),
      endedAt: t.expose('endedAt', {
        type: 'DateTime',
        nullable: true,
        description: 'When the watch was ended; null while it stands.',
      }),
      checkedAt: t.expose('checkedAt', {
        type: 'DateTime',
        description: 'When it was last found to have changed; at first when the watch began.',
      }),
      unread: t.int({
        description: 'How many of its items nobody has read.',
        resolve: ({ id }, _, { store }) => unreadCount(store.db, id),
      }),
    }),
  });
}

export const idOf = (target: Target): string | null => {
  if ('id' in target) return target.id;
  return target.kind === 'query' ? target.name : null;
};

const idsOf = (target: Target): readonly string[] =>
  target.kind === 'entity' ? [target.id] : target.kind === 'list' ? target.ids : [];

export const heldAmong = <T>(found: readonly (T | undefined | Error)[]): T[] =>
  found.filter((one): one is T => one !== undefined && !(one instanceof Error));

export function addItemType(
  builder: Builder,
  WatchType: TypeOf<Watch>,
  Entity: EntityType,
): TypeOf<InboxItem> {
  return builder.objectRef<InboxItem>('InboxItem').implement({
    description: 'What a look at a watch found to be new.',
    fields: (t) => ({
      id: t.id({ description: 'The number of the item.', resolve: ({ n }) => String(n) }),
      watch: t.field({
        type: WatchType,
        description: 'The watch that it is of.',
        resolve: ({ watch: id }, _, { store }) => watchOf(store.db, id),
      }),
      at: t.expose('at', { type: 'DateTime', description: 'When it was found.' }),
      sentences: t.stringList({
        description: 'What is new, each in a sentence.',
        resolve: ({ news }) => news.map(newsSentence),
      }),
      entityIds: t.idList({
        description: 'The ids of what is new: ads, networks and others, at most 100 of each thing.',
        resolve: ({ entities }) => entities,
      }),
      entities: t.field({
        type: [Entity],
        description: 'Of the first of them those that the graph holds now.',
        args: { first: firstEntities.arg },
        complexity: ({ first }) => firstEntities.cost(first),
        resolve: async ({ entities }, { first }, { loaders }) =>
          heldAmong(await loaders.entity.loadMany(entities.slice(0, firstEntities.read(first)))),
      }),
      readBy: t.exposeString('readBy', {
        nullable: true,
        description: 'The initials of who has read it; null where nobody has.',
      }),
      readAt: t.expose('readAt', {
        type: 'DateTime',
        nullable: true,
        description: 'When somebody said to have read it; null where nobody has.',
      }),
      handedTo: t.exposeString('handedTo', {
        nullable: true,
        description: 'The initials of whom it was handed over to; null where it was not.',
      }),
      handedBy: t.exposeString('handedBy', {
        nullable: true,
        description: 'The initials of who handed it over; null where it was not.',
      }),
    }),
  });
}
