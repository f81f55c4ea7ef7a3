import { Button } from '@mantine/core';
import { IconArrowForwardUp, IconCheck } from '@tabler/icons-react';
import type { InboxItem } from '../../../api/watches.ts';
import { formatTime } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { buttonFor } from '../../../judging/button-for.ts';
import { KeptApartAmong } from '../../../judging/kept-apart.tsx';
import { Chip } from '../../../ui/index.ts';
import { Leads } from './leads.tsx';
import { WatchIcon } from './watch-icon.tsx';
import { WatchLink } from './watch-link.tsx';

interface Props {
  item: InboxItem;
  onRead: () => void;
  onUnread: () => void;
  onHand: () => void;
}

/** One look that found something new: of which watch, what, when, and what it leads to. */
export function Item({ item, onRead, onUnread, onHand }: Props) {
  const { watch, at, sentences, readBy, readAt, handedTo, handedBy } = item;
  return (
    <li className="tl-inbox-item" data-unread={readAt === null || undefined}>
      <WatchIcon watch={watch} />
      <div>
        <header>
          <h2>
            {readAt === null ? <span className="tl-hidden">{t('inbox.unread')}: </span> : null}
            <WatchLink watch={watch} />
          </h2>
          {readAt === null ? <span className="tl-inbox-dot" aria-hidden="true" /> : null}
          {handedTo ? (
            <Chip icon={<IconArrowForwardUp size={14} aria-hidden="true" />}>
              {t('inbox.handed', { to: handedTo, by: handedBy ?? '' })}
            </Chip>
          ) : null}
          <time className="tl-note tl-end" dateTime={at}>
            {formatTime(at)}
          </time>
        </header>
        <ul className="tl-inbox-sentences">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <Leads item={item} />
        <KeptApartAmong ids={item.entityIds.filter((id) => id.startsWith('network:'))} />
        <footer>
          {readAt === null ? (
            <Button
              size="compact-sm"
              leftSection={<IconCheck size={14} aria-hidden="true" />}
              aria-label={buttonFor('inbox.markRead', watch.title)}
              onClick={onRead}
            >
              {t('inbox.markRead')}
            </Button>
          ) : null}
          <Button
            size="compact-sm"
            variant={readAt === null ? 'default' : 'subtle'}
            color="ink"
            aria-label={buttonFor('inbox.hand', watch.title)}
            onClick={onHand}
          >
            {t('inbox.hand')}
          </Button>
          {readAt ? (
            <>
              <Button
                size="compact-sm"
                variant="subtle"
                color="ink"
                aria-label={buttonFor('inbox.markUnread', watch.title)}
                onClick={onUnread}
              >
                {t('inbox.markUnread')}
              </Button>
              <span className="tl-note">
                {t('inbox.readBy', { who: readBy ?? '', time: formatTime(readAt) })}
              </span>
            </>
          ) : null}
          {watch.endedAt ? <span className="tl-note">{t('inbox.ended')}</span> : null}
        </footer>
      </div>
    </li>
  );
}
