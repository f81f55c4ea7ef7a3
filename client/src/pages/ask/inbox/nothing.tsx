import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { readInbox } from '../../../api/watches.ts';
import { t } from '../../../app/i18n/t.ts';
import { asSigned, EmptyState, useInitials } from '../../../ui/index.ts';
import { useWatches } from './use-watches.ts';
import type { useWhere } from './where.ts';

/** Why there is no item: nothing is watched yet, nothing is new, or the filters leave none. */
export function Nothing({ where, go }: ReturnType<typeof useWhere>) {
  const { initials } = useInitials();
  const watches = useWatches(0);
  // Whether there is any item at all, read or not.
  const all = useQuery({
    queryKey: ['inbox', 'any'],
    queryFn: ({ signal }) => readInbox({ offset: 0, first: 0, shown: 1 }, signal),
  });
  if (!watches.data || !all.data) return null;
  const hasAny = all.data.totalCount > 0;
  if (watches.data.totalCount === 0 && !hasAny) return <EmptyState text={t('inbox.begin')} />;
  if (where.show === 'mine')
    return <EmptyState text={t('inbox.noneHanded', { who: asSigned(initials) })} />;
  if (where.show === 'unread' && hasAny)
    return (
      <EmptyState text={t(where.watch ? 'inbox.noneOfOne' : 'inbox.allRead')}>
        <Button onClick={() => go({ show: 'all' })}>{t('inbox.showAll')}</Button>
      </EmptyState>
    );
  return <EmptyState text={t(where.watch ? 'inbox.noneOfOneYet' : 'inbox.none')} />;
}
