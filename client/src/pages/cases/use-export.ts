import { useMutation, useMutationState } from '@tanstack/react-query';
import { request } from '../../api/client.ts';
import { readCaseAgain } from '../../cases/use-case.ts';
import { graphql } from '../../gql/gql.ts';
import type { CreateBundleMutation, CreateBundleMutationVariables } from '../../gql/graphql.ts';

const CreateBundle = graphql(`
  mutation CreateBundle(
    $case: ID!, $recipient: String!, $initials: String!, $positions: JSON, $filing: Boolean,
    $language: DocumentLanguage, $redacted: Boolean, $times: RedactedTimes
  ) {
    createBundle(
      case: $case, recipient: $recipient, initials: $initials, positions: $positions, filing: $filing,
      language: $language, redacted: $redacted, times: $times
    ) {
      href name sha256 bytes pages exhibits links entities besides signedBy timestamped draft valuesLookedFor
    }
  }
`);

/** A bundle of thousands of pages is set in minutes, not seconds. */
const bundleLimitMs = 10 * 60_000;
const mutationKey = ['createBundle'];

export type BundleResult = CreateBundleMutation['createBundle'];

interface Asked {
  readonly variables: CreateBundleMutationVariables;
  /** What was in the case then. */
  readonly ids: readonly string[];
}

/** By case. */
const stops = new Map<string, AbortController>();

/** Lets go of the bundle that is being made: the server stops, and keeps nothing of it. */
export const stopExport = (id: string): void => stops.get(id)?.abort();

export const wasStopped = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError';

export function useExport() {
  return useMutation({
    mutationKey,
    gcTime: Number.POSITIVE_INFINITY,
    mutationFn: ({ variables }: Asked) => {
      const stop = new AbortController();
      stops.set(String(variables.case), stop);
      return request(CreateBundle, variables, stop.signal, bundleLimitMs).then(
        (data) => data.createBundle,
      );
    },
    onSettled: (_result, _error, { variables }) => readCaseAgain(String(variables.case)),
  });
}

/** The last export of this session of a case, whatever became of it: it outlives the page. */
export function useLastExport(id: string) {
  const exports = useMutationState({
    filters: { mutationKey },
    select: ({ state }) => ({
      status: state.status,
      error: state.error,
      result: state.data as BundleResult | undefined,
      asked: state.variables as Asked | undefined,
    }),
  });
  return exports.findLast(({ asked }) => asked?.variables.case === id);
}
