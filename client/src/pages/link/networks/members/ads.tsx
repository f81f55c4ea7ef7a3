import { Button } from '@mantine/core';
import { useState } from 'react';
import { AdTable } from '../../../../ads/ad-table.tsx';
import { t } from '../../../../app/i18n/t.ts';
import { Failed, LoadingRows } from '../../../../ui/index.ts';
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
      <AdTable ads={ads.filter((ad) => ad.__typename === 'Ad')} />
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
