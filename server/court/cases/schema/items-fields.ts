import {
  builder,
  enumValues,
  implement,
  objectRef,
  type TypeOf,
} from '../../../core/graphql/index.ts';
import type { RecordedTypes } from '../../../read/recorded/schema/index.ts';
import { type CaseItem, type ItemKind, itemKinds, pairOf, queryOf } from '../index.ts';

type EntityType = RecordedTypes['Entity'];

/** An item as the API tells it: with what it is called now, where it is still there. */
export interface ShownItem extends CaseItem {
  readonly now: string | undefined;
}

/** What is in the scope of a case. */
export function addItemType(Entity: EntityType): TypeOf<ShownItem> {
  const Kind = builder.enumType('CaseItemKind', {
    description: 'What a thing in the scope of a case is.',
    values: enumValues<ItemKind>(itemKinds),
  });
  return implement(objectRef<ShownItem>('CaseItem'), {
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

export const addQueryType = (): TypeOf<CaseItem> =>
  implement(objectRef<CaseItem>('CaseQuery'), {
    description: 'A saved query in the scope of a case.',
    fields: {
      name: 'ID! The name of the saved query.',
      parameters: 'JSON! What it is asked with, by the names of its parameters.',
      at: 'DateTime! When the query came into the case.',
      by: 'String! The initials of who put the query in.',
    },
    resolve: {
      name: ({ item }) => queryOf(item).name,
      parameters: ({ item }) => queryOf(item).parameters,
      by: ({ author }) => author,
    },
  });

export const addFindingType = (): TypeOf<CaseItem> =>
  implement(objectRef<CaseItem>('CaseFinding'), {
    description: 'A link between two entities that somebody marked as a finding.',
    fields: {
      ends: '[ID!]! The ids of the two entities.',
      at: 'DateTime! When the link was marked.',
      by: 'String! The initials of who marked the link.',
    },
    resolve: {
      ends: ({ item }) => [...pairOf(item)],
      by: ({ author }) => author,
    },
  });
