import { Button, SegmentedControl } from '@mantine/core';
import { IconChecks, IconRefresh } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { checkWatches, readWatch } from '../../../api/watches.ts';
import { t } from '../../../app/i18n/t.ts';
import { useInboxNews } from '../../../app/use-unread.ts';
import { Allowed, Toolbar } from '../../../ui/index.ts';
import { type Show, shows, type useWhere } from './where.ts';

interface Props extends ReturnType<typeof useWhere> {
  /** Ids of the items on screen that nobody has read. */
  unread: readonly string[];
  onRead: (items: readonly string[]) => void;
}

/** Which items are listed, to look now, and to mark all of them as read. */
export function Bar({ where, go, unread, onRead }: Props) {
  return (
    <>
      <Toolbar label={t('inbox.bar')}>
        <SegmentedControl
          size="xs"
          aria-label={t('inbox.show')}
          value={where.show}
          onChange={(show) => go({ show: show as Show })}
          data={shows.map((value) => ({ value, label: t(`inbox.show.${value}`) }))}
        />
        <Allowed right="JUDGE">
          <div className="tl-end">
            <CheckButton />
            <Button
              leftSection={<IconChecks size={16} aria-hidden="true" />}
              disabled={unread.length === 0}
              onClick={() => onRead(unread)}
            >
              {unread.length === 0
                ? t('inbox.markAll')
                : t('inbox.markShown', { count: unread.length })}
            </Button>
          </div>
        </Allowed>
      </Toolbar>
      {where.watch ? <OfOne id={where.watch} onAll={() => go({ watch: undefined })} /> : null}
    </>
  );
}

/** That only one watch is listed, by its title. */
function OfOne({ id, onAll }: { id: string; onAll: () => void }) {
  const { data, error } = useQuery({
    queryKey: ['watches', 'one', id],
    queryFn: ({ signal }) => readWatch(id, signal),
  });
  return (
    <p className="tl-inbox-of">
      <span role="status">
        {error ? error.message : data ? t('inbox.ofOne', { title: data.title }) : ''}
      </span>
      <Button size="compact-xs" onClick={onAll}>
        {t('inbox.ofAll')}
      </Button>
    </p>
  );
}

/** Looks at all that is watched; the server tells when it has. */
function CheckButton() {
  const { told } = useInboxNews();
  const [since, setSince] = useState<number | null>(null);
  const check = useMutation({
    mutationFn: checkWatches,
    onMutate: () => setSince(told),
  });
  const isLooking = since === told;
  return (
    <>
      <span className="tl-note" role="status">
        {check.error
          ? check.error.message
          : since === null
            ? ''
            : t(isLooking ? 'inbox.checking' : 'inbox.checked')}
      </span>
      <Button
        leftSection={<IconRefresh size={16} aria-hidden="true" />}
        title={t('inbox.checkHint')}
        loading={check.isPending}
        onClick={() => check.mutate()}
      >
        {t('inbox.check')}
      </Button>
    </>
  );
}
