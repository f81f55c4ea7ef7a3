import type { Builder } from '../../api/builder.ts';
import { notFound } from '../../api/errors.ts';
import { titledProperties } from '../../explore/index.ts';
import { judgementsOn } from '../judged/review.ts';
import { networkRow } from '../kept/networks.ts';
import { addCopied } from './copied.ts';
import { addCopying } from './copying.ts';
import { contentOf, networkNode, ofRow, runArg } from './fields.ts';
import { addHolds } from './holds.ts';
import { addIndicators } from './indicators.ts';
import { addLists } from './list.ts';
import { addMembers } from './members.ts';
import { addMerges } from './merges.ts';
import { addNotes } from './notes.ts';
import { addTree } from './tree.ts';
import type { NetworkTypes } from './types.ts';
import { addWhere } from './where.ts';

/** Networks: who is in them, what holds them together, what would part them, and what they are not merged with. */
export function addNetworks(builder: Builder, types: NetworkTypes): void {
  const { Network, Judgement, Review } = types;
  Network.implement({
    interfaces: [types.Entity],
    description:
      'Ads that belong together, by a run of resolution: inferred, and as sure as its weakest merge.',
    fields: (t) => ({
      properties: t.field({
        type: [types.Property],
        description: 'What the graph says of it; nothing where another run is active.',
        resolve: async (node, _, { loaders }) => {
          const held = node.row ? await loaders.entity.load(node.id) : node;
          return held ? titledProperties(held) : [];
        },
      }),
      ads: t.int({ description: 'In it.', resolve: ofRow(({ size }) => size) }),
      run: t.int({
        description: 'The run that found it.',
        resolve: ofRow(({ run }) => run),
      }),
      size: t.int({ description: 'Ads.', resolve: ofRow(({ size }) => size) }),
      score: t.float({
        description: '0..1: how probable the least probable of its merges is.',
        resolve: ofRow(({ score }) => score),
      }),
      recent: t.int({
        description: 'Growth: ads first captured in the last 30 days of the graph …',
        resolve: ofRow(({ recent }) => recent),
      }),
      before: t.int({
        description: '… and in the 30 days before these.',
        resolve: ofRow(({ before }) => before),
      }),
      firstSeen: t.field({
        type: 'DateTime',
        description: 'When the first of its ads was first captured …',
        resolve: ofRow(({ firstSeen }) => firstSeen),
      }),
      lastSeen: t.field({
        type: 'DateTime',
        description: '… and the last one last.',
        resolve: ofRow(({ lastSeen }) => lastSeen),
      }),
      countries: t.stringList({
        description: 'Codes of the countries that ads name, those with most ads first.',
        resolve: ofRow(({ countries }) => [...countries]),
      }),
      platforms: t.stringList({
        description: 'Those with most ads first.',
        resolve: ofRow(({ platforms }) => [...platforms]),
      }),
      review: t.field({
        type: Review,
        nullable: true,
        description: 'What reviewers said; null while nobody has.',
        resolve: ofRow((network, _, { loaders }) => loaders.review.load(network)),
      }),
      judgements: t.field({
        type: [Judgement],
        description:
          'Of it, of its ads and of what they hold; the newest first, withdrawn ones too.',
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
  addMerges(builder, types);
  addHolds(builder, types);
  addNotes(builder, types);
  addWhere(builder, types);
  addIndicators(builder, types);
  addTree(builder, types);
  addCopied(builder, types);
  addCopying(builder, types);
  addLists(builder, types);
  builder.queryField('network', (t) =>
    t.field({
      type: Network,
      description: 'A network of the active run, or of one that is kept.',
      args: { id: t.arg.id({ required: true }), ...runArg(builder) },
      resolve: async (_, { id, run }, { store }) => {
        if (!id.startsWith('network:')) throw notFound('network', id);
        return networkNode(await networkRow(store.db, id, run ?? undefined));
      },
    }),
  );
}
