import { Link } from '@tanstack/react-router';
import { formatTime } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { SectionLabel } from '../../../ui/index.ts';
import { useWatched } from '../../../watching/use-watched.ts';

/** Who watches it, and the way to what was told of it. */
export function Watched({ id }: { id: string }) {
  const watch = useWatched(id);
  if (watch === undefined) return null;
  return (
    <section className="tl-inset" aria-label={t('contact.watches')}>
      <SectionLabel title={t('contact.watches')} />
      {watch ? (
        <p className="tl-note">
          {t('watch.since', { title: watch.title, who: watch.author, time: formatTime(watch.at) })}{' '}
          <Link to="/inbox" search={{ show: 'all', watch: watch.id }}>
            {t('watch.toInbox')}
          </Link>
        </p>
      ) : (
        <p className="tl-note">{t('contact.noWatch')}</p>
      )}
    </section>
  );
}
