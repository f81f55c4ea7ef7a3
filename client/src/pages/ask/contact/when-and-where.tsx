import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { t } from '../../../app/i18n/t.ts';
import { Failed, LoadingRows } from '../../../ui/index.ts';
import { TimeAxis } from '../track/time-axis.tsx';
import { TrackMap } from '../track/track-map.tsx';
import { leftOutOf, useTrack } from '../track/use-track.ts';
import '../track/track.css';

/** Its track: places on a map in the order in which they were first seen, and its ads on one line of time. */
export function WhenAndWhere({ id }: { id: string }) {
  const track = useTrack(id);
  const { place } = useSearch({ strict: false });
  const navigate = useNavigate();
  if (track.isError) return <Failed of={track} what={t('track.failed')} />;
  if (!track.data) return <LoadingRows rows={6} height={48} />;
  if (track.data.sightings.length === 0) return null;
  const choose = (chosen: string) =>
    void navigate({ to: '.', search: { list: 'ads', place: chosen }, replace: true });
  return (
    <div className="tl-contact-track">
      <p className="tl-note">
        <strong>{t('track.not')}</strong> {leftOutOf(track.data)}{' '}
        <Link to="/track/$id" params={{ id }} search={{}}>
          {t('contact.track', {
            silences: t('contact.silences', { count: track.data.silencesTotal }),
            far: t('contact.far', { count: track.data.farApartTotal }),
          })}
        </Link>
      </p>
      {track.data.places.length > 0 ? (
        <TrackMap track={track.data} chosen={place ?? null} onChoose={choose} />
      ) : null}
      <TimeAxis track={track.data} />
    </div>
  );
}
