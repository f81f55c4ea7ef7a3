import { type Builder, enumValues } from '../../api/builder.ts';
import { connection, scrolling } from '../../api/connection.ts';
import { atMost } from '../../api/limits.ts';
import { isOfObservation, type Judgement, type NetworkSubject } from '../../judgements/index.ts';
import { type FollowedSplit, followedSplits, othersWhoSplit } from '../judged/followed-splits.ts';
import { againstIn, outcomeLabel, outcomeOf, outcomes } from '../judged/outcome.ts';
import { reviewStates } from '../judged/review.ts';

import { networkNode } from './fields.ts';
import { addJudging } from './judging.ts';
import type { NetworkTypes } from './types.ts';

const pages = scrolling({ usual: 100, most: 500 });
const mostAbout = 1000;

/** What analysts say of networks and of what belongs together, and what each judgement came to. */
export function addNetworkJudgements(builder: Builder, types: NetworkTypes): void {
  addOutcome(builder, types);
  addReview(builder, types);
  addFollowedSplits(builder, types);
  const Judgements = connection('Judgement', types.Judgement);
  builder.queryField('judgements', (t) =>
    t.field({
      type: Judgements,
      description:
        'The newest first, withdrawn ones too; about any of some entities and ads, or about all.',
      args: {
        about: t.arg.idList({ description: `At most ${mostAbout}.` }),
        kinds: t.arg({ type: [types.JudgementKind], description: 'All kinds if not given.' }),
        ...pages.args,
      },
      complexity: pages.complexity,
      resolve: async (_, { about, kinds, ...asked }, { judgements }) => {
        const page = pages.asked(asked);
        const all = await judgements.all(about ? atMost(about, mostAbout, 'about') : undefined);
        return page.slice(all.filter(({ kind }) => !kinds || kinds.includes(kind)));
      },
    }),
  );
  addJudging(builder, types);
}

const two = { field: 1, multiplier: 2 };

const subjectOf = (one: Judgement): NetworkSubject | undefined =>
  isOfObservation(one) ? undefined : one.subject;

function addOutcome(
  builder: Builder,
  { Judgement, Contradiction, Parting, Side }: NetworkTypes,
): void {
  const Outcome = builder.enumType('JudgementOutcome', {
    description:
      'What the active run did with a judgement, withdrawn or not. ANSWER: it answers whether a network is one, and no run follows it. NO_RUN: none is active. NOT_SEEN: the active run had read the judgements before it was signed. CONTRADICTED: not followed, because of others. PARTLY: followed but for a part.',
    values: enumValues(outcomes),
  });
  builder.objectFields(Judgement, (t) => ({
    networks: t.idList({
      description: 'The networks that were named.',
      resolve: (one) => [...(subjectOf(one)?.networks ?? [])],
    }),
    sides: t.field({
      type: [Side],
      nullable: true,
      complexity: two,
      description:
        'Where networks were named: the ads that each had then, all of which are meant; of what is no network, its id.',
      resolve: (one) => subjectOf(one)?.sides ?? null,
    }),
    split: t.field({
      type: Parting,
      nullable: true,
      description: 'Of a network split at a cut point: whom it keeps apart.',
      resolve: (one) => subjectOf(one)?.split ?? null,
    }),
    alsoSplitBy: t.stringList({
      description:
        'Initials of who else stands by the same split: its ads stay apart until all have withdrawn.',
      resolve: (one, _, { judgements }) => othersWhoSplit(judgements, one),
    }),
    outcome: t.field({
      type: Outcome,
      description: 'What the active run did with it.',
      resolve: async (one, _, { loaders }) => outcomeOf(one, await loaders.activeRun()),
    }),
    outcomeLabel: t.string({
      description: 'The same as a sentence.',
      resolve: async (one, _, { loaders }) => outcomeLabel(one, await loaders.activeRun()),
    }),
    against: t.field({
      type: [Contradiction],
      // A run names a judgement once.
      complexity: { field: 1, multiplier: 1 },
      description: 'What stands against it, or against a part of it, by the active run.',
      resolve: async (one, _, { loaders }) => againstIn(one, await loaders.activeRun()),
    }),
  }));
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

function addFollowedSplits(builder: Builder, { Network, Parting, Review }: NetworkTypes): void {
  const Side = builder.objectRef<FollowedSplit['sides'][number]>('FollowedSplitSide').implement({
    fields: (t) => ({
      networks: t.field({
        type: [Network],
        description: 'Networks of the active run that its ads are in.',
        resolve: ({ networks }) => networks.map(networkNode),
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
  const Splits = connection('FollowedSplit', Split);
  builder.queryField('followedSplits', (t) =>
    t.field({
      type: Splits,
      description: 'Those of the active run, the last signed first.',
      args: pages.args,
      complexity: pages.complexity,
      resolve: async (_, asked, modules) => pages.asked(asked).slice(await followedSplits(modules)),
    }),
  );
}
