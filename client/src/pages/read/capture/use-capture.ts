import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from '../../../api/client.ts';
import { graphql } from '../../../gql/gql.ts';
import type { CapturePageQuery, CapturesOfAdQuery } from '../../../gql/graphql.ts';

const CapturePage = graphql(`
  query CapturePage($id: ID!) {
    capture(id: $id) {
      ...CaptureFields
      status priceText priceFrom language languageFrom country city postedAt payload
      toolSettings vantage authority collectorHash collectorHashFits
      batch { receivedAt receivedBy stated { collector tool toolSettings vantage authority by } }
      ad { id caption platform country city }
      observations { ...ObservationFields }
      images { name image { id kind caption received } }
      earlier { id capturedAt }
      later { id capturedAt }
    }
  }
`);

const CapturesOfAd = graphql(`
  query CapturesOfAd($ad: ID!, $first: Int!) {
    entity(id: $ad) {
      ... on Ad {
        captures(first: $first) {
          totalCount
          nodes { id capturedAt changes { what before now entity { id kind caption } } }
        }
      }
    }
  }
`);

export type CaptureView = NonNullable<CapturePageQuery['capture']>;
type Ad = Extract<NonNullable<CapturesOfAdQuery['entity']>, { captures: unknown }>;
export type Captures = Ad['captures'];
export type Change = NonNullable<Captures['nodes'][number]['changes']>[number];

/** One capture with all that it says; null where it is not held. */
export function useCapture(id: string) {
  return useQuery({
    queryKey: ['capture', id],
    enabled: id !== '',
    queryFn: ({ signal }) => request(CapturePage, { id }, signal).then(({ capture }) => capture),
  });
}

/** The captures of an ad, the newest first, each with what changed since the one before it. */
export function useCapturesOfAd(ad: string, first: number) {
  return useQuery<Captures | null>({
    queryKey: ['capturesOfAd', ad, first],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      request(CapturesOfAd, { ad, first }, signal).then(({ entity }) =>
        entity && 'captures' in entity ? entity.captures : null,
      ),
  });
}
