import { QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { graphql } from '../gql/gql.ts';
import type { SearchQuery } from '../gql/graphql.ts';
import { request } from './client.ts';
import { ApiError } from './errors.ts';
import { forgetRemembered } from './remembered.ts';

const WorkspaceQuery = graphql(`
  query Workspace {
    workspace {
      counts { kind total }
      links captures synthetic graphEmpty version
      firstCaptured lastCaptured lastImport
      platforms { id caption total }
      countries { id caption total }
    }
  }
`);

const SearchOperation = graphql(`
  query Search($text: String!, $kinds: [Kind!], $first: Int) {
    search(text: $text, kinds: $kinds, first: $first) {
      query readAs totalCount isTotalExact
      nodes { how excerpt { before match after } entity { ...EntityFields } }
    }
  }
`);

const again = (failures: number, error: unknown) =>
  failures < 2 && error instanceof ApiError && error.code === 'UNAVAILABLE';

/** Answers stay fresh for a minute: the graph changes only by an import, which clears them. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: again,
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      // The server is on this machine: it answers where the browser says it is offline.
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});

export const workspaceOptions = queryOptions({
  queryKey: ['workspace'],
  queryFn: ({ signal }) => request(WorkspaceQuery, {}, signal).then((data) => data.workspace),
});

/** Counts of the whole store; `graphEmpty` and `synthetic` steer the shell. */
export function useWorkspace() {
  return useQuery(workspaceOptions);
}

/** Search in every way the server reads a text; idle while the text is blank. */
export function useSearch(text: string, first = 20) {
  const trimmed = text.trim();
  return useQuery<SearchQuery['search']>({
    queryKey: ['search', trimmed, first],
    enabled: trimmed !== '',
    // Of another word nothing may stand there to be pressed.
    placeholderData: (before) => (before && trimmed.startsWith(before.query) ? before : undefined),
    queryFn: ({ signal }) =>
      request(SearchOperation, { text: trimmed, first }, signal).then((data) => data.search),
  });
}

/** Forgets what was read: call it when an import has ended. */
export function forgetAnswers(): Promise<void> {
  forgetRemembered();
  return queryClient.invalidateQueries();
}
