import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from '../../../api/client.ts';
import { forgetAnswers } from '../../../api/hooks.ts';
import { review, type Signing } from '../../../api/judgements.ts';
import { graphql } from '../../../gql/gql.ts';
import type {
  AnswerInput,
  NetworkListQuery as ListAnswer,
  NetworkMembersQuery as MembersAnswer,
  NetworkListQueryVariables,
  NetworkViewQuery as ViewAnswer,
} from '../../../gql/graphql.ts';
import type { MemberFilter } from './showing.ts';

const NetworkListQuery = graphql(`
  query NetworkList($sort: NetworkSort, $filter: NetworkFilter, $offset: Int) {
    networks(sort: $sort, filter: $filter, offset: $offset, first: 50) {
      totalCount toReview inReview run { n growthTo counts { ads networks } }
      nodes {
        id size score identifiers(first: 0) { totalCount } countries platforms lastSeen recent before
        review { state differ changedSince at answers { author } }
      }
    }
  }
`);

const NetworkViewQuery = graphql(`
  query NetworkView($id: ID!) {
    network(id: $id) {
      id run size score firstSeen lastSeen countries platforms recent before
      review {
        state differ changedSince at
        answers { id kind author at reason split { at } }
      }
      cutPoints(first: 200) {
        totalCount
        nodes {
          id parts { ads ad } entity { ...EntityFields } sentence { text strong }
          second parting { sentence { text strong } sides { total ads } }
        }
      }
      leastProbable { a b sizes { a b } probability evidence { id } ads { ...EntityFields } sentence { text strong } }
      holds(first: 50) { nodes { id weight entity { ...EntityFields } sentence { text strong } } }
      nearMatches { other why entity { ...EntityFields } evidence { id thing entity { ...EntityFields } } sentence { text strong } }
      cuts { a b sentence { text strong } }
      reassigned { id entity { ...EntityFields } sentence { text strong } }
      lifted { id entity { ...EntityFields } sentence { text strong } }
      paged { id entity { ...EntityFields } sentence { text strong } }
      copiedFrom(first: 4) {
        totalCount
        nodes {
          other ads entity { ...EntityFields }
          copiedContent(first: 2) { nodes { id entity { ...EntityFields } } }
          contacts(first: 1) { nodes { id } }
        }
      }
      reposters { ...ReposterFields here entity { ...EntityFields } }
      identifiers(first: 100) { totalCount hubs nodes { id ads hub entity { ...EntityFields } } }
      adCounts { countries platform week ads }
      places { id name country lat lon ads }
      tree { ...TreeFields }
      indicators {
        allAds
        cautions { ...ReasonFields }
        rows {
          id side title counts everywhere ads(first: 5) { totalCount nodes { ...EntityFields } }
          speaksFor { ...ReasonFields } speaksAgainst { ...ReasonFields }
        }
      }
      judgements { ...JudgementFields }
    }
  }
  fragment ReasonFields on IndicatorReason { text source { authors year title where url } }
  fragment TreeFields on NetworkTree {
    identifiersTotal adsLeft
    identifiers { id ads folded cutPoint page { name more } entity { ...EntityFields } }
    groups { first ads judged cutPoint entity { ...EntityFields } ends { id inferred } }
  }
`);

const NetworkWithoutQuery = graphql(`
  query NetworkWithout($id: ID!, $cutPoint: ID!) {
    network(id: $id) { without(cutPoint: $cutPoint) { ads shared tree { ...TreeFields } } }
  }
`);

const NetworkMembersQuery = graphql(`
  query NetworkMembers($id: ID!, $offset: Int, $first: Int, $filter: NetworkMemberFilter) {
    network(id: $id) {
      members(offset: $offset, first: $first, filter: $filter) { totalCount
        nodes { __typename ... on Ad { ...AdRowFields } }
      }
    }
  }
`);

const FollowedSplitsQuery = graphql(`
  query FollowedSplits {
    followedSplits(first: 500) {
      nodes {
        id
        parting { network at entity { caption } sentence { text strong } sides { total ads } }
        review { state differ changedSince at answers { author kind split { at } } }
        sides { adsAlone networks { id size } }
      }
    }
  }
`);

export type NetworkRow = NonNullable<ListAnswer['networks']>['nodes'][number];
export type NetworkView = ReturnType<typeof flat>;
/** Where and when ads were, of a network or an operation. */
export type WhereAndWhen = Pick<NetworkView, 'adCounts' | 'places' | 'countries'>;

export function useNetworkList(asked: NetworkListQueryVariables) {
  return useQuery<ListAnswer['networks']>({
    queryKey: ['networks', asked],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      request(NetworkListQuery, asked, signal).then(({ networks }) => networks),
  });
}

/** Its lists by themselves: of each a page is asked for that holds what the page shows, and how many there are. */
const flat = ({
  identifiers,
  cutPoints,
  holds,
  copiedFrom,
  ...network
}: ViewAnswer['network']) => ({
  ...network,
  ...{ identifiers: identifiers.nodes, identifiersTotal: identifiers.totalCount },
  ...{ hubsTotal: identifiers.hubs, holds: holds.nodes },
  cutPoints: cutPoints.nodes.map(({ parts, ...cutPoint }) => ({
    ...{ ...cutPoint, parts: parts.map(({ ads }) => ads), ads: parts.map(({ ad }) => ad) },
  })),
  cutPointsTotal: cutPoints.totalCount,
  copiedFrom: {
    totalCount: copiedFrom.totalCount,
    nodes: copiedFrom.nodes.map(({ copiedContent, contacts, ...from }) => ({
      ...{ ...from, copiedContent: copiedContent.nodes, contacts: contacts.nodes },
    })),
  },
});

export function useNetwork(id: string) {
  return useQuery({
    queryKey: ['network', id],
    queryFn: ({ signal }) =>
      request(NetworkViewQuery, { id }, signal).then((data) => flat(data.network)),
  });
}

/** The parts that are left of a network without a cut point; nothing is asked where none is given. */
export function useNetworkWithout(id: string, cutPoint: string | null) {
  return useQuery({
    queryKey: ['networkWithout', id, cutPoint],
    enabled: cutPoint !== null,
    queryFn: ({ signal }) =>
      request(NetworkWithoutQuery, { id, cutPoint: cutPoint ?? '' }, signal).then(
        ({ network }) => network.without,
      ),
  });
}

export function useMembers(id: string, offset: number, first: number, filter: MemberFilter) {
  return useQuery<MembersAnswer['network']['members']>({
    queryKey: ['networkMembers', id, offset, first, filter],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      request(NetworkMembersQuery, { id, offset, first, filter }, signal).then(
        ({ network }) => network.members,
      ),
  });
}

/** Splits that the active run followed. */
export function useFollowedSplits() {
  return useQuery({
    queryKey: ['followedSplits'],
    queryFn: ({ signal }) =>
      request(FollowedSplitsQuery, {}, signal).then((data) => data.followedSplits.nodes),
  });
}

export type FollowedSplit = NonNullable<ReturnType<typeof useFollowedSplits>['data']>[number];

/** Answers whether a network is one, and reads again what may count otherwise now. */
export async function signAnswer(answer: AnswerInput, signing: Signing): Promise<void> {
  await review(answer, signing);
  await forgetAnswers();
}

/** A network and what it was not merged with, as they are judged. */
export const pairOf = (
  { id }: Pick<NetworkView, 'id'>,
  { other, entity }: Pick<NetworkView['nearMatches'][number], 'other' | 'entity'>,
) => [
  { id, caption: id },
  { id: other, caption: entity?.caption ?? other },
];
