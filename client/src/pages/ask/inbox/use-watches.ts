import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { readWatches } from '../../../api/watches.ts';

/** So many are listed at once. */
export const watchesStep = 50;

/** What is watched, the newest watch first. */
export function useWatches(offset: number) {
  return useQuery({
    queryKey: ['watches', 'list', offset],
    staleTime: 0,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => readWatches(offset, watchesStep, signal),
  });
}
