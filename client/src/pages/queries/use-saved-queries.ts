import { useQuery } from '@tanstack/react-query';
import { request } from '../../api/client.ts';
import { graphql } from '../../gql/gql.ts';
import type { SavedQueriesQuery } from '../../gql/graphql.ts';

const SavedQueries = graphql(`
  query SavedQueries {
    savedQueries {
      name title description howToRead cypher version
      parameters { name title type required default example }
    }
  }
`);

export type SavedQuery = SavedQueriesQuery['savedQueries'][number];

/** The saved questions, in the order of the server. They change only with the program. */
export function useSavedQueries() {
  return useQuery({
    queryKey: ['savedQueries'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => request(SavedQueries, {}, signal).then((data) => data.savedQueries),
  });
}
