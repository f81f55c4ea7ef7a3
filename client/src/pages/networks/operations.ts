import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from '../../api/client.ts';
import { forgetAnswers } from '../../api/hooks.ts';
import { judge, type Signing } from '../../api/judgements.ts';
import { graphql } from '../../gql/gql.ts';
import type {
  NetworkListQuery as ListAnswer,
  NetworkMembersQuery as MembersAnswer,
  NetworkListQueryVariables,
  ReviewAnswer,
  NetworkViewQuery as ViewAnswer,
} from '../../gql/graphql.ts';
import type { MemberFilter } from './showing.ts';

const NetworkListQuery = graphql(`
  query NetworkList($sort: NetworkSort, $country: String, $platform: String, $minSize: Int, $review: NetworkReviewFilter, $offset: Int) {
    networks(sort: $sort, country: $country, platform: $platform, minSize: $minSize, review: $review, offset: $offset, limit: 50) {
      totalCount toReview inReview run { n newest counts { ads networks } }
      nodes {
        id caption size score identifiersTotal bridgesTotal countries platforms lastSeen recent before
        review { state differ changedSince at answers { author } }
      }
    }
  }
`);

const NetworkViewQuery = graphql(`
  query NetworkView($id: ID!) {
    network(id: $id) {
      id caption run size score identifiersTotal hubsTotal bridgesTotal firstSeen lastSeen countries platforms recent before
      review {
        state differ changedSince at
        answers { id kind author at reason split { at } }
      }
      bridges {
        id parts ads entity { ...EntityFields } sentence { text strong }
        second parting { sentence { text strong } sides { total ads } }
      }
      leastSure { a b sizes probability evidence { id } ads { ...EntityFields } sentence { text strong } }
      holds(limit: 50) { id weight entity { ...EntityFields } sentence { text strong } }
      nearMatches { other why entity { ...EntityFields } evidence { id thing entity { ...EntityFields } } sentence { text strong } }
      cuts { a b sentence { text strong } }
      reassigned { id entity { ...EntityFields } sentence { text strong } }
      lifted { id entity { ...EntityFields } sentence { text strong } }
      paged { id entity { ...EntityFields } sentence { text strong } }
      copiedFrom(limit: 4) {
        totalCount
        nodes {
          other ads entity { ...EntityFields }
          copiedContent(limit: 2) { id entity { ...EntityFields } }
          contacts(limit: 1) { id }
        }
      }
      reposters { ...ReposterFields here entity { ...EntityFields } }
      identifiers(limit: 100) { id ads hub entity { ...EntityFields } }
      adCounts { country platform week ads }
      places { id name country lat lon ads }
      tree { ...TreeFields }
      indicators {
        allAds
        cautions { ...ReasonFields }
        rows {
          id side title counts total everywhere ads(limit: 5) { ...EntityFields }
          speaksFor { ...ReasonFields } speaksAgainst { ...ReasonFields }
        }
      }
      judgements {
        id kind about author at reason entities { id caption } withdrawn { at author reason }
        networks sides { total ads }
        split { network at entity { caption } sentence { text strong } sides { total ads } }
      }
    }
  }
  fragment ReasonFields on IndicatorReason { text source { authors year title where url } }
  fragment TreeFields on NetworkTree {
    identifiersTotal adsLeft
    identifiers { id ads folded bridge page { name more } entity { ...EntityFields } }
    groups { first ads judged bridge entity { ...EntityFields } ends { id inferred } }
  }
`);

const NetworkWithoutQuery = graphql(`
  query NetworkWithout($id: ID!, $bridge: ID!) {
    network(id: $id) { without(bridge: $bridge) { ads shared tree { ...TreeFields } } }
  }
`);

const NetworkMembersQuery = graphql(`
  query NetworkMembers(
    $id: ID!, $offset: Int, $limit: Int
    $country: String, $platform: String, $place: ID, $holds: [ID!], $week: String
    $indicator: ID, $without: ID, $part: Int
  ) {
    network(id: $id) {
      members(
        offset: $offset, limit: $limit
        country: $country, platform: $platform, place: $place, holds: $holds, week: $week
        indicator: $indicator, without: $without, part: $part
      ) { totalCount nodes { ...EntityFields } }
    }
  }
`);

const NetworkEntityIds = graphql(`
  query NetworkEntityIds($id: ID!, $identifiers: Int!, $ads: Int!) {
    network(id: $id) { entityIds(identifiers: $identifiers, ads: $ads) }
  }
`);

const NetworkJudgementsQuery = graphql(`
  query NetworkJudgements {
    networkJudgements {
      id kind about author at reason entities { id caption } withdrawn { at author reason }
      networks sides { total ads }
      split { network at entity { caption } sentence { text strong } sides { total ads } }
    }
  }
`);

const FollowedSplitsQuery = graphql(`
  query FollowedSplits {
    followedSplits {
      id
      parting { network at entity { caption } sentence { text strong } sides { total ads } }
      review { state differ changedSince at answers { author kind split { at } } }
      sides { adsAlone networks { id size } }
    }
  }
`);

const AnswerSplit = graphql(`
  mutation AnswerSplit($id: ID!, $agrees: Boolean!, $reason: String!, $initials: String!) {
    answerSplit(id: $id, agrees: $agrees, reason: $reason, initials: $initials) { id }
  }
`);

const ReviewNetwork = graphql(`
  mutation ReviewNetwork($id: ID!, $state: ReviewAnswer!, $run: Int!, $reason: String!, $initials: String!) {
    reviewNetwork(id: $id, state: $state, run: $run, reason: $reason, initials: $initials) { id }
  }
`);

const SplitNetwork = graphql(`
  mutation SplitNetwork($id: ID!, $bridge: ID!, $run: Int!, $reason: String!, $initials: String!) {
    splitNetwork(id: $id, bridge: $bridge, run: $run, reason: $reason, initials: $initials) { id }
  }
`);

const WithdrawTie = graphql(`
  mutation WithdrawTie($id: ID!, $reason: String!, $initials: String!) {
    withdrawNetworkJudgement(id: $id, reason: $reason, initials: $initials) { id }
  }
`);

export type NetworkRow = NonNullable<ListAnswer['networks']>['nodes'][number];
export type NetworkView = ViewAnswer['network'];

export function useNetworkList(asked: NetworkListQueryVariables) {
  return useQuery<ListAnswer['networks']>({
    queryKey: ['networks', asked],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      request(NetworkListQuery, asked, signal).then(({ networks }) => networks),
  });
}

export function useNetwork(id: string) {
  return useQuery({
    queryKey: ['network', id],
    queryFn: ({ signal }) => request(NetworkViewQuery, { id }, signal).then((data) => data.network),
  });
}

/** The parts that are left of a network without a bridge; nothing is asked where none is given. */
export function useNetworkWithout(id: string, bridge: string | null) {
  return useQuery({
    queryKey: ['networkWithout', id, bridge],
    enabled: bridge !== null,
    queryFn: ({ signal }) =>
      request(NetworkWithoutQuery, { id, bridge: bridge ?? '' }, signal).then(
        ({ network }) => network.without,
      ),
  });
}

export function useMembers(id: string, offset: number, limit: number, filter: MemberFilter) {
  return useQuery<MembersAnswer['network']['members']>({
    queryKey: ['networkMembers', id, offset, limit, filter],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      request(NetworkMembersQuery, { id, offset, limit, ...filter }, signal).then(
        ({ network }) => network.members,
      ),
  });
}

/** So much of a network goes to the canvas at once; more would hide what holds it together. */
export const onCanvas = { identifiers: 500, ads: 400 };

/** What stands for a network elsewhere: what it rests on without its hubs, then its ads, by id. */
export const readEntityIds = (id: string, most: typeof onCanvas): Promise<string[]> =>
  request(NetworkEntityIds, { id, ...most }).then(({ network }) => network.entityIds);

/** All judgements on networks, withdrawn ones too, the newest first. */
export function useTies() {
  return useQuery({
    queryKey: ['networkJudgements'],
    queryFn: ({ signal }) =>
      request(NetworkJudgementsQuery, {}, signal).then((data) => data.networkJudgements),
  });
}

export type Tie = NonNullable<ReturnType<typeof useTies>['data']>[number];

/** Splits that the active run followed. */
export function useFollowedSplits() {
  return useQuery({
    queryKey: ['followedSplits'],
    queryFn: ({ signal }) =>
      request(FollowedSplitsQuery, {}, signal).then((data) => data.followedSplits),
  });
}

export type FollowedSplit = NonNullable<ReturnType<typeof useFollowedSplits>['data']>[number];

/** Says the same as a split, or that the network was one. */
export async function answerSplit(id: string, agrees: boolean, signing: Signing) {
  await request(AnswerSplit, { id, agrees, ...signing });
  await forgetAnswers();
}

/** @param network as it was seen: where it has other ads now, the answer is refused */
export async function reviewNetwork(
  { id, run }: Pick<NetworkView, 'id' | 'run'>,
  state: ReviewAnswer,
  signing: Signing,
) {
  await request(ReviewNetwork, { id, state, run, ...signing });
  await forgetAnswers();
}

/** Splits a network at a bridge, as a run has them. */
export async function splitNetwork(
  { id, run }: Pick<NetworkView, 'id' | 'run'>,
  bridge: string,
  signing: Signing,
) {
  await request(SplitNetwork, { id, bridge, run, ...signing });
  await forgetAnswers();
}

/** Says of two ads, identifiers or networks that they belong together, or that they do not. */
export async function judgeTie(
  word: 'together' | 'apart',
  a: string,
  b: string,
  signing: Signing,
): Promise<void> {
  await judge(word === 'together' ? 'TOGETHER' : 'APART', [a, b], signing);
  await forgetAnswers();
}

export async function withdrawTie(id: string, signing: Signing) {
  await request(WithdrawTie, { id, ...signing });
  await forgetAnswers();
}
