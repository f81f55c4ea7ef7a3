import type { Builder } from '../../api/builder.ts';
import { type NetworkJudgement, reviewKinds, tieKinds } from '../../judgements/index.ts';
import { answerSplit, type FollowedSplit, followedSplits } from '../judged/followed-splits.ts';
import { judgeTie, withdrawTie } from '../judged/judging.ts';
import { reviewNetwork, reviewStates } from '../judged/review.ts';
import { splitNetwork } from '../judged/splitting.ts';
import { entitiesOf, enumValues } from './fields.ts';
import type { NetworkTypes } from './types.ts';

/** What analysts say of ties and networks: recorded when signed, withdrawn with a reason, never deleted. */
export function addNetworkJudgements(builder: Builder, types: NetworkTypes): void {
  const { Judgement } = types;
  addJudgement(builder, types);
  addReview(builder, types);
  addFollowedSplits(builder, types);
  builder.queryField('networkJudgements', (t) =>
    t.field({
      type: [Judgement],
      description:
        'The newest first, withdrawn ones too; about one ad, identifier or network, or all.',
      args: { about: t.arg.id() },
      resolve: (_, { about }, { judgements }) =>
        judgements.aboutNetworks(about ? [about] : undefined),
    }),
  );
  addMutations(builder, Judgement);
}

function addJudgement(builder: Builder, { Entity, Judgement, Parting, Side }: NetworkTypes): void {
  const Kind = builder.enumType('NetworkJudgementKind', {
    values: enumValues([...tieKinds, ...reviewKinds]),
  });
  const Signature = builder
    .objectRef<NonNullable<NetworkJudgement['withdrawn']>>('NetworkJudgementWithdrawal')
    .implement({
      fields: (t) => ({
        author: t.exposeString('author'),
        at: t.expose('at', { type: 'DateTime' }),
        reason: t.exposeString('reason'),
      }),
    });
  Judgement.implement({
    description:
      'An analyst’s word on what belongs together, or on a network. Every run obeys it until it is withdrawn.',
    fields: (t) => ({
      id: t.exposeID('id'),
      kind: t.expose('kind', { type: Kind }),
      about: t.idList({ resolve: ({ subject }) => subject.entities }),
      entities: t.field({
        type: [Entity],
        description: 'Those of what it is about that the graph holds.',
        resolve: ({ subject }, _, { loaders }) => entitiesOf(loaders, subject.entities),
      }),
      split: t.field({
        type: Parting,
        nullable: true,
        description: 'Of a network split at a bridge: whom it keeps apart.',
        resolve: ({ subject }) => subject.split,
      }),
      networks: t.idList({
        description: 'The networks that were named.',
        resolve: ({ subject }) => subject.networks ?? [],
      }),
      sides: t.field({
        type: [Side],
        nullable: true,
        description:
          'Where networks were named: the ads that each had then, all of which are meant; of what is no network, its id.',
        resolve: ({ subject }) => subject.sides,
      }),
      author: t.exposeString('author', { description: 'The initials that signed.' }),
      account: t.exposeString('account'),
      at: t.expose('at', { type: 'DateTime' }),
      reason: t.exposeString('reason'),
      withdrawn: t.expose('withdrawn', { type: Signature, nullable: true }),
    }),
  });
}

/** What people answered of a network, and what of it is decided. */
function addReview(builder: Builder, { Judgement, Review }: NetworkTypes): void {
  const State = builder.enumType('ReviewState', { values: enumValues(reviewStates) });
  Review.implement({
    fields: (t) => ({
      state: t.expose('state', {
        type: State,
        description: 'In review: one person has answered, or several have and differ.',
      }),
      differ: t.exposeBoolean('differ', { description: 'Those who answered do not agree.' }),
      changedSince: t.exposeBoolean('changedSince', {
        description: 'Its ads are others than when it was reviewed.',
      }),
      at: t.field({
        type: 'DateTime',
        description: 'When the last of them answered.',
        resolve: ({ answers }) => answers.at(-1)?.at ?? '',
      }),
      answers: t.expose('answers', {
        type: [Judgement],
        description: 'One of each person, the oldest first.',
      }),
    }),
  });
}

/** Splits that the active run followed, about which people answer still. */
function addFollowedSplits(builder: Builder, { Network, Parting, Review }: NetworkTypes): void {
  const Side = builder.objectRef<FollowedSplit['sides'][number]>('FollowedSplitSide').implement({
    fields: (t) => ({
      networks: t.expose('networks', {
        type: [Network],
        description: 'Networks of the active run that its ads are in.',
      }),
      adsAlone: t.exposeInt('alone', { description: 'Its ads that stand alone.' }),
    }),
  });
  const Split = builder.objectRef<FollowedSplit>('FollowedSplit').implement({
    description:
      'A split that the active run followed, and that stands: its network has other ads now, or is no more.',
    fields: (t) => ({
      id: t.id({
        description: 'Of the first judgement that stands.',
        resolve: ({ judgement }) => judgement.id,
      }),
      parting: t.field({ type: Parting, resolve: ({ judgement }) => judgement.subject.split }),
      review: t.expose('review', {
        type: Review,
        description: 'What people answer about the network as it was.',
      }),
      sides: t.expose('sides', {
        type: [Side],
        description: 'Where the ads of either side are now.',
      }),
    }),
  });
  builder.queryField('followedSplits', (t) =>
    t.field({
      type: [Split],
      description: 'Those of the active run, the last signed first.',
      resolve: (_, __, room) => followedSplits(room),
    }),
  );
}

function addMutations(builder: Builder, Judgement: NetworkTypes['Judgement']): void {
  const Kind = builder.enumType('TieJudgementKind', { values: enumValues(tieKinds) });
  const Answer = builder.enumType('ReviewAnswer', { values: enumValues(reviewKinds) });
  const signed = builder.args((t) => ({
    reason: t.string({ required: true }),
    initials: t.string({ required: true }),
  }));
  builder.mutationFields((t) => ({
    judgeTie: t.field({
      type: Judgement,
      description:
        'Says of two ads, identifiers or networks that they are together or apart, or of one identifier, picture or template that it is shared or not. An identifier stands for all its ads, a network for those that it has now.',
      args: {
        kind: t.arg({ type: Kind, required: true }),
        about: t.arg.idList({ required: true, description: 'Two ids, or one.' }),
        ...signed,
      },
      resolve: (_, { kind, about, ...said }, room) => judgeTie(room, kind, about, said),
    }),
    withdrawNetworkJudgement: t.field({
      type: Judgement,
      args: { id: t.arg.id({ required: true }), ...signed },
      resolve: (_, { id, ...said }, room) => withdrawTie(room, id, said),
    }),
    splitNetwork: t.field({
      type: Judgement,
      description:
        'Judges apart, as one judgement, the ads next to a bridge that are in its second part and all others next to it.',
      args: {
        id: t.arg.id({ required: true }),
        bridge: t.arg.id({ required: true }),
        run: t.arg.int({ description: 'The run that was seen; else the one in force.' }),
        ...signed,
      },
      resolve: (_, { id, bridge, run, ...said }, room) =>
        splitNetwork(room, { network: id, at: bridge, run: run ?? undefined }, said),
    }),
    reviewNetwork: t.field({
      type: Judgement,
      description:
        'One person’s answer whether a network, as it is now, is one; two that agree decide. It stands until it is withdrawn, and joins and parts nothing. A split is an answer too.',
      args: {
        id: t.arg.id({ required: true }),
        state: t.arg({ type: Answer, required: true }),
        run: t.arg.int({
          description: 'The run in which it was seen: refused where it has other ads now.',
        }),
        ...signed,
      },
      resolve: (_, { id, state, run, ...said }, room) =>
        reviewNetwork(room, state, id, said, run ?? undefined),
    }),
    answerSplit: t.field({
      type: Judgement,
      description:
        'One person’s answer about a network that was split, also when a run has followed it: the same split, or that it was one network.',
      args: {
        id: t.arg.id({ required: true, description: 'Of the judgement that split it.' }),
        agrees: t.arg.boolean({ required: true }),
        ...signed,
      },
      resolve: (_, { id, agrees, ...said }, room) => answerSplit(room, id, agrees, said),
    }),
  }));
}
