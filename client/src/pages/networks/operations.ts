import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from '../../api/client.ts';
import { forgetAnswers } from '../../api/hooks.ts';
import type { Signing } from '../../api/judgements.ts';
import { graphql } from '../../gql/gql.ts';
import type {
  NetworkListQuery as ListAnswer,
  NetworkMembersQuery as MembersAnswer,
  NetworkListQueryVariables,
  NetworkPartingQuery,
  ReviewState,
  NetworkViewQuery as ViewAnswer,
} from '../../gql/graphql.ts';

const NetworkListQuery = graphql(`
  query NetworkList($sort: NetworkSort, $country: String, $minSize: Int, $review: NetworkReviewFilter, $offset: Int) {
    networks(sort: $sort, country: $country, minSize: $minSize, review: $review, offset: $offset, limit: 50) {
      total toReview
      networks {
        id caption size identifiersTotal bridgesTotal countries lastSeen
        review { state changedSince }
      }
    }
  }
`);

const NetworkViewQuery = graphql(`
  query NetworkView($id: ID!) {
    network(id: $id) {
      id caption size score identifiersTotal bridgesTotal firstSeen lastSeen countries platforms
      review { state changedSince judgement { id author at reason withdrawn { at } } }
      bridges { id parts entity { ...EntityFields } sentence { text strong } }
      holds(limit: 50) { id weight entity { ...EntityFields } sentence { text strong } }
      misses { other why entity { ...EntityFields } sentence { text strong } }
      cuts { a b sentence { text strong } }
      recycled { id entity { ...EntityFields } sentence { text strong } }
      identifiers(limit: 100) { id ads hub entity { ...EntityFields } }
    }
  }
`);

const NetworkMembersQuery = graphql(`
  query NetworkMembers($id: ID!, $offset: Int, $limit: Int) {
    network(id: $id) {
      members(offset: $offset, limit: $limit) { total ads { ...EntityFields } }
    }
  }
`);

const NetworkParting = graphql(`
  query NetworkParting($id: ID!, $offset: Int) {
    network(id: $id) {
      joins(offset: $offset, limit: 200) {
        a b sizes ads { id } evidence { id weight } sentence { text strong }
      }
    }
  }
`);

const NetworkJudgementsQuery = graphql(`
  query NetworkJudgements {
    networkJudgements {
      id kind about author at reason entities { id caption } withdrawn { at author reason }
    }
  }
`);

const ReviewNetwork = graphql(`
  mutation ReviewNetwork($id: ID!, $state: ReviewState!, $reason: String!, $initials: String!) {
    reviewNetwork(id: $id, state: $state, reason: $reason, initials: $initials) { id }
  }
`);

const JudgeApart = graphql(`
  mutation JudgeApart($a: ID!, $b: ID!, $reason: String!, $initials: String!) {
    judgeApart(a: $a, b: $b, reason: $reason, initials: $initials) { id }
  }
`);

const WithdrawTie = graphql(`
  mutation WithdrawTie($id: ID!, $reason: String!, $initials: String!) {
    withdrawNetworkJudgement(id: $id, reason: $reason, initials: $initials) { id }
  }
`);

export type NetworkRow = NonNullable<ListAnswer['networks']>['networks'][number];
export type NetworkView = ViewAnswer['network'];
export type Join = NetworkPartingQuery['network']['joins'][number];

/** How many joins the server gives at once; the last ones join the largest parts. */
const joinsAtOnce = 200;

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

export function useMembers(id: string, offset: number, limit: number) {
  return useQuery<MembersAnswer['network']['members']>({
    queryKey: ['networkMembers', id, offset, limit],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      request(NetworkMembersQuery, { id, offset, limit }, signal).then(
        ({ network }) => network.members,
      ),
  });
}

/** The last joins of a network that has a bridge: from these the parts of a split are taken. */
export function useJoins({ id, size, bridgesTotal }: NetworkView) {
  return useQuery({
    queryKey: ['networkJoins', id, size],
    enabled: bridgesTotal > 0,
    queryFn: ({ signal }) =>
      request(NetworkParting, { id, offset: Math.max(0, size - 1 - joinsAtOnce) }, signal).then(
        ({ network }) => network.joins,
      ),
  });
}

/** All judgements on networks, withdrawn ones too, the newest first. */
export function useTies() {
  return useQuery({
    queryKey: ['networkJudgements'],
    queryFn: ({ signal }) =>
      request(NetworkJudgementsQuery, {}, signal).then((data) => data.networkJudgements),
  });
}

export type Tie = NonNullable<ReturnType<typeof useTies>['data']>[number];

export async function reviewNetwork(id: string, state: ReviewState, signing: Signing) {
  await request(ReviewNetwork, { id, state, ...signing });
  await forgetAnswers();
}

export async function judgeApart(a: string, b: string, signing: Signing) {
  await request(JudgeApart, { a, b, ...signing });
  await forgetAnswers();
}

export async function withdrawTie(id: string, signing: Signing) {
  await request(WithdrawTie, { id, ...signing });
  await forgetAnswers();
}
