import { queryOptions, useQuery } from '@tanstack/react-query';
import { graphql } from '../gql/gql.ts';
import type { AccountRight, MeQuery as MeAnswer } from '../gql/graphql.ts';
import { request } from './client.ts';
import { ApiError } from './errors.ts';
import { useSignedOut } from './signed-out.ts';

const MeQuery = graphql(`
  query Me {
    me { name team roles rights }
  }
`);

type Me = MeAnswer['me'];

export const meOptions = queryOptions({
  queryKey: ['me'],
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  queryFn: ({ signal }): Promise<Me> =>
    request(MeQuery, {}, signal).then(
      ({ me }) => me,
      (error: unknown) => {
        // Whoever has no second factor yet may not even ask who they are.
        if (error instanceof ApiError && error.code === 'FORBIDDEN')
          useSignedOut.setState({ isOut: true });
        throw error;
      },
    ),
});

/** Who is signed in and what they may do; undefined until it is known. */
export function useMe(): Me | undefined {
  const { isOut } = useSignedOut();
  return useQuery({ ...meOptions, enabled: !isOut }).data;
}

/** Whether the account has the right; until that is known nothing is held back. */
export function useMay(right: AccountRight): boolean {
  return useMe()?.rights.includes(right) ?? true;
}

/** Who signed: initials, and on a team's server the account before them. */
export function useSigner(): (of: { author: string; account: string }) => string {
  const isTeam = useMe()?.team ?? false;
  return ({ author, account }) => (isTeam ? `${account} (${author})` : author);
}
