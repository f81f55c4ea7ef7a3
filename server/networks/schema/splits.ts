import type { Builder } from '../../api/builder.ts';
import { answerSplit, type FollowedSplit, followedSplits } from '../index.ts';
import type { NetworkTypes } from './types.ts';

/** Splits that the run in force followed, and what people answer about them. */
export function addFollowedSplits(
  builder: Builder,
  { Judgement, Network, Parting, Review }: NetworkTypes,
): void {
  const Side = builder.objectRef<FollowedSplit['sides'][number]>('FollowedSplitSide').implement({
    fields: (t) => ({
      networks: t.field({
        type: [Network],
        description: 'Networks of the run in force that its ads are in.',
        resolve: ({ networks }) => [...networks],
      }),
      adsAlone: t.exposeInt('alone', { description: 'Its ads that stand alone.' }),
    }),
  });
  const Split = builder.objectRef<FollowedSplit>('FollowedSplit').implement({
    description:
      'A split that the run in force followed, and that stands: its network has other ads now, or is no more.',
    fields: (t) => ({
      id: t.id({
        description: 'Of the first judgement that stands.',
        resolve: ({ judgement }) => judgement.id,
      }),
      parting: t.field({ type: Parting, resolve: ({ judgement }) => judgement.subject.split }),
      review: t.field({
        type: Review,
        description: 'What people answer about the network as it was.',
        resolve: ({ review }) => review,
      }),
      sides: t.field({
        type: [Side],
        description: 'Where the ads of either side are now.',
        resolve: ({ sides }) => [...sides],
      }),
    }),
  });
  builder.queryField('followedSplits', (t) =>
    t.field({
      type: [Split],
      description: 'Those of the run in force, the last signed first.',
      resolve: (_, __, room) => followedSplits(room),
    }),
  );
  builder.mutationField('answerSplit', (t) =>
    t.field({
      type: Judgement,
      description:
        'One person’s answer about a network that was split, also when a run has followed it: the same split, or that it was one network.',
      args: {
        id: t.arg.id({ required: true, description: 'Of the judgement that split it.' }),
        agrees: t.arg.boolean({ required: true }),
        reason: t.arg.string({ required: true }),
        initials: t.arg.string({ required: true }),
      },
      resolve: (_, { id, agrees, reason, initials }, room) =>
        answerSplit(room, id, agrees, { reason, initials }),
    }),
  );
}
