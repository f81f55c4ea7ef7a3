import { useQuery } from '@tanstack/react-query';
import { readWatchOf } from '../api/watches.ts';

/** Whether somebody watches it, and who; null where nobody does, undefined while that is not known. */
export function useWatched(id: string | undefined) {
  const { data, isError } = useQuery({
    queryKey: ['watches', 'of', id],
    enabled: id !== undefined,
    queryFn: ({ signal }) => readWatchOf(id ?? '', signal),
  });
  // The server says it once more when somebody begins to watch.
  return isError ? null : data;
}
