import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { create } from 'zustand';
import { queryClient } from '../api/hooks.ts';
import { useResolveJob } from '../api/resolve-job.ts';
import { subscribe } from '../api/sse.ts';
import { InboxUnread, readInboxAgain, readUnread } from '../api/watches.ts';

const queryKey = ['inboxUnread'];

/** How often the server said, since this window began, that a look at the watches has ended or something was read. */
export const useInboxNews = create(() => ({ told: 0 }));

/** Where the subscription does not stand, such as while the server starts again. */
const pollMs = 20_000;
const listenAgainMs = 5000;

/** Listens for as long as it is not stopped; what breaks off is begun again. */
function listen(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop = () => {};
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(start, listenAgainMs);
  };
  const start = () => {
    stop();
    stop = subscribe(InboxUnread, {}, { next: take, error: later, done: later });
  };
  start();
  return () => {
    clearTimeout(timer);
    stop();
  };
}

function take({ inboxUnread }: { inboxUnread: number }): void {
  const before = queryClient.getQueryData<number>(queryKey);
  queryClient.setQueryData(queryKey, inboxUnread);
  useInboxNews.setState(({ told }) => ({ told: told + 1 }));
  if (before !== undefined && before !== inboxUnread) void readInboxAgain();
}

/** How many items of the inbox nobody has read; undefined until it is known. The server tells each change. */
export function useUnread(): number | undefined {
  const { isSuccess } = useResolveJob();
  useEffect(() => (isSuccess ? listen() : undefined), [isSuccess]);
  const { data } = useQuery({
    queryKey,
    enabled: isSuccess,
    refetchInterval: pollMs,
    queryFn: ({ signal }) => readUnread(signal),
  });
  return data;
}
