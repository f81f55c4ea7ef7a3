import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../gql/gql.ts';
import type { NetworkNamesQuery } from '../gql/graphql.ts';
import { request } from './client.ts';

const NetworkNames = graphql(`
  query NetworkNames($after: String) {
    networkNames(first: 500, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { id of name author at isNow }
    }
  }
`);

const NameNetwork = graphql(`
  mutation NameNetwork($id: ID!, $name: String!, $initials: String!) {
    nameNetwork(id: $id, name: $name, initials: $initials) { id }
  }
`);

/** What analysts call a network or an operation. */
export type GivenName = NetworkNamesQuery['networkNames']['nodes'][number];
/** All names that stand, by the id of what is called so. */
export type Names = Readonly<Record<string, GivenName>>;

type Page = NetworkNamesQuery['networkNames'];

const readPage = (after: string | null, signal: AbortSignal): Promise<Page> =>
  request(NetworkNames, { after }, signal).then(({ networkNames }) => networkNames);

export const namesOptions = queryOptions({
  queryKey: ['networkNames'],
  queryFn: async ({ signal }): Promise<Names> => {
    const all: GivenName[] = [];
    let after: string | null = null;
    do {
      const page: Page = await readPage(after, signal);
      all.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    return Object.fromEntries(all.map((one) => [one.of, one]));
  },
});

export const nameNetwork = (id: string, name: string, initials: string) =>
  request(NameNetwork, { id, name, initials });
