import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { request } from '../../../api/client.ts';
import { graphql } from '../../../gql/gql.ts';
import { namedBy } from './fill-in.ts';
import { type Ranked, rankQueries } from './rank.ts';
import type { SavedQuery } from './use-saved-queries.ts';

const NamedIn = graphql(`
  query NamedIn($text: String!) {
    namedIn(text: $text) { id kind }
  }
`);

const typingMs = 300;

/** The queries that fit what is typed, with what it fills in; what the graph holds of it is read a moment later. */
export function useRanked(queries: readonly SavedQuery[], typed: string): readonly Ranked[] {
  const question = typed.trim();
  const [asked] = useDebouncedValue(question, typingMs);
  const held = useQuery({
    queryKey: ['namedIn', asked],
    enabled: asked !== '',
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => request(NamedIn, { text: asked }, signal),
  }).data?.namedIn;
  return useMemo(
    () => (question === '' ? [] : rankQueries(queries, question, namedBy(question, held ?? []))),
    [queries, question, held],
  );
}
