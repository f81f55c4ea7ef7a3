import { type Builder, enumValues } from '../../../core/graphql/index.ts';
import type { operationDoubts } from '../../resolve/index.ts';
import { cutPointSentence, doubtSentence, linkSentence } from '../messages/operation-messages.ts';
import type { HeldCutPoint, HeldDoubt, HeldOperationLink } from '../operations/held.ts';
import type { AssociationTypes, MemberDescribed } from './associations-fields.ts';
import { named } from './fields.ts';

/** What links an operation. */
export function addLink(builder: Builder, { Item }: AssociationTypes) {
  return builder.objectRef<HeldOperationLink>('OperationLink').implement({
    description:
      'An item that links an operation: an identifier, image cluster or template that members hold.',
    fields: (t) => ({
      identifier: t.expose('identifier', {
        type: Item,
        description: 'The identifier, image cluster or template that members hold.',
      }),
      networks: t.exposeInt('nodes', {
        description: 'How many networks and single ads of the operation hold the item.',
      }),
      ads: t.exposeInt('ads', { description: 'How many ads of the operation hold the item.' }),
      networksOutside: t.exposeInt('nodesOutside', {
        description: 'How many networks and single ads outside of the operation hold the item.',
      }),
      adsOutside: t.exposeInt('adsOutside', {
        description: 'How many ads outside of the operation hold the item.',
      }),
      sentence: t.string({
        description: 'Who holds the item, inside and outside, as a sentence for a reader.',
        resolve: async (link, _, { loaders }) =>
          linkSentence(link, await named(loaders, [link.identifier])),
      }),
    }),
  });
}

/** Without what it falls apart. */
export function addCutPoint(builder: Builder, { Item, Member }: AssociationTypes) {
  type Described = { readonly ads: number; readonly largest: MemberDescribed | null };
  const Part = builder.objectRef<Described>('OperationPart').implement({
    description: 'One of the parts into which an operation falls without a cut point.',
    fields: (t) => ({
      ads: t.exposeInt('ads', { description: 'How many ads are in the part.' }),
      largest: t.expose('largest', {
        type: Member,
        nullable: true,
        description:
          'The network or single ad of the part that has most ads; null where it is not known any more.',
      }),
    }),
  });
  return builder
    .objectRef<HeldCutPoint & { readonly described: readonly Described[] }>('OperationCutPoint')
    .implement({
      description: 'An item, network or ad without which an operation falls apart.',
      fields: (t) => ({
        item: t.expose('item', {
          type: Item,
          description: 'The identifier, image cluster, template, network or ad.',
        }),
        parts: t.expose('described', {
          type: [Part],
          description: 'The parts that are left without it, at least 2, the largest first.',
        }),
        sentence: t.string({
          description: 'Into what the operation falls without it, as a sentence for a reader.',
          resolve: async (point, _, { loaders }) =>
            cutPointSentence(point, await named(loaders, [point.item])),
        }),
      }),
    });
}

/** What speaks against it. */
export function addDoubt(builder: Builder, { Item }: AssociationTypes) {
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
  return builder.objectRef<HeldDoubt>('OperationDoubt').implement({
    description: 'One thing that speaks against one control of an operation.',
    fields: (t) => ({
      kind: t.expose('kind', {
        type: Kind,
        description: 'What kind of thing speaks against one control.',
      }),
      identifier: t.expose('identifier', {
        type: Item,
        nullable: true,
        description: 'The item that the doubt is about; null where it is about none.',
      }),
      count: t.exposeInt('nodes', {
        description:
          'How many networks and single ads it is about: outside of the operation where `kind` is STRANGERS, else inside.',
      }),
      sentence: t.string({
        description: 'The doubt with its numbers, as a sentence for a reader.',
        resolve: async (doubt, _, { loaders }) => {
          const ids = doubt.identifier === null ? [] : [doubt.identifier];
          return doubtSentence(doubt, await named(loaders, ids));
        },
      }),
    }),
  });
}
