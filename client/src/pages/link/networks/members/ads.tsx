import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { formatCountry, formatDate } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import { EntityLink } from '../../../../operations/entity-link.tsx';
import { type Column, DataTable, Failed, LoadingRows } from '../../../../ui/index.ts';
import type { useMembers } from '../operations.ts';
import { Pager } from '../shared/pager.tsx';
import { type MemberFilter, narrowNothing, useShowing } from '../showing.ts';

const step = 50;

interface Props {
  /** Of the network or the operation. */
  id: string;
  /** Reads a page of its ads. */
  usePage: typeof useMembers;
}

/** Its ads: all, or those that a mark of a figure or a row of a table stands for. */
export function Ads({ id, usePage }: Props) {
  const narrowed = useShowing((state) => state.narrowed);
  return (
    <>
      {narrowed ? (
        <p className="tl-narrowed">
          <span dir="auto">{t('networks.narrowed', { name: narrowed.name })}</span>
          <Button size="compact-xs" onClick={narrowNothing}>
            {t('networks.allAdsAgain')}
          </Button>
        </p>
      ) : null}
      <AdPages
        key={JSON.stringify(narrowed?.filter ?? {})}
        id={id}
        usePage={usePage}
        filter={narrowed?.filter ?? {}}
      />
    </>
  );
}

function AdPages({ id, usePage, filter }: Props & { filter: MemberFilter }) {
  const [offset, setOffset] = useState(0);
  const members = usePage(id, offset, step, filter);
  if (members.isPending) return <LoadingRows rows={6} />;
  if (members.isError) return <Failed of={members} />;
  const { nodes: ads, totalCount: total } = members.data;
  return (
    <>
      <DataTable rows={ads} columns={adColumns} keyOf={({ id }) => id} />
      <Pager
        label={t('networks.adPages')}
        offset={offset}
        shown={ads.length}
        total={total}
        step={step}
        onOffset={setOffset}
      />
    </>
  );
}

type Member = NonNullable<ReturnType<typeof useMembers>['data']>['nodes'][number];

/** What tells one ad from another at a glance: where, on which platform, for how much, and how it begins. */
const adColumns: Column<Member>[] = [
  {
    title: t('networks.ad'),
    className: 'tl-words',
    cell: (ad) => <EntityLink id={ad.id} entity={ad} />,
  },
  {
    title: t('networks.place'),
    cell: (ad) =>
      ad.__typename === 'Ad' ? (
        <bdi>{ad.city ?? (ad.country ? formatCountry(ad.country) : '')}</bdi>
      ) : null,
  },
  {
    title: t('networks.adPlatform'),
    value: (ad) => (ad.__typename === 'Ad' ? ad.adPlatform : null),
  },
  {
    title: t('networks.price'),
    className: 'tl-whole',
    cell: (ad) => (ad.__typename === 'Ad' ? <bdi>{ad.priceText}</bdi> : null),
  },
  {
    title: t('networks.words'),
    className: 'tl-words',
    cell: (ad) =>
      ad.__typename === 'Ad' ? (
        <Text inherit truncate dir="auto" title={ad.words}>
          {ad.words}
        </Text>
      ) : null,
  },
  {
    title: t('networks.firstSeen'),
    className: 'tl-whole',
    value: ({ firstSeen }) => formatDate(firstSeen ?? ''),
  },
  {
    title: t('networks.lastSeen'),
    className: 'tl-whole',
    value: ({ lastSeen }) => formatDate(lastSeen ?? ''),
  },
];
