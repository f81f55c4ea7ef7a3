import { Button } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatTime } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import type { CaseFile } from '../../../cases/api.ts';
import { readExhibits } from '../../../cases/bundles.ts';
import { CaptureLink, DataTable, EmptyState, ErrorState, LoadingRows } from '../../../ui/index.ts';

/** The exhibit register: the numbers that captures were given, which never change. */
export function ExhibitSection({ file }: { file: CaseFile }) {
  const { data, error, refetch, ...more } = useInfiniteQuery({
    queryKey: ['case', file.id, 'exhibits', file.changedAt],
    placeholderData: keepPreviousData,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => readExhibits(file.id, pageParam, signal),
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows rows={6} />;
  const nodes = data.pages.flatMap((page) => page.nodes);
  const totalCount = data.pages[0]?.totalCount ?? 0;
  if (totalCount === 0) return <EmptyState text={t('cases.noExhibits')} />;
  return (
    <section className="tl-case-section" aria-label={t('cases.tab.exhibits')}>
      <p className="tl-note">{t('cases.exhibitsNote')}</p>
      <DataTable
        className="tl-from-top"
        rows={nodes}
        keyOf={({ number }) => number}
        columns={[
          {
            title: t('cases.exhibit'),
            isName: true,
            className: 'tl-whole',
            cell: ({ number }) => number,
          },
          {
            title: t('cases.ad'),
            cell: ({ ad }) => (
              <Link to="/explore" search={{ ids: ad, selected: ad }}>
                {ad.replace(/^ad:/, '')}
              </Link>
            ),
          },
          {
            title: t('cases.capturedAt'),
            cell: ({ capture, capturedAt }) =>
              capturedAt ? (
                <CaptureLink id={capture}>{formatTime(capturedAt)}</CaptureLink>
              ) : (
                t('cases.captureGone')
              ),
          },
        ]}
      />
      {more.hasNextPage ? (
        <p className="tl-case-foot tl-note">
          {t('cases.firstExhibits', { shown: nodes.length, count: totalCount })}
          <Button loading={more.isFetchingNextPage} onClick={() => void more.fetchNextPage()}>
            {t('cases.moreExhibits')}
          </Button>
        </p>
      ) : null}
    </section>
  );
}
