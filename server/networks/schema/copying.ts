import type { Builder } from '../../api/builder.ts';
import { type CopiedBy, type CopiedFrom, copiedBy, copiedFrom } from '../copied/copying.ts';
import { copiedByCautions, copiedBySentence } from '../copied/words.ts';
import {
  addEntity,
  addSentence,
  connection,
  limitArg,
  listed,
  pageArgs,
  upTo,
  within,
} from './fields.ts';
import type { NetworkTypes } from './types.ts';

type By = CopiedBy & { readonly size: number };

/** Between which networks something seems to have been copied: told on both sides, and no verdict on either. */
export function addCopying(builder: Builder, types: NetworkTypes): void {
  const By = connection(builder, 'CopiedByConnection', addBy(builder, types));
  const From = connection(builder, 'CopiedFromConnection', addFrom(builder, types));
  builder.objectFields(types.Network, (t) => ({
    copiedBy: t.field({
      type: By,
      description:
        'Contacts under which its ads may have been copied, by copies outside of it, that of most first.',
      args: pageArgs(builder, 10),
      complexity: upTo(100),
      resolve: async (network, asked, { store: { db } }) => {
        const { total, nodes } = listed(await copiedBy(db, network), asked, 100);
        return { total, nodes: nodes.map((row) => ({ ...row, size: network.size })) };
      },
    }),
    copiedFrom: t.field({
      type: From,
      description: 'Networks and lone ads that the copies in it can be from, that of most first.',
      args: pageArgs(builder, 10),
      complexity: upTo(100),
      resolve: async (network, asked, { store: { db } }) =>
        listed(await copiedFrom(db, network), asked, 100),
    }),
  }));
}

function addBy(builder: Builder, types: NetworkTypes) {
  const { Count } = types;
  const By = builder.objectRef<By>('CopiedBy').implement({
    description:
      'Ads under a contact that may have been copied from those of a network: counts, and no verdict on anybody.',
    fields: (t) => ({
      id: t.exposeID('contact', { description: 'The contact.' }),
      ads: t.exposeInt('ads', { description: 'Copies.' }),
      sources: t.exposeInt('sources', {
        description: 'Ads of the network that these can be from.',
      }),
      copiedContent: t.field({
        type: [Count],
        description: 'What was left out of the copies, that of most of them first.',
        args: limitArg(builder, 10),
        resolve: ({ copiedContent }, { limit }) => copiedContent.slice(0, within(limit, 100)),
      }),
      networks: t.field({
        type: [Count],
        description: 'The networks of the copies, that of most first; those alone are in none.',
        args: limitArg(builder, 10),
        resolve: ({ networks }, { limit }) => networks.slice(0, within(limit, 100)),
      }),
      networksTotal: t.int({ resolve: ({ networks }) => networks.length }),
      alone: t.int({
        description: 'Copies that stand alone, in no network.',
        resolve: ({ ads, networks }) => ads - networks.reduce((sum, one) => sum + one.ads, 0),
      }),
      cautions: t.stringList({
        description: 'What may be wrong with it.',
        resolve: async (row, _, { loaders }) =>
          copiedByCautions(row, (await loaders.entity.load(row.contact))?.hub?.reason),
      }),
    }),
  });
  addEntity(builder, types, By, ({ contact }) => contact);
  const namedIn = ({ contact, copiedContent }: By) => [
    contact,
    ...copiedContent.slice(0, 100).map(({ id }) => id),
  ];
  addSentence(builder, types, By, namedIn, (row, name) => copiedBySentence(row, row.size, name));
  return By;
}

function addFrom(builder: Builder, types: NetworkTypes) {
  const { Count } = types;
  const From = builder.objectRef<CopiedFrom>('CopiedFrom').implement({
    description:
      'What copies in a network can be from: another network, or an ad that stands alone.',
    fields: (t) => ({
      other: t.exposeID('other', { description: 'A network, or an ad that stands alone.' }),
      ads: t.exposeInt('ads', { description: 'Copies.' }),
      copiedContent: t.field({
        type: [Count],
        description: 'What was left out of them, that of most first.',
        args: limitArg(builder, 3),
        resolve: ({ copiedContent }, { limit }) => copiedContent.slice(0, within(limit, 100)),
      }),
      contacts: t.field({
        type: [Count],
        description: 'The contacts under which they stand, that of most first.',
        args: limitArg(builder, 3),
        resolve: ({ contacts }, { limit }) => contacts.slice(0, within(limit, 100)),
      }),
    }),
  });
  addEntity(builder, types, From, ({ other }) => other);
  return From;
}
