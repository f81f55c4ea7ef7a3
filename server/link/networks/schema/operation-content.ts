import { builder, enumValues, implement, objectRef } from '../../../core/graphql/index.ts';
import type { operationDoubts } from '../../resolve/index.ts';
import { cutPointSentence, doubtSentence, linkSentence } from '../messages/operation-messages.ts';
import type { HeldCutPoint, HeldDoubt, HeldOperationLink } from '../operations/held.ts';
import type { AssociationTypes, MemberDescribed } from './associations-fields.ts';
import { named } from './fields.ts';

/** What links an operation. */
export function addLink({ Item }: AssociationTypes) {
  return implement(objectRef<HeldOperationLink>('OperationLink'), {
    description:
      'An item that links an operation: an identifier, image cluster or template that members hold.',
    types: { Item },
    fields: {
      identifier: 'Item! The identifier, image cluster or template that members hold.',
      networks: 'Int! How many networks and single ads of the operation hold the item.',
      ads: 'Int! How many ads of the operation hold the item.',
      networksOutside:
        'Int! How many networks and single ads outside of the operation hold the item.',
      adsOutside: 'Int! How many ads outside of the operation hold the item.',
      sentence: 'String! Who holds the item, inside and outside, as a sentence for a reader.',
    },
    resolve: {
      networks: ({ nodes }) => nodes,
      networksOutside: ({ nodesOutside }) => nodesOutside,
      sentence: async (link, _, { loaders }) =>
        linkSentence(link, await named(loaders, [link.identifier])),
    },
  });
}

/** Without what it falls apart. */
export function addCutPoint({ Item, Member }: AssociationTypes) {
  type Described = { readonly ads: number; readonly largest: MemberDescribed | null };
  const Part = implement(objectRef<Described>('OperationPart'), {
    description: 'One of the parts into which an operation falls without a cut point.',
    types: { Member },
    fields: {
      ads: 'Int! How many ads are in the part.',
      largest:
        'Member The network or single ad of the part that has most ads; null where it is not known any more.',
    },
  });
  return implement(
    objectRef<HeldCutPoint & { readonly described: readonly Described[] }>('OperationCutPoint'),
    {
      description: 'An item, network or ad without which an operation falls apart.',
      types: { Item, Part },
      fields: {
        item: 'Item! The identifier, image cluster, template, network or ad.',
        parts: '[Part!]! The parts that are left without it, at least 2, the largest first.',
        sentence: 'String! Into what the operation falls without it, as a sentence for a reader.',
      },
      resolve: {
        parts: ({ described }) => described,
        sentence: async (point, _, { loaders }) =>
          cutPointSentence(point, await named(loaders, [point.item])),
      },
    },
  );
}

/** What speaks against it. */
export function addDoubt({ Item }: AssociationTypes) {
  const Kind = builder.enumType('OperationDoubtKind', {
    description: 'Kinds of doubt: what speaks against one control of an operation.',
    values: enumValues<(typeof operationDoubts)[number]>({
      strangers:
        'Others outside hold an item that links the operation, and are no part of it: it may be shared.',
      'one-item': 'Little or nothing but one item links the operation.',
      'content-alone':
        'Pictures or templates alone link some of its members: content can be copied.',
      hub: 'The run takes the item that links most of it for a hub.',
    }),
  });
  return implement(objectRef<HeldDoubt>('OperationDoubt'), {
    description: 'One thing that speaks against one control of an operation.',
    types: { Kind, Item },
    fields: {
      kind: 'Kind! What kind of thing speaks against one control.',
      identifier: 'Item The item that the doubt is about; null where it is about none.',
      count:
        'Int! How many networks and single ads it is about: outside of the operation where `kind` is STRANGERS, else inside.',
      sentence: 'String! The doubt with its numbers, as a sentence for a reader.',
    },
    resolve: {
      count: ({ nodes }) => nodes,
      sentence: async (doubt, _, { loaders }) => {
        const ids = doubt.identifier === null ? [] : [doubt.identifier];
        return doubtSentence(doubt, await named(loaders, ids));
      },
    },
  });
}
