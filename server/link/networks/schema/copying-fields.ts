import {
  api,
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
import { addEntity, addSentence, type NetworkTypes, rowOf } from './fields.ts';

type By = CopiedBy & { readonly size: number };

/** Between which networks something seems to have been copied: told on both sides, and no verdict on either. */
export function addCopying(types: NetworkTypes): void {
  const Counts = connection('AdsOf', types.Count);
  const By = connection('CopiedBy', addBy(types, Counts));
  const From = connection('CopiedFrom', addFrom(types, Counts));
  const pages = scrolling({ usual: 10, most: 100 });
  api.field(types.Network, 'copiedBy', {
    types: { By },
    gives:
      'By! Contacts under which ads outside of this network may be copies of its ads, the contact of most copies first.',
    pages,
    from: rowOf,
    resolve: async (network, { page }, { store: { db } }) => {
      const rows = await copiedBy(db, network);
      return page.slice(rows.map((row) => ({ ...row, size: network.size })));
    },
  });
  api.field(types.Network, 'copiedFrom', {
    types: { From },
    gives:
      'From! Networks and lone ads from which the copies in this network can be, the one of most copies first.',
    pages,
    from: rowOf,
    resolve: async (network, { page }, { store: { db } }) =>
      page.slice(await copiedFrom(db, network)),
  });
}

const counted = paging({ usual: 10, most: 100 });
type Counts = TypeOf<Page<Counted>>;

function addBy(types: NetworkTypes, Counts: Counts) {
  const By = api.implement(api.objectRef<By>('CopiedBy'), {
    description:
      'Ads under one contact that may be copies of ads of a network. Counts, and no verdict on anybody.',
    fields: {
      id: 'ID! The entity id of the contact under which the copies stand.',
      ads: 'Int! How many copies stand under the contact.',
      sources: 'Int! How many ads of the network these copies can be from.',
      alone: 'Int! How many copies are in no network.',
      cautions: '[String!]! What may be wrong with taking these ads for copies, a sentence each.',
    },
    resolve: {
      id: ({ contact }) => contact,
      alone: ({ ads, networks }) => ads - networks.reduce((sum, one) => sum + one.ads, 0),
      cautions: async (row, _, { loaders }) =>
        copiedByCautions(row, (await loaders.entity.load(row.contact))?.hub?.reason),
    },
  });
  api.field(By, 'copiedContent', {
    types: { Counts },
    gives:
      'Counts! Identifiers left out of the copies, each with the number of copies, most first.',
    pages: counted,
    resolve: ({ copiedContent }, { page }) => page.slice(copiedContent),
  });
  api.field(By, 'networks', {
    types: { Counts },
    gives:
      'Counts! Networks in which the copies are, each with the number of copies, most first. Copies that stand alone are in none.',
    pages: counted,
    resolve: ({ networks }, { page }) => page.slice(networks),
  });
  addEntity(types, By, ({ contact }) => contact);
  const namedIn = ({ contact, copiedContent }: By) => [
    contact,
    ...copiedContent.slice(0, 100).map(({ id }) => id),
  ];
  addSentence(types, By, namedIn, (row, name) => copiedBySentence(row, row.size, name));
  return By;
}

function addFrom(types: NetworkTypes, Counts: Counts) {
  const From = api.implement(api.objectRef<CopiedFrom>('CopiedFrom'), {
    description:
      'A network or lone ad from which copies in a network can be. Counts, and no verdict on anybody.',
    fields: {
      other: 'ID! The id of the network, or of the ad that is in none.',
      ads: 'Int! How many copies in the network can be from it.',
    },
  });
  api.field(From, 'copiedContent', {
    types: { Counts },
    gives:
      'Counts! Identifiers left out of the copies, each with the number of copies, most first.',
    pages: counted,
    resolve: ({ copiedContent }, { page }) => page.slice(copiedContent),
  });
  api.field(From, 'contacts', {
    types: { Counts },
    gives:
      'Counts! Contacts under which the copies stand, each with the number of copies, most first.',
    pages: counted,
    resolve: ({ contacts }, { page }) => page.slice(contacts),
  });
  const about = 'The network or ad that `other` names; null where the graph no longer holds it.';
  addEntity(types, From, ({ other }) => other, 'entity', about);
  return From;
}
