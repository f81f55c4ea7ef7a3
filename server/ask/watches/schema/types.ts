import { api, limit, type TypeOf } from '../../../core/graphql/index.ts';
import { entitiesOf, type RecordedTypes } from '../../../read/recorded/schema/index.ts';
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

export function addWatchType(Entity: EntityType): TypeOf<Watch> {
  const Kind = api.enumOf<WatchKind>('WatchKind', {
    description: 'What is watched.',
    values: watchKinds,
  });
  const WatchType = api.implement(api.objectRef<Watch>('Watch'), {
    description:
      'What somebody wants to be told of. After each import and each run the inbox says what is new.',
    types: { Kind },
    fields: {
      id: 'ID! The id of the watch.',
      kind: 'Kind! What is watched.',
      of: 'ID The id of the entity, network or operation, or the name of the saved query; null of a search and a list.',
      followed:
        'ID Of a network: the id of the one that is followed, which is another where a run has given most of its ads to that; null where none is, and of all else.',
      words: 'String The words of a search; null of all else.',
      parameters: 'JSON The parameters of a saved query, by name; null of all else.',
      listed: 'Int! How many contacts a list names; 0 of all else.',
      title: 'String! What the inbox calls it.',
      note: 'String! Why it is watched; empty where nobody said.',
      author: 'String! The initials of who began to watch.',
      at: 'DateTime! When somebody began to watch.',
      mutedAt: 'DateTime Since when it tells nothing; null where it tells what is new.',
      endedAt: 'DateTime When the watch was ended; null while it stands.',
      checkedAt: 'DateTime! When it was last found to have changed; at first when the watch began.',
      unread: 'Int! How many of its items nobody has read.',
    },
    resolve: {
      of: ({ target }) => idOf(target),
      words: ({ target }) => (target.kind === 'search' ? target.words : null),
      parameters: ({ target }) => (target.kind === 'query' ? target.parameters : null),
      listed: ({ target }) => (target.kind === 'list' ? target.ids.length : 0),
      unread: ({ id }, _, { store }) => unreadCount(store.db, id),
    },
  });
  api.field(WatchType, 'entities', {
    types: { Entity },
    gives:
      '[Entity!]! The entity, or of the first contacts of a list those, that the graph holds; none of all else.',
    args: { first: firstEntities.arg },
    complexity: ({ first }) => firstEntities.cost(first),
    resolve: ({ target }, { first }, { loaders }) =>
      entitiesOf(loaders, idsOf(target).slice(0, firstEntities.read(first))),
  });
  return WatchType;
}

export const idOf = (target: Target): string | null => {
  if ('id' in target) return target.id;
  return target.kind === 'query' ? target.name : null;
};

const idsOf = (target: Target): readonly string[] =>
  target.kind === 'entity' ? [target.id] : target.kind === 'list' ? target.ids : [];

export function addItemType(WatchType: TypeOf<Watch>, Entity: EntityType): TypeOf<InboxItem> {
  const ItemType = api.implement(api.objectRef<InboxItem>('InboxItem'), {
    description: 'What a look at a watch found to be new.',
    types: { WatchType },
    fields: {
      id: 'ID! The number of the item.',
      watch: 'WatchType! The watch that it is of.',
      at: 'DateTime! When it was found.',
      sentences: '[String!]! What is new, each in a sentence.',
      entityIds:
        '[ID!]! The ids of what is new: ads, networks and others, at most 100 of each thing.',
      readBy: 'String The initials of who has read it; null where nobody has.',
      readAt: 'DateTime When somebody said to have read it; null where nobody has.',
      handedTo: 'String The initials of whom it was handed over to; null where it was not.',
      handedBy: 'String The initials of who handed it over; null where it was not.',
    },
    resolve: {
      id: ({ n }) => String(n),
      watch: ({ watch: id }, _, { store }) => watchOf(store.db, id),
      sentences: ({ news }) => news.map(newsSentence),
      entityIds: ({ entities }) => entities,
    },
  });
  api.field(ItemType, 'entities', {
    types: { Entity },
    gives: '[Entity!]! Of the first of them those that the graph holds now.',
    args: { first: firstEntities.arg },
    complexity: ({ first }) => firstEntities.cost(first),
    resolve: ({ entities }, { first }, { loaders }) =>
      entitiesOf(loaders, entities.slice(0, firstEntities.read(first))),
  });
  return ItemType;
}
