import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatTime } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import { type CaseFile, readExhibits } from '../../cases/api.ts';
import { CaptureLink, EmptyState, ErrorState, LoadingRows } from '../../ui/index.ts';

/** The exhibit register: the numbers that captures were given, which never change. */
export function ExhibitSection({ file }: { file: CaseFile }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['case', file.id, 'exhibits', file.changedAt],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => readExhibits(file.id, signal),
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows rows={6} />;
  if (data.totalCount === 0) return <EmptyState text={t('cases.noExhibits')} />;
  return (
    <section className="tl-case-section" aria-label={t('cases.tab.exhibits')}>
      <p className="tl-note">{t('cases.exhibitsNote')}</p>
      <table className="tl-case-table">
        <thead>
          <tr>
            <th>{t('cases.exhibit')}</th>
            <th>{t('cases.ad')}</th>
            <th>{t('cases.capturedAt')}</th>
          </tr>
        </thead>
        <tbody>
          {data.nodes.map(({ number, ad, capture, capturedAt }) => (
            <tr key={number}>
              <th scope="row">{number}</th>
              <td>
                <Link to="/explore" search={{ ids: ad, selected: ad }}>
                  {ad.replace(/^ad:/, '')}
                </Link>
              </td>
              <td>
                {capturedAt ? (
                  <CaptureLink id={capture}>{formatTime(capturedAt)}</CaptureLink>
                ) : (
                  t('cases.captureGone')
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {data.totalCount > data.nodes.length ? (
        <p className="tl-note">
          {t('case.firstListed', { shown: data.nodes.length, count: data.totalCount })}
        </p>
      ) : null}
    </section>
  );
}
