import { useState } from 'react';
import { formatDate } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { ContactLink, NamedContact } from '../../../contacts/contact-link.tsx';
import type { Kind } from '../../../gql/graphql.ts';
import { DataTable, Failed, LoadingRows } from '../../../ui/index.ts';
import { Pager } from '../../link/networks/shared/pager.tsx';
import { step, useHeldWith } from './use-contact.ts';

/** What of some kinds stands beside it in its ads, with how many ads hold both. */
export function HeldTable({ id, kinds }: { id: string; kinds: Kind[] }) {
  const [offset, setOffset] = useState(0);
  const page = useHeldWith(id, kinds, offset);
  if (page.isError) return <Failed of={page} />;
  if (page.isPending) return <LoadingRows rows={6} />;
  const { nodes = [], totalCount: total = 0 } = page.data?.heldWith ?? {};
  if (total === 0) return <p className="tl-note tl-inset">{t('contact.noneBeside')}</p>;
  return (
    <>
      <DataTable
        rows={nodes}
        keyOf={({ entity }) => entity.id}
        columns={[
          {
            title: t('networks.identifier'),
            cell: ({ entity }) => <NamedContact entity={entity} />,
          },
          {
            title: t('contact.both'),
            numeric: true,
            cell: ({ entity, ads }) => (
              <ContactLink id={id} where={{ holding: entity.id }}>
                {t('track.ads', { count: ads })}
              </ContactLink>
            ),
          },
          { title: t('contact.ofAll'), value: ({ entity }) => entity.ads },
          {
            title: t('networks.firstSeen'),
            className: 'tl-whole',
            value: ({ firstSeen }) => formatDate(firstSeen),
          },
          {
            title: t('networks.lastSeen'),
            className: 'tl-whole',
            value: ({ lastSeen }) => formatDate(lastSeen),
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
