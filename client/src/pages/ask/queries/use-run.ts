import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../../api/client.ts';
import { ApiError } from '../../../api/errors.ts';
import { windowName } from '../../../api/headers.ts';
import { graphql } from '../../../gql/gql.ts';
import type { RunQueryMutation, SavedQueriesQuery } from '../../../gql/graphql.ts';
import { type Cell, toCell } from './cells.ts';
import { type FormValues, readValues, startValues } from './parameter-form.ts';
import type { SavedQuery } from './use-saved-queries.ts';

const RunQuery = graphql(`
  mutation RunQuery($name: ID!, $version: Int!, $parameters: JSON!, $run: ID!) {
    runQuery(name: $name, version: $version, parameters: $parameters, run: $run) { ...AnswerFields }
  }
`);

const RunDraft = graphql(`
  mutation RunDraft($text: String!, $parameters: JSON!, $run: ID!) {
    runDraft(text: $text, parameters: $parameters, run: $run) { ...AnswerFields }
  }
`);

const RunState = graphql(`
  query QuestionRun($run: ID!) {
    questionRun(run: $run) { state ahead running }
  }
`);

graphql(`
  fragment AnswerFields on QueryResult {
    columns { name title }
    rows rowCount truncated leftOut warnings rowCap timeoutMs tookMs
  }
`);

export const withCells = (result: RunQueryMutation['runQuery']) => ({
  ...result,
  rows: result.rows.map((row): Cell[] => (Array.isArray(row) ? row.map(toCell) : [])),
});

export type Answer = ReturnType<typeof withCells>;
type Parameters = Record<string, string | number>;

/** The server ends a question when its time is over, and says so; before, it may have waited for its turn. */
export const limitMs = 15 * 60_000;
const lookEveryMs = 1_000;
const warmAgainMs = 2_000;

const isWarmingUp = (error: unknown): boolean =>
  error instanceof ApiError && error.code === 'WARMING_UP';

let runs = 0;

/**
 * The answer of a question with these parameters; nothing is asked while they are null. An answer
 * stays until it is asked again, so that coming back from the canvas finds it as it was.
 */
export const useRun = (query: Runnable, parameters: Parameters | null) =>
  useAnswer(runKey(query, parameters), parameters !== null, async (signal, run) => {
    const given = { name: query.name, version: query.version, parameters, run };
    return withCells((await request(RunQuery, given, signal, limitMs)).runQuery);
  });

type Runnable = Pick<SavedQuery, 'name' | 'version'>;

const runKey = ({ name, version }: Runnable, parameters: Parameters | null) =>
  ['runQuery', name, version, parameters] as const;

/**
 * Forgets what a question answered to these values, so that the page that shows it asks again: now, or when it is opened.
 * Its other answers stay.
 */
export function useForget() {
  const client = useQueryClient();
  return (name: string, values: FormValues) => {
    const read = client.getQueryData<SavedQueriesQuery>(['savedQueries']);
    const query = read?.savedQueries.find((one) => one.name === name);
    if (!query) return;
    const reading = readValues(query.parameters, startValues(query.parameters, values));
    if (reading.ok)
      void client.resetQueries({ queryKey: runKey(query, reading.parameters), exact: true });
  };
}

/** The same for a text that is not saved. */
export const useDraftRun = (asked: { text: string; parameters: Parameters } | null) =>
  useAnswer(['runDraft', asked], asked !== null, async (signal, run) => {
    const { text, parameters } = asked ?? { text: '', parameters: {} };
    const given = { text, parameters, run };
    return withCells((await request(RunDraft, given, signal, limitMs)).runDraft);
  });

/** Whatever is asked in its turn, and can be stopped; its state is asked for by the name of the run. */
export function useAnswer<Given extends Answer>(
  queryKey: readonly unknown[],
  isAsked: boolean,
  ask: (signal: AbortSignal, run: string) => Promise<Given>,
) {
  const client = useQueryClient();
  const [run] = useState(() => `${windowName}-${++runs}`);
  const query = useQuery({
    queryKey,
    enabled: isAsked,
    staleTime: Number.POSITIVE_INFINITY,
    // A server that warms up is asked again by itself, as long as somebody waits for it.
    retry: (_, error) => isWarmingUp(error),
    retryDelay: warmAgainMs,
    queryFn: ({ signal }) => ask(signal, run),
  });
  const state = useQuery({
    queryKey: ['questionRun', run],
    enabled: query.isFetching,
    refetchInterval: lookEveryMs,
    retry: false,
    gcTime: 0,
    queryFn: ({ signal }) => request(RunState, { run }, signal),
  });
  const where = state.data?.questionRun;
  return {
    answer: query.data,
    /** When it came, in ms: another run brings another answer. */
    answeredAt: query.dataUpdatedAt,
    error: query.error,
    isRunning: query.isFetching,
    /** It is asked again until the graph server, which has just started, answers. */
    isWarming: query.isFetching && isWarmingUp(query.failureReason),
    /** Questions that are asked before it, those that run among them; undefined while it is asked itself. */
    ahead: query.isFetching && where?.state === 'WAITING' ? where.ahead + where.running : undefined,
    isStopped: isAsked && query.isPending && !query.isFetching,
    again: () => void query.refetch(),
    stop: () => void client.cancelQueries({ queryKey }),
  };
}

export type Run = ReturnType<typeof useAnswer<Answer>>;
