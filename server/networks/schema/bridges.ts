import type { Builder } from '../../api/builder.ts';
import { bridgeSentence, type HeldBridge, partingAt, partingSentence } from '../index.ts';
import { contentOf } from './content.ts';
import { within } from './limits.ts';
import { addEntity, type NetworkTypes, named } from './types.ts';

/** Without what it falls into parts, and whom a split there keeps apart. */
export function addBridges(builder: Builder, types: NetworkTypes): void {
  const { Part, Parting, Network } = types;
  addParting(builder, types);
  const Bridge = builder.objectRef<HeldBridge & { network: string }>('NetworkBridge').implement({
    description: 'An identifier or ad without which the network falls into parts.',
    fields: (t) => ({
      id: t.exposeID('item'),
      parts: t.intList({
        description: 'Ads in each part, largest first.',
        resolve: ({ parts }) => [...parts],
      }),
      partsKept: t.boolean({
        description: 'Whether the run kept who is in which part; see `without`.',
        resolve: ({ spans }) => spans !== undefined,
      }),
      ads: t.idList({
        description: 'One ad of each part, in that order. Empty in runs that did not keep it.',
        resolve: ({ ads }) => [...(ads ?? [])],
      }),
      parting: t.field({
        type: Parting,
        nullable: true,
        description:
          'Whom a split here keeps apart: the ads next to it in the second part, and all others next to it. Null in runs that did not keep it.',
        resolve: ({ network, ...bridge }) => partingAt(network, bridge) ?? null,
      }),
      second: t.int({
        nullable: true,
        description: 'Which of the sides of `parting` is of the second part.',
        resolve: ({ network, ...bridge }) => {
          const [side] = partingAt(network, bridge)?.sides ?? [];
          return side ? Number(!bridge.sides?.[0]?.includes(side[0] ?? '')) : null;
        },
      }),
      sentence: t.field({
        type: [Part],
        resolve: async (bridge, _, { loaders }) =>
          bridgeSentence(bridge, await named(loaders, [bridge.item])),
      }),
    }),
  });
  addEntity(builder, types, Bridge, ({ item }) => item);
  builder.objectField(Network, 'bridges', (t) =>
    t.field({
      type: [Bridge],
      resolve: async (network, _, { loaders }) =>
        (await contentOf(loaders, network)).bridges.map((bridge) => ({
          ...bridge,
          network: network.id,
        })),
    }),
  );
}

function addParting(builder: Builder, types: NetworkTypes): void {
  const { Part, Parting, Side } = types;
  Side.implement({
    fields: (t) => ({
      total: t.int({ resolve: ({ length }) => length }),
      ads: t.idList({
        description: 'The first by id.',
        args: { limit: t.arg.int({ defaultValue: 3 }) },
        resolve: (ads, { limit }) => ads.slice(0, within(limit, 500)),
      }),
    }),
  });
  const parting = Parting.implement({
    description:
      'Two sets of ads next to a bridge: every one of the one is kept apart from every one of the other.',
    fields: (t) => ({
      network: t.exposeID('network'),
      at: t.exposeID('at', { description: 'The bridge: an identifier or an ad.' }),
      sides: t.field({ type: [Side], resolve: ({ sides }) => [...sides] }),
      sentence: t.field({
        type: [Part],
        resolve: async (parting, _, { loaders }) =>
          partingSentence(parting, await named(loaders, [parting.at])),
      }),
    }),
  });
  addEntity(builder, types, parting, ({ at }) => at);
}
