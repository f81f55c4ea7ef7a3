import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from '../../../api/client.ts';
import { graphql } from '../../../gql/gql.ts';
import type { AdFilter, AdsOfQuery, HeldWithQuery, Kind } from '../../../gql/graphql.ts';

const HeldWith = graphql(`
  query HeldWith($id: ID!, $kinds: [Kind!]!, $offset: Int) {
    entity(id: $id) {
      heldWith(kinds: $kinds, offset: $offset, first: 50) {
        totalCount
        nodes { ads firstSeen lastSeen entity { id kind caption ads hub { reason } } }
      }
    }
  }
`);

const WrittenAs = graphql(`
  query WrittenAs($id: ID!, $offset: Int) {
    entity(id: $id) {
      writtenAs(offset: $offset, first: 50) { totalCount nodes { raw ads firstSeen lastSeen } }
    }
  }
`);

const AdsOf = graphql(`
  query AdsOf($filter: AdFilter!, $first: Int!, $after: String) {
    ads(filter: $filter, first: $first, after: $after) {
      nodes { ...AdRowFields } pageInfo { endCursor }
    }
  }
`);

const AdsOfCount = graphql(`
  query AdsOfCount($filter: AdFilter!) {
    ads(filter: $filter, first: 0) { totalCount isTotalExact }
  }
`);

const LookAlikes = graphql(`
  query LookAlikes($id: ID!, $kinds: [Kind!]!) {
    neighbours(id: $id, kinds: $kinds, first: 60) {
      totalCount
      nodes { link { confidence } entity { ...EntityFields } }
    }
  }
`);

const NearMatchesOver = graphql(`
  query NearMatchesOver($id: ID!) {
    nearMatchesOver(id: $id) {
      network { id }
      nearMatch { other why entity { ...EntityFields } sentence { text strong } }
    }
  }
`);

const CasesHolding = graphql(`
  query CasesHolding($id: ID!) {
    cases(holding: $id, first: 20) { totalCount nodes { id title status } }
  }
`);

/** So many rows a page of a list has. */
export const step = 50;

/** What of some kinds stands beside it in its ads, fifty at a time. */
export function useHeldWith(id: string, kinds: Kind[], offset = 0) {
  return useQuery<HeldWithQuery['entity']>({
    queryKey: ['heldWith', id, kinds, offset],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      request(HeldWith, { id, kinds, offset }, signal).then(({ entity }) => entity),
  });
}

export function useWrittenAs(id: string, offset = 0) {
  return useQuery({
    queryKey: ['writtenAs', id, offset],
    queryFn: ({ signal }) =>
      request(WrittenAs, { id, offset }, signal).then(({ entity }) => entity?.writtenAs),
  });
}

/** Its ads that fit, those captured last first, behind a cursor. */
export function useAdsOf(filter: AdFilter, after: string | null, enabled = true) {
  return useQuery<AdsOfQuery['ads']>({
    queryKey: ['adsOf', filter, after],
    enabled,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      request(AdsOf, { filter, first: step, after }, signal).then(({ ads }) => ads),
  });
}

/** How many fit; counted apart, for the first of them are there sooner. */
export function useAdsOfCount(filter: AdFilter, enabled: boolean) {
  return useQuery({
    queryKey: ['adsOfCount', filter],
    enabled,
    queryFn: ({ signal }) => request(AdsOfCount, { filter }, signal).then(({ ads }) => ads),
  });
}

/** Of an image cluster its images, of an image its cluster. */
export function useLookAlikes(id: string, kinds: Kind[]) {
  return useQuery({
    queryKey: ['lookAlikes', id],
    queryFn: ({ signal }) =>
      request(LookAlikes, { id, kinds }, signal).then(({ neighbours }) => neighbours),
  });
}

export function useNearMatchesOver(id: string) {
  return useQuery({
    queryKey: ['networks', 'nearMatchesOver', id],
    queryFn: ({ signal }) =>
      request(NearMatchesOver, { id }, signal).then((data) => data.nearMatchesOver),
  });
}

export function useCasesHolding(id: string) {
  return useQuery({
    queryKey: ['cases', 'holding', id],
    queryFn: ({ signal }) => request(CasesHolding, { id }, signal).then(({ cases }) => cases),
  });
}
