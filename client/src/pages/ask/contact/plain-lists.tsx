import { useState } from 'react';
import { formatDate } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { ContactLink } from '../../../contacts/contact-link.tsx';
import { NetworkLink } from '../../../operations/network-link.tsx';
import { OperationLink } from '../../../operations/operation-link.tsx';
import { useNetworksHolding } from '../../../panels/inspector/networks-of.tsx';
import { DataTable, Failed, LoadingRows } from '../../../ui/index.ts';
import { Pager } from '../../link/networks/shared/pager.tsx';
import { Places } from '../track/tables.tsx';
import { useTrack } from '../track/use-track.ts';
import { step, useWrittenAs } from './use-contact.ts';

/** In which ways ads write it. */
export function WrittenList({ id }: { id: string }) {
  const [offset, setOffset] = useState(0);
  const page = useWrittenAs(id, offset);
  if (page.isError) return <Failed of={page} />;
  if (page.isPending) return <LoadingRows rows={6} />;
  const { nodes = [], totalCount: total = 0 } = page.data ?? {};
  return (
    <>
      <DataTable
        rows={nodes}
        keyOf={({ raw }) => raw}
        columns={[
          { title: t('contact.words'), cell: ({ raw }) => <q dir="auto">{raw}</q> },
          { title: t('networks.adsTab'), value: ({ ads }) => ads },
          { title: t('networks.firstSeen'), value: ({ firstSeen }) => formatDate(firstSeen) },
          { title: t('networks.lastSeen'), value: ({ lastSeen }) => formatDate(lastSeen) },
        ]}
      />
      <Pager
        label={t('contact.pages')}
        {...{ offset, step, shown: nodes.length, total, onOffset: setOffset }}
      />
    </>
  );
}

/** The places that its ads name; each lists its ads there. */
export function PlaceList({ id, chosen }: { id: string; chosen: string | undefined }) {
  const { data: track } = useTrack(id);
  if (!track) return <LoadingRows rows={6} />;
  return (
    <Places
      track={track}
      chosen={chosen ?? null}
      named={(place) => (
        <ContactLink id={id} where={{ place: place.id }}>
          <bdi>{place.name}</bdi>
        </ContactLink>
      )}
    />
  );
}

export function PlatformList({ id }: { id: string }) {
  const { data: track } = useTrack(id);
  if (!track) return <LoadingRows rows={6} />;
  return (
    <DataTable
      rows={track.platforms}
      keyOf={({ platform }) => platform}
      columns={[
        {
          title: t('networks.adPlatform'),
          cell: ({ platform }) =>
            platform === '' ? (
              t('track.unknownPlatform')
            ) : (
              <ContactLink id={id} where={{ platform }}>
                <bdi>{platform}</bdi>
              </ContactLink>
            ),
        },
        { title: t('networks.adsTab'), value: ({ ads }) => ads },
      ]}
    />
  );
}

/** The networks of the active run with ads of it, each with the operation in which it is. */
export function NetworkList({ id }: { id: string }) {
  const [offset, setOffset] = useState(0);
  const page = useNetworksHolding(id, step, offset);
  if (page.isError) return <Failed of={page} />;
  if (page.isPending) return <LoadingRows rows={6} />;
  const { nodes = [], totalCount: total = 0 } = page.data ?? {};
  if (total === 0) return <p className="tl-note tl-inset">{t('inspector.networksNone')}</p>;
  return (
    <>
      <DataTable
        rows={nodes}
        keyOf={({ network }) => network.id}
        columns={[
          { title: t('contact.network'), cell: ({ network }) => <NetworkLink id={network.id} /> },
          {
            title: t('search.operation'),
            cell: ({ network }) =>
              network.operation ? <OperationLink id={network.operation.id} /> : null,
          },
          {
            title: t('contact.its'),
            numeric: true,
            cell: ({ network, ads }) => (
              <ContactLink id={id} where={{ network: network.id }}>
                {t('track.ads', { count: ads })}
              </ContactLink>
            ),
          },
        ]}
      />
      <Pager
        label={t('contact.pages')}
        {...{ offset, step, shown: nodes.length, total, onOffset: setOffset }}
      />
    </>
  );
}
