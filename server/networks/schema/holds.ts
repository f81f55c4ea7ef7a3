import type { Builder } from '../../api/builder.ts';
import { type Hold, holdSentence, holdsOf } from '../explained/holds.ts';
import type { HeldBridge, HeldIdentifier, NetworkContent } from '../found.ts';
import { partingAt } from '../judged/splitting.ts';
import { bridgeSentence, partingSentence } from '../words/bridge-words.ts';
import { addEntity, addTold, contentOf, limitArg, upTo, within } from './fields.ts';
import type { NetworkTypes } from './types.ts';

/** What its ads hold, what of it holds them together, and without what they fall apart. */
export function addHolds(builder: Builder, types: NetworkTypes): void {
  const Identifier = addIdentifier(builder, types);
  const Hold = addHold(builder, types);
  const Bridge = addBridge(builder, types);
  builder.objectFields(types.Network, (t) => ({
    identifiers: t.field({
      type: [Identifier],
      description: 'What its ads hold, what most of them hold first.',
      args: limitArg(builder),
      complexity: upTo(500),
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
        const members = await loaders.members.load(network);
        return [...new Set([...thingsOf(content, identifiers), ...members.slice(0, ads)])];
      },
    }),
    holds: t.field({
      type: [Hold],
      description: 'What holds it together, what most of its joins rest on first.',
      args: limitArg(builder, 20),
      complexity: upTo(200),
      resolve: async (network, { limit }, { loaders }) =>
        holdsOf(await contentOf(loaders, network))
          .slice(0, within(limit, 200))
          .map((hold) => ({ ...hold, size: network.size })),
    }),
    bridges: t.field({
      type: [Bridge],
      resolve: async (network, _, { loaders }) => {
        const { bridges } = await contentOf(loaders, network);
        return bridges.map((bridge) => ({ ...bridge, network: network.id }));
      },
    }),
  }));
}

const thingsOf = ({ bridges, identifiers }: NetworkContent, most: number): string[] => {
  const kept = identifiers.filter(({ hub }) => !hub).slice(0, most);
  return [...bridges.map(({ item }) => item), ...kept.map(({ id }) => id)];
};

function addIdentifier(builder: Builder, types: NetworkTypes) {
  const Identifier = builder.objectRef<HeldIdentifier>('NetworkIdentifier').implement({
    fields: (t) => ({
      id: t.exposeID('id'),
      ads: t.exposeInt('ads', { description: 'Ads of the network that hold it.' }),
      hub: t.exposeBoolean('hub', { description: 'A hub: it holds nothing together.' }),
    }),
  });
  addEntity(builder, types, Identifier, ({ id }) => id);
  return Identifier;
}

function addHold(builder: Builder, types: NetworkTypes) {
  const HoldType = builder.objectRef<Hold & { readonly size: number }>('NetworkHold').implement({
    description: 'One thing that holds a network together, over all of its joins.',
    fields: (t) => ({
      id: t.exposeID('thing', { description: 'As the tree names it.' }),
      weight: t.exposeString('weight', { description: 'strong, weak or slight: at its best.' }),
      joins: t.exposeInt('joins'),
      alone: t.exposeInt('alone', { description: 'Joins that rest on nothing else.' }),
      ads: t.exposeInt('ads'),
    }),
  });
  addTold(
    builder,
    types,
    HoldType,
    ({ identifier }) => identifier,
    (hold, name) => holdSentence(hold, hold.size, name),
  );
  return HoldType;
}

/** Without what it falls into parts, and whom a split there keeps apart. */
function addBridge(builder: Builder, types: NetworkTypes) {
  addParting(builder, types);
  const Bridge = builder
    .objectRef<HeldBridge & { readonly network: string }>('NetworkBridge')
    .implement({
      description: 'An identifier or ad without which the network falls into parts.',
      fields: (t) => ({
        id: t.exposeID('item'),
        parts: t.exposeIntList('parts', { description: 'Ads in each part, largest first.' }),
        ads: t.exposeIDList('ads', { description: 'One ad of each part, in that order.' }),
        parting: t.field({
          type: types.Parting,
          description:
            'Whom a split here keeps apart: the ads next to it in the second part, and all others next to it.',
          resolve: ({ network, ...bridge }) => partingAt(network, bridge),
        }),
        second: t.int({
          description: 'Which of the sides of `parting` is of the second part.',
          resolve: ({ network, ...bridge }) => {
            const [[first = ''] = []] = partingAt(network, bridge).sides;
            return Number(!bridge.sides[0]?.includes(first));
          },
        }),
      }),
    });
  addTold(builder, types, Bridge, ({ item }) => item, bridgeSentence);
  return Bridge;
}

function addParting(builder: Builder, types: NetworkTypes): void {
  types.Side.implement({
    fields: (t) => ({
      total: t.int({ resolve: ({ length }) => length }),
      ads: t.idList({
        description: 'The first by id.',
        args: limitArg(builder, 3),
        resolve: (ads, { limit }) => ads.slice(0, within(limit, 500)),
      }),
    }),
  });
  const Parting = types.Parting.implement({
    description:
      'Two sets of ads next to a bridge: every one of the one is kept apart from every one of the other.',
    fields: (t) => ({
      network: t.exposeID('network'),
      at: t.exposeID('at', { description: 'The bridge: an identifier or an ad.' }),
      sides: t.expose('sides', { type: [types.Side] }),
    }),
  });
  addTold(builder, types, Parting, ({ at }) => at, partingSentence);
}
