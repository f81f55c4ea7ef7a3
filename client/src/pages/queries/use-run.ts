import { useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '../../api/client.ts';
import { graphql } from '../../gql/gql.ts';
import { type Cell, toCell } from './cells.ts';

const RunQuery = graphql(`
  query RunQuery($name: ID!, $parameters: JSON!) {
    runQuery(name: $name, parameters: $parameters) {
      columns { name title }
      rows rowCount truncated rowCap timeoutMs tookMs
    }
  }
`);

async function run(name: string, parameters: unknown, signal: AbortSignal) {
  const { runQuery } = await request(RunQuery, { name, parameters }, signal);
  const rows = runQuery.rows.map((row): Cell[] => (Array.isArray(row) ? row.map(toCell) : []));
  return { ...runQuery, rows };
}

export type Answer = Awaited<ReturnType<typeof run>>;

/**
 * The answer of a question with these parameters; nothing is asked while they are null. An answer
 * stays until it is asked again, so that coming back from the canvas finds it as it was.
 */
export function useRun(name: string, parameters: Record<string, string | number> | null) {
  const client = useQueryClient();
  const queryKey = ['runQuery', name, parameters];
  const query = useQuery({
    queryKey,
    enabled: parameters !== null,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    queryFn: ({ signal }) => run(name, parameters, signal),
  });
  return {
    answer: query.data,
    error: query.error,
    isRunning: query.isFetching,
    isStopped: parameters !== null && query.isPending && !query.isFetching,
    again: () => void query.refetch(),
    stop: () => void client.cancelQueries({ queryKey }),
  };
}

export type Run = ReturnType<typeof useRun>;
