import type { Builder } from '../../api/builder.ts';
import {
  type CopiedBy,
  type CopiedFrom,
  type Counted,
  copiedBy,
  copiedByCautions,
  copiedBySentence,
  copiedFrom,
} from '../index.ts';
import { keepsCopied } from './copied.ts';
import { pageOf, within } from './limits.ts';
import { addEntity, type NetworkTypes, named } from './types.ts';

type By = CopiedBy & { readonly size: number };

/** Between which networks something seems to have been copied: told on both sides, and no verdict on either. */
export function addCopying(builder: Builder, types: NetworkTypes): void {
  const Thing = addThing(builder, types);
  const By = addBy(builder, types, Thing);
  const From = addFrom(builder, types, Thing);
  builder.objectFields(types.Network, (t) => ({
    copiedBy: t.field({
      type: By,
      nullable: true,
      description:
        'Contacts under which its ads may have been copied, by copies outside of it, that of most first; null for a run that did not keep it.',
      args: { offset: t.arg.int({ defaultValue: 0 }), limit: t.arg.int({ defaultValue: 10 }) },
      complexity: ({ limit }) => ({ field: 1, multiplier: within(limit, 100) }),
      resolve: async (network, page, { store: { db } }) => {
        if (!(await keepsCopied(db, network.run))) return null;
        const all = await copiedBy(db, network);
        const { offset, limit } = pageOf(page, 100);
        const rows = all.slice(offset, offset + limit);
        return { total: all.length, rows: rows.map((row) => ({ ...row, size: network.size })) };
      },
    }),
    copiedFrom: t.field({
      type: From,
      nullable: true,
      description:
        'Networks and lone ads that the copies in it can be from, that of most first; null for a run that did not keep it.',
      args: { limit: t.arg.int({ defaultValue: 10 }) },
      complexity: ({ limit }) => ({ field: 1, multiplier: within(limit, 100) }),
      resolve: async (network, { limit }, { store: { db } }) => {
        if (!(await keepsCopied(db, network.run))) return null;
        const all = await copiedFrom(db, network);
        return { total: all.length, rows: all.slice(0, within(limit, 100)) };
      },
    }),
  }));
}

function addThing(builder: Builder, types: NetworkTypes) {
  const Thing = builder.objectRef<Counted>('CopiedThing').implement({
    fields: (t) => ({
      id: t.exposeID('id'),
      ads: t.exposeInt('ads', { description: 'Copies that it is about.' }),
    }),
  });
  addEntity(builder, types, Thing, ({ id }) => id);
  return Thing;
}

type ThingType = ReturnType<typeof addThing>;

function addBy(builder: Builder, types: NetworkTypes, Thing: ThingType) {
  const ByType = builder.objectRef<By>('CopiedBy').implement({
    description:
      'Ads under a contact that may have been copied from those of a network: counts, and no verdict on anybody.',
    fields: (t) => ({
      id: t.exposeID('contact', { description: 'The contact.' }),
      ads: t.exposeInt('ads', { description: 'Copies.' }),
      sources: t.exposeInt('sources', {
        description: 'Ads of the network that these can be from.',
      }),
      leftOut: t.field({
        type: [Thing],
        description: 'What was left out of the copies, that of most of them first.',
        args: { limit: t.arg.int({ defaultValue: 10 }) },
        resolve: ({ leftOut }, { limit }) => leftOut.slice(0, within(limit, 100)),
      }),
      networks: t.field({
        type: [Thing],
        description: 'The networks of the copies, that of most first; those alone are in none.',
        args: { limit: t.arg.int({ defaultValue: 10 }) },
        resolve: ({ networks }, { limit }) => networks.slice(0, within(limit, 100)),
      }),
      networksTotal: t.int({ resolve: ({ networks }) => networks.length }),
      alone: t.int({
        description: 'Copies that stand alone, in no network.',
        resolve: ({ ads, networks }) => ads - networks.reduce((sum, one) => sum + one.ads, 0),
      }),
      sentence: t.field({
        type: [types.Part],
        resolve: async (row, _, { loaders }) => {
          const ids = [row.contact, ...row.leftOut.slice(0, 100).map(({ id }) => id)];
          return copiedBySentence(row, row.size, await named(loaders, ids));
        },
      }),
      cautions: t.stringList({
        description: 'What may be wrong with it.',
        resolve: async (row, _, { loaders }) => [
          ...copiedByCautions(row, (await loaders.entity.load(row.contact))?.hub?.reason),
        ],
      }),
    }),
  });
  addEntity(builder, types, ByType, ({ contact }) => contact);
  return builder
    .objectRef<{ readonly total: number; readonly rows: readonly By[] }>('CopiedByPage')
    .implement({
      fields: (t) => ({
        total: t.exposeInt('total', { description: 'Contacts.' }),
        rows: t.field({ type: [ByType], resolve: ({ rows }) => [...rows] }),
      }),
    });
}

function addFrom(builder: Builder, types: NetworkTypes, Thing: ThingType) {
  const limited = { defaultValue: 3 };
  const FromType = builder.objectRef<CopiedFrom>('CopiedFrom').implement({
    description:
      'What copies in a network can be from: another network, or an ad that stands alone.',
    fields: (t) => ({
      other: t.exposeID('other', { description: 'A network, or an ad that stands alone.' }),
      ads: t.exposeInt('ads', { description: 'Copies.' }),
      leftOut: t.field({
        type: [Thing],
        description: 'What was left out of them, that of most first.',
        args: { limit: t.arg.int(limited) },
        resolve: ({ leftOut }, { limit }) => leftOut.slice(0, within(limit, 100)),
      }),
      contacts: t.field({
        type: [Thing],
        description: 'The contacts under which they stand, that of most first.',
        args: { limit: t.arg.int(limited) },
        resolve: ({ contacts }, { limit }) => contacts.slice(0, within(limit, 100)),
      }),
    }),
  });
  addEntity(builder, types, FromType, ({ other }) => other);
  return builder
    .objectRef<{ readonly total: number; readonly rows: readonly CopiedFrom[] }>('CopiedFromPage')
    .implement({
      fields: (t) => ({
        total: t.exposeInt('total'),
        rows: t.field({ type: [FromType], resolve: ({ rows }) => [...rows] }),
      }),
    });
}
