import type { Builder } from '../../api/builder.ts';
import { notFound } from '../../api/errors.ts';
import { judgementsOn } from '../judged/review.ts';
import { networkRow } from '../kept/networks.ts';
import { addCopied } from './copied.ts';
import { addCopying } from './copying.ts';
import { contentOf } from './fields.ts';
import { addHolds } from './holds.ts';
import { addIndicators } from './indicators.ts';
import { addJoins } from './joins.ts';
import { addLists } from './list.ts';
import { addMembers } from './members.ts';
import { addNotes } from './notes.ts';
import { addTree } from './tree.ts';
import type { NetworkTypes } from './types.ts';
import { addWhere } from './where.ts';

/** Networks: who is in them, what holds them together, what would part them, and what they are not joined with. */
export function addNetworks(builder: Builder, types: NetworkTypes): void {
  const { Network, Judgement, Review } = types;
  Network.implement({
    description:
      'Ads that belong together, by a run of resolution: inferred, and as sure as its weakest join.',
    fields: (t) => ({
      id: t.exposeID('id'),
      caption: t.string({ resolve: ({ id }) => id.replace(/^network:/, 'Network ') }),
      run: t.exposeInt('run'),
      size: t.exposeInt('size', { description: 'Ads.' }),
      score: t.exposeFloat('score', {
        description: '0..1: how probable the least probable of its joins is.',
      }),
      identifiersTotal: t.exposeInt('identifiers'),
      bridgesTotal: t.exposeInt('bridges'),
      recent: t.exposeInt('recent', {
        description: 'Growth: ads first captured in the last 30 days of the graph …',
      }),
      before: t.exposeInt('before', { description: '… and in the 30 days before these.' }),
      firstSeen: t.expose('firstSeen', { type: 'DateTime' }),
      lastSeen: t.expose('lastSeen', { type: 'DateTime' }),
      countries: t.exposeStringList('countries', {
        description: 'Codes of the countries that ads name, those with most ads first.',
      }),
      platforms: t.exposeStringList('platforms'),
      review: t.field({
        type: Review,
        nullable: true,
        description: 'What reviewers said; null while nobody has.',
        resolve: (network, _, { loaders }) => loaders.review.load(network),
      }),
      judgements: t.field({
        type: [Judgement],
        description:
          'Of it, of its ads and of what they hold; the newest first, withdrawn ones too.',
        resolve: (network, _, { judgements, loaders }) =>
          judgementsOn(judgements, network.id, async () => ({
            ads: await loaders.members.load(network),
            content: await contentOf(loaders, network),
          })),
      }),
    }),
  });
  addMembers(builder, types);
  addJoins(builder, types);
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
      args: { id: t.arg.id({ required: true }), run: t.arg.int() },
      resolve: async (_, { id, run }, { store }) => {
        if (!id.startsWith('network:')) throw notFound('network', id);
        return networkRow(store.db, id, run ?? undefined);
      },
    }),
  );
}
