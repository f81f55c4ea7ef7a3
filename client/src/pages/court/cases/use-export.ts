import { useMutation, useMutationState } from '@tanstack/react-query';
import { request } from '../../../api/client.ts';
import { readCaseAgain } from '../../../cases/use-case.ts';
import { graphql } from '../../../gql/gql.ts';
import type { CreateBundleMutation, CreateBundleMutationVariables } from '../../../gql/graphql.ts';

const CreateBundle = graphql(`
  mutation CreateBundle(
    $case: ID!, $recipient: String!, $initials: String!, $positions: JSON, $filing: Boolean,
    $language: DocumentLanguage, $redacted: Boolean, $times: RedactedTimes
    $stopKey: ID
  ) {
    createBundle(
      case: $case, recipient: $recipient, initials: $initials, positions: $positions, filing: $filing,
      language: $language, redacted: $redacted, times: $times, stopKey: $stopKey
    ) {
      href name sha256 bytes pages exhibits links entities besides signedBy timestamped draft valuesLookedFor
    }
  }
`);

const StopBundle = graphql(`
  mutation StopBundle($stopKey: ID!) {
    stopBundle(stopKey: $stopKey)
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
const stops = new Map<string, () => Promise<void>>();

/**
 * Has the server stop the bundle that is being made, and keep nothing of it. A page that is only closed stops nothing: its
 * bundle is finished, and the case has it.
 */
export const stopExport = (id: string): void => void stops.get(id)?.();

export const wasStopped = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError';

export function useExport() {
  return useMutation({
    mutationKey,
    gcTime: Number.POSITIVE_INFINITY,
    mutationFn: ({ variables }: Asked) => {
      const stop = new AbortController();
      const stopKey = crypto.randomUUID();
      stops.set(String(variables.case), async () => {
        // What has ended meanwhile tells so itself.
        const { stopBundle } = await request(StopBundle, { stopKey });
        if (stopBundle) stop.abort();
      });
      return request(CreateBundle, { ...variables, stopKey }, stop.signal, bundleLimitMs).then(
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
