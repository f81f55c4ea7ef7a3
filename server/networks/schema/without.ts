import type { Builder } from '../../api/builder.ts';
import { adsWithout, bridgeAt, type NetworkPart, partsWithout } from '../index.ts';
import { within } from './limits.ts';
import type { addTree } from './tree.ts';
import type { NetworkTypes } from './types.ts';

/** A network as it would fall apart without one of its bridges; nothing is recorded. */
export function addWithout(
  builder: Builder,
  { Network }: NetworkTypes,
  Tree: ReturnType<typeof addTree>,
): void {
  const Part = builder.objectRef<NetworkPart>('NetworkPart').implement({
    description: 'What is left together where a network falls apart.',
    fields: (t) => ({
      ads: t.int({ resolve: ({ ads }) => ads.length }),
      tree: t.field({
        type: Tree,
        description: 'What holds it by itself: at most 12 things, none of them called a bridge.',
        resolve: ({ tree }) => tree,
      }),
      shared: t.idList({
        description:
          'Things of the tree that more ads of another part hold: by the run, they tie nothing between the two.',
        resolve: ({ shared }) => [...shared],
      }),
    }),
  });
  builder.objectField(Network, 'without', (t) =>
    t.field({
      type: [Part],
      nullable: true,
      description:
        'The parts that are left without a bridge, in the order of its parts. Null in runs that did not keep who is in which.',
      args: { bridge: t.arg.id({ required: true }), limit: t.arg.int({ defaultValue: 4 }) },
      complexity: ({ limit }) => ({ field: 1, multiplier: within(limit, 8, 4) }),
      resolve: async (network, { bridge: at, limit }, { graph, loaders }) => {
        const content = await loaders.networkContent.load(network);
        const bridge = bridgeAt(network, content, at);
        const members = await loaders.members.load(network);
        const ads = content && adsWithout(bridge, content, members);
        if (!ads) return null;
        return partsWithout(graph, content, bridge, members, ads.slice(0, within(limit, 8, 4)));
      },
    }),
  );
}
