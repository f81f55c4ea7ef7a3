import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { request } from '../../../../api/client.ts';
import { graphql } from '../../../../gql/gql.ts';
import type {
  OperationAdsQuery as AdsAnswer,
  OperationListQuery as ListAnswer,
  OperationAssociationsQueryVariables,
  OperationListQueryVariables,
  OperationViewQuery as ViewAnswer,
} from '../../../../gql/graphql.ts';
import type { MemberFilter } from '../showing.ts';

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
      associations(first: 200) { totalCount nodes { ...AssociationFields } }
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

const OperationWhereQuery = graphql(`
  query OperationWhere($id: ID!) {
    operation(id: $id) {
      countries
      adCounts { countries platform week ads }
      places { id name country lat lon ads }
    }
  }
`);

const OperationAdsQuery = graphql(`
  query OperationAds($id: ID!, $offset: Int, $first: Int, $filter: OperationAdFilter) {
    operation(id: $id) {
      adList(offset: $offset, first: $first, filter: $filter) { totalCount
        nodes { __typename ... on Ad { ...AdRowFields } }
      }
    }
  }
`);

const OperationPartsQuery = graphql(`
  query OperationParts($level: Int!, $parent: ID!) {
    operations(level: $level, filter: { parent: $parent }, first: 200) { nodes { id } }
  }
`);

const MembersQuery = graphql(`
  query OperationMembers($id: ID!, $offset: Int) {
    operation(id: $id) { members(first: 200, offset: $offset) { nodes { ...MemberFields } } }
  }
`);

const AssociationsQuery = graphql(`
  query OperationAssociations($id: ID!, $first: Int, $offset: Int, $among: [ID!]) {
    operation(id: $id) {
      associations(first: $first, offset: $offset, among: $among) {
        totalCount nodes { ...AssociationFields }
      }
    }
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

const OperationsOfQuery = graphql(`
  query OperationsOf($ids: [ID!]!) {
    entities(ids: $ids) { id ... on Network { operation { id } } }
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
  associationCount: associations.totalCount,
});

export function useOperation(id: string) {
  return useQuery({
    queryKey: ['operation', id],
    queryFn: ({ signal }) =>
      request(OperationViewQuery, { id }, signal).then(({ operation }) => flat(operation)),
  });
}

/** Where and when its ads were; they are counted while the drawing is there already. */
export function useOperationWhere(id: string) {
  return useQuery({
    queryKey: ['operationWhere', id],
    queryFn: ({ signal }) =>
      request(OperationWhereQuery, { id }, signal).then(({ operation }) => operation),
  });
}

/** A page of its ads: all, or those that fit. */
export function useOperationAds(
  id: string,
  offset: number,
  first: number,
  { country = null, platform = null, place = null, week = null }: MemberFilter,
) {
  const filter = { country, platform, place, week };
  return useQuery<AdsAnswer['operation']['adList']>({
    queryKey: ['operationAds', id, offset, first, filter],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      request(OperationAdsQuery, { id, offset, first, filter }, signal).then(
        ({ operation }) => operation.adList,
      ),
  });
}

/** So many members, and so many associations, are on one page of their tables. */
export const rowsAtOnce = 200;

/** A page of rows of which the first is there already. */
function usePage<Row>(
  key: readonly [name: string, id: string],
  first: readonly Row[],
  offset: number,
  read: (signal: AbortSignal) => Promise<readonly Row[]>,
) {
  const asked = useQuery({
    queryKey: [...key, offset],
    enabled: offset > 0,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => read(signal),
  });
  return {
    rows: offset > 0 ? asked.data : first,
    error: offset > 0 ? asked.error : null,
    again: () => void asked.refetch(),
  };
}

export const useMembers = ({ id, networks }: OperationView, offset: number) =>
  usePage<Member>(['operationMembers', id], networks, offset, (signal) =>
    request(MembersQuery, { id, offset }, signal).then(({ operation }) => operation.members.nodes),
  );

const associationsOf = (asked: OperationAssociationsQueryVariables, signal: AbortSignal) =>
  request(AssociationsQuery, asked, signal).then(({ operation }) => operation.associations);

export const useAssociations = ({ id, associations }: OperationView, offset: number) =>
  usePage<Association>(['operationAssociations', id], associations, offset, (signal) =>
    associationsOf({ id, offset, first: rowsAtOnce }, signal).then(({ nodes }) => nodes),
  );

/**
 * Associations among some members, the most probable first, and how many there are in all: of a large operation not all
 * are there, so they are asked for.
 */
export function useAmong(operation: OperationView, members: readonly string[]) {
  const { id, associations, associationCount } = operation;
  const isWhole = associations.length >= associationCount;
  const asked = useQuery({
    queryKey: ['operationAmong', id, members],
    enabled: !isWhole && members.length > 1,
    queryFn: ({ signal }) => associationsOf({ id, among: [...members], first: mostAmong }, signal),
  });
  const key = members.join(' ');
  // The same list for as long as it is the same: the drawing is laid out by it.
  const own = useMemo(() => {
    const here = new Set(key.split(' '));
    return associations.filter(({ a, b }) => here.has(a.id) && here.has(b.id));
  }, [associations, key]);
  const { data, error } = asked;
  return isWhole
    ? { data: own, total: own.length, error: null, again: nothingToAsk }
    : {
        ...{ data: data?.nodes, total: data?.totalCount ?? 0, error },
        again: () => void asked.refetch(),
      };
}

const mostAmong = 500;
const nothingToAsk = () => undefined;

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

/** The operation that a network is in at the usual level, what it shares with others, and which of these are in it too. */
export function usePartOf(id: string) {
  return useQuery({
    queryKey: ['partOfOperation', id],
    queryFn: async ({ signal }) => {
      const { network, operations } = await request(PartOfQuery, { id }, signal);
      const { operation, associations } = network;
      const others = associations.nodes.flatMap(({ a, b }) => [a.id, b.id]);
      const ids = [...new Set(others)].filter((one) => one.startsWith('network:'));
      const { entities } =
        operation && ids.length > 0
          ? await request(OperationsOfQuery, { ids }, signal)
          : { entities: [] };
      const within = entities.flatMap((one) =>
        'operation' in one && one.operation?.id === operation?.id ? [one.id] : [],
      );
      return {
        ...{ operation, within: new Set(within) },
        ...{ associations: associations.nodes, level: operations?.usualLevel ?? 0 },
      };
    },
  });
}
