import { extend, implement, notFound, query } from '../../../core/graphql/index.ts';
import { titledProperties } from '../../../read/recorded/index.ts';
import { judgementsOn } from '../judged/review.ts';
import { networkRow } from '../kept/kept-networks.ts';
import { addCopied } from './copied-fields.ts';
import { addCopying } from './copying-fields.ts';
import { contentOf, networkNode, rowOf, runArg } from './fields.ts';
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
export function addNetworks(types: NetworkTypes) {
  const { Network } = types;
  implement(Network, {
    interfaces: [types.Entity],
    description:
      'Ads that seem to be by one hand, as a run found them. It is an estimate, and as sure as its least probable merge.',
    types,
    fields: {
      properties:
        '[Property!]! What the graph holds of the network, each property with a title; empty where another run is active.',
    },
    resolve: {
      properties: async (node, _, { loaders }) => {
        const held = node.row ? await loaders.entity.load(node.id) : node;
        return held ? titledProperties(held) : [];
      },
    },
  });
  extend(Network, {
    types,
    from: rowOf,
    fields: {
      ads: 'Int! How many ads are in it; the same as `size`.',
      run: 'Int! The number of the run that found the network.',
      size: 'Int! How many ads are in it; at least 2.',
      score: 'Float! 0..1: match probability of the least probable of its merges.',
      recent:
        'Int! Growth: how many of its ads were first captured in the 30 days to `Run.growthTo`.',
      before:
        'Int! How many of its ads were first captured in the 30 days before those of `recent`.',
      firstSeen: 'DateTime! The earliest time at which one of its ads was captured.',
      lastSeen: 'DateTime! The latest time at which one of its ads was captured.',
      countries:
        '[String!]! ISO codes of the countries that its ads name, those with most ads first.',
      platforms: '[String!]! Host names of the platforms of its ads, those with most ads first.',
      review: 'Review What reviewers said of the network; null while nobody has.',
      judgements:
        '[Judgement!]! Judgements about the network, its ads and what they hold, the newest first, withdrawn ones too.',
    },
    resolve: {
      ads: ({ size }) => size,
      review: (network, _, { loaders }) => loaders.review.load(network),
      judgements: (network, _, { judgements, loaders }) =>
        judgementsOn(judgements, network.id, async () => ({
          ads: await loaders.members.load(network),
          content: await contentOf(loaders, network),
        })),
    },
  });
  addMembers(types);
  const RunExplanation = addMerges(types);
  addHolds(types);
  addNotes(types);
  addWhere(types);
  addIndicators(types);
  addTree(types);
  const { CopiedContent } = addCopied(types);
  addCopying(types);
  addLists(types);
  query('network', {
    types: { Network },
    gives:
      'Network! One network of a run. An error with the code NOT_FOUND where the run has none of this id.',
    args: {
      id: 'ID! The id of the network, such as network:1/3.',
      ...runArg,
    },
    resolve: async (_, { id, run }, { store }) => {
      if (!id.startsWith('network:')) throw notFound('network', id);
      return networkNode(await networkRow(store.db, id, run ?? undefined));
    },
  });
  return { CopiedContent, RunExplanation };
}
