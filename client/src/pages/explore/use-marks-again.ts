import { useEffect } from 'react';
import { useResolveJob } from '../../api/resolve-job.ts';
import { readHubsAgain } from '../../graph/effects.ts';
import { currentChart } from '../../graph/store.ts';

/** How many changes the server had counted when the marks of the chart were read. */
let seen: number | undefined;

/**
 * Reads hubs and links of the chart again when a run came in force or somebody judged since they were read: in another
 * window, on another page, or by the command line. The chart stays as it is otherwise.
 */
export function useMarksAgain(): void {
  const changes = useResolveJob().data?.changes;
  useEffect(() => {
    if (changes === undefined || changes === seen) return;
    const isFirst = seen === undefined;
    seen = changes;
    if (!isFirst) void readHubsAgain(Object.keys(currentChart().nodes));
  }, [changes]);
}
