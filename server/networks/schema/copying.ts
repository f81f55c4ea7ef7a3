import type { Builder } from '../../api/builder.ts';
import { connection, type Page, paging, scrolling, type TypeOf } from '../../api/connection.ts';
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
        'Contacts under which its ads may have been copied, by copies outside of it, that of most first.',
      ...{ args, complexity },
      resolve: ofRow(async (network, asked: Asked, { store: { db } }) => {
        const rows = await copiedBy(db, network);
        return pages.asked(asked).slice(rows.map((row) => ({ ...row, size: network.size })));
      }),
    }),
    copiedFrom: t.field({
      type: From,
      description: 'Networks and lone ads that the copies in it can be from, that of most first.',
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
      'Ads under a contact that may have been copied from those of a network: counts, and no verdict on anybody.',
    fields: (t) => ({
      id: t.exposeID('contact', { description: 'The contact.' }),
      ads: t.exposeInt('ads', { description: 'Copies.' }),
      sources: t.exposeInt('sources', {
        description: 'Ads of the network that these can be from.',
      }),
      copiedContent: t.field({
        type: Counts,
        description: 'What was left out of the copies, that of most of them first.',
        ...{ args: counted.args, complexity: counted.complexity },
        resolve: ({ copiedContent }, asked) => counted.asked(asked).slice(copiedContent),
      }),
      networks: t.field({
        type: Counts,
        description: 'The networks of the copies, that of most first; those alone are in none.',
        ...{ args: counted.args, complexity: counted.complexity },
        resolve: ({ networks }, asked) => counted.asked(asked).slice(networks),
      }),
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

function addFrom(builder: Builder, types: NetworkTypes, Counts: Counts) {
  const From = builder.objectRef<CopiedFrom>('CopiedFrom').implement({
    description:
      'What copies in a network can be from: another network, or an ad that stands alone.',
    fields: (t) => ({
      other: t.exposeID('other', { description: 'A network, or an ad that stands alone.' }),
      ads: t.exposeInt('ads', { description: 'Copies.' }),
      copiedContent: t.field({
        type: Counts,
        description: 'What was left out of them, that of most first.',
        ...{ args: counted.args, complexity: counted.complexity },
        resolve: ({ copiedContent }, asked) => counted.asked(asked).slice(copiedContent),
      }),
      contacts: t.field({
        type: Counts,
        description: 'The contacts under which they stand, that of most first.',
        ...{ args: counted.args, complexity: counted.complexity },
        resolve: ({ contacts }, asked) => counted.asked(asked).slice(contacts),
      }),
    }),
  });
  addEntity(builder, types, From, ({ other }) => other);
  return From;
}
