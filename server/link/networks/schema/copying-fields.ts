import {
  type Builder,
  connection,
  type Page,
  paging,
  scrolling,
  type TypeOf,
} from '../../../core/graphql/index.ts';
import {
  type CopiedBy,
  type CopiedFrom,
  type Counted,
  copiedBy,
  copiedFrom,
} from '../copied/copying.ts';
import { copiedByCautions, copiedBySentence } from '../copied/messages.ts';
import { type Asked, addEntity, addSentence, ofRow } from './fields.ts';
import type { NetworkTypes } from './types.ts';

type By = CopiedBy & { readonly size: number };

/** Between which networks something seems to have been copied: told on both sides, and no verdict on either. */
export function addCopying(builder: Builder, types: NetworkTypes): void {
  const Counts = connection('AdsOf', types.Count);
  const By = connection('CopiedBy', addBy(builder, types, Counts));
  const From = connection('CopiedFrom', addFrom(builder, types, Counts));
  const pages = scrolling({ usual: 10, most: 100 });
  const { args, complexity } = pages;
  builder.objectFields(types.Network, (t) => ({
    copiedBy: t.field({
      type: By,
      description:
        'Contacts under which ads outside of this network may be copies of its ads, the contact of most copies first.',
      ...{ args, complexity },
      resolve: ofRow(async (network, asked: Asked, { store: { db } }) => {
        const rows = await copiedBy(db, network);
        return pages.asked(asked).slice(rows.map((row) => ({ ...row, size: network.size })));
      }),
    }),
    copiedFrom: t.field({
      type: From,
      description:
        'Networks and lone ads from which the copies in this network can be, the one of most copies first.',
      ...{ args, complexity },
      resolve: ofRow(async (network, asked: Asked, { store: { db } }) =>
        pages.asked(asked).slice(await copiedFrom(db, network)),
      ),
    }),
  }));
}

const counted = paging({ usual: 10, most: 100 });
type Counts = TypeOf<Page<Counted>>;

function addBy(builder: Builder, types: NetworkTypes, Counts: Counts) {
  const By = builder.objectRef<By>('CopiedBy').implement({
    description:
      'Ads under one contact that may be copies of ads of a network. Counts, and no verdict on anybody.',
    fields: (t) => ({
      id: t.exposeID('contact', {
        description: 'The entity id of the contact under which the copies stand.',
      }),
      ads: t.exposeInt('ads', { description: 'How many copies stand under the contact.' }),
      sources: t.exposeInt('sources', {
        description: 'How many ads of the network these copies can be from.',
      }),
      copiedContent: t.field({
        type: Counts,
        description:
          'Identifiers left out of the copies, each with the number of copies, most first.',
        ...{ args: counted.args, complexity: counted.complexity },
        resolve: ({ copiedContent }, asked) => counted.asked(asked).slice(copiedContent),
      }),
      networks: t.field({
        type: Counts,
        description:
          'Networks in which the copies are, each with the number of copies, most first. Copies that stand alone are in none.',
        ...{ args: counted.args, complexity: counted.complexity },
        resolve: ({ networks }, asked) => counted.asked(asked).slice(networks),
      }),
      alone: t.int({
        description: 'How many copies are in no network.',
        resolve: ({ ads, networks }) => ads - networks.reduce((sum, one) => sum + one.ads, 0),
      }),
      cautions: t.stringList({
        description: 'What may be wrong with taking these ads for copies, a sentence each.',
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

function addFrom(builder: Builder, types: NetworkTypes, Counts: Counts) {
  const From = builder.objectRef<CopiedFrom>('CopiedFrom').implement({
    description:
      'A network or lone ad from which copies in a network can be. Counts, and no verdict on anybody.',
    fields: (t) => ({
      other: t.exposeID('other', {
        description: 'The id of the network, or of the ad that is in none.',
      }),
      ads: t.exposeInt('ads', { description: 'How many copies in the network can be from it.' }),
      copiedContent: t.field({
        type: Counts,
        description:
          'Identifiers left out of the copies, each with the number of copies, most first.',
        ...{ args: counted.args, complexity: counted.complexity },
        resolve: ({ copiedContent }, asked) => counted.asked(asked).slice(copiedContent),
      }),
      contacts: t.field({
        type: Counts,
        description:
          'Contacts under which the copies stand, each with the number of copies, most first.',
        ...{ args: counted.args, complexity: counted.complexity },
        resolve: ({ contacts }, asked) => counted.asked(asked).slice(contacts),
      }),
    }),
  });
  const about = 'The network or ad that `other` names; null where the graph no longer holds it.';
  addEntity(builder, types, From, ({ other }) => other, 'entity', about);
  return From;
}
