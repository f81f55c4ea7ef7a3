import { useQuery } from '@tanstack/react-query';
import { request } from '../api/client.ts';
import { graphql } from '../gql/gql.ts';
import type { NetworkNamedQuery } from '../gql/graphql.ts';

const NetworkNamed = graphql(`
  query NetworkNamed($name: String!) {
    networkNamed(name: $name) { id caption size lastSeen }
  }
`);

export type NamedNetwork = NonNullable<NetworkNamedQuery['networkNamed']>;

/**
 * The network that is called what was typed, such as “Network 1/30”; only a name's shape is asked for.
 * @returns null: there is none; undefined while that is asked
 */
export function useNetworkNamed(text: string): NamedNetwork | null | undefined {
  const name = text.trim();
  const isName = /\d\s*\/\s*\d+$/.test(name);
  const found = useQuery({
    queryKey: ['networks', 'named', name],
    enabled: isName,
    queryFn: ({ signal }) =>
      request(NetworkNamed, { name }, signal).then(({ networkNamed }) => networkNamed),
  });
  return !isName || found.isError ? null : found.data;
}
