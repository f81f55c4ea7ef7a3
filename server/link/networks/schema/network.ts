import { type Builder, notFound } from '../../../core/graphql/index.ts';
import { titledProperties } from '../../../read/recorded/index.ts';
import { judgementsOn } from '../judged/review.ts';
import { networkRow } from '../kept/kept-networks.ts';
import { addCopied } from './copied-fields.ts';
import { addCopying } from './copying-fields.ts';
import { contentOf, networkNode, ofRow, runArg } from './fields.ts';
import { addHolds } from './holds-fields.ts';
import { addIndicators } from './indicators-fields.ts';
import { addLists } from './list.ts';
import { addMembers } from './members-fields.ts';
import { addMerges } from './merges-fields.ts';
import { addNotes } from './notes-fields.ts';
import { addTree } from './tree-fields.ts';
import type { NetworkTypes } from './types.ts';
import { addWhere } from './where-fields.ts';

/** Networks: who is in them, what holds them together, what would part them, and what they are not merged with. */
export function addNetworks(builder: Builder, types: NetworkTypes) {
  const { Network, Judgement, Review } = types;
  Network.implement({
    interfaces: [types.Entity],
    description:
      'Ads that seem to be by one hand, as a run found them. It is an estimate, and as sure as its least probable merge.',
    fields: (t) => ({
      properties: t.field({
        type: [types.Property],
        description:
          'What the graph holds of the network, each property with a title; empty where another run is active.',
        resolve: async (node, _, { loaders }) => {
          const held = node.row ? await loaders.entity.load(node.id) : node;
          return held ? titledProperties(held) : [];
        },
      }),
      ads: t.int({
        description: 'How many ads are in it; the same as `size`.',
        resolve: ofRow(({ size }) => size),
      }),
      run: t.int({
        description: 'The number of the run that found the network.',
        resolve: ofRow(({ run }) => run),
      }),
      size: t.int({
        description: 'How many ads are in it; at least 2.',
        resolve: ofRow(({ size }) => size),
      }),
      score: t.float({
        description: '0..1: match probability of the least probable of its merges.',
        resolve: ofRow(({ score }) => score),
      }),
      recent: t.int({
        description:
          'Growth: how many of its ads were first captured in the 30 days to `Run.growthTo`.',
        resolve: ofRow(({ recent }) => recent),
      }),
      before: t.int({
        description:
          'How many of its ads were first captured in the 30 days before those of `recent`.',
        resolve: ofRow(({ before }) => before),
      }),
      firstSeen: t.field({
        type: 'DateTime',
        description: 'The earliest time at which one of its ads was captured.',
        resolve: ofRow(({ firstSeen }) => firstSeen),
      }),
      lastSeen: t.field({
        type: 'DateTime',
        description: 'The latest time at which one of its ads was captured.',
        resolve: ofRow(({ lastSeen }) => lastSeen),
      }),
      countries: t.stringList({
        description: 'ISO codes of the countries that its ads name, those with most ads first.',
        resolve: ofRow(({ countries }) => [...countries]),
      }),
      platforms: t.stringList({
        description: 'Host names of the platforms of its ads, those with most ads first.',
        resolve: ofRow(({ platforms }) => [...platforms]),
      }),
      review: t.field({
        type: Review,
        nullable: true,
        description: 'What reviewers said of the network; null while nobody has.',
        resolve: ofRow((network, _, { loaders }) => loaders.review.load(network)),
      }),
      judgements: t.field({
        type: [Judgement],
        description:
          'Judgements about the network, its ads and what they hold, the newest first, withdrawn ones too.',
        resolve: ofRow((network, _, { judgements, loaders }) =>
          judgementsOn(judgements, network.id, async () => ({
            ads: await loaders.members.load(network),
            content: await contentOf(loaders, network),
          })),
        ),
      }),
    }),
  });
  addMembers(builder, types);
  const RunExplanation = addMerges(builder, types);
  addHolds(builder, types);
  addNotes(builder, types);
  addWhere(builder, types);
  addIndicators(builder, types);
  addTree(builder, types);
  const { CopiedContent } = addCopied(builder, types);
  addCopying(builder, types);
  addLists(builder, types);
  builder.queryField('network', (t) =>
    t.field({
      type: Network,
      description:
        'One network of a run. An error with the code NOT_FOUND where the run has none of this id.',
      args: {
        id: t.arg.id({
          required: true,
          description: 'The id of the network, such as network:1/3.',
        }),
        ...runArg(builder),
      },
      resolve: async (_, { id, run }, { store }) => {
        if (!id.startsWith('network:')) throw notFound('network', id);
        return networkNode(await networkRow(store.db, id, run ?? undefined));
      },
    }),
  );
  return { CopiedContent, RunExplanation };
}
