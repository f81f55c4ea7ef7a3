import { useQuery } from '@tanstack/react-query';
import { request } from '../../../api/client.ts';
import { graphql } from '../../../gql/gql.ts';
import type { SavedQueriesQuery } from '../../../gql/graphql.ts';

const SavedQueries = graphql(`
  query SavedQueries {
    savedQueries { ...SavedQueryFields }
    brokenQueries { name own problem remedy }
  }
`);

graphql(`
  fragment SavedQueryFields on SavedQuery {
    name title description howToRead cypher version own tags slow result
    saved { at by }
    parameters { name title type required default example help choices least most unlike wanted }
  }
`);

export type SavedQuery = SavedQueriesQuery['savedQueries'][number];
export type BrokenQuery = SavedQueriesQuery['brokenQueries'][number];

/** The saved queries, in the order of the server, and the files that hold none: read anew when the page is opened. */
export function useSavedQueries() {
  return useQuery({
    queryKey: ['savedQueries'],
    staleTime: 0,
    queryFn: ({ signal }) => request(SavedQueries, {}, signal),
  });
}
