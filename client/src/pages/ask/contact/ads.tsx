import { useState } from 'react';
import { AdTable } from '../../../ads/ad-table.tsx';
import { useEntity } from '../../../api/evidence.ts';
import { t } from '../../../app/i18n/t.ts';
import { calledBy } from '../../../app/network-name.ts';
import { ContactLink } from '../../../contacts/contact-link.tsx';
import { adFilterOf, isNarrowed, type Where } from '../../../contacts/where.ts';
import type { AdFilter } from '../../../gql/graphql.ts';
import type { Entity } from '../../../panels/inspector/entity-parts.tsx';
import { Failed, LoadingRows } from '../../../ui/index.ts';
import { Pager } from '../../link/networks/shared/pager.tsx';
import { step, useAdsOf, useAdsOfCount } from './use-contact.ts';

/** Its ads, or those behind one of its numbers, some at a time. */
export function Ads({ entity: { id, ads }, where }: { entity: Entity; where: Where }) {
  const filter = adFilterOf(id, where);
  const narrowed = isNarrowed(where);
  const { data: counted } = useAdsOfCount(filter, narrowed);
  return (
    <>
      {narrowed ? <Narrowed id={id} where={where} /> : null}
      <Pages
        key={JSON.stringify(filter)}
        filter={filter}
        total={narrowed ? counted?.totalCount : ads}
      />
    </>
  );
}

/** To what they are narrowed, and the way back. */
function Narrowed({ id, where }: { id: string; where: Where }) {
  const things = [where.holding, where.place, where.network].filter((one) => one !== undefined);
  return (
    <p className="tl-narrowed">
      <span>
        {t('contact.narrowed')} {where.platform}{' '}
        {things.map((thing) => (
          <Named key={thing} id={thing} />
        ))}
      </span>
      <ContactLink id={id}>{t('networks.allAdsAgain')}</ContactLink>
    </p>
  );
}

function Named({ id }: { id: string }) {
  const { data } = useEntity(id);
  return <bdi>{calledBy({ id, caption: data?.caption ?? id })}</bdi>;
}

function Pages({ filter, total }: { filter: AdFilter; total: number | undefined }) {
  /** Of each page behind the first, where it begins. */
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const page = useAdsOf(filter, cursors.at(-1) ?? null);
  if (page.isError) return <Failed of={page} />;
  if (!page.data) return <LoadingRows rows={6} />;
  const { nodes, pageInfo } = page.data;
  const offset = cursors.length * step;
  const turn = (to: number) => {
    if (to < offset) setCursors(cursors.slice(0, -1));
    else if (pageInfo.endCursor && !page.isPlaceholderData)
      setCursors([...cursors, pageInfo.endCursor]);
  };
  return (
    <>
      <AdTable ads={nodes} label={t('contact.ads')} />
      <Pager
        label={t('networks.adPages')}
        {...{ offset, step, shown: nodes.length, onOffset: turn }}
        total={total ?? offset + nodes.length}
      />
    </>
  );
}
