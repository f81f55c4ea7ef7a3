import { useQuery } from '@tanstack/react-query';
import { formatTime } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { type AdsOf, type NoticeAd, readNoticeAds } from '../../../cases/notices.ts';
import {
  CaptureLink,
  type Column,
  csvOf,
  DataTable,
  Dialog,
  EmptyState,
  Failed,
  LoadingRows,
  SaveTable,
} from '../../../ui/index.ts';

interface Props {
  of: AdsOf;
  title: string;
  onClose: () => void;
}

/** The ads of a letter, or behind a figure, each with the captures that say what is said of it. */
export function NoticeAds({ of, title, onClose }: Props) {
  const ads = useQuery({
    queryKey: ['notices', 'ads', of],
    queryFn: ({ signal }) => readNoticeAds(of, signal),
  });
  const { nodes = [], totalCount = 0 } = ads.data ?? {};
  return (
    <Dialog title={title} opened onClose={onClose} size="xl">
      {ads.isError ? <Failed of={ads} /> : null}
      {ads.isPending ? <LoadingRows rows={4} /> : null}
      {ads.data && nodes.length === 0 ? <EmptyState text={t('notices.noAds')} /> : null}
      {nodes.length > 0 ? (
        <>
          <DataTable rows={nodes} columns={columns} keyOf={({ notice, ad }) => `${notice} ${ad}`} />
          {totalCount > nodes.length ? (
            <p className="tl-note">
              {t('case.firstListed', { shown: nodes.length, count: totalCount })}
            </p>
          ) : null}
          <SaveTable file="letter-ads" rows={() => csvOf(nodes, columns)} />
        </>
      ) : null}
    </Dialog>
  );
}

const capture = (look: { id: string; at: string } | null) =>
  look ? <CaptureLink id={look.id}>{formatTime(look.at)}</CaptureLink> : '–';

const columns: readonly Column<NoticeAd>[] = [
  {
    title: t('notices.ad'),
    isName: true,
    value: ({ address, ad }) => address || ad,
    cell: ({ address, ad, capture: id }) => <CaptureLink id={id}>{address || ad}</CaptureLink>,
  },
  { title: t('notices.state'), value: ({ state }) => t(`notices.state.${state}`) },
  {
    title: t('notices.gone'),
    value: ({ gone }) => gone?.at ?? '',
    cell: ({ gone }) => capture(gone),
  },
  {
    title: t('notices.back'),
    value: ({ back }) => back?.at ?? '',
    cell: ({ back }) => capture(back),
  },
  {
    title: t('notices.last'),
    value: ({ last }) => last?.at ?? '',
    cell: ({ last }) => capture(last),
  },
  { title: t('notices.others'), value: ({ again }) => again.length },
];
