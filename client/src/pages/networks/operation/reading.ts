import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from '../../../api/client.ts';
import { graphql } from '../../../gql/gql.ts';
import type {
  OperationListQuery as ListAnswer,
  OperationListQueryVariables,
  OperationViewQuery as ViewAnswer,
} from '../../../gql/graphql.ts';

const OperationListQuery = graphql(`
  query OperationList($level: Int, $sort: OperationSort, $country: String, $platform: String, $minAds: Int, $offset: Int) {
    operations(level: $level, sort: $sort, country: $country, platform: $platform, minAds: $minAds, offset: $offset, limit: 50) {
      run totalCount level usualLevel levels { level least operations }
      nodes { id ads networkCount aloneCount probability lastSeen countries platforms }
    }
  }
`);

const OperationViewQuery = graphql(`
  query OperationView($id: ID!) {
    operation(id: $id) {
      id run fromLevel toLevel parent { id } ads networkCount aloneCount probability
      firstSeen lastSeen countries platforms sentence
      networks(limit: 200) { ...MemberFields }
      why { identifier { ...ItemFields } sentence }
      associations(limit: 500) { ...AssociationFields }
      leastSure { ...AssociationFields }
      cutPoints { item { ...ItemFields } sentence }
      outside { ...AssociationFields }
      against { kind sentence identifier { ...ItemFields } }
    }
  }
  fragment MemberFields on OperationMember { id kind caption ads countries platforms }
  fragment ItemFields on Item { id kind caption }
  fragment AssociationFields on Association {
    a { ...MemberFields } b { ...MemberFields }
    probability sentence
    items { identifier { ...ItemFields } }
    concerns { kind sentence }
  }
`);

const OperationPartsQuery = graphql(`
  query OperationParts($level: Int!) {
    operations(level: $level, limit: 200) { nodes { id parent { id } } }
  }
`);

const PartOfQuery = graphql(`
  query PartOfOperation($id: ID!) {
    operations(limit: 1) { usualLevel }
    network(id: $id) {
      operation { id }
      associations(limit: 10) { ...AssociationFields }
    }
  }
`);

export type OperationPage = NonNullable<ListAnswer['operations']>;
export type OperationRow = OperationPage['nodes'][number];
export type OperationView = ViewAnswer['operation'];
export type Association = OperationView['associations'][number];
export type Item = OperationView['why'][number]['identifier'];
export type Member = OperationView['networks'][number];

/** Operations of a level; null before the first run. */
export function useOperationList(asked: OperationListQueryVariables) {
  return useQuery<ListAnswer['operations']>({
    queryKey: ['operations', asked],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      request(OperationListQuery, asked, signal).then(({ operations }) => operations),
  });
}

export function useOperation(id: string) {
  return useQuery({
    queryKey: ['operation', id],
    queryFn: ({ signal }) =>
      request(OperationViewQuery, { id }, signal).then(({ operation }) => operation),
  });
}

/** The operations of the next surer level that it holds: of the 200 largest there. */
export function useParts({ id, fromLevel }: Pick<OperationView, 'id' | 'fromLevel'>) {
  const level = fromLevel - 1;
  return useQuery({
    queryKey: ['operationParts', id, level],
    enabled: level >= 1,
    queryFn: ({ signal }) =>
      request(OperationPartsQuery, { level }, signal).then(({ operations }) =>
        (operations?.nodes ?? []).filter(({ parent }) => parent?.id === id).map((one) => one.id),
      ),
  });
}

/** The operation that a network is in at the usual level, and what it shares with others. */
export function usePartOf(id: string) {
  return useQuery({
    queryKey: ['partOfOperation', id],
    queryFn: ({ signal }) =>
      request(PartOfQuery, { id }, signal).then(({ network, operations }) => ({
        ...network,
        level: operations?.usualLevel ?? 0,
      })),
  });
}
