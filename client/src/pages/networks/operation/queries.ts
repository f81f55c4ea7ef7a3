import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from '../../../api/client.ts';
import { graphql } from '../../../gql/gql.ts';
import type {
  OperationListQuery as ListAnswer,
  OperationListQueryVariables,
  OperationViewQuery as ViewAnswer,
} from '../../../gql/graphql.ts';

const OperationListQuery = graphql(`
  query OperationList($level: Int, $sort: OperationSort, $filter: OperationFilter, $offset: Int) {
    operations(level: $level, sort: $sort, filter: $filter, offset: $offset, first: 50) {
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
      members(first: 200) { nodes { ...MemberFields } }
      why { identifier { ...ItemFields } sentence }
      associations(first: 500) { nodes { ...AssociationFields } }
      leastProbable { ...AssociationFields }
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
  query OperationParts($level: Int!, $parent: ID!) {
    operations(level: $level, filter: { parent: $parent }, first: 200) { nodes { id } }
  }
`);

const PartOfQuery = graphql(`
  query PartOfOperation($id: ID!) {
    operations(first: 0) { usualLevel }
    network(id: $id) {
      operation { id }
      associations(first: 10) { nodes { ...AssociationFields } }
    }
  }
`);

export type OperationPage = NonNullable<ListAnswer['operations']>;
export type OperationRow = OperationPage['nodes'][number];
export type OperationView = ReturnType<typeof flat>;
export type Association = OperationView['associations'][number];
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

/** Its lists by themselves: of each a page is asked for that holds what the page shows. */
const flat = ({ members, associations, ...operation }: ViewAnswer['operation']) => ({
  ...{ ...operation, networks: members.nodes, associations: associations.nodes },
});

export function useOperation(id: string) {
  return useQuery({
    queryKey: ['operation', id],
    queryFn: ({ signal }) =>
      request(OperationViewQuery, { id }, signal).then(({ operation }) => flat(operation)),
  });
}

/** The operations of the next surer level that it holds: the 200 largest. */
export function useParts({ id, fromLevel }: Pick<OperationView, 'id' | 'fromLevel'>) {
  const level = fromLevel - 1;
  return useQuery({
    queryKey: ['operationParts', id, level],
    enabled: level >= 1,
    queryFn: ({ signal }) =>
      request(OperationPartsQuery, { level, parent: id }, signal).then(({ operations }) =>
        (operations?.nodes ?? []).map((one) => one.id),
      ),
  });
}

/** The operation that a network is in at the usual level, and what it shares with others. */
export function usePartOf(id: string) {
  return useQuery({
    queryKey: ['partOfOperation', id],
    queryFn: ({ signal }) =>
      request(PartOfQuery, { id }, signal).then(({ network, operations }) => ({
        operation: network.operation,
        associations: network.associations.nodes,
        level: operations?.usualLevel ?? 0,
      })),
  });
}
