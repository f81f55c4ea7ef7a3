import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { formatTime } from '../app/format.ts';
import { t } from '../app/i18n/t.ts';
import type { WatchFieldsFragment } from '../gql/graphql.ts';
import './watching.css';

interface Props {
  /** null: it is watched, and the server did not say by which watch. */
  watch: Pick<WatchFieldsFragment, 'id' | 'title' | 'author' | 'at'> | null;
  onClose: () => void;
}

/** That it is watched, since when and by whom, and the way to what is told of it. */
export function Standing({ watch, onClose }: Props) {
  const words = useRef<HTMLParagraphElement>(null);
  // The form that was signed is gone, and the focus with it.
  useEffect(() => words.current?.focus(), []);
  return (
    <div className="tl-judge">
      <p ref={words} tabIndex={-1} className="tl-watch-standing">
        {watch
          ? t('watch.since', {
              title: watch.title,
              who: watch.author,
              time: formatTime(watch.at),
            })
          : t('watch.already')}{' '}
        {t('watch.tells')}
      </p>
      <div className="tl-judge-foot">
        <Button
          renderRoot={(props) => (
            <Link {...props} to="/inbox" search={watch ? { show: 'all', watch: watch.id } : {}} />
          )}
          onClick={onClose}
        >
          {t('watch.toInbox')}
        </Button>
        <Button variant="subtle" color="ink" onClick={onClose}>
          {t('action.close')}
        </Button>
      </div>
    </div>
  );
}
