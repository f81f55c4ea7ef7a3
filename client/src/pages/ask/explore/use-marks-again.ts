import { useEffect } from 'react';
import { useResolveJob } from '../../../api/resolve-job.ts';
import { readHubsAgain } from '../../../graph/effects.ts';
import { currentChart } from '../../../graph/store.ts';

/** How often all had been found out of date when the marks of the chart were read. */
let seen: number | undefined;

/**
 * Reads hubs and links of the chart again when a run became active or somebody judged since they were read: in another
 * window, on another page, or by the command line. The chart stays as it is otherwise.
 */
export function useMarksAgain(): void {
  const outOfDate = useResolveJob().data?.outOfDate;
  useEffect(() => {
    if (outOfDate === undefined || outOfDate === seen) return;
    const isFirst = seen === undefined;
    seen = outOfDate;
    if (!isFirst) void readHubsAgain(Object.keys(currentChart().nodes));
  }, [outOfDate]);
}
