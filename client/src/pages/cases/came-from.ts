import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from '../../api/client.ts';
import { networkName, useNames } from '../../app/network-name.ts';
import type { CaseItem } from '../../cases/api.ts';
import { graphql } from '../../gql/gql.ts';
import type { Came } from './network-checks.ts';

type Read = Omit<Came, 'name'> & { readonly id: string };

const CameNetworksQuery = graphql(`
  query CameNetworks($ids: [ID!]!) {
    networksById(ids: $ids) {
      id
      run
      review { state changedSince answers { kind } }
      reposters { entity { id caption } }
    }
  }
`);

/** Networks that are asked for at once. */
const atOnce = 500;

/** What the active run says of the networks with which these came into the case. */
export function useCameFrom(items: readonly Pick<CaseItem, 'network' | 'run'>[]) {
  const runs = new Map<string, number>();
  for (const { network, run } of items)
    if (network !== null && run !== null)
      runs.set(network, Math.min(run, runs.get(network) ?? run));
  const asked = [...runs];
  const names = useNames();
  return useQuery({
    queryKey: ['cameFrom', [...asked].sort()],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }): Promise<Read[]> => {
      const held = new Map<string, NonNullable<Came['now']>>();
      for (let i = 0; i < asked.length; i += atOnce) {
        const some = asked.slice(i, i + atOnce).map(([id]) => id);
        const { networksById } = await request(CameNetworksQuery, { ids: some }, signal);
        for (const { id, run, review, reposters } of networksById) {
          const captions = reposters.flatMap(({ entity }) => entity?.caption ?? []);
          held.set(id, { run, review, reposters: captions });
        }
      }
      return asked.map(([id, run]) => ({ id, run, now: held.get(id) ?? null }));
    },
    select: (came): Came[] =>
      came.map(({ id, ...one }) => ({ ...one, name: networkName(id, names) })),
  });
}
