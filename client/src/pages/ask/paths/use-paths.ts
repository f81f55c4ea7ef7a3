import { useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../api/client.ts';
import { graphql } from '../../../gql/gql.ts';
import type { PathsQuery } from '../../../gql/graphql.ts';

const Paths = graphql(`
  query Paths($from: ID!, $to: ID!, $maxSteps: Int, $limit: Int) {
    paths(from: $from, to: $to, maxSteps: $maxSteps, limit: $limit) {
      maxSteps truncated whole tookMs
      withoutHub { ...PathFields }
      doubted { ...PathFields }
      throughHub { ...PathFields }
    }
  }
`);

graphql(`
  fragment PathFields on Path {
    strength weakest inferred ads doubted
    against { code text }
    sentence { text strong }
    hubs { id caption hub { ads posters: groups } }
    entities { ...EntityFields }
    steps {
      source { ...EntityFields }
      target { ...EntityFields }
      link { ...LinkFields }
      observation { ...ObservationFields }
      capture { id capturedAt href matches }
    }
  }
`);

export type FoundPaths = PathsQuery['paths'];
export type FoundPath = FoundPaths['withoutHub'][number];
export type PathStep = FoundPath['steps'][number];

const atMost = 5;

/** Paths between two entities; asked once both are chosen and differ. */
export function usePaths(from: string, to: string, maxSteps: number) {
  const client = useQueryClient();
  const queryKey = ['paths', from, to, maxSteps];
  const enabled = from !== '' && to !== '' && from !== to;
  const query = useQuery({
    queryKey,
    enabled,
    retry: false,
    queryFn: ({ signal }) =>
      request(Paths, { from, to, maxSteps, limit: atMost }, signal).then((data) => data.paths),
  });
  return {
    found: query.data,
    error: query.error,
    isObservation: query.isFetching,
    isStopped: enabled && query.isPending && !query.isFetching,
    again: () => void query.refetch(),
    stop: () => void client.cancelQueries({ queryKey }),
  };
}
