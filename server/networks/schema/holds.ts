import type { Builder } from '../../api/builder.ts';
import { type HeldIdentifier, type Hold, holdSentence, holdsOf } from '../index.ts';
import { contentOf } from './content.ts';
import { within } from './limits.ts';
import { addEntity, type NetworkTypes, named } from './types.ts';

/** What its ads hold, and what of it holds them together. */
export function addHolds(builder: Builder, types: NetworkTypes): void {
  addIdentifiers(builder, types);
  addHold(builder, types);
}

function addIdentifiers(builder: Builder, types: NetworkTypes): void {
  const Identifier = builder.objectRef<HeldIdentifier>('NetworkIdentifier').implement({
    fields: (t) => ({
      id: t.exposeID('id'),
      ads: t.exposeInt('ads', { description: 'Ads of the network that hold it.' }),
      hub: t.exposeBoolean('hub', { description: 'A hub: it holds nothing together.' }),
    }),
  });
  addEntity(builder, types, Identifier, ({ id }) => id);
  builder.objectFields(types.Network, (t) => ({
    identifiers: t.field({
      type: [Identifier],
      description: 'What its ads hold, what most of them hold first.',
      args: { limit: t.arg.int({ defaultValue: 50 }) },
      complexity: ({ limit }) => ({ field: 1, multiplier: within(limit, 500) }),
      resolve: async (network, { limit }, { loaders }) =>
        (await contentOf(loaders, network)).identifiers.slice(0, within(limit, 500)),
    }),
    hubsTotal: t.int({
      description: 'Of all the identifiers that its ads hold, those that are hubs.',
      resolve: async (network, _, { loaders }) =>
        (await contentOf(loaders, network)).identifiers.filter(({ hub }) => hub).length,
    }),
    entityIds: t.idList({
      description:
        'What it stands for elsewhere: its bridges, what its ads hold that is no hub, what most of them hold first, then its ads by id.',
      args: { identifiers: t.arg.int({ required: true }), ads: t.arg.int({ required: true }) },
      resolve: async (network, { identifiers, ads }, { loaders }) => {
        const content = await contentOf(loaders, network);
        const kept = content.identifiers.filter(({ hub }) => !hub).slice(0, identifiers);
        return [
          ...new Set([
            ...content.bridges.map(({ item }) => item),
            ...kept.map(({ id }) => id),
            ...(await loaders.members.load(network)).slice(0, ads),
          ]),
        ];
      },
    }),
  }));
}

function addHold(builder: Builder, types: NetworkTypes): void {
  const { Part, Network } = types;
  const HoldType = builder.objectRef<Hold & { size: number }>('NetworkHold').implement({
    description: 'One thing that holds a network together, over all of its joins.',
    fields: (t) => ({
      id: t.exposeID('thing', { description: 'As the tree names it.' }),
      weight: t.exposeString('weight', { description: 'strong, weak or slight: at its best.' }),
      joins: t.exposeInt('joins'),
      alone: t.exposeInt('alone', { description: 'Joins that rest on nothing else.' }),
      ads: t.exposeInt('ads'),
      sentence: t.field({
        type: [Part],
        resolve: async (hold, _, { loaders }) =>
          holdSentence(hold, hold.size, await named(loaders, [hold.identifier])),
      }),
    }),
  });
  addEntity(builder, types, HoldType, ({ identifier }) => identifier);
  builder.objectField(Network, 'holds', (t) =>
    t.field({
      type: [HoldType],
      description: 'What holds it together, what most of its joins rest on first.',
      args: { limit: t.arg.int({ defaultValue: 20 }) },
      complexity: ({ limit }) => ({ field: 1, multiplier: within(limit, 200) }),
      resolve: async (network, { limit }, { loaders }) =>
        holdsOf(await contentOf(loaders, network))
          .slice(0, within(limit, 200))
          .map((hold) => ({ ...hold, size: network.size })),
    }),
  );
}
