import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from '../../api/client.ts';
import { ApiError } from '../../api/errors.ts';
import { networkName } from '../../app/network-name.ts';
import { useCaseFile } from '../../case-file/store.ts';
import { graphql } from '../../gql/gql.ts';
import type { Came } from './network-checks.ts';

const CameNetworkQuery = graphql(`
  query CameNetwork($id: ID!) {
    network(id: $id) {
      run
      review { state changedSince answers { kind } }
      takers { entity { id caption } }
    }
  }
`);

/** What the run in force says of the networks with which these entities came into the case file. */
export function useCameFrom(ids: readonly string[]) {
  const from = useCaseFile((file) => file.from);
  const runs = new Map<string, number>();
  for (const came of ids.flatMap((id) => from[id] ?? []))
    runs.set(came.network, Math.min(came.run, runs.get(came.network) ?? came.run));
  const asked = [...runs];
  return useQuery<Came[]>({
    queryKey: ['cameFrom', asked],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => Promise.all(asked.map(([id, run]) => read(id, run, signal))),
  });
}

async function read(id: string, run: number, signal: AbortSignal): Promise<Came> {
  const came = { name: networkName(id), run };
  try {
    const { network } = await request(CameNetworkQuery, { id }, signal);
    const takers = (network.takers ?? []).flatMap(({ entity }) => entity?.caption ?? []);
    return { ...came, now: { run: network.run, review: network.review, takers } };
  } catch (error) {
    if (error instanceof ApiError && error.code === 'NOT_FOUND') return { ...came, now: null };
    throw error;
  }
}
