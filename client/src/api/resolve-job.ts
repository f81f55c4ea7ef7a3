import { useQuery } from '@tanstack/react-query';
import { graphql } from '../gql/gql.ts';
import type { ResolveJobQuery as JobAnswer } from '../gql/graphql.ts';
import { request } from './client.ts';
import { queryClient } from './hooks.ts';
import { meOptions, useMay } from './me.ts';

const ResolveJobQuery = graphql(`
  query ResolveJob {
    resolveJob { state step elapsedMs error changes }
  }
`);

const StartResolve = graphql(`
  mutation StartResolve($update: Boolean) {
    resolve(update: $update) { state }
  }
`);

const CancelResolve = graphql(`
  mutation CancelResolve {
    cancelResolve { state }
  }
`);

/** Resolves all, or only what has changed. */
export const startResolve = (update: boolean) => request(StartResolve, { update });
export const cancelResolve = () => request(CancelResolve, {});

type Answer = JobAnswer['resolveJob'];

interface Job extends Answer {
  /** How often what had been read was found out of date, since this window began. */
  outOfDate: number;
}

const soonMs = 500;
/** A run also starts by itself, after an import, and others judge and resolve in windows of their own. */
const nowAndThenMs = 5000;

const queryKey = ['resolveJob'];

/**
 * Many judge at once in a team: each window reads all again this often at most for what others did, in milliseconds.
 * They do not begin together.
 */
const pauseMs = 30_000;

/** What is judged is counted before the graph knows of it: what others judged is read at a later look. */
let isBehind = false;
let readAt = performance.now() - pauseMs * Math.random();

async function readJob({ signal }: { signal: AbortSignal }): Promise<Job> {
  const { resolveJob: now } = await request(ResolveJobQuery, {}, signal);
  const { data: before, isInvalidated } = queryClient.getQueryState<Job>(queryKey) ?? {};
  const hasEnded = before?.state === 'RUNNING' && now.state !== 'RUNNING';
  const isOutOfDate = hasEnded || (before !== undefined && before.changes !== now.changes);
  // One that is invalid is read again because all else is.
  const byOthers = isOutOfDate && !isInvalidated;
  const pause = queryClient.getQueryData(meOptions.queryKey)?.team ? pauseMs : 0;
  const follows = isBehind && performance.now() - readAt >= pause;
  const unread = (byOthers && hasEnded) || follows;
  if (unread) {
    readAt = performance.now();
    void queryClient.invalidateQueries({ predicate: (one) => one.queryKey[0] !== queryKey[0] });
  }
  const isReadAgain = unread || (isOutOfDate && !byOthers);
  isBehind = byOthers || (isBehind && !follows);
  return { ...now, outOfDate: (before?.outOfDate ?? 0) + (isReadAgain ? 1 : 0) };
}

/**
 * The run behind the workspace. When one ends, one is activated or somebody judges, here or in another window, all
 * that was read is read again.
 */
export function useResolveJob() {
  return useQuery({
    queryKey,
    enabled: useMay('SEE'),
    staleTime: 0,
    queryFn: readJob,
    refetchInterval: ({ state }) => (state.data?.state === 'RUNNING' ? soonMs : nowAndThenMs),
  });
}

export const readJobAgain = () => queryClient.refetchQueries({ queryKey });
