import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../../api/client.ts';
import { graphql } from '../../../../gql/gql.ts';
import type { CheckQueryQuery } from '../../../../gql/graphql.ts';

const CheckQuery = graphql(`
  query CheckQuery($text: String!) {
    checkQuery(text: $text) {
      name bound
      query { ...SavedQueryFields }
      problems { line column problem remedy }
      warnings { line column problem remedy }
    }
  }
`);

export type Check = CheckQueryQuery['checkQuery'];
export type Problem = Check['problems'][number];

const checkOf = (text: string) =>
  queryOptions({
    queryKey: ['checkQuery', text],
    // An import may bring what was missing.
    staleTime: 30_000,
    gcTime: 30_000,
    retry: false,
    queryFn: async ({ signal }) => (await request(CheckQuery, { text }, signal)).checkQuery,
  });

const typingMs = 300;

/** What the server and Neo4j say of a text, a moment after the last key; nothing is run. */
export function useCheck(text: string) {
  const client = useQueryClient();
  const [settled] = useDebouncedValue(text, typingMs);
  const query = useQuery({ ...checkOf(settled), placeholderData: keepPreviousData });
  return {
    check: query.data,
    error: query.error,
    /** What is said is about the text as it stands. */
    isCurrent: settled === text && query.isSuccess && !query.isPlaceholderData,
    /** Of the text as it stands; undefined where no answer comes. */
    now: () => client.fetchQuery(checkOf(text)).catch(() => undefined),
  };
}
