import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { formatTime } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { calledBy } from '../../../app/network-name.ts';
import type { CaseFile } from '../../../cases/api.ts';
import { readChanges } from '../../../cases/transfer.ts';
import { DataTable, Failed, LoadingRows, SectionLabel } from '../../../ui/index.ts';

/** Who changed what in a case and when, the latest first. */
export function HistorySection({ file }: { file: CaseFile }) {
  const changes = useInfiniteQuery({
    queryKey: ['case', file.id, 'history', file.changedAt],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => readChanges(file.id, pageParam, signal),
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  });
  if (changes.isError) return <Failed of={changes} />;
  if (!changes.data) return <LoadingRows rows={6} />;
  return (
    <section className="tl-case-section" aria-label={t('cases.tab.history')}>
      <SectionLabel title={t('cases.history')} />
      <DataTable
        className="tl-from-top"
        rows={changes.data.pages.flatMap(({ nodes }) => nodes)}
        keyOf={({ at, what, about }) => `${at} ${what} ${about.join(' ')}`}
        columns={[
          {
            title: t('cases.when'),
            isName: true,
            className: 'tl-whole',
            value: ({ at }) => formatTime(at),
          },
          {
            title: t('cases.who'),
            className: 'tl-whole',
            cell: ({ by, account }) => (
              <>
                {by}
                <small dir="auto">{account}</small>
              </>
            ),
          },
          {
            title: t('cases.whatChanged'),
            cell: ({ what, about }) => (
              <>
                {t(`cases.what.${what}`)}
                {isTold(what) && about.length > 0 ? <small>{namesOf(what, about)}</small> : null}
              </>
            ),
          },
        ]}
      />
      {changes.hasNextPage ? (
        <Button loading={changes.isFetchingNextPage} onClick={() => void changes.fetchNextPage()}>
          {t('cases.earlier')}
        </Button>
      ) : null}
    </section>
  );
}

/** Of the others the ids say nothing to a person. */
const told = [
  'ADDED',
  'REMOVED',
  'DETAILS',
  'NUMBERED',
  'BUNDLE',
  'SERVED',
  'ADMITTED',
  'LEFT',
  'LETTER',
];
const isTold = (what: string): boolean => told.includes(what);

const mostNamed = 5;

function namesOf(what: string, about: readonly string[]): string {
  // Of numbers it is the first and the last.
  if (what === 'NUMBERED') return about.join(' – ');
  const named = about.slice(0, mostNamed).map((id) => calledBy({ id, caption: id }));
  return named.join(', ') + (about.length > mostNamed ? ` +${about.length - mostNamed}` : '');
}
