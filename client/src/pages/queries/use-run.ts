import { useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '../../api/client.ts';
import { graphql } from '../../gql/gql.ts';
import type { RunQueryMutation } from '../../gql/graphql.ts';
import { type Cell, toCell } from './cells.ts';
import type { SavedQuery } from './use-saved-queries.ts';

const RunQuery = graphql(`
  mutation RunQuery($name: ID!, $parameters: JSON!) {
    runQuery(name: $name, parameters: $parameters) { ...AnswerFields }
  }
`);

const RunDraft = graphql(`
  mutation RunDraft($text: String!, $parameters: JSON!) {
    runDraft(text: $text, parameters: $parameters) { ...AnswerFields }
  }
`);

graphql(`
  fragment AnswerFields on QueryResult {
    columns { name title }
    rows rowCount truncated rowCap timeoutMs tookMs
  }
`);

const withCells = (result: RunQueryMutation['runQuery']) => ({
  ...result,
  rows: result.rows.map((row): Cell[] => (Array.isArray(row) ? row.map(toCell) : [])),
});

export type Answer = ReturnType<typeof withCells>;
type Parameters = Record<string, string | number>;

/**
 * The answer of a question with these parameters; nothing is asked while they are null. An answer
 * stays until it is asked again, so that coming back from the canvas finds it as it was.
 */
export const useRun = ({ name, version }: SavedQuery, parameters: Parameters | null) =>
  useAnswer(['runQuery', name, version, parameters], parameters !== null, async (signal) =>
    withCells((await request(RunQuery, { name, parameters }, signal)).runQuery),
  );

/** The same for a text that is not saved. */
export const useDraftRun = (asked: { text: string; parameters: Parameters } | null) =>
  useAnswer(['runDraft', asked], asked !== null, async (signal) => {
    const { text, parameters } = asked ?? { text: '', parameters: {} };
    return withCells((await request(RunDraft, { text, parameters }, signal)).runDraft);
  });

function useAnswer(
  queryKey: readonly unknown[],
  isAsked: boolean,
  ask: (signal: AbortSignal) => Promise<Answer>,
) {
  const client = useQueryClient();
  const query = useQuery({
    queryKey,
    enabled: isAsked,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    queryFn: ({ signal }) => ask(signal),
  });
  return {
    answer: query.data,
    error: query.error,
    isRunning: query.isFetching,
    isStopped: isAsked && query.isPending && !query.isFetching,
    again: () => void query.refetch(),
    stop: () => void client.cancelQueries({ queryKey }),
  };
}

export type Run = ReturnType<typeof useAnswer>;
