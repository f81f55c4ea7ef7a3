import { api, atMost, connection, scrolling } from '../../../core/graphql/index.ts';
import { isOfObservation, type Judgement, type NetworkSubject } from '../../judgements/index.ts';
import { type FollowedSplit, followedSplits, othersWhoSplit } from '../judged/followed-splits.ts';
import { fitting, type judgementStates } from '../judged/judgement-filter.ts';
import { againstIn, outcomeLabel, outcomeOf, type outcomes } from '../judged/outcome.ts';
import type { reviewStates } from '../judged/review.ts';
import { type FollowedBy, followedBy } from '../runs/followed-by.ts';
import { type NetworkTypes, networkNode } from './fields.ts';
import type { ForeseenRun } from './foreseen-types.ts';
import { addJudging } from './judging-fields.ts';

const pages = scrolling({ usual: 100, most: 500 });
const mostAbout = 1000;

/** What analysts say of networks and of what belongs together, and what each judgement came to. */
export function addNetworkJudgements(
  types: NetworkTypes & { readonly ForeseenRun: ForeseenRun },
): void {
  addOutcome(types);
  addReview(types);
  addFollowedSplits(types);
  addJudgementList(types);
  addJudging(types);
}

function addJudgementList(types: NetworkTypes): void {
  const State = api.enumOf<(typeof judgementStates)[number]>('JudgementState', {
    description: 'How a judgement stands.',
    values: {
      stands: 'Nobody has withdrawn it.',
      withdrawn: 'Somebody has withdrawn it.',
      'not-followed': 'It stands, and the active run did not follow it, or not all of it.',
    },
  });
  api.query('judgements', {
    types: { ...types, State, Judgements: connection('Judgement', types.Judgement) },
    gives: 'Judgements! Judgements, the newest first, withdrawn ones too: all, or those that fit.',
    args: {
      about: `[ID!] Entity ids, at most ${mostAbout}: keeps judgements about any of them. All judgements if not given.`,
      kinds: '[JudgementKind!] Keeps judgements of these kinds; all kinds if not given.',
      author: 'String Initials: keeps judgements that this person signed.',
      state: 'State Keeps judgements that stand so; all if not given.',
    },
    pages,
    resolve: async (_, { about, page, ...filter }, { judgements, loaders }) => {
      const all = await judgements.all(about ? atMost(about, mostAbout, 'about') : undefined);
      return page.slice(fitting(all, filter, await loaders.activeRun()));
    },
  });
  const Followed = api.implement(api.objectRef<FollowedBy>('FollowedBy'), {
    description:
      'What the first run that read a judgement did with the networks of its ads, and with their operations of the usual level.',
    fields: {
      run: 'Int! The first run that read the judgement.',
      before: 'Int! The run before that one.',
      sentences:
        '[String!]! Which networks and operations came together or fell apart, a sentence each.',
      judgements:
        'Int! How many judgements that run read for the first time: what became of networks can follow from any.',
      ads: 'Int! How many ads more that run read: it can follow from these, too.',
    },
    resolve: { sentences: ({ sentences }) => [...sentences] },
  });
  api.query('judgementFollowed', {
    types: { Followed },
    gives:
      'Followed What followed from a judgement. Null for an answer, where no run has read it, and where one of the two runs is not kept. NOT_FOUND where there is no such judgement.',
    args: { id: 'ID! The id of the judgement.' },
    resolve: (_, { id }, modules) => followedBy(modules, id),
  });
  api.query('judgementAuthors', {
    gives: '[String!]! The initials of all who have signed a judgement, in the order of letters.',
    resolve: async (_, __, { judgements }) => {
      const all = await judgements.all();
      return [...new Set(all.map(({ author }) => author))].sort();
    },
  });
}

const two = { field: 1, multiplier: 2 };

const subjectOf = (one: Judgement): NetworkSubject | undefined =>
  isOfObservation(one) ? undefined : one.subject;

function addOutcome({ Judgement, Contradiction, Parting, Side }: NetworkTypes): void {
  const Outcome = api.enumOf<(typeof outcomes)[number]>('JudgementOutcome', {
    description: 'What the active run did with a judgement, withdrawn or not.',
    values: {
      answer: 'It answers whether a network is one; no run follows such an answer.',
      'no-run': 'No run is active yet.',
      'not-seen': 'The active run had read the judgements before this one was signed.',
      contradicted: 'The active run did not follow it, because other judgements stand against it.',
      partly: 'The active run followed it but for a part, against which other judgements stand.',
      followed: 'The active run followed it as a whole.',
    },
  });
  api.extend(Judgement, {
    types: { Parting, Outcome },
    fields: {
      networks: '[ID!]! Ids of the networks that the judgement names; empty where it names none.',
      split:
        'Parting For a split of a network at a cut point: which ads it keeps apart. Null for other judgements.',
      alsoSplitBy:
        '[String!]! Initials of the others who stand by the same split. Its ads stay apart until all have withdrawn.',
      outcome: 'Outcome! What the active run did with the judgement.',
      outcomeLabel:
        'String! What the active run did with the judgement, as a sentence for a reader.',
    },
    resolve: {
      networks: (one) => [...(subjectOf(one)?.networks ?? [])],
      split: (one) => subjectOf(one)?.split,
      alsoSplitBy: (one, _, { judgements }) => othersWhoSplit(judgements, one),
      outcome: async (one, _, { loaders }) => outcomeOf(one, await loaders.activeRun()),
      outcomeLabel: async (one, _, { loaders }) => outcomeLabel(one, await loaders.activeRun()),
    },
  });
  api.field(Judgement, 'sides', {
    types: { Side },
    gives:
      '[Side!] For a judgement that names networks: the ads that each had when it was signed. A side that is no network holds its own id alone. Null for other judgements.',
    complexity: two,
    resolve: (one) => subjectOf(one)?.sides,
  });
  api.field(Judgement, 'against', {
    types: { Contradiction },
    gives:
      '[Contradiction!]! What stands against the judgement, or against a part of it, by the active run; empty where nothing does.',
    // A run names a judgement once.
    complexity: { field: 1, multiplier: 1 },
    resolve: async (one, _, { loaders }) => againstIn(one, await loaders.activeRun()),
  });
}

/** What people answered of a network, and what of it is decided. */
function addReview({ Judgement, Review }: NetworkTypes): void {
  const State = api.enumOf<(typeof reviewStates)[number]>('ReviewState', {
    description: 'What reviewers decided about a network. Two people who agree decide.',
    values: {
      'in-review': 'One person has answered, or several have and differ.',
      confirmed: 'Two people say that the network is one.',
      rejected: 'Two people say that the network is none.',
      split: 'Two people split it at a cut point; the next run keeps both sides apart.',
    },
  });
  api.implement(Review, {
    description: 'What people answered about a network, and what is decided of it.',
    types: { State, Judgement },
    fields: {
      state:
        'State! What is decided; in review while one person has answered, or several have and differ.',
      differ: 'Boolean! Whether those who answered do not agree.',
      changedSince: 'Boolean! Whether its ads are others now than when it was reviewed.',
      at: 'DateTime! When the last answer was signed.',
      answers: '[Judgement!]! The answers as judgements, one of each person, the oldest first.',
    },
    resolve: { at: ({ answers }) => answers.at(-1)?.at ?? '' },
  });
}

function addFollowedSplits({ Network, Parting, Review }: NetworkTypes): void {
  const Side = api.implement(api.objectRef<FollowedSplit['sides'][number]>('FollowedSplitSide'), {
    description: 'Where the ads of one side of a split are now.',
    types: { Network },
    fields: {
      networks: '[Network!]! Networks of the active run in which ads of the side are.',
      adsAlone: 'Int! How many ads of the side are in no network.',
    },
    resolve: {
      networks: ({ networks }) => networks.map(networkNode),
      adsAlone: ({ alone }) => alone,
    },
  });
  const Split = api.implement(api.objectRef<FollowedSplit>('FollowedSplit'), {
    description:
      'A split that the active run followed, and that stands: its network has other ads now, or is no more.',
    types: { Parting, Review, Side },
    fields: {
      id: 'ID! The id of the first judgement that stands by the split.',
      parting: 'Parting! Where the network was split, and which ads that keeps apart.',
      review: 'Review! What people answer about the network as it was before the split.',
      sides: '[Side!]! Where the ads of each of the two sides are now.',
    },
    resolve: {
      id: ({ judgement }) => judgement.id,
      parting: ({ judgement }) => judgement.subject.split,
    },
  });
  api.query('followedSplits', {
    types: { Splits: connection('FollowedSplit', Split) },
    gives: 'Splits! Splits that the active run followed and that stand, the last signed first.',
    pages,
    resolve: async (_, { page }, modules) => page.slice(await followedSplits(modules)),
  });
}
