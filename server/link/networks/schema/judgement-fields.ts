import {
  atMost,
  type Builder,
  connection,
  enumValues,
  scrolling,
} from '../../../core/graphql/index.ts';
import { isOfObservation, type Judgement, type NetworkSubject } from '../../judgements/index.ts';
import { type FollowedSplit, followedSplits, othersWhoSplit } from '../judged/followed-splits.ts';
import { againstIn, outcomeLabel, outcomeOf, type outcomes } from '../judged/outcome.ts';
import type { reviewStates } from '../judged/review.ts';

import { networkNode } from './fields.ts';
import { addJudging } from './judging-fields.ts';
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
        'Judgements, the newest first, withdrawn ones too: those about some entities, or all.',
      args: {
        about: t.arg.idList({
          description: `Entity ids, at most ${mostAbout}: keeps judgements about any of them. All judgements if not given.`,
        }),
        kinds: t.arg({
          type: [types.JudgementKind],
          description: 'Keeps judgements of these kinds; all kinds if not given.',
        }),
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
    description: 'What the active run did with a judgement, withdrawn or not.',
    values: enumValues<(typeof outcomes)[number]>({
      answer: 'It answers whether a network is one; no run follows such an answer.',
      'no-run': 'No run is active yet.',
      'not-seen': 'The active run had read the judgements before this one was signed.',
      contradicted: 'The active run did not follow it, because other judgements stand against it.',
      partly: 'The active run followed it but for a part, against which other judgements stand.',
      followed: 'The active run followed it as a whole.',
    }),
  });
  builder.objectFields(Judgement, (t) => ({
    networks: t.idList({
      description: 'Ids of the networks that the judgement names; empty where it names none.',
      resolve: (one) => [...(subjectOf(one)?.networks ?? [])],
    }),
    sides: t.field({
      type: [Side],
      nullable: true,
      complexity: two,
      description:
        'For a judgement that names networks: the ads that each had when it was signed. A side that is no network holds its own id alone. Null for other judgements.',
      resolve: (one) => subjectOf(one)?.sides ?? null,
    }),
    split: t.field({
      type: Parting,
      nullable: true,
      description:
        'For a split of a network at a cut point: which ads it keeps apart. Null for other judgements.',
      resolve: (one) => subjectOf(one)?.split ?? null,
    }),
    alsoSplitBy: t.stringList({
      description:
        'Initials of the others who stand by the same split. Its ads stay apart until all have withdrawn.',
      resolve: (one, _, { judgements }) => othersWhoSplit(judgements, one),
    }),
    outcome: t.field({
      type: Outcome,
      description: 'What the active run did with the judgement.',
      resolve: async (one, _, { loaders }) => outcomeOf(one, await loaders.activeRun()),
    }),
    outcomeLabel: t.string({
      description: 'What the active run did with the judgement, as a sentence for a reader.',
      resolve: async (one, _, { loaders }) => outcomeLabel(one, await loaders.activeRun()),
    }),
    against: t.field({
      type: [Contradiction],
      // A run names a judgement once.
      complexity: { field: 1, multiplier: 1 },
      description:
        'What stands against the judgement, or against a part of it, by the active run; empty where nothing does.',
      resolve: async (one, _, { loaders }) => againstIn(one, await loaders.activeRun()),
    }),
  }));
}

/** What people answered of a network, and what of it is decided. */
function addReview(builder: Builder, { Judgement, Review }: NetworkTypes): void {
  const State = builder.enumType('ReviewState', {
    description: 'What reviewers decided about a network. Two people who agree decide.',
    values: enumValues<(typeof reviewStates)[number]>({
      'in-review': 'One person has answered, or several have and differ.',
      confirmed: 'Two people say that the network is one.',
      rejected: 'Two people say that the network is none.',
      split: 'Two people split it at a cut point; the next run keeps both sides apart.',
    }),
  });
  Review.implement({
    description: 'What people answered about a network, and what is decided of it.',
    fields: (t) => ({
      state: t.expose('state', {
        type: State,
        description:
          'What is decided; in review while one person has answered, or several have and differ.',
      }),
      differ: t.exposeBoolean('differ', {
        description: 'Whether those who answered do not agree.',
      }),
      changedSince: t.exposeBoolean('changedSince', {
        description: 'Whether its ads are others now than when it was reviewed.',
      }),
      at: t.field({
        type: 'DateTime',
        description: 'When the last answer was signed.',
        resolve: ({ answers }) => answers.at(-1)?.at ?? '',
      }),
      answers: t.expose('answers', {
        type: [Judgement],
        description: 'The answers as judgements, one of each person, the oldest first.',
      }),
    }),
  });
}

function addFollowedSplits(builder: Builder, { Network, Parting, Review }: NetworkTypes): void {
  const Side = builder.objectRef<FollowedSplit['sides'][number]>('FollowedSplitSide').implement({
    description: 'Where the ads of one side of a split are now.',
    fields: (t) => ({
      networks: t.field({
        type: [Network],
        description: 'Networks of the active run in which ads of the side are.',
        resolve: ({ networks }) => networks.map(networkNode),
      }),
      adsAlone: t.exposeInt('alone', {
        description: 'How many ads of the side are in no network.',
      }),
    }),
  });
  const Split = builder.objectRef<FollowedSplit>('FollowedSplit').implement({
    description:
      'A split that the active run followed, and that stands: its network has other ads now, or is no more.',
    fields: (t) => ({
      id: t.id({
        description: 'The id of the first judgement that stands by the split.',
        resolve: ({ judgement }) => judgement.id,
      }),
      parting: t.field({
        type: Parting,
        description: 'Where the network was split, and which ads that keeps apart.',
        resolve: ({ judgement }) => judgement.subject.split,
      }),
      review: t.expose('review', {
        type: Review,
        description: 'What people answer about the network as it was before the split.',
      }),
      sides: t.expose('sides', {
        type: [Side],
        description: 'Where the ads of each of the two sides are now.',
      }),
    }),
  });
  const Splits = connection('FollowedSplit', Split);
  builder.queryField('followedSplits', (t) =>
    t.field({
      type: Splits,
      description: 'Splits that the active run followed and that stand, the last signed first.',
      args: pages.args,
      complexity: pages.complexity,
      resolve: async (_, asked, modules) => pages.asked(asked).slice(await followedSplits(modules)),
    }),
  );
}
