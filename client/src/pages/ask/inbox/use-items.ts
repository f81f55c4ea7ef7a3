import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { readInbox } from '../../../api/watches.ts';
import type { useWhere } from './where.ts';

/** So many of what an item leads to are named before all are asked for. */
export const mostLeads = 6;

/**
 * A page of the inbox.
 * @param initials whose items are asked for; null: that is not known, and nothing is read
 */
export function useItems(
  { show, watch }: ReturnType<typeof useWhere>['where'],
  initials: string | null,
  offset: number,
  first: number,
) {
  const asked = {
    unread: show === 'unread',
    watch: watch ?? null,
    handedTo: show === 'mine' ? initials : null,
    ...{ offset, first, shown: mostLeads },
  };
  return useQuery({
    queryKey: ['inbox', asked],
    enabled: initials !== null,
    staleTime: 0,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => readInbox(asked, signal),
  });
}
